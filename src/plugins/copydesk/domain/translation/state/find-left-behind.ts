import type { ReleaseSnapshot } from '../../document';
import type { Locale } from '../../ids';
import type { Finding, RuleContext } from '../../rule';
import { derivePublishedState } from './derive-published-state';
import type { FieldRecord } from './document-state';
import type { KeyedField } from './key-fields';
import { readSource, isCorrectFor } from './pair-fields';

/**
 * Finds where a translation that readers see would say less than its source, or something else, once the draft of the source
 * is published without it. `context` is that of the source.
 */
export function findLeftBehind(
  context: RuleContext,
  document: ReleaseSnapshot,
  locale: Locale,
): Finding<'left-behind'>[] {
  return listUnfollowed(context, document, locale).map(({ field, record }) => ({
    path: record?.path ?? field.path,
    message: 'left-behind',
    values: { locale: { kind: 'language', locale } },
  }));
}

/** A field of the source that a published translation does not follow, and what is recorded of it there. */
export interface Unfollowed {
  field: KeyedField;
  record: FieldRecord | undefined;
}

/** Lists the fields of the source, as its draft is, that a published translation does not follow. */
export function listUnfollowed(
  context: RuleContext,
  { state, publishedState }: ReleaseSnapshot,
  locale: Locale,
): Unfollowed[] {
  if (!state || !publishedState) return [];
  const { translations } = derivePublishedState(state, publishedState, [context.sourceLocale]);
  const records = new Map(translations[locale]?.fields.map((record) => [record.key, record]));
  return readSource(context)
    .map((field) => ({ field, record: records.get(field.key) }))
    .filter(({ field, record }) => field.print !== '' && !(record && isCorrectFor(record, field)));
}
