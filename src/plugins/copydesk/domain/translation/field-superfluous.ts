import { defineRule } from '../rule';
import { pairFields } from './state/pair-fields';

/**
 * A translation says nothing where its source no longer says anything. Sections that the source does not have are the
 * business of the rule about structure.
 */
export const fieldSuperfluous = defineRule({
  kind: 'version',
  id: 'translation/field-superfluous',
  defaultLevel: 'warn',
  messages: { superfluous: '{field} is filled, but not in the original {source}. Is it still wanted?' },
  assess(context) {
    const { source: original, locale, sourceLocale } = context;
    if (original === undefined || locale === sourceLocale) return [];
    const values = { source: { kind: 'language', locale: sourceLocale } } as const;
    return pairFields(context).flatMap(({ status, source, target }) =>
      status !== 'superfluous' || !target || (target.section && !source)
        ? []
        : [{ path: target.path, message: 'superfluous', values }],
    );
  },
});
