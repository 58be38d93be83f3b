import { z } from 'zod';
import type { Locale } from '../../../domain/ids';
import { withdrawalKinds } from '../../../domain/withdrawal/withdrawal';
import type { WithdrawalWish } from './withdrawals';
import { invalidRequest } from '../strapi/invalid-request';

const maxLength = 2000;

/**
 * Reads the body of a request to withdraw a document.
 *
 * @throws {ValidationError} naming each field that is missing or wrong.
 */
export function readWithdrawRequest(body: unknown, locales: readonly Locale[]): WithdrawalWish {
  const note = z
    .string('must be a text')
    .trim()
    .max(maxLength, `must not be longer than ${maxLength} characters`)
    // PostgreSQL knows no text with a null character in it.
    .refine((text) => !text.includes('\0'), 'must not hold a null character');
  const notes = z.strictObject(Object.fromEntries(locales.map((locale) => [locale, note.optional()])), {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `has the unknown locale “${keys.join('”, “')}”`
        : 'must be an object with a text for each locale',
  });
  const result = z
    .strictObject(
      { kind: z.enum(withdrawalKinds, `must be one of ${withdrawalKinds.join(', ')}`), note: notes.optional() },
      {
        error: ({ code, keys }) =>
          code === 'unrecognized_keys' ? `has no field “${keys.join('”, “')}”` : 'must be an object of kind and note',
      },
    )
    .safeParse(body);
  if (result.success) {
    const { kind, note: given = {} } = result.data;
    const known = Object.entries(given).filter((entry): entry is [Locale, string] => entry[1] !== undefined);
    return { kind, note: Object.fromEntries(known) };
  }
  throw invalidRequest(result.error, 'A withdrawal');
}
