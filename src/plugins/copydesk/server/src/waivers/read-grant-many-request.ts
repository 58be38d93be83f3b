import { errors } from '@strapi/utils';
import { z } from 'zod';
import { waiversAtOnce, type WaiverParams } from '../../../shared/contracts/waivers';
import { type Grant, readGrantRequest } from './read-grant-request';

const documents = z
  .array(z.strictObject({ uid: z.string().min(1), documentId: z.string().min(1) }))
  .min(1)
  .max(waiversAtOnce);

/**
 * Reads the body of a request for waivers of several documents; one that is named twice is meant once.
 *
 * @throws {ValidationError} naming each field that is missing or wrong.
 */
export function readGrantManyRequest(
  body: unknown,
  now: Date,
  longestDays: number,
): Grant & { documents: WaiverParams[] } {
  const { documents: named, ...grant } = { ...(body as object | undefined) } as { documents?: unknown };
  const result = documents.safeParse(named);
  if (result.success) {
    const each = new Map(result.data.map((one) => [`${one.uid} ${one.documentId}`, one]));
    return { ...readGrantRequest(grant, now, longestDays), documents: [...each.values()] };
  }
  const message = `documents must be a list of 1 to ${waiversAtOnce} documents, each with uid and documentId.`;
  throw new errors.ValidationError(message, { errors: [{ name: 'ValidationError', path: ['documents'], message }] });
}
