import type { FieldRecord } from './document-state';
import type { KeyedField } from './key-fields';

/** How many earlier sources a record keeps of one field. */
export const keptSources = 20;

/** Records that the very same translation is made from the source as it is now. */
export function moveRecord(record: FieldRecord, { text, print }: Pick<KeyedField, 'text' | 'print'>): FieldRecord {
  if (record.source.print === print) return record;
  const earlier = [record.source.print, ...record.earlier.filter((other) => other !== print)];
  return { ...record, source: { text, print }, earlier: earlier.slice(0, keptSources) };
}
