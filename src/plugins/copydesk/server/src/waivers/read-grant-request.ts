import { errors } from '@strapi/utils';
import { z } from 'zod';
import { hasWords } from '../../../domain/text/says-something';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
import { invalidRequest } from '../strapi/invalid-request';

/** What a waiver is granted with, read and checked. */
export interface Grant {
  reason: string;
  deadline: Date;
}

const why = 'must say why the translations may follow later';
const when = 'must be an ISO 8601 date and time with its offset, such as 2024-05-15T12:00:00Z';

/**
 * Reads the body of a request for a waiver, whose deadline may be so many days away.
 *
 * @throws {ValidationError} naming each field that is missing or wrong.
 */
export function readGrantRequest(body: unknown, now: Date, longestDays: number): Grant {
  const result = z
    .strictObject(
      {
        reason: z
          .string(why)
          .trim()
          .refine(hasWords, why)
          .max(2000, 'must not be longer than 2000 characters')
          // PostgreSQL knows no text with a null character in it.
          .refine((reason) => !reason.includes('\0'), 'must not hold a null character'),
        deadline: z.iso
          .datetime({ offset: true, error: when })
          .transform((deadline) => new Date(deadline))
          .refine((deadline) => deadline > now, 'must be in the future'),
      },
      {
        error: ({ code, keys }) =>
          code === 'unrecognized_keys'
            ? `has no field “${keys.join('”, “')}”`
            : 'must be an object of reason and deadline',
      },
    )
    .safeParse(body);
  if (!result.success) throw invalidRequest(result.error, 'A waiver');
  if (result.data.deadline.getTime() > now.getTime() + longestDays * day) throw tooLong(longestDays);
  return result.data;
}

const day = 24 * 60 * 60 * 1000;

function tooLong(days: number): errors.ValidationError {
  const summary: RefusalSummary = { key: 'refusal.waiver-too-long', values: { days } };
  const message = formatInEnglish(phrases[summary.key], createEnglishSpeaker(), summary.values);
  return new errors.ValidationError(message, {
    errors: [{ name: 'ValidationError', path: ['deadline'], message }],
    summary,
  });
}
