import { type Row, readRelated } from '../document';
import { defineRule, type Finding, type RuleContext } from '../rule';
import type { Schema } from '../schema';
import type { Wording } from '../violation';
import { deriveFieldRole, type FieldRole, isTextual } from './field-role';
import { nameLanguage } from './name-language';
import { readText } from './reader-text';
import { rolesOf } from './visit-fields';

/**
 * Every correction of the source is made here too, and says what was corrected.
 *
 * Corrections are matched by what they share (when they were made and of what kind), in whatever order; failing that, by
 * position. One finding for each correction that is absent or whose note is blank.
 */
export const correctionMissing = defineRule({
  id: 'translation/correction-missing',
  defaultLevel: 'error',
  assess(context) {
    const { source, version, parts, schema, schemaOf, labelOf } = context;
    const field = parts.corrections;
    const component = field === undefined ? undefined : schema.attributes[field]?.component;
    if (field === undefined || component === undefined) return [];
    if (source === undefined || context.locale === context.sourceLocale) return [];

    const correction = schemaOf(component);
    const shared = listAttributes(context, field, correction, 'synchronised');
    const notes = listAttributes(context, field, correction, 'translated').filter(
      (name) => correction.attributes[name] && isTextual(correction.attributes[name]),
    );
    const isSame = (one: Row, other: Row) => shared.every((name) => toKey(one[name]) === toKey(other[name]));
    const originals = readRelated(source[field]);
    const matches = matchEntries(originals, readRelated(version[field]), isSame);

    return matches.flatMap(({ match, position }, index): Finding[] => {
      const which = originals.length === 1 ? 'The correction' : `Correction ${index + 1} of ${originals.length}`;
      const what = `${which} in the ${nameLanguage(context.sourceLocale)} original`;
      const values: Wording['values'] = {
        number: index + 1,
        total: originals.length,
        source: { kind: 'language', locale: context.sourceLocale },
      };
      if (match === undefined) {
        const message = `${what} is missing from “${labelOf([field])}” here. Readers need it too.`;
        return [{ path: [field], message, wording: { key: 'absent', values } }];
      }
      return notes.flatMap((name): Finding[] => {
        const attribute = correction.attributes[name];
        if (!attribute || readText(match[name], attribute) !== '') return [];
        const path = [field, position, name];
        const message = `${what} is in “${labelOf(path)}” here, but does not say what was corrected.`;
        return [{ path, message, wording: { key: 'wordless', values } }];
      });
    });
  },
});

interface Match {
  match: Row | undefined;
  position: number;
}

/** Finds for each original its counterpart: the first unused one that is the same, else the one in the same place. */
function matchEntries(
  originals: readonly Row[],
  entries: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): Match[] {
  const used = new Set<number>();
  const take = (position: number): number => {
    if (position !== -1) used.add(position);
    return position;
  };
  const certain = originals.map((original) =>
    take(entries.findIndex((entry, position) => !used.has(position) && isSame(original, entry))),
  );
  return certain.map((found, index) => {
    const position = found === -1 && index < entries.length && !used.has(index) ? take(index) : found;
    return { match: entries[position], position };
  });
}

function listAttributes(context: RuleContext, field: string, component: Schema, role: FieldRole): string[] {
  const overrides = rolesOf(context);
  const attribute = context.schema.attributes[field];
  if (!attribute) return [];
  const parent = deriveFieldRole({ path: [field], attribute }, context.schema.localized, overrides);
  return Object.entries(component.attributes)
    .filter(([name, inner]) => {
      const place = { path: [field, name], attribute: inner, parent };
      return deriveFieldRole(place, context.schema.localized, overrides) === role;
    })
    .map(([name]) => name);
}

function toKey(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}
