import type { Row } from '../document';
import { isToOne } from '../schema';
import type { FieldPath } from '../violation';
import type { Patch } from './plan-patches';

/** An entry as it would be with the patches, for rules to assess: documents and files are in it by their ids alone. */
export function patchEntry(entry: Row, patches: readonly Patch[]): Row {
  return patches.reduce((patched, patch) => setAt(patched, patch.path, toValue(patch)) as Row, entry);
}

function toValue({ attribute, value }: Patch): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'relation':
      return oneOrAll(
        value.documentIds.map((documentId) => ({ documentId })),
        !isToOne(attribute),
      );
    case 'media':
      return oneOrAll(
        value.fileIds.map((id) => ({ id })),
        attribute.multiple === true,
      );
    case 'component':
      return oneOrAll(value.entries, attribute.repeatable === true);
  }
}

function oneOrAll(entries: readonly Row[], isMany: boolean): unknown {
  return isMany ? entries : (entries[0] ?? null);
}

function setAt(holder: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((one: unknown, index): unknown => (index === step ? setAt(one, rest, value) : one));
  const entry = holder as Row;
  return { ...entry, [step]: setAt(entry[step], rest, value) };
}
