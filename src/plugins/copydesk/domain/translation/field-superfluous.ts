import { defineRule } from '../rule';
import { nameField } from './name-field';
import { nameLanguage } from './name-language';
import { pairFields } from './state/pair-fields';

/**
 * A translation says nothing where its source no longer says anything. Sections that the source does not have are the
 * business of the rule about structure.
 */
export const fieldSuperfluous = defineRule({
  id: 'translation/field-superfluous',
  defaultLevel: 'warn',
  assess(context) {
    if (context.source === undefined || context.locale === context.sourceLocale) return [];
    const language = nameLanguage(context.sourceLocale);
    return pairFields(context).flatMap(({ status, source, target }) => {
      if (status !== 'superfluous' || !target || (target.section && !source)) return [];
      const { path } = target;
      return [
        {
          path,
          message: `${nameField(context, path)} is filled, but not in the ${language} original. Is it still wanted?`,
          wording: { key: 'superfluous', values: { source: { kind: 'language', locale: context.sourceLocale } } },
        },
      ];
    });
  },
});
