import type { AttributeSchema, Schema } from '../schema';
import { type AttributeKind, namedKinds, partKinds } from './attribute-kinds';
import { type Policy, PolicyError, type TypePolicy } from './policy';
import { checkRuleOptions } from './check-rule-options';

type FindSchema = (uid: string) => Schema | undefined;

/**
 * Checks that a policy speaks of content types, components and attributes that exist and can play the part it gives them,
 * governs localized types only, and none with relations to several types.
 *
 * @throws {PolicyError} naming everything that does not.
 */
export function checkPolicyAgainstSchema(policy: Policy, findSchema: FindSchema): void {
  const ofTypes = Object.entries(policy.contentTypes).flatMap(([uid, type]) => {
    const schema = findSchema(uid);
    const place = `contentTypes > ${uid}`;
    if (!schema) return [`${place}: there is no such content type`];
    if (!schema.localized) return [`${place}: the content type is not localized`];
    const { sourceLocaleAttribute, firstPublishedAtAttribute } = type;
    return [
      ...checkAttributes(place, schema, { sourceLocaleAttribute, firstPublishedAtAttribute }, namedKinds),
      ...checkRoles(place, schema, type, findSchema),
      ...listMorphs(schema, findSchema).map(
        (path) => `${place}: “${path}” points to documents of several types, which the rules cannot follow`,
      ),
    ];
  });
  const ofParts = Object.entries(policy.parts).flatMap(([uid, parts]) => {
    const schema = findSchema(uid);
    return schema
      ? checkAttributes(`parts > ${uid}`, schema, parts, partKinds)
      : [`parts > ${uid}: there is no such content type or component`];
  });
  const problems = [...checkSourceLocale(policy), ...ofTypes, ...ofParts, ...checkRuleOptions(policy, findSchema)];
  if (problems.length > 0) throw new PolicyError(problems);
}

/** Documents are written in the source locale, unless their type lets each say its own: it has to be a required one. */
function checkSourceLocale({ locales, sourceLocale, contentTypes }: Policy): string[] {
  const ofAll = locales.includes(sourceLocale) ? [] : [`sourceLocale: “${sourceLocale}” is not among the locales`];
  const ofTypes = Object.entries(contentTypes)
    .filter(([, type]) => type.sourceLocaleAttribute === undefined && type.locales?.includes(sourceLocale) === false)
    .map(([uid]) => `contentTypes > ${uid} > locales: the source locale “${sourceLocale}” is not among them`);
  return [...ofAll, ...ofTypes];
}

function checkAttributes<Part extends string>(
  place: string,
  schema: Schema,
  named: Readonly<Partial<Record<Part, string | undefined>>>,
  kinds: Readonly<Record<Part, AttributeKind>>,
): string[] {
  return (Object.entries(named) as [Part, string | undefined][]).flatMap(([part, name]) => {
    if (name === undefined) return [];
    const attribute = schema.attributes[name];
    if (!attribute) return [`${place} > ${part}: there is no attribute “${name}”`];
    return kinds[part].fits(attribute) ? [] : [`${place} > ${part}: “${name}” must be ${kinds[part].description}`];
  });
}

/** The relations to documents of several types in a type and in whatever components it holds, as paths without positions. */
function listMorphs(
  { uid, attributes }: Schema,
  findSchema: FindSchema,
  base: readonly string[] = [],
  holders: ReadonlySet<string> = new Set(),
): string[] {
  // A component may hold itself.
  if (holders.has(uid)) return [];
  const inner = new Set([...holders, uid]);
  return Object.entries(attributes).flatMap(([name, { type, relation, component, components = [] }]) => {
    const path = [...base, name];
    if (type === 'relation') return relation?.startsWith('morph') ? [path.join('.')] : [];
    return [...components, ...(component ? [component] : [])].flatMap((nested) => {
      const schema = findSchema(nested);
      return schema ? listMorphs(schema, findSchema, path, inner) : [];
    });
  });
}

function checkRoles(place: string, schema: Schema, { roles }: TypePolicy, findSchema: FindSchema): string[] {
  return Object.keys(roles)
    .filter((path) => findAttributes(path.split('.'), [schema], findSchema).length === 0)
    .map((path) => `${place} > roles > ${path}: there is no such attribute`);
}

/** The attributes that a path without positions leads to: in a dynamic zone, of every component that has them. */
function findAttributes(
  [name = '', ...rest]: readonly string[],
  owners: readonly Schema[],
  findSchema: FindSchema,
): AttributeSchema[] {
  const found = owners.flatMap(({ attributes }) => attributes[name] ?? []);
  if (rest.length === 0) return found;
  const inner = found.flatMap(({ component, components = [] }) => [...components, ...(component ? [component] : [])]);
  return findAttributes(
    rest,
    inner.flatMap((uid) => findSchema(uid) ?? []),
    findSchema,
  );
}
