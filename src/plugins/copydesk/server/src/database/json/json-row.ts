import type { Core } from '@strapi/strapi';
import type { Row } from '../../../../domain/document';
import type { SchemaOf } from '../../../../domain/schema';

/** How rows of a type are selected as JSON, and what turns such JSON back into a row as Strapi's own queries answer it. */
export interface JsonRow {
  /** An expression that answers the row of a table alias as one JSON array. */
  sql: (alias: string) => string;
  read: (json: unknown) => Row;
}

/** One attribute of a row: its expression, and what turns its JSON back. */
export interface JsonValue {
  name: string;
  sql: (holder: string) => string;
  read: (json: unknown) => unknown;
}

/** How much of a row is read: all that its document says, its own columns, or what identifies it. */
export type Depth = 'content' | 'columns' | 'reference';

/** What it takes to describe rows; `rowOf` describes those of another content type or component. */
export interface JsonScope {
  strapi: Core.Strapi;
  schemaOf: SchemaOf;
  rowOf: (uid: string, depth: Depth) => JsonRow;
}

/**
 * The part of Strapi's database metadata that tells where an attribute is stored.
 *
 * @seam database-metadata
 */
export interface StoredAttribute {
  type: string;
  columnName?: string;
  joinColumn?: { name: string; referencedColumn: string };
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
    on?: { field: string };
    orderBy?: Readonly<Record<string, string>>;
  };
}

export function findStored(strapi: Core.Strapi, uid: string, name: string): StoredAttribute {
  return strapi.db.metadata.get(uid).attributes[name] as unknown as StoredAttribute;
}
