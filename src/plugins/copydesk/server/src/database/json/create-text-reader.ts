import type { Core } from '@strapi/strapi';
import type { Row } from '../../../../domain/document';
import { memoizeTexts } from '../../../../domain/memoize-texts';
import type { SchemaOf } from '../../../../domain/schema';
import { createRowReader } from './create-row-reader';
import type { Depth } from './json-row';

/** Selects whole rows as text, and parses such text back into a row. */
export interface TextRow {
  sql: (alias: string) => string;
  read: (text: string) => Row;
}

/**
 * How many characters of text are cached with their rows: of well over a thousand rows of a usual length. With the rows, and what is
 * computed from them and remembered as long as they are, each character takes some fifteen bytes of memory.
 */
const cachedAtMost = 3_000_000;

type Read = (text: string, depth: Depth, uid: string) => Row;

const reading = new WeakMap<Core.Strapi, Read>();

/**
 * Describes how whole rows are selected and read. The same text gives the same frozen object. So memoised functions recognise a
 * row that has not been written since it was last read, and do not walk it again.
 */
export function createTextReader(strapi: Core.Strapi, schemaOf: SchemaOf): (uid: string, depth: Depth) => TextRow {
  const rowOf = createRowReader(strapi, schemaOf);
  const read: Read =
    reading.get(strapi) ??
    memoizeTexts((text, depth, uid) => freeze(rowOf(uid, depth).read(JSON.parse(text))), cachedAtMost);
  reading.set(strapi, read);
  return (uid, depth) => ({
    sql: (alias) => `${rowOf(uid, depth).sql(alias)}::text`,
    read: (text) => read(text, depth, uid),
  });
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
