import type { RuleContext } from '../rule';
import { inLocale, pairFields } from '../translation/state/pair-fields';
import type { FieldPath } from '../violation';
import type { History } from './translate-by-history';
import type { KnownPairs } from './translate-path';

/**
 * Describes the versions of a document, with what its translation records say of their sections: which was made from which.
 * `anyLocale` is the context of any locale of it.
 */
export function describeHistory(anyLocale: RuleContext): History {
  const { sourceLocale, document } = anyLocale;
  const { versions, state } = document;
  if (!state) return { versions };
  return {
    versions,
    recorded(from, to) {
      if (from === sourceLocale) return pairSections(inLocale(anyLocale, to)).besideSource;
      return to === sourceLocale ? pairSections(inLocale(anyLocale, from)).ofSource : undefined;
    },
  };
}

/** The sections of a translation beside those of its source, and the other way round. */
function pairSections(context: RuleContext): { besideSource: KnownPairs; ofSource: KnownPairs } {
  const [originals, translations] = [new Map<string, FieldPath>(), new Map<string, FieldPath>()];
  for (const { source, target } of pairFields(context)) {
    if (!source?.section || !target?.section) continue;
    const depth = target.path.findIndex((step) => typeof step === 'number') + 1;
    const [original, translation] = [source.path.slice(0, depth), target.path.slice(0, depth)];
    originals.set(JSON.stringify(translation), original);
    translations.set(JSON.stringify(original), translation);
  }
  const originalOf = (entry: FieldPath) => originals.get(JSON.stringify(entry));
  const translationOf = (entry: FieldPath) => translations.get(JSON.stringify(entry));
  return {
    besideSource: { here: originalOf, there: translationOf },
    ofSource: { here: translationOf, there: originalOf },
  };
}
