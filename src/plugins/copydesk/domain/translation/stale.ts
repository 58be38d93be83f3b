import { defineRule } from '../rule';
import { pairFields } from './state/pair-fields';

/**
 * A translation says what its source says now: nothing that was translated, and no picture, credit or cited source, has
 * changed in the source since. Nothing is stale in a document whose past is not known.
 *
 * Where each locale is published by itself, it is a warning.
 */
export const stale = defineRule({
  kind: 'version',
  id: 'translation/stale',
  defaultLevel: 'error',
  levelIn: { independent: 'warn' },
  messages: {
    text: '{field} has changed in the original {source} since it was translated. Bring it up to date, or confirm that it is still correct.',
    reference:
      '{field} has changed in the original {source} since it was chosen here. Change it too, or confirm that it is still correct.',
    'left-behind':
      '{field} would be left behind {locale}, which readers see. Bring the translation up to date and publish it along.',
  },
  assess(context) {
    const { source, locale, sourceLocale } = context;
    if (source === undefined || locale === sourceLocale) return [];
    const values = { source: { kind: 'language', locale: sourceLocale } } as const;
    return pairFields(context).flatMap(({ status, target }) =>
      status === 'stale' && target ? [{ path: target.path, message: target.kind, values }] : [],
    );
  },
});
