import type { Row } from '../document';
import type { AttributionParts } from '../policy/parts';
import { memoize } from '../memoize';
import type { RuleContext } from '../rule';
import type { Schema, SchemaOf } from '../schema';
import { walkFields } from '../walk-fields';
import { assignRoles, type FieldRoleOverrides, type RoledVisit } from './field-role';

/** Visits every field of an entry, as {@link walkFields} does, with its role. */
export const visitFields = memoize(
  (entry: Row, schema: Schema, schemaOf: SchemaOf, roles: FieldRoleOverrides): readonly RoledVisit[] =>
    assignRoles(walkFields(entry, schema, schemaOf), schema, roles),
);

/** Every field of one version of the assessed document, with its role. */
export function visitWithRoles(context: RuleContext, version: Row): readonly RoledVisit[] {
  return visitFields(version, context.schema, context.schemaOf, rolesOf(context));
}

/** The roles that the policy sets itself; a translation credit is per-locale even where it says nothing. */
export function rolesOf({ parts, roles = none }: RuleContext): FieldRoleOverrides {
  return overrideRoles(parts, roles);
}

const none: FieldRoleOverrides = {};

const overrideRoles = memoize(
  ({ translationCredit }: AttributionParts, roles: FieldRoleOverrides): FieldRoleOverrides => {
    return { ...(translationCredit !== undefined && { [translationCredit]: 'per-locale' as const }), ...roles };
  },
);
