import type { ReleaseSnapshot } from '../../document';
import type { Locale } from '../../ids';
import type { Finding, RuleContext } from '../../rule';
import { derivePublishedState } from './derive-published-state';
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
  const { state, publishedState } = document;
  if (!state || !publishedState) return [];
  const { translations } = derivePublishedState(state, publishedState, [context.sourceLocale]);
  const records = new Map(translations[locale]?.fields.map((record) => [record.key, record]));
  return readSource(context)
    .filter((field) => {
      const record = records.get(field.key);
      return field.print !== '' && !(record && isCorrectFor(record, field));
    })
    .map(({ path, key }) => ({
      path: records.get(key)?.path ?? path,
      message: 'left-behind',
      values: { locale: { kind: 'language', locale } },
    }));
}
