import type { Core } from '@strapi/strapi';
import type { Row } from '../../../../domain/document';
import type { SchemaOf } from '../../../../domain/schema';

/** Selects rows of a type as JSON, and converts such JSON into a row as Strapi's own queries return it. */
export interface JsonRow {
  /** An expression for the row of a table alias as one JSON array. */
  sql: (alias: string) => string;
  read: (json: unknown) => Row;
}

/** One attribute of a row: its expression, and the conversion of its JSON. */
export interface JsonValue {
  name: string;
  sql: (holder: string) => string;
  read: (json: unknown) => unknown;
}

/** How much of a row is read: all its content, its own columns with its files or without, or what identifies it. */
export type Depth = 'content' | 'columns and files' | 'columns' | 'reference';

/** What it takes to describe rows; `rowOf` describes those of another content type or component. */
export interface JsonScope {
  strapi: Core.Strapi;
  schemaOf: SchemaOf;
  rowOf: (uid: string, depth: Depth) => JsonRow;
}
