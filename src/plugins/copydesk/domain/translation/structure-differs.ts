import { defineRule, type RuleContext } from '../rule';
import type { SpokenValue, Wording } from '../violation';
import { startOfDifference, listZones, type Zone } from './structure';
import { decideWhatIsPaired, keyOf } from './translated-fields';
import { visitWithRoles } from './visit-fields';

/**
 * The sections of a dynamic zone, and the entries of a repeatable component, are the source's: as many, of the same
 * kinds, in the same order. One finding for each zone, with the first difference.
 *
 * Forgiven is a zone that is empty here, for then the field is missing; lists within sections that cannot be matched;
 * and corrections. Both have rules of their own.
 */
export const structureDiffers = defineRule({
  id: 'translation/structure-differs',
  defaultLevel: 'error',
  assess(context) {
    const { source, version, parts } = context;
    if (source === undefined || context.locale === context.sourceLocale) return [];
    const isPaired = decideWhatIsPaired(context);
    const originals = new Map(listZones(visitWithRoles(context, source)).map((zone) => [keyOf(zone.path), zone]));

    return listZones(visitWithRoles(context, version)).flatMap((zone) => {
      const { path, kinds } = zone;
      if (kinds.length === 0 || path[0] === parts.corrections || !isPaired(path)) return [];
      const original = originals.get(keyOf(path))?.kinds ?? [];
      const position = startOfDifference(kinds, original);
      if (position === undefined) return [];
      const message = describeDifference(context, zone, original, position);
      return [{ path, message, wording: wordDifference(context, zone, original, position) }];
    });
  },
});

function wordDifference(
  { schemaOf }: RuleContext,
  { kinds, isDynamic }: Zone,
  original: readonly string[],
  position: number,
): Wording {
  const counts = { there: original.length, here: kinds.length };
  if (!isDynamic) return { key: 'entries', values: counts };
  const name = (uid: string | undefined): SpokenValue =>
    uid === undefined ? '' : { kind: 'component', uid, name: schemaOf(uid).displayName };
  const [thing, other] = [original[position], kinds[position]];
  const key = thing === undefined ? 'section-added' : other === undefined ? 'section-missing' : 'section-differs';
  return { key, values: { ...counts, position: position + 1, thing: name(thing), other: name(other) } };
}

function describeDifference(
  { labelOf, schemaOf }: RuleContext,
  { path, kinds, isDynamic }: Zone,
  original: readonly string[],
  position: number,
): string {
  const unit = isDynamic ? 'section' : original.length === 1 ? 'entry' : 'entries';
  const count = `The original has ${original.length} ${isDynamic && original.length !== 1 ? 'sections' : unit}`;
  const start = `“${labelOf(path)}” is not built like the original. ${count}, this version ${kinds.length}`;
  if (!isDynamic) return `${start}.`;
  const name = (uid: string | undefined) =>
    uid === undefined ? 'nothing' : withArticle(schemaOf(uid).displayName.toLowerCase());
  const [there, here] = [name(original[position]), name(kinds[position])];
  return `${start}; the first difference is at section ${position + 1}: ${there} there, ${here} here.`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
