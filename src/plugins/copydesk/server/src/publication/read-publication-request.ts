import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { PublicationRequest } from '../../../shared/contracts/publication';

const request = z.strictObject({
  locales: z.array(z.string().min(1)).min(1).optional(),
  with: z.literal('dependencies').optional(),
});

/**
 * Reads which locales are to be published, and whether what the document shows goes along: from the body of a request, or
 * from its query, where locales are separated by commas.
 *
 * @throws {ValidationError} if the input has anything else.
 */
export function readPublicationRequest(input: unknown): PublicationRequest {
  const { locales, ...rest } = { ...(input as { locales?: unknown } | undefined) };
  const listed = typeof locales === 'string' ? locales.split(',') : locales;
  const result = request.safeParse({ ...rest, ...(listed !== undefined && { locales: listed }) });
  if (result.success) return result.data;
  throw new errors.ValidationError(
    'A publication is asked for with a list of “locales” and with “dependencies”, or with neither.',
  );
}
