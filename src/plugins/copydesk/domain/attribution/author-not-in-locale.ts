import { collectReferences } from '../collect-references';
import { defineRule } from '../rule';
import { findUnnamed } from './find-unnamed';

/**
 * Whoever signs can be named to the readers of this locale: every author of the byline, and every translator of the
 * translation credit, has a localization in it with a name that is not blank.
 *
 * In a translation, the source version's authors count too: Strapi drops an author who lacks the locale from the byline.
 */
export const authorNotInLocale = defineRule({
  id: 'attribution/author-not-in-locale',
  defaultLevel: 'error',
  assess(context) {
    const signers = collectReferences(context).filter(({ owner, attribute }) => {
      const { byline, translators } = context.partsOf(owner);
      return attribute === byline || attribute === translators;
    });
    return findUnnamed(signers, context);
  },
});
