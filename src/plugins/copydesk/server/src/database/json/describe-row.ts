import { storedAttributesOf } from '../../strapi/stored-attribute';
import { describeColumn } from './describe-column';
import { describeNested } from './describe-nested';
import type { Depth, JsonRow, JsonScope, JsonValue } from './json-row';

const identifying = new Set(['id', 'documentId', 'locale']);

/**
 * Describes the rows of a content type or component as JSON, so that one statement loads a document with its components,
 * dynamic zones, media and references. Strapi's own query layer sends a statement for each of them.
 */
export function describeRow(uid: string, depth: Depth, scope: JsonScope): JsonRow {
  const values = Object.entries(storedAttributesOf(scope.strapi, uid)).flatMap(([name, stored]): JsonValue[] => {
    if (stored.type === 'relation')
      return isRead(uid, name, depth, scope) ? describeNested(uid, name, depth, scope) : [];
    return depth !== 'reference' || identifying.has(name) ? [describeColumn(name, stored)] : [];
  });
  const written = new Map<string, string>();
  return {
    sql: (alias) => {
      const text = written.get(alias) ?? `json_build_array(${inPortions(values.map(({ sql }) => sql(alias)))})`;
      written.set(alias, text);
      return text;
    },
    read: (json) => {
      const parts = (json as unknown[][]).flat();
      return Object.fromEntries(values.map(({ name, read }, index) => [name, read(parts[index])]));
    },
  };
}

/** Whether what a row holds beyond its columns is read. */
function isRead(uid: string, name: string, depth: Depth, { schemaOf }: JsonScope): boolean {
  return depth === 'content' || (depth === 'columns and files' && schemaOf(uid).attributes[name]?.type === 'media');
}

/** A function of PostgreSQL takes at most 100 arguments, a row may have more attributes: an array of arrays. */
function inPortions(expressions: readonly string[], size = 100): string {
  const portions = Array.from({ length: Math.ceil(expressions.length / size) }, (_, index) =>
    expressions.slice(index * size, (index + 1) * size),
  );
  return portions.map((portion) => `json_build_array(${portion.join(', ')})`).join(', ');
}
