import { z } from 'zod';
import { defineRule } from '../rule';
import { compareFigures } from './figures/compare-figures';
import { extractFigures } from './figures/extract-figures';
import type { Figure } from './figures/figure';
import { nameField } from './name-field';
import { pairTranslatedFields } from './translated-fields';

/** How many figures a message names before it stops. */
const namedAtMost = 6;

/**
 * A translated text has the figures of the source's, each as often, however either language writes them.
 *
 * Forgiven are figures up to `ignoreUpTo` that one version has and the other writes in words, a day whose month is named
 * once for several days, Roman numerals, and everything that {@link extractFigures} and {@link compareFigures} know to
 * be the same. Numbers written in words are not looked at.
 */
export const numbersDiffer = defineRule({
  id: 'translation/numbers-differ',
  defaultLevel: 'warn',
  options: z.strictObject({ ignoreUpTo: z.int().nonnegative().default(10) }),
  assess(context, { ignoreUpTo }) {
    return pairTranslatedFields(context).flatMap(({ path, text, sourceText }) => {
      const { missing, added } = compareFigures(
        extractFigures(sourceText, context.sourceLocale),
        extractFigures(text, context.locale),
        ignoreUpTo,
      );
      const complaints = [
        ...(missing.length > 0 ? [`missing here: ${listFigures(missing)}`] : []),
        ...(added.length > 0 ? [`not in the original: ${listFigures(added)}`] : []),
      ];
      if (complaints.length === 0) return [];
      const name = nameField(context, path);
      const message = `The figures in ${name} differ from the original’s; ${complaints.join('; ')}.`;
      const key = added.length === 0 ? 'missing' : missing.length === 0 ? 'added' : 'both';
      return [
        { path, message, wording: { key, values: { missing: nameFigures(missing), added: nameFigures(added) } } },
      ];
    });
  },
});

function nameFigures(figures: readonly Figure[]): string[] {
  return figures.slice(0, namedAtMost).map(({ text }) => text);
}

function listFigures(figures: readonly Figure[]): string {
  return nameFigures(figures).join(', ') + (figures.length > namedAtMost ? ' and more' : '');
}
