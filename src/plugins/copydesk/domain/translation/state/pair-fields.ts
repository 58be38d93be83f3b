import type { Locale } from '../../ids';
import type { Row } from '../../document';
import { memoize } from '../../memoize';
import type { RuleContext } from '../../rule';
import type { FieldRecord } from './document-state';
import type { Fingerprint } from './fingerprint';
import { readsTheSame } from '../../text/normalise-typography';
import { alignMoved } from '../../synchronisation/align-moved';
import { readEntries } from '../../synchronisation/read-entries';
import { type Formerly, type KeyedField, keySource, keyTarget, type ReadShown } from './key-fields';
import { collectTrackedFields } from './tracked-field';

/**
 * The status of one field of a translation:
 *
 * - `current`: it says what the source says, as far as anybody has changed anything;
 * - `stale`: the source said something else when it was translated;
 * - `missing`: the source says something, and it says nothing;
 * - `superfluous`: it says something, and the source nothing.
 */
export type FieldStatus = 'current' | 'stale' | 'missing' | 'superfluous';

/** A field of a translation beside that of its source, of which at least one says something. */
export interface PairedField {
  status: FieldStatus;
  /** Where it is in the source and in the translation, if it is there. */
  source: KeyedField | undefined;
  target: KeyedField | undefined;
  record: FieldRecord | undefined;
}

/**
 * Pairs each field of the assessed locale with that of the source, in the source’s order, and derives its status. The gate, the
 * desk, the panel and the public answers all take it from here.
 */
export const pairFields = memoize((context: RuleContext): readonly PairedField[] => {
  if (!context.source) return [];
  const sources = readSource(context);
  const records = context.document.state?.translations[context.locale]?.fields ?? [];
  const targets = keyTarget(
    records,
    collectTrackedFields(context, context.version),
    sources,
    {
      source: readShownOf(context, context.source),
      target: readShownOf(context, context.version),
    },
    describeFormerly(context, context.version),
  );

  const sourceOf = new Map(sources.map((field) => [field.key, field]));
  const targetOf = new Map(targets.map((field) => [field.key, field]));
  const recordOf = new Map(records.map((record) => [record.key, record]));
  return [...new Set([...sourceOf.keys(), ...targetOf.keys()])].flatMap((key): PairedField[] => {
    const pair = { source: sourceOf.get(key), target: targetOf.get(key), record: recordOf.get(key) };
    const status = deriveFieldStatus(pair.source, pair.target?.print ?? '', pair.record);
    return status ? [{ status, ...pair }] : [];
  });
});

/** Reads what the sections of a version show in all languages. */
const readShownOf =
  ({ schema, schemaOf, roles = {} }: RuleContext, version: Row): ReadShown =>
  (list, position) =>
    readEntries(version, list.split('.'), { schema, schemaOf, roles })[position];

/** Describes what a version was before the save that is being recorded. */
function describeFormerly(context: RuleContext, version: Row): Formerly | undefined {
  const { schema, schemaOf, roles = {}, document, locale } = context;
  const former = document.formerly?.[locale];
  if (!former) return undefined;
  const read = (row: Row, list: string) => readEntries(row, list.split('.'), { schema, schemaOf, roles });
  return {
    fields: collectTrackedFields(context, former),
    positionsOf: (list) => alignMoved(read(version, list), read(former, list)),
  };
}

/** Names the fields of the source version. */
export const readSource = memoize((context: RuleContext): readonly KeyedField[] =>
  keySource(
    context.document.state?.source ?? [],
    collectTrackedFields(inLocale(context, context.sourceLocale), context.source),
    context.source && describeFormerly(inLocale(context, context.sourceLocale), context.source),
  ),
);

/** Derives a field’s status from what the source says there now, what the translation says, and what it was made from. */
function deriveFieldStatus(
  source: KeyedField | undefined,
  target: Fingerprint,
  record: FieldRecord | undefined,
): FieldStatus | undefined {
  if (source === undefined || source.print === '') return target === '' ? undefined : 'superfluous';
  if (target === '') return 'missing';
  return record && !isCorrectFor(record, source) ? 'stale' : 'current';
}

/** Whether a translation is known to be correct for what the source says, or for the same in other typography. */
export function isCorrectFor(record: FieldRecord, source: KeyedField): boolean {
  return isCorrectForPrint(record, source.print) || isTypographyOf(record, source);
}

/** Whether a translation is known to be correct for this very text of the source. */
export function isCorrectForPrint({ source, earlier }: FieldRecord, print: Fingerprint): boolean {
  return source.print === print || earlier.includes(print);
}

/** Whether the source says what the translation was made from, and differs in typography at most. What is shown has none. */
export function isTypographyOf({ source }: FieldRecord, { kind, text }: KeyedField): boolean {
  return kind === 'text' && source.text !== '' && readsTheSame(source.text, text);
}

/** The same document in another locale. */
export const inLocale = memoize((context: RuleContext, locale: Locale): RuleContext =>
  locale === context.locale ? context : { ...context, locale, version: context.document.versions[locale] ?? {} },
);
