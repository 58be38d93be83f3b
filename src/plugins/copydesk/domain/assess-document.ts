import type { DocumentSnapshot } from './document';
import { resolveRoles } from './policy/resolve-roles';
import { resolveRules } from './policy/resolve-rules';
import type { Policy } from './policy/policy';
import type { AttributionParts } from './policy/parts';
import { memoize } from './memoize';
import type { RuleContext } from './rule';
import type { SchemaOf } from './schema';
import { traceField } from './trace-field';
import type { FieldPath, Locale, Violation } from './violation';

/** What the assessment needs to know about the desk, beside the document. */
export interface AssessmentEnvironment {
  policy: Policy;
  schemaOf: SchemaOf;
  labelOf: (uid: string, path: FieldPath) => string;
  now: Date;
}

/**
 * Finds every violation that a document would have if it stood published in the given locales.
 *
 * All violations are returned, errors and warnings, never just the first: by locale in the order given, within it in the
 * order of the rules. A locale in which the document does not exist has none here.
 */
export function assessDocument(
  document: DocumentSnapshot,
  locales: readonly Locale[],
  environment: AssessmentEnvironment,
): Violation[] {
  const { policy } = environment;
  if (!policy.contentTypes[document.uid]) return [];

  const active = resolveRules(policy, document.uid);
  return locales.flatMap((locale) => {
    if (!document.versions[locale]) return [];
    const context = describeContext(document, locale, environment);
    return active.flatMap(({ rule, level, options }) =>
      rule.assess(context, options).map((finding): Violation => {
        const field = traceField(context.version, finding.path, context.schema, context.schemaOf);
        return { rule: rule.id, level, locale, ...finding, ...(field.length > 0 && { field }) };
      }),
    );
  });
}

/** Finds the violations of the locales asked for, as {@link assessDocument} does, and judges none of them twice. */
export function createAssessor(
  document: DocumentSnapshot,
  environment: AssessmentEnvironment,
): (locales: readonly Locale[]) => Violation[] {
  const judged = new Map<Locale, Violation[]>();
  return (locales) =>
    locales.flatMap((locale) => {
      const violations = judged.get(locale) ?? assessDocument(document, [locale], environment);
      judged.set(locale, violations);
      return violations;
    });
}

const noParts: AttributionParts = {};

const partsOfPolicy = memoize((policy: Policy) => (uid: string) => policy.parts[uid] ?? noParts);

/** What a rule is told when it judges one locale of a document, whether the document exists in it or not. */
export const describeContext = memoize(
  (document: DocumentSnapshot, locale: Locale, environment: AssessmentEnvironment): RuleContext => {
    const { policy, schemaOf, now } = environment;
    const { uid, versions } = document;
    const sourceLocale = findSourceLocale(document, policy);
    return {
      document,
      locale,
      version: versions[locale] ?? {},
      sourceLocale,
      source: versions[sourceLocale],
      schema: schemaOf(uid),
      schemaOf,
      parts: policy.parts[uid] ?? noParts,
      roles: resolveRoles(policy, uid),
      partsOf: partsOfPolicy(policy),
      labelOf: (path) => environment.labelOf(uid, path),
      now,
    };
  },
);

/** The locale a document was first written in: what it says itself, otherwise the policy's source locale. */
export function findSourceLocale(document: DocumentSnapshot, policy: Policy): Locale {
  const attribute = policy.contentTypes[document.uid]?.sourceLocaleAttribute;
  if (attribute !== undefined) {
    for (const version of Object.values(document.versions)) {
      const said = version[attribute];
      if (typeof said === 'string' && said !== '') return said;
    }
  }
  return policy.sourceLocale;
}
