import type { Row } from '../document';
import { isRow } from '../document';
import type { Schema, SchemaOf } from '../schema';

/** What is not for reading: a password has to stay what was typed, JSON belongs to whoever defined it. */
const composed = new Set(['string', 'text', 'richtext', 'uid', 'email', 'enumeration']);

/**
 * Composes the letters of all texts in the data of a save (Unicode NFC): of its own fields, of rich text, of components and of
 * sections. “й” can be one character or two that look the same, and a search for one does not find the other.
 *
 * The data come back as they are if there is nothing to compose.
 */
export function composeTexts(data: Row, schema: Schema, schemaOf: SchemaOf): Row {
  return mapValues(data, (value, name) => {
    const { type, component } = schema.attributes[name] ?? {};
    if (type === undefined) return value;
    if (composed.has(type)) return typeof value === 'string' ? compose(value) : value;
    if (type === 'blocks') return composeDeep(value);
    if (type === 'component' && component !== undefined) {
      return mapRows(value, (row) => composeTexts(row, schemaOf(component), schemaOf));
    }
    if (type === 'dynamiczone') {
      return mapRows(value, (row) => {
        const { __component: uid } = row;
        return typeof uid === 'string' && schema.attributes[name]?.components?.includes(uid)
          ? composeTexts(row, schemaOf(uid), schemaOf)
          : row;
      });
    }
    return value;
  });
}

function compose(text: string): string {
  return text.normalize('NFC');
}

/** The nodes of blocks: every string in them is text, an address, or the name of a format. */
function composeDeep(value: unknown): unknown {
  if (typeof value === 'string') return compose(value);
  if (Array.isArray(value)) return mapItems(value, composeDeep);
  return isRow(value) ? mapValues(value, composeDeep) : value;
}

function mapRows(value: unknown, change: (row: Row) => Row): unknown {
  if (Array.isArray(value)) return mapItems(value, (item) => (isRow(item) ? change(item) : item));
  return isRow(value) ? change(value) : value;
}

function mapItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

function mapValues(row: Row, change: (value: unknown, name: string) => unknown): Row {
  const changed = Object.entries(row).map(([name, value]) => [name, change(value, name)] as const);
  return changed.every(([name, value]) => value === row[name]) ? row : Object.fromEntries(changed);
}
