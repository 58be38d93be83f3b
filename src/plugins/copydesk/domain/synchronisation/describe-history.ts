import { memoize } from '../memoize';
import type { RuleContext } from '../rule';
import { inLocale, pairFields, readSource } from '../translation/state/pair-fields';
import type { FieldPath } from '../violation';
import type { History, RecordedEntry } from './translate-by-history';

/**
 * Describes the versions of a document, with what its translation records say of their entries: which was made from which.
 * `anyLocale` is the context of any locale of it.
 */
export function describeHistory(anyLocale: RuleContext): History {
  const { sourceLocale, document } = anyLocale;
  const { versions, state } = document;
  if (!state) return { versions, original: sourceLocale };
  return {
    versions,
    original: sourceLocale,
    recorded: (locale, entry) => pairSections(inLocale(anyLocale, locale)).get(JSON.stringify(entry)),
  };
}

/** The entries of a translation by their paths. One that is named after none of the source's is of none of those that are there. */
const pairSections = memoize((context: RuleContext): ReadonlyMap<string, RecordedEntry> => {
  const originals = new Map<string, FieldPath>();
  for (const { key, section, path } of readSource(context)) {
    if (section) originals.set(key.slice(0, -section.rest.length - 1), listEntry(path));
  }
  const recorded = new Map<string, RecordedEntry>();
  for (const { target } of pairFields(context)) {
    if (!target?.section) continue;
    const name = target.key.slice(0, -target.section.rest.length - 1);
    const is = target.guess ? undefined : originals.get(name);
    const among = (target.guess?.among ?? []).map((one) => originals.get(one));
    // One that it could have been of is gone, so it may be of none.
    const isOfAny = among.every((path) => path !== undefined);
    recorded.set(JSON.stringify(listEntry(target.path)), is ? { is } : { among: isOfAny ? among : [] });
  }
  return recorded;
});

/** The entry of the outermost list that a path leads into. */
function listEntry(path: FieldPath): FieldPath {
  return path.slice(0, path.findIndex((step) => typeof step === 'number') + 1);
}
