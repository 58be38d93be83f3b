import type { DocumentSnapshot } from './document';
import { resolveRoles } from './policy/resolve-roles';
import { resolveRules } from './policy/resolve-rules';
import type { Policy } from './policy/policy';
import type { AttributionParts } from './policy/parts';
import { memoize } from './memoize';
import type { RuleContext } from './rule';
import type { SchemaOf } from './schema';
import { describeViolation, type FindingPlace } from './describe-violation';
import type { Locale } from './ids';
import type { FieldPath, Violation } from './violation';
import { withoutExplained } from './without-explained';

/** What the assessment needs to know beside the document. */
export interface AssessmentEnvironment {
  policy: Policy;
  schemaOf: SchemaOf;
  labelOf: (uid: string, path: FieldPath) => string;
  now: Date;
}

/**
 * Finds every violation that a document would have if it were published in the given locales.
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
    const place = describePlace(context, environment);
    const violations = active.flatMap(({ rule, level, assess }) =>
      assess(context).map((finding) => describeViolation(rule, level, locale, finding, place)),
    );
    return withoutExplained(violations);
  });
}

/** Finds the violations of the locales asked for, as {@link assessDocument} does, and assesses none of them twice. */
export function createAssessor(
  document: DocumentSnapshot,
  environment: AssessmentEnvironment,
): (locales: readonly Locale[]) => Violation[] {
  const assessed = new Map<Locale, Violation[]>();
  return (locales) =>
    locales.flatMap((locale) => {
      const violations = assessed.get(locale) ?? assessDocument(document, [locale], environment);
      assessed.set(locale, violations);
      return violations;
    });
}

/** Where findings in one locale of a document are, for their sentences to name the fields. */
export function describePlace(
  { document, version, schemaOf }: RuleContext,
  { labelOf }: AssessmentEnvironment,
): FindingPlace {
  return { uid: document.uid, version, schemaOf, labelOf };
}

const noParts: AttributionParts = {};

const partsOfPolicy = memoize((policy: Policy) => (uid: string) => policy.parts[uid] ?? noParts);

/** Describes one locale of a document to the rules, whether the document exists in it or not. */
export const describeContext = memoize(
  (document: DocumentSnapshot, locale: Locale, environment: AssessmentEnvironment): RuleContext => {
    const { policy, schemaOf, now } = environment;
    const { uid, versions, publishedVersions } = document;
    const published = publishedVersions?.[locale];
    const sourceLocale = findSourceLocale(document, policy);
    return {
      document,
      locale,
      version: versions[locale] ?? {},
      ...(published && { published }),
      sourceLocale,
      source: versions[sourceLocale],
      schema: schemaOf(uid),
      schemaOf,
      parts: policy.parts[uid] ?? noParts,
      roles: resolveRoles(policy, uid),
      partsOf: partsOfPolicy(policy),
      now,
    };
  },
);

/** The locale a document was first written in: the one that it names itself, otherwise the policy's source locale. */
export function findSourceLocale(document: DocumentSnapshot, policy: Policy): Locale {
  const attribute = policy.contentTypes[document.uid]?.sourceLocaleAttribute;
  if (attribute !== undefined) {
    for (const version of Object.values(document.versions)) {
      const named = version[attribute];
      if (typeof named === 'string' && named !== '') return named;
    }
  }
  return policy.sourceLocale;
}
