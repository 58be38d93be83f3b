import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type FieldPath, isBlocking, type Violation } from '../../../domain/violation';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases, type RefusalId } from '../../../domain/wording/phrases';
import {
  locateRulePage,
  type RefusalDetails,
  type RefusalSummary,
  type RefusedDocument,
  type RefusedError,
} from '../../../shared/contracts/refusal';
import { channels, type RefusedMessage } from '../watching/channels';

/**
 * Refuses a publication, a removal or a save, with everything that stands in its way.
 *
 * The shape is the contract ({@link RefusedError}): `details.errors[]` of `{ name, path, message, locale, help }`, of a publication
 * or a removal also `{ uid, documentId, title }`, and what the panel needs beside it to say the same in its own language. Over REST and the
 * admin API it is HTTP 400, over GraphQL it is found under `extensions.error.details`.
 */
export function readinessError(
  strapi: Core.Strapi,
  violations: readonly Violation[],
  summary: RefusalSummary = { key: 'refusal.not-published' },
  labelOf?: (uid: string, path: FieldPath) => string,
  document?: RefusedDocument,
): errors.ValidationError {
  const panel = String(strapi.config.get('admin.absoluteUrl', '/admin'));
  const blocking = violations.filter(isBlocking);
  const speaker = createEnglishSpeaker(labelOf && (({ uid, name }) => labelOf(uid, [name])));
  const sentences = blocking.map(({ locale, message }) => `${locale}: ${message}`);
  const rules = new Set(blocking.map(({ rule }) => rule));
  channels.refused.publish({ strapi, rules: rules.size > 0 ? [...rules] : [summary.key] } satisfies RefusedMessage);
  // Of what is shown in many places the summary says in how many: the entries name the document.
  const said = document && summary.key !== 'refusal.in-use-widely' ? summarise(summary.key, [document.title]) : summary;
  return new errors.ValidationError(
    [formatInEnglish(phrases[said.key], speaker, said.values), ...sentences].join(' '),
    {
      errors: blocking.map(({ rule, level: _level, ...violation }): RefusedError => ({
        name: rule,
        ...violation,
        ...document,
        help: `${panel}${locateRulePage(rule)}`,
      })),
      summary,
    },
  );
}

/** Refuses several documents at once, each with everything that stands in its way. */
export function joinRefusals(refusals: readonly errors.ValidationError[]): errors.ValidationError {
  const details = refusals.map((refusal) => refusal.details as RefusalDetails);
  const listed = details.flatMap(({ errors: refused }) => refused);
  const titles = new Map(listed.map(({ documentId, title }) => [documentId, title ?? '']));
  return new errors.ValidationError(refusals.map(({ message }) => message).join(' '), {
    errors: listed,
    summary: summarise(details[0]?.summary.key ?? 'refusal.not-published', [...titles.values()]),
  });
}

/** What is said of one document, and of several by their titles. */
const saidOfSeveral: Partial<Record<RefusalId, RefusalId>> = {
  'refusal.not-published': 'refusal.several-not-published',
  'refusal.not-lifted': 'refusal.several-not-published',
  'refusal.in-use': 'refusal.several-in-use',
  'refusal.in-use-widely': 'refusal.several-in-use',
};

/** One request may be about several documents, so a refusal says which it is about. */
function summarise(key: RefusalId, titles: readonly string[]): RefusalSummary {
  return { key: saidOfSeveral[key] ?? key, values: { titles: { kind: 'titles', titles } } };
}

/** Whether an error is a refusal of a document that may be one of several. */
export function isRefusalOfDocument(error: unknown): error is errors.ValidationError {
  if (!(error instanceof errors.ValidationError)) return false;
  const { errors: refused, summary } = error.details as Partial<RefusalDetails>;
  return summary !== undefined && summary.key in saidOfSeveral && refused?.[0]?.documentId !== undefined;
}
