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
    const problem = rule
      ? rule.options.safeParse(options).error?.issues[0]?.message
      : `is not a rule; the rules are ${ruleIds.join(', ')}`;
    if (problem) context.addIssue({ code: 'custom', path: [id], message: problem });
  }
});

const releaseModes = z.enum(['together', 'source-first', 'independent']);
const staleModes = z.enum(['flagged', 'unpublished', 'refused']);
const fieldRoles = z.enum(['translated', 'synchronised', 'per-locale']);

export const typePolicySchema = z.strictObject({
  locales: z
    .array(localeCode)
    .min(1, 'must name at least one locale')
    .optional()
    .describe('The locales that a document needs before it is complete. Left out: those of the whole policy.'),
  sourceLocaleAttribute: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The attribute that holds the locale in which a document was first written. Left out: the policy’s source locale.',
    ),
  firstPublishedAtAttribute: z
    .string()
    .min(1)
    .optional()
    .describe('The attribute that holds when a document was first published in a locale. Only the plugin writes it.'),
  release: releaseModes
    .default('together')
    .describe(
      'How the locales of a document are published. `together`: none before all required locales are ready, and a translation only beside a published source. `source-first`: the source locale may be published alone, a translation only beside a published source. `independent`: each by itself.',
    ),
  staleTranslations: staleModes
    .default('flagged')
    .describe(
      'What becomes of published translations that a new publication of their source leaves behind. `flagged`: they stay published and are marked as stale. `unpublished`: they are unpublished with it. `refused`: the publication is refused until they are published beside it.',
    ),
  roles: z
    .record(z.string(), fieldRoles)
    .default({})
    .describe(
      'Roles of fields that are not what the schema suggests, by path without positions, such as `dateline.date`. `translated`: each locale says what the source says. `synchronised`: equal in all locales. `per-locale`: each locale has its own, which is no translation.',
    ),
  rules: ruleSettings
    .default({})
    .describe('Rules for this type alone. A rule set here replaces the setting for all types, options included.'),
});

export const policySchema = z.strictObject({
  locales: z
    .array(localeCode)
    .min(1, 'must name at least one locale')
    .describe('The locales that a document needs before it is complete.'),
  sourceLocale: localeCode.describe('The locale in which documents are first written unless they name another.'),
  rules: ruleSettings
    .default({})
    .describe(
      'Rules for all types, by id: a level (`error` refuses a publication, `warn` is only shown, `off`), or a pair of a level and the rule’s options.',
    ),
  withholdOutOfPolicy: z
    .boolean()
    .default(false)
    .describe(
      'Whether readers are kept from published versions that violate the policy without having been let out so: content that was written past the gate, or that a changed policy no longer allows. A version whose faults were let out knowingly is shown.',
    ),
  waivers: z
    .strictObject({
      longestDays: z
        .int('must be a whole number of days')
        .min(1, 'must be at least 1')
        .max(365, 'must be at most 365')
        .default(30)
        .describe('The most days that a waiver may give the translations. Waivers that were given for longer stay.'),
    })
    .prefault({})
    .describe('What a waiver may allow.'),
  contentTypes: z
    .record(typeUid, typePolicySchema)
    .describe('The content types that the policy covers. A type that is not named here is left alone.'),
  parts: z
    .record(z.string(), attributionParts)
    .default({})
    .describe('Which attribute plays which part, for content types and for the components in them.'),
});

/** A policy as an application writes it. */
export type PolicyInput = z.input<typeof policySchema>;

/** A policy that has been read and checked. */
export type Policy = z.output<typeof policySchema>;

export type TypePolicy = z.output<typeof typePolicySchema>;
export type RuleSetting = z.output<typeof ruleSetting>;

/** Names everything that is wrong with a policy in one message. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';

  constructor(problems: readonly string[]) {
    super(`The copydesk policy is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
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
