import { errors } from '@strapi/utils';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import type { RefusalSummary } from '../../../shared/contracts/refusal';

/**
 * Refuses what a role may not do: 403, with a sentence, and as `details` what programs need and the summary from which the panel says
 * it in its own language. It is the one refusal of this kind whose message Strapi does not replace with its own.
 */
export function roleError(summary: RefusalSummary, details: object = {}): errors.PolicyError {
  const message = formatInEnglish(phrases[summary.key], createEnglishSpeaker(), summary.values);
  return new errors.PolicyError(message, { ...details, summary });
}
