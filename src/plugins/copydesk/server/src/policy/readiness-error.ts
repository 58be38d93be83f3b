import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type FieldPath, isBlocking, type Violation } from '../../../domain/violation';
import { createEnglishSpeaker, sayInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import { locateRulePage, type RefusedError, type RefusalSummary } from '../../../shared/contracts/refusal';

/**
 * Refuses a publication, a removal or a save, with everything that stands in its way.
 *
 * The shape is the contract ({@link RefusedError}): `details.errors[]` of `{ name, path, message, locale, help }`, and what the
 * panel needs beside it to say the same in its own language. Over REST and the admin API it is HTTP 400, over GraphQL it is
 * found under `extensions.error.details`.
 */
export function readinessError(
  strapi: Core.Strapi,
  violations: readonly Violation[],
  summary: RefusalSummary = { key: 'refusal.not-published' },
  labelOf?: (uid: string, path: FieldPath) => string,
): errors.ValidationError {
  const panel = String(strapi.config.get('admin.absoluteUrl', '/admin'));
  const blocking = violations.filter(isBlocking);
  const speaker = createEnglishSpeaker(labelOf && (({ uid, name }) => labelOf(uid, [name])));
  const sentences = blocking.map(({ locale, message }) => `${locale}: ${message}`);
  return new errors.ValidationError(
    [sayInEnglish(phrases[summary.key], speaker, summary.values), ...sentences].join(' '),
    {
      errors: blocking.map(({ rule, level: _level, ...violation }): RefusedError => ({
        name: rule,
        ...violation,
        help: `${panel}${locateRulePage(rule)}`,
      })),
      summary,
    },
  );
}
