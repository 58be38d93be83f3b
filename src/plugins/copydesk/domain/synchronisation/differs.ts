import type { DocumentId } from '../ids';
import { defineRule } from '../rule';
import { rolesOf } from '../translation/visit-fields';
import { canStand } from './can-stand';
import { pairSynchronised } from './pair-synchronised';
import { isSame, readValue, type SynchronisedValue } from './synchronised-fields';

/**
 * A translation shows what the original shows: every synchronised field of it, such as the byline, the lead picture or the date,
 * holds what the draft of the source holds, all of it and in the same order.
 *
 * The plugin makes them equal by itself; what this rule finds could not be made equal, because something does not exist in this
 * language. Where an error of another rule at the same field says so, it is left to that rule. So is what the source cannot
 * show: other rules say it of the source. Sections that cannot be paired are left to `translation/structure-differs`. No waiver
 * covers this rule.
 */
export const differs = defineRule({
  kind: 'version',
  id: 'synchronisation/differs',
  defaultLevel: 'error',
  messages: {
    differs:
      '{field} is not what the original {source} shows. Something in it does not exist in this language: add it.',
  },
  assess(context) {
    const { document, locale, sourceLocale, source, version, schema, schemaOf } = context;
    if (locale === sourceLocale || !source) return [];
    const values = { source: { kind: 'language', locale: sourceLocale } } as const;
    const isInSource = canStand(document, schemaOf, false)(sourceLocale);
    return pairSynchronised(source, version, { schema, schemaOf, roles: rolesOf(context) })
      .filter(({ target, origin }) => {
        const [shown, wanted] = [readValue(target), readValue(origin)];
        return !isSame(withoutUnknown(shown, isInSource), wanted);
      })
      .map(({ target: { path } }) => ({ path, message: 'differs', values }));
  },
});

/** Leaves out what could not be in the source. */
function withoutUnknown(
  value: SynchronisedValue,
  isInSource: (target: string, documentId: DocumentId) => boolean,
): SynchronisedValue {
  if (value.kind !== 'relation') return value;
  return { ...value, documentIds: value.documentIds.filter((id) => isInSource(value.target, id)) };
}
