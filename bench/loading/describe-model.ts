import type { Core } from '@strapi/strapi';

/** How Strapi stores a content type or a component: its rows, and the rows of other tables that belong to them. */
export interface StoredModel {
  uid: string;
  table: string;
  /** Columns that hold a time. */
  times: readonly string[];
  /** The column of the slug. */
  slug?: string;
  /** Tables of links that this side owns, and the column in them that names the row. */
  links: readonly { table: string; column: string }[];
  /** The table that says which components a row holds, and of which kinds they may be. */
  components?: { table: string; uids: readonly string[] };
  /** The table that says which files a row shows. */
  files?: { table: string };
}

interface Attribute {
  type: string;
  columnName?: string;
  mappedBy?: string;
  joinTable?: { name: string; joinColumn: { name: string }; on?: unknown; morphColumn?: unknown };
}

/** Reads out of Strapi's metadata how a model is stored. */
export function describeModel(strapi: Core.Strapi, uid: string): StoredModel {
  const { tableName, attributes } = strapi.db.metadata.get(uid) as {
    tableName: string;
    attributes: Record<string, Attribute>;
  };
  const stored = Object.values(attributes);
  const slug = stored.find(({ type }) => type === 'uid')?.columnName;
  const own = stored.filter(({ mappedBy }) => mappedBy === undefined);
  // Strapi distinguishes the tables of components from those of relations by the field that they are joined on.
  const held = own.find(({ joinTable }) => joinTable?.on !== undefined)?.joinTable;

  return {
    uid,
    table: tableName,
    times: stored.flatMap(({ type, columnName }) => (type === 'datetime' && columnName ? [columnName] : [])),
    ...(slug !== undefined && { slug }),
    links: own.flatMap(({ joinTable }) =>
      joinTable && joinTable.on === undefined ? [{ table: joinTable.name, column: joinTable.joinColumn.name }] : [],
    ),
    ...(held && { components: { table: held.name, uids: listComponents(strapi, uid) } }),
    ...(showsFiles(strapi, uid) && { files: { table: tableOfFiles(strapi) } }),
  };
}

function listComponents(strapi: Core.Strapi, uid: string): string[] {
  const uids = attributesOf(strapi, uid).flatMap(({ component, components = [] }) =>
    component === undefined ? components : [component],
  );
  return [...new Set(uids)];
}

function showsFiles(strapi: Core.Strapi, uid: string): boolean {
  return attributesOf(strapi, uid).some(({ type }) => type === 'media');
}

function tableOfFiles(strapi: Core.Strapi): string {
  const { related } = strapi.db.metadata.get('plugin::upload.file').attributes as Record<string, Attribute>;
  return related?.joinTable?.name ?? '';
}

function attributesOf(strapi: Core.Strapi, uid: string) {
  const { attributes } = strapi.getModel(uid as never) as {
    attributes: Record<string, { type: string; component?: string; components?: string[] }>;
  };
  return Object.values(attributes);
}
