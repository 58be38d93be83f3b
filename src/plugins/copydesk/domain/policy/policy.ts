import { z } from 'zod';
import { ruleIds, settableRules } from '../rules';
import { attributionParts } from './parts';

const level = z.enum(['error', 'warn', 'off']);
const ruleSetting = z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])], {
  error: `is neither a level ('error', 'warn', 'off') nor a pair of a level and options`,
});
const localeCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a locale code such as "uk" or "en-GB"');
const typeUid = z.string().regex(/^(api|plugin|admin)::[\w-]+\.[\w-]+$/, 'is not the uid of a content type');

const ruleSettings = z.record(z.string(), ruleSetting).superRefine((settings, context) => {
  for (const [id, setting] of Object.entries(settings)) {
    const rule = settableRules.find((candidate) => candidate.id === id);
    const options = typeof setting === 'string' ? {} : setting[1];
    const complaint = rule
      ? rule.options.safeParse(options).error?.issues[0]?.message
      : `is not a rule; the rules are ${ruleIds.join(', ')}`;
    if (complaint) context.addIssue({ code: 'custom', path: [id], message: complaint });
  }
});

const typePolicySchema = z.strictObject({
  /** The locales a document needs before it is complete; the policy's own when left out. */
  locales: z.array(localeCode).min(1, 'must name at least one locale').optional(),
  /** The attribute that holds the locale a document was first written in; the policy's source locale when left out. */
  sourceLocaleAttribute: z.string().min(1).optional(),
  /** The attribute that holds when a document was first published in a locale; nobody but the desk writes it. */
  firstPublishedAtAttribute: z.string().min(1).optional(),
  /** How its locales go out: see the release modes. */
  release: z.enum(['together', 'source-first', 'independent']).default('together'),
  /**
   * What becomes of published translations that a new publication of their source leaves behind: they stay and are `flagged`
   * as stale, they are `unpublished` along with it, or the publication is `refused` until they go out beside it.
   */
  staleTranslations: z.enum(['flagged', 'unpublished', 'refused']).default('flagged'),
  /** Roles of fields that are not what the schema suggests, by path without positions, e.g. `dateline.date`. */
  roles: z.record(z.string(), z.enum(['translated', 'synchronised', 'per-locale'])).default({}),
  rules: ruleSettings.default({}),
});

const policySchema = z.strictObject({
  /** The locales a document needs before it is complete. */
  locales: z.array(localeCode).min(1, 'must name at least one locale'),
  /** The locale in which documents are first written unless they say otherwise. */
  sourceLocale: localeCode,
  /** Rule levels for all types. */
  rules: ruleSettings.default({}),
  contentTypes: z.record(typeUid, typePolicySchema),
  /** Which attributes play which parts, for content types and the components in them. */
  parts: z.record(z.string(), attributionParts).default({}),
});

/** A policy as an application writes it. */
export type PolicyInput = z.input<typeof policySchema>;

/** A policy that has been read and checked. */
export type Policy = z.output<typeof policySchema>;

export type TypePolicy = z.output<typeof typePolicySchema>;
export type RuleSetting = z.output<typeof ruleSetting>;

/** Says everything that is wrong with a policy in one message. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(complaints: readonly string[]) {
    super(`The copydesk policy is wrong:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
  }
}

/**
 * Reads a policy as the application's configuration hands it over.
 *
 * @throws {PolicyError} naming every part that is wrong.
 */
export function parsePolicy(input: unknown): Policy {
  const result = policySchema.safeParse(input);
  if (result.success) return result.data;
  throw new PolicyError(
    result.error.issues.map((issue) => `${issue.path.map(String).join(' > ') || 'the policy'}: ${issue.message}`),
  );
}
