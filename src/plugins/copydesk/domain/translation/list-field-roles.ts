import type { Row } from '../document';
import type { Schema, SchemaOf } from '../schema';
import { type FieldRole, type FieldRoleOverrides, nameFieldKey } from './field-role';
import { visitFields } from './visit-fields';

/**
 * Lists the fields that documents of a type can have, by their paths without positions, with their roles: those of a component
 * after the component itself.
 */
export function listFieldRoles(
  type: Schema,
  schemaOf: SchemaOf,
  overrides: FieldRoleOverrides,
): { path: string; role: FieldRole }[] {
  const visits = visitFields(fillComponents(type, schemaOf, []), type, schemaOf, overrides);
  // Several sections of a dynamic zone may have a field of the same name.
  return [...new Map(visits.map(({ path, role }) => [nameFieldKey(path), role]))].map(([path, role]) => ({
    path,
    role,
  }));
}

/** An entry with every component that the type can hold, and nothing in them. A component may hold itself. */
function fillComponents(owner: Schema, schemaOf: SchemaOf, holders: readonly string[]): Row {
  const inner = [...holders, owner.uid];
  const fill = (uid: string): Row[] =>
    inner.includes(uid) ? [] : [{ __component: uid, ...fillComponents(schemaOf(uid), schemaOf, inner) }];
  return Object.fromEntries(
    Object.entries(owner.attributes).flatMap(([name, { component, components = [] }]) => {
      const held = [...components, ...(component === undefined ? [] : [component])];
      return held.length === 0 ? [] : [[name, held.flatMap(fill)]];
    }),
  );
}
