import { defineRule } from '../rule';
import { nameField } from './name-field';
import { nameLanguage } from './name-language';
import { pairFields } from './state/pair-fields';

/**
 * A translation says what its source says now: nothing that was translated, and no picture, credit or cited source, has
 * changed in the source since. Of a document whose past is not known nothing is stale.
 *
 * Where each locale goes out by itself nobody waits for anybody, and it is a warning.
 */
export const stale = defineRule({
  id: 'translation/stale',
  defaultLevel: 'error',
  levelIn: { independent: 'warn' },
  assess(context) {
    if (context.source === undefined || context.locale === context.sourceLocale) return [];
    const language = nameLanguage(context.sourceLocale);
    return pairFields(context).flatMap(({ status, target }) => {
      if (status !== 'stale' || !target) return [];
      const { path, kind } = target;
      const since = kind === 'text' ? 'translated' : 'chosen';
      return [
        {
          path,
          message: `${nameField(context, path)} has changed in the ${language} original since it was ${since} here. Bring it up to date, or confirm that it still stands.`,
          wording: { key: kind, values: { source: { kind: 'language', locale: context.sourceLocale } } },
        },
      ];
    });
  },
});
