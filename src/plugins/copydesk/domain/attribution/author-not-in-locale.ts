import { collectReferences, type Reference } from '../collect-references';
import { defineRule, type RuleContext } from '../rule';
import { findUnnamed } from './find-unnamed';

/**
 * Those who sign can be named to the readers of this locale: every author of the byline, and every translator of the
 * translation credit, has a localization in it with a name that is not blank.
 *
 * Those that other versions name and this one cannot count too ({@link collectReferences}).
 */
export const authorNotInLocale = defineRule({
  kind: 'version',
  id: 'attribution/author-not-in-locale',
  defaultLevel: 'error',
  messages: {
    absent: '{field}: “{who}” does not exist {locale}. Add that version of the author.',
    nameless: '{field}: “{who}” has no name {locale}. Fill it in.',
  },
  assess(context) {
    return findUnnamed(collectSigners(context), context);
  },
});

/** Collects those who sign a version: its authors and its translators. */
export function collectSigners(context: RuleContext): Reference[] {
  return collectReferences(context).filter(({ owner, attribute }) => {
    const { byline, translators } = context.partsOf(owner);
    return attribute === byline || attribute === translators;
  });
}
