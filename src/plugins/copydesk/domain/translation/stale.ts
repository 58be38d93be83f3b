import { defineRule } from '../rule';
import type { KeyedField } from './state/key-fields';
import { type PairedField, pairFields } from './state/pair-fields';

/**
 * A translation says what its source says now: nothing that was translated, and no picture, credit or cited source, has
 * changed in the source since. Nothing is stale in a document whose past is not known. Words that translate a section which is gone are
 * stale where the source has another one of the same kind in its place.
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
    const pairs = pairFields(context);
    return [
      ...pairs.flatMap(({ status, target }) => (status === 'stale' && target ? [target] : [])),
      ...listReplaced(pairs),
    ].map(({ path, kind: message }) => ({ path, message, values }));
  },
});

/** The texts that translate a section which the original has no more, where it has another one of the same kind in its place. */
function listReplaced(pairs: readonly PairedField[]): KeyedField[] {
  const placeOf = ({ section }: KeyedField) => JSON.stringify(section);
  const lacking = new Set(
    pairs.flatMap(({ source, target }) =>
      source?.kind === 'text' && source.print && !target ? [placeOf(source)] : [],
    ),
  );
  return pairs.flatMap(({ source, target }) =>
    !source && target?.kind === 'text' && target.print && target.section && lacking.has(placeOf(target))
      ? [target]
      : [],
  );
}
