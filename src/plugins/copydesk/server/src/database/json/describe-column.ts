import { escapeIdentifier } from 'pg';
import type { JsonValue } from './json-row';
import type { StoredAttribute } from '../../strapi/stored-attribute';

/** Describes a column, so that its JSON gives the value that Strapi gets from the database driver. */
export function describeColumn(name: string, { type, columnName = name }: StoredAttribute): JsonValue {
  const sql = (holder: string) => `${holder}.${escapeIdentifier(columnName)}`;
  switch (type) {
    case 'datetime':
      return { name, sql, read: (json) => (json === null ? null : readTime(json).toISOString()) };
    case 'timestamp':
      return { name, sql, read: (json) => (json === null ? null : String(readTime(json).getTime())) };
    case 'biginteger':
      // A JSON number would lose its last digits.
      return { name, sql: (holder) => `${sql(holder)}::text`, read: (json) => json };
    case 'json':
      return { name, sql, read: readJson };
    default:
      return { name, sql, read: (json) => json };
  }
}

/** PostgreSQL writes times into JSON as text. */
function readTime(json: unknown): Date {
  return new Date(json as string);
}

/** Strapi parses a string within JSON as JSON once more. */
function readJson(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
