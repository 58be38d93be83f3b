import type { DocumentSnapshot } from './document';
import { resolveRoles } from './policy/resolve-roles';
import { resolveRules } from './policy/resolve-rules';
import type { Policy } from './policy/policy';
import type { SchemaOf } from './schema';
import { traceField } from './trace-field';
import type { FieldPath, Locale, Violation } from './violation';

/** What the assessment needs to know about the desk, beside the document. */
export interface Desk {
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
export function assessDocument(document: DocumentSnapshot, locales: readonly Locale[], desk: Desk): Violation[] {
  const { policy, schemaOf, now } = desk;
  const type = policy.contentTypes[document.uid];
  if (!type) return [];

  const sourceLocale = findSourceLocale(document, policy);
  const active = resolveRules(policy, document.uid);

  return locales.flatMap((locale) => {
    const version = document.versions[locale];
    if (!version) return [];
    const context = {
      document,
      locale,
      version,
      sourceLocale,
      source: document.versions[sourceLocale],
      schema: schemaOf(document.uid),
      schemaOf,
      parts: policy.parts[document.uid] ?? {},
      roles: resolveRoles(policy, document.uid),
      partsOf: (uid: string) => policy.parts[uid] ?? {},
      labelOf: (path: FieldPath) => desk.labelOf(document.uid, path),
      now,
    };
    return active.flatMap(({ rule, level, options }) =>
      rule.assess(context, options).map((finding): Violation => {
        const field = traceField(version, finding.path, schemaOf(document.uid), schemaOf);
        return { rule: rule.id, level, locale, ...finding, ...(field.length > 0 && { field }) };
      }),
    );
  });
}

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
