import type { AttributeSchema, Schema } from '../schema';
import type { FieldPath } from '../violation';
import type { FieldVisit } from '../walk-fields';

/**
 * What becomes of a field between the locales (after wagtail-localize):
 *
 * - `translated`: each locale has its own, and it says what the source says;
 * - `synchronised`: one truth, equal in all locales;
 * - `per-locale`: each locale has its own, and it is no translation.
 */
export type FieldRole = 'translated' | 'synchronised' | 'per-locale';

/** Roles that a policy sets itself, by path without positions: `translation`, `dateline.date`, `body.text`. */
export type FieldRoleOverrides = Readonly<Record<string, FieldRole>>;

/** An attribute on its way through a type: the role of the component that holds it, unless the type itself does. */
export interface FieldPlace {
  path: FieldPath;
  attribute: AttributeSchema;
  parent?: FieldRole;
}

const textTypes = new Set(['string', 'text', 'richtext', 'blocks', 'json']);
const nestingTypes = new Set(['component', 'dynamiczone']);
const linkingTypes = new Set(['relation', 'media']);

/**
 * Derives the role of one field.
 *
 * An override wins. A uid is per-locale. Of a type's own attributes, those that are localized are translated, the others
 * synchronised; a localized web address is per-locale, for another page is no translation. What a synchronised or
 * per-locale component holds goes with it. In a translated component each locale has its own of everything, as in Strapi itself,
 * unless an attribute is marked `localized: false`, which makes it synchronised: text and nested components are translated,
 * web addresses, dates, numbers, choices, relations and media are per-locale.
 */
export function deriveFieldRole(
  { path, attribute, parent }: FieldPlace,
  typeIsLocalized: boolean,
  overrides: FieldRoleOverrides = {},
): FieldRole {
  const override = overrides[nameFieldKey(path)];
  if (override !== undefined) return override;
  if (attribute.type === 'uid') return 'per-locale';

  const marked = attribute.pluginOptions?.i18n?.localized;
  if (parent === undefined) {
    if (!typeIsLocalized || marked !== true) return 'synchronised';
    return isWebAddress(path) && attribute.type === 'string' ? 'per-locale' : 'translated';
  }
  if (parent !== 'translated') return parent;
  if (marked === false) return 'synchronised';
  if (linkingTypes.has(attribute.type)) return marked === true ? 'translated' : 'per-locale';
  const isTranslated = isTextual(attribute) ? !isWebAddress(path) : nestingTypes.has(attribute.type);
  return isTranslated ? 'translated' : 'per-locale';
}

/** A field met on the way through an entry, and its role. */
export interface RoledVisit extends FieldVisit {
  role: FieldRole;
}

/** Gives each visited field its role. The visits come from {@link walkFields}: a component before what it holds. */
export function assignRoles(
  visits: readonly FieldVisit[],
  schema: Schema,
  overrides: FieldRoleOverrides = {},
): RoledVisit[] {
  const roles = new Map<string, FieldRole>();
  return visits.map((visit) => {
    const role = deriveFieldRole(
      { ...visit, parent: roles.get(nameFieldKey(visit.path.slice(0, -1))) },
      schema.localized,
      overrides,
    );
    if (nestingTypes.has(visit.attribute.type)) roles.set(nameFieldKey(visit.path), role);
    return { ...visit, role };
  });
}

/** `body.text` for `['body', 3, 'text']`: a path without the positions in lists. */
export function nameFieldKey(path: FieldPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** Whether an attribute holds words. */
export function isTextual(attribute: AttributeSchema): boolean {
  return textTypes.has(attribute.type);
}

/** Whether an attribute is called `url` or `…Url`. */
export function isWebAddress(path: FieldPath): boolean {
  return /(^url|Url)$/.test(String(path.at(-1)));
}
