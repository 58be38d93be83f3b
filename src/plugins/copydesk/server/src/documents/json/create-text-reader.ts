import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { Entry } from '../../../../domain/document';
import type { SchemaOf } from '../../../../domain/schema';
import { createRowReader } from './create-row-reader';
import type { Depth } from './json-row';

/** How whole rows are selected as text, and what turns such text back into a row. */
export interface TextRow {
  sql: (alias: string) => string;
  read: (text: string) => Entry;
}

/** How much text is held whose row is known; the rows themselves take a few times as much. */
const heldAtMost = 8_000_000;

const readers = new WeakMap<Core.Strapi, LRUCache<string, Entry>>();

/**
 * Answers how whole rows are selected and read. The same text is the same object, and frozen: a row that nobody has written
 * since it was last read is not walked again by whatever remembers what it found there.
 */
export function createTextReader(strapi: Core.Strapi, schemaOf: SchemaOf): (uid: string, depth: Depth) => TextRow {
  const sizeCalculation = (_row: Entry, text: string) => text.length;
  const known = readers.get(strapi) ?? new LRUCache<string, Entry>({ maxSize: heldAtMost, sizeCalculation });
  readers.set(strapi, known);
  const rowOf = createRowReader(strapi, schemaOf);
  return (uid, depth) => {
    const row = rowOf(uid, depth);
    return {
      sql: (alias) => `${row.sql(alias)}::text`,
      read(text) {
        const key = `${depth} ${uid} ${text}`;
        const found = known.get(key) ?? freeze(row.read(JSON.parse(text)));
        known.set(key, found);
        return found;
      },
    };
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
