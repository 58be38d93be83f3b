import { type Row, isRow, readRelated } from '../document';
import type { DocumentId } from '../ids';
import { type AttributeSchema, isToOne, type Schema, type SchemaOf } from '../schema';
import { walkFields } from '../walk-fields';
import { assignRoles, type FieldRoleOverrides } from './field-role';

/** What a copy is made by: the shape of its type, and which documents exist in the locale it is for. */
export interface CopyScope {
  schema: Schema;
  schemaOf: SchemaOf;
  roles: FieldRoleOverrides;
  exists: (target: string, documentId: DocumentId) => boolean;
}

/**
 * Copies what a translation has to say from its source, as input for a new version: every translated field with all that is
 * in it, sections with their pictures and cited sources included. What all locales share comes by itself; what each has of its
 * own, such as a slug or a translation credit, is not copied; nor is a connection to a document that the locale lacks.
 */
export function copyVersion(source: Row, scope: CopyScope): Record<string, unknown> {
  const { schema, schemaOf, roles } = scope;
  const translated = assignRoles(walkFields(source, schema, schemaOf), schema, roles).filter(
    ({ path, role, attribute }) => path.length === 1 && role === 'translated' && attribute.type !== 'uid',
  );
  return Object.fromEntries(translated.map(({ name, attribute, value }) => [name, copyValue(attribute, value, scope)]));
}

function copyValue(attribute: AttributeSchema, value: unknown, scope: CopyScope): unknown {
  switch (attribute.type) {
    case 'relation': {
      const { target = '' } = attribute;
      const ids = readRelated(value).map(({ documentId }) => String(documentId));
      const present = ids.filter((id) => scope.exists(target, id));
      return isToOne(attribute) ? (present[0] ?? null) : present;
    }
    case 'media': {
      const ids = readRelated(value).map(({ id }) => id);
      return attribute.multiple ? ids : (ids[0] ?? null);
    }
    case 'component':
      return Array.isArray(value)
        ? readRelated(value).map((entry) => copyComponent(entry, attribute.component ?? '', scope))
        : isRow(value)
          ? copyComponent(value, attribute.component ?? '', scope)
          : null;
    case 'dynamiczone':
      return readRelated(value).map((section) => {
        const uid = String(section.__component);
        return { __component: uid, ...copyComponent(section, uid, scope) };
      });
    default:
      return value ?? null;
  }
}

function copyComponent(entry: Row, uid: string, scope: CopyScope): Record<string, unknown> {
  const { attributes } = scope.schemaOf(uid);
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== 'id')
      .map(([name, attribute]) => [name, copyValue(attribute, entry[name], scope)]),
  );
}
