import type { ReleaseSnapshot } from '../../document';
import type { Finding, RuleContext } from '../../rule';
import type { Locale } from '../../violation';
import { nameField } from '../name-field';
import { nameLanguage } from '../name-language';
import { readSource, standsFor } from './pair-fields';
import { derivePublishedState } from './reconcile-state';

/**
 * Finds where a translation that readers see would say less than its source, or something else, once the draft of the source
 * is published without it. `context` judges the source.
 */
export function findLeftBehind(context: RuleContext, document: ReleaseSnapshot, locale: Locale): Finding[] {
  const { state, publishedState } = document;
  if (!state || !publishedState) return [];
  const { translations } = derivePublishedState(state, publishedState, [context.sourceLocale]);
  const records = new Map(translations[locale]?.fields.map((record) => [record.key, record]));
  return readSource(context)
    .filter(({ key, print }) => {
      const record = records.get(key);
      return print !== '' && !(record && standsFor(record, print));
    })
    .map(({ path, key }) => ({
      path: records.get(key)?.path ?? path,
      message: `${nameField(context, path)} would be left behind in ${nameLanguage(locale)}, which readers see. Bring the translation up to date and publish it along.`,
      wording: { key: 'left-behind', values: { locale: { kind: 'language', locale } } },
    }));
}
