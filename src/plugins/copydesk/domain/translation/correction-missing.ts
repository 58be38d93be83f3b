import { readRelated } from '../document';
import { defineRule, type Finding, type RuleContext } from '../rule';
import type { Schema } from '../schema';
import { positionsOf, translateAcross } from '../synchronisation/translate-path';
import { deriveFieldRole, type FieldRole, isTextual } from './field-role';
import { readText } from './reader-text';
import { rolesOf } from './visit-fields';

/**
 * Every correction of the source is made here too, and says what was corrected.
 *
 * Corrections are matched by what they share, their kind and when they were made, in whatever order; failing that, by position.
 * One finding for each correction that is absent or whose note is blank.
 */
export const correctionMissing = defineRule({
  kind: 'version',
  id: 'translation/correction-missing',
  defaultLevel: 'error',
  messages: {
    absent:
      '{field} lacks {total, plural, one {the correction} other {correction {number} of {total}}} that the original {source} has. Readers need it here too.',
    wordless: '{field} is empty: say what was corrected, as the original {source} does.',
  },
  assess(context) {
    const { source: original, version, parts, schema, schemaOf } = context;
    const field = parts.corrections;
    const component = field === undefined ? undefined : schema.attributes[field]?.component;
    if (field === undefined || component === undefined) return [];
    if (original === undefined || context.locale === context.sourceLocale) return [];

    const correction = schemaOf(component);
    const notes = listAttributes(context, field, correction, 'translated').filter(
      (name) => correction.attributes[name] && isTextual(correction.attributes[name]),
    );
    const [originals, entries] = [readRelated(original[field]), readRelated(version[field])];
    const scope = { schema, schemaOf, roles: rolesOf(context) };
    const alignment = positionsOf([field], originals.length, translateAcross(version, original, scope));

    return originals.flatMap((_, index): CorrectionFinding[] => {
      const source = { kind: 'language', locale: context.sourceLocale } as const;
      const position = alignment[index];
      const match = position === undefined ? undefined : entries[position];
      if (position === undefined || !match) {
        const values = { number: index + 1, total: originals.length, source };
        return [{ path: [field], message: 'absent', values }];
      }
      return notes.flatMap((name): CorrectionFinding[] => {
        const attribute = correction.attributes[name];
        if (!attribute || readText(match[name], attribute) !== '') return [];
        return [{ path: [field, position, name], message: 'wordless', values: { source } }];
      });
    });
  },
});

type CorrectionFinding = Finding<'absent' | 'wordless'>;

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
