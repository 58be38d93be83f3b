import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type FieldPath, isBlocking, type Violation } from '../../../domain/violation';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
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
 * also `{ uid, documentId, title }`, and what the panel needs beside it to say the same in its own language. Over REST and the
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
  const said = document ? summarise([document.title]) : summary;
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
  const [first] = refusals;
  if (first && refusals.length === 1) return first;
  const details = refusals.map((refusal) => refusal.details as RefusalDetails);
  const listed = details.flatMap(({ errors: refused }) => refused);
  const titles = new Map(listed.map(({ documentId, title }) => [documentId, title ?? '']));
  return new errors.ValidationError(refusals.map(({ message }) => message).join(' '), {
    errors: listed,
    summary: summarise([...titles.values()]),
  });
}

/** One request may publish several documents, so a refusal says which it is about. */
function summarise(titles: readonly string[]): RefusalSummary {
  return { key: 'refusal.several-not-published', values: { titles: { kind: 'titles', titles } } };
}

/** Whether an error is a refusal of a publication by the gate. */
export function isPublicationRefusal(error: unknown): error is errors.ValidationError {
  if (!(error instanceof errors.ValidationError)) return false;
  return (error.details as Partial<RefusalDetails>).summary?.key === 'refusal.not-published';
}
