import { z } from 'zod';
import { defineRule, type Finding } from '../rule';
import { compareFigures } from './figures/compare-figures';
import { extractFigures } from './figures/extract-figures';
import type { Figure } from './figures/figure';
import { pairTranslatedFields } from './translated-fields';

/** How many figures a message names before it stops. */
const namedAtMost = 6;

/**
 * A translated text has the figures of the source's, each as often, however either language writes them.
 *
 * A figure is a quantity: its magnitude, its sign and, where it is a date, a time, a year or a code, its kind count. Forgiven are
 * figures that the other version writes in words or in Roman numerals; figures up to `ignoreUpTo` that only one version has; a
 * conversion to other money or measures that a translation adds in brackets; and everything that {@link extractFigures} and
 * {@link compareFigures} know to be the same. Two numbers that are both written in words are not compared.
 */
export const numbersDiffer = defineRule({
  kind: 'version',
  id: 'translation/numbers-differ',
  defaultLevel: 'warn',
  messages: {
    missing: '{field} lacks figures of the original: {missing}.',
    added: '{field} has figures that are not in the original: {added}.',
    both: 'The figures in {field} differ from the original’s. Missing here: {missing}. Not in the original: {added}.',
  },
  options: z.strictObject({
    ignoreUpTo: z
      .int()
      .nonnegative()
      .default(1)
      .describe('Figures up to this one are forgiven where only one version has them: “1 man” may be “a man”.'),
  }),
  assess(context, { ignoreUpTo }) {
    return pairTranslatedFields(context).flatMap(
      ({ path, text, sourceText }): Finding<'missing' | 'added' | 'both'>[] => {
        const { missing, added } = compareFigures(
          extractFigures(sourceText, context.sourceLocale),
          extractFigures(text, context.locale),
          ignoreUpTo,
        );
        if (missing.length === 0 && added.length === 0) return [];
        const message = added.length === 0 ? 'missing' : missing.length === 0 ? 'added' : 'both';
        return [{ path, message, values: { missing: listFigures(missing), added: listFigures(added) } }];
      },
    );
  },
});

function listFigures(figures: readonly Figure[]): string[] {
  const named = figures.slice(0, namedAtMost).map(({ text }) => text);
  return figures.length > namedAtMost ? [...named, '…'] : named;
}
