import type { Row } from '../document';
import type { RuleContext } from '../rule';
import { inLocale, pairFields } from '../translation/state/pair-fields';
import type { FieldPath } from '../violation';
import { sameAs, saysAnything } from './align-entries';
import { readEntries } from './read-entries';
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

/**
 * The sections of a translation beside those of its source, and the other way round, as far as they show the same. A record alone
 * tells only which one of its kind a section is: the first translated may be the second of the original.
 */
function pairSections(context: RuleContext): { besideSource: KnownPairs; ofSource: KnownPairs } {
  const [originals, translations] = [new Map<string, FieldPath>(), new Map<string, FieldPath>()];
  for (const { source, target } of pairFields(context)) {
    if (!source?.section || !target?.section) continue;
    const depth = target.path.findIndex((step) => typeof step === 'number') + 1;
    const [original, translation] = [source.path.slice(0, depth), target.path.slice(0, depth)];
    if (!showsTheSame(context, original, translation)) continue;
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

function showsTheSame(context: RuleContext, original: FieldPath, translation: FieldPath): boolean {
  const { version, source, schema, schemaOf, roles = {} } = context;
  const find = (row: Row | undefined, path: FieldPath) =>
    row && readEntries(row, path.slice(0, -1), { schema, schemaOf, roles })[Number(path.at(-1))];
  const [one, other] = [find(version, translation), find(source, original)];
  return one !== undefined && other !== undefined && saysAnything(one) && sameAs(one) === sameAs(other);
}
