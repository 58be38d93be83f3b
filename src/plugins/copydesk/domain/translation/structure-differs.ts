import { defineRule, type Finding, type RuleContext } from '../rule';
import type { SpokenValue } from '../violation';
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
  kind: 'version',
  id: 'translation/structure-differs',
  defaultLevel: 'error',
  messages: {
    entries:
      '{field} has {here, plural, one {# entry} other {# entries}}, the original {there}. Both need the same ones in the same order.',
    'section-added':
      '{field} is not built like the original: it has {here, plural, one {# section} other {# sections}}, the original {there}. The first one too many: {position}, “{other}”.',
    'section-differs':
      '{field} is not built like the original. Section {position} is “{thing}” there and “{other}” here.',
    'section-missing':
      '{field} is not built like the original: it has {here, plural, one {# section} other {# sections}}, the original {there}. The first one missing: {position}, “{thing}”.',
  },
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
      return position === undefined ? [] : [describeDifference(context, zone, original, position)];
    });
  },
});

type Difference = Finding<'entries' | 'section-added' | 'section-differs' | 'section-missing'>;

function describeDifference(
  { schemaOf }: RuleContext,
  { path, kinds, isDynamic }: Zone,
  original: readonly string[],
  position: number,
): Difference {
  const counts = { there: original.length, here: kinds.length };
  if (!isDynamic) return { path, message: 'entries', values: counts };
  const name = (uid: string): SpokenValue => ({ kind: 'component', uid, name: schemaOf(uid).displayName });
  const values = { ...counts, position: position + 1 };
  const thing = original[position] === undefined ? undefined : { thing: name(original[position]) };
  const other = kinds[position] === undefined ? undefined : { other: name(kinds[position]) };
  const message = !thing ? 'section-added' : !other ? 'section-missing' : 'section-differs';
  return { path, message, values: { ...values, ...thing, ...other } };
}
