import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type FieldPath, isBlocking, type Violation } from '../../../domain/violation';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import {
  listTitles,
  locateRulePage,
  type RefusalDetails,
  type RefusalSummary,
  type RefusedDocument,
  type RefusedError,
} from '../../../shared/contracts/refusal';

/**
 * Refuses a publication, a removal or a save, with everything that stands in its way.
 *
 * The shape is the contract ({@link RefusedError}): `details.errors[]` of `{ name, path, message, locale, help }`, of a publication
 * also `{ uid, documentId, title }`, and what the
 * panel needs beside it to say the same in its own language. Over REST and the admin API it is HTTP 400, over GraphQL it is
 * found under `extensions.error.details`.
 */
export function readinessError(
  strapi: Core.Strapi,
  violations: readonly Violation[],
  summary: RefusalSummary,
  labelOf?: (uid: string, path: FieldPath) => string,
  document?: RefusedDocument,
): errors.ValidationError {
  const panel = String(strapi.config.get('admin.absoluteUrl', '/admin'));
  const blocking = violations.filter(isBlocking);
  const speaker = createEnglishSpeaker(labelOf && (({ uid, name }) => labelOf(uid, [name])));
  const sentences = blocking.map(({ locale, message }) => `${locale}: ${message}`);
  return new errors.ValidationError(
    [formatInEnglish(phrases[summary.key], speaker, summary.values), ...sentences].join(' '),
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
  const titles = details.flatMap(({ summary }) => listTitles(summary));
  return new errors.ValidationError(refusals.map(({ message }) => message).join(' '), {
    errors: details.flatMap(({ errors: refused }) => refused),
    summary: { key: 'refusal.not-published', values: { titles: { kind: 'titles', titles } } },
  });
}

/** Whether an error is a refusal of a publication by the gate. */
export function isPublicationRefusal(error: unknown): error is errors.ValidationError {
  if (!(error instanceof errors.ValidationError)) return false;
  return (error.details as Partial<RefusalDetails>).summary?.key === 'refusal.not-published';
}
