import { escapeIdentifier, escapeLiteral } from 'pg';
import { isToOne } from '../../../../domain/schema';
import { findStored, type StoredAttribute } from '../../strapi/stored-attribute';
import type { Depth, JsonRow, JsonScope, JsonValue } from './json-row';
import { quoteTable, quoteTableOf } from '../quote-table';

/** Relations that Strapi maintains in every row; no editor fills them in. */
const maintainedByStrapi = new Set(['createdBy', 'updatedBy', 'localizations']);

const file = 'plugin::upload.file';

/**
 * Describes what a row holds beyond its own columns: components and sections with all their content, files, and the identity of
 * each related document. Relations that the other side owns are not this document's content.
 */
export function describeNested(uid: string, name: string, depth: Depth, scope: JsonScope): JsonValue[] {
  const { strapi, schemaOf, rowOf } = scope;
  const attribute = schemaOf(uid).attributes[name];
  if (!attribute || maintainedByStrapi.has(name) || attribute.mappedBy !== undefined) return [];
  const { type, target, component = '', components = [] } = attribute;
  const stored = findStored(strapi, uid, name);

  switch (type) {
    case 'component':
      return [describeJoined(name, stored, component, rowOf(component, 'content'), !attribute.repeatable, scope)];
    case 'relation':
      return target === undefined
        ? []
        : [describeJoined(name, stored, target, rowOf(target, 'reference'), isToOne(attribute), scope)];
    case 'media':
      return [
        describeMedia(
          uid,
          name,
          !attribute.multiple,
          depth === 'content' ? describeFile(scope) : identifyFile(scope),
          scope,
        ),
      ];
    case 'dynamiczone':
      return [describeZone(name, stored, components, scope)];
    default:
      return [];
  }
}

/** Rows that a join table, or for some relations a column, connects with the holder. */
function describeJoined(
  name: string,
  { joinTable, joinColumn }: StoredAttribute,
  target: string,
  row: JsonRow,
  isSingle: boolean,
  { strapi }: JsonScope,
): JsonValue {
  const table = quoteTableOf(strapi, target);
  const read = readRows(row, isSingle);
  if (!joinTable?.inverseJoinColumn) {
    const { name: column, referencedColumn } = joinColumn ?? { name: 'id', referencedColumn: 'id' };
    return {
      name,
      read,
      sql: (holder) => {
        const found = `${holder}r`;
        const isMeant = `${found}.${escapeIdentifier(referencedColumn)} = ${holder}.${escapeIdentifier(column)}`;
        return `(select json_agg(${row.sql(found)}) from ${table} ${found} where ${isMeant})`;
      },
    };
  }

  const { joinColumn: from, inverseJoinColumn: to, on, orderBy } = joinTable;
  return {
    name,
    read,
    sql: (holder) => {
      const [link, found] = [`${holder}l`, `${holder}r`];
      const ofField = on ? ` and ${link}.field = ${escapeLiteral(on.field)}` : '';
      return `(select json_agg(${row.sql(found)} ${inOrder(link, orderBy)})
        from ${quoteTable(strapi, joinTable.name)} ${link}
        join ${table} ${found} on ${found}.id = ${link}.${escapeIdentifier(to.name)}
        where ${link}.${escapeIdentifier(from.name)} = ${holder}.id${ofField})`;
    },
  };
}

function describeFile({ rowOf }: JsonScope): JsonRow {
  return rowOf(file, 'columns');
}

/** Which file it is, what it is called, and the credit that the plugin has read in it. */
function identifyFile({ strapi, rowOf }: JsonScope): JsonRow {
  const row = rowOf(file, 'reference');
  const credits = quoteTable(strapi, 'copydesk_picture_credits');
  return {
    sql: (found) =>
      `json_build_array(${row.sql(found)}, ${found}.name, (select c.credit from ${credits} c where c.file_hash = ${found}.hash limit 1))`,
    read: (json) => {
      const [found, name, credit] = json as [unknown, unknown, unknown];
      return { ...row.read(found), name, credit };
    },
  };
}

/** Files. Their join table names the owner by its type and attribute. */
function describeMedia(uid: string, name: string, isSingle: boolean, row: JsonRow, { strapi }: JsonScope): JsonValue {
  const { joinTable } = findStored(strapi, file, 'related');
  if (!joinTable?.morphColumn) throw new Error('Strapi does not connect files in the way that this plugin knows');
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    name,
    read: readRows(row, isSingle),
    sql: (holder) => {
      const [link, found] = [`${holder}l`, `${holder}r`];
      return `(select json_agg(${row.sql(found)} ${inOrder(link, joinTable.orderBy)})
        from ${quoteTable(strapi, joinTable.name)} ${link}
        join ${quoteTableOf(strapi, file)} ${found} on ${found}.id = ${link}.${escapeIdentifier(joinTable.joinColumn.name)}
        where ${link}.${escapeIdentifier(idColumn.name)} = ${holder}.id
          and ${link}.${escapeIdentifier(typeColumn.name)} = ${escapeLiteral(uid)} and ${link}.field = ${escapeLiteral(name)})`;
    },
  };
}

/** The sections of a dynamic zone: each is the name of its component and the component's row. */
function describeZone(
  name: string,
  { joinTable }: StoredAttribute,
  components: readonly string[],
  { strapi, rowOf }: JsonScope,
): JsonValue {
  if (!joinTable?.morphColumn)
    throw new Error('Strapi does not connect the sections of dynamic zones in the way that this plugin knows');
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const rows = new Map(components.map((uid) => [uid, rowOf(uid, 'content')]));
  return {
    name,
    sql: (holder) => {
      const [link, found] = [`${holder}l`, `${holder}r`];
      const kind = `${link}.${escapeIdentifier(typeColumn.name)}`;
      const isMeant = `${found}.id = ${link}.${escapeIdentifier(idColumn.name)}`;
      const branches = [...rows].map(
        ([uid, row]) =>
          `when ${escapeLiteral(uid)} then (select ${row.sql(found)} from ${quoteTableOf(strapi, uid)} ${found} where ${isMeant})`,
      );
      const section = branches.length > 0 ? `case ${kind} ${branches.join(' ')} end` : 'null';
      return `(select json_agg(json_build_array(${kind}, ${section}) ${inOrder(link, joinTable.orderBy)})
        from ${quoteTable(strapi, joinTable.name)} ${link}
        where ${link}.${escapeIdentifier(joinTable.joinColumn.name)} = ${holder}.id and ${link}.field = ${escapeLiteral(name)})`;
    },
    read: (json) =>
      ((json ?? []) as [string, unknown][]).flatMap(([uid, section]) => {
        const row = rows.get(uid);
        return row && section !== null ? [{ __component: uid, ...row.read(section) }] : [];
      }),
  };
}

function readRows(row: JsonRow, isSingle: boolean): (json: unknown) => unknown {
  return (json) => {
    const rows = (json ?? []) as unknown[];
    return isSingle ? (rows.length > 0 ? row.read(rows[0]) : null) : rows.map(row.read);
  };
}

/** In the order that the editor gave; without one, in the order in which the links were made. */
function inOrder(link: string, order: Readonly<Record<string, string>> = {}): string {
  return `order by ${[...Object.keys(order).map(escapeIdentifier), 'id'].map((column) => `${link}.${column}`).join(', ')}`;
}
