import { escapeIdentifier, types } from 'pg';
import type { JsonValue } from './json-row';
import type { StoredAttribute } from '../../strapi/stored-attribute';

/** Describes a column, so that its JSON gives the value that Strapi gets from the database driver. */
export function describeColumn(name: string, { type, columnName = name }: StoredAttribute): JsonValue {
  const sql = (holder: string) => `${holder}.${escapeIdentifier(columnName)}`;
  switch (type) {
    case 'datetime':
      return { name, sql, read: (json) => readTime(json)?.toISOString() ?? null };
    case 'timestamp':
      return { name, sql, read: (json) => readTime(json)?.getTime().toString() ?? null };
    case 'biginteger':
      // A JSON number would lose its last digits.
      return { name, sql: (holder) => `${sql(holder)}::text`, read: (json) => json };
    case 'json':
      return { name, sql, read: readJson };
    default:
      return { name, sql, read: (json) => json };
  }
}

/**
 * PostgreSQL writes times into JSON as text: years beyond 9999, and those before our era, in a way of its own that its driver reads. What
 * is no time of the calendar, such as `infinity`, Strapi takes for none.
 */
function readTime(json: unknown): Date | null {
  if (typeof json !== 'string') return null;
  const isPlain = /^\d{4}-/.test(json) && !json.endsWith('BC');
  const time = isPlain ? new Date(json) : parseTime(json.replace('T', ' '));
  return time instanceof Date && !Number.isNaN(time.getTime()) ? time : null;
}

const parseTime = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

/** Strapi parses a string within JSON as JSON once more. */
function readJson(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
