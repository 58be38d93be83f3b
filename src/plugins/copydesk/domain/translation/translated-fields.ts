import type { Row } from '../document';
import { memoize } from '../memoize';
import type { RuleContext } from '../rule';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';
import type { FieldPath } from '../violation';
import { type FieldRoleOverrides, isTextual } from './field-role';
import { listZones, startOfDifference } from './structure';
import { readText } from './reader-text';
import { rolesOf, visitFields, visitWithRoles } from './visit-fields';

/** A translated field that holds words, and the words a reader sees in it. */
export interface TranslatedField {
  path: FieldPath;
  attribute: AttributeSchema;
  text: string;
}

/** Collects the translated fields of an entry that can hold words, blank ones included, in the order of the schema. */
export const collectTranslatedFields = memoize(
  (version: Row, schema: Schema, schemaOf: SchemaOf, roles: FieldRoleOverrides): readonly TranslatedField[] =>
    visitFields(version, schema, schemaOf, roles)
      .filter(({ role, attribute }) => role === 'translated' && isTextual(attribute))
      .map(({ path, attribute, value }) => ({ path, attribute, text: readText(value, attribute) })),
);

/** A translated field with words here and in the source. */
export interface FieldPair {
  path: FieldPath;
  attribute: AttributeSchema;
  text: string;
  sourceText: string;
}

/**
 * Pairs each translated field with the same field of the source, where both have words. None in the source locale.
 *
 * Sections and entries of lists are paired by position, and only as far as the two versions have the same kinds in the
 * same order: past the first difference it is not known which was meant.
 */
export const pairTranslatedFields = memoize((context: RuleContext): readonly FieldPair[] => {
  const { source, schema, schemaOf, version } = context;
  if (source === undefined || context.locale === context.sourceLocale) return [];
  const roles = rolesOf(context);
  const isPaired = decideWhatIsPaired(context);
  const sourceTexts = new Map(
    collectTranslatedFields(source, schema, schemaOf, roles).map(({ path, text }) => [keyOf(path), text]),
  );
  return collectTranslatedFields(version, schema, schemaOf, roles).flatMap(({ path, attribute, text }) => {
    const sourceText = sourceTexts.get(keyOf(path)) ?? '';
    return text !== '' && sourceText !== '' && isPaired(path) ? [{ path, attribute, text, sourceText }] : [];
  });
});

/** Decides whether a path leads to the same thing in the version and in its source. */
export function decideWhatIsPaired(context: RuleContext): (path: FieldPath) => boolean {
  const here = listZones(visitWithRoles(context, context.version));
  const there = new Map(
    listZones(visitWithRoles(context, context.source ?? {})).map(({ path, kinds }) => [keyOf(path), kinds]),
  );
  const ends = here.map(({ path, kinds }) => ({ path, end: startOfDifference(kinds, there.get(keyOf(path)) ?? []) }));
  return (path) =>
    ends.every(({ path: zone, end }) => {
      const position = path[zone.length];
      return typeof position !== 'number' || !isInside(path, zone) || end === undefined || position < end;
    });
}

/** Whether a path leads to the given place or into it. */
export function isInside(path: FieldPath, place: FieldPath): boolean {
  return place.every((step, index) => path[index] === step);
}

/** A path as a key of a map. */
export function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
