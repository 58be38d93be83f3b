import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AcknowledgeRequest } from '../../../shared/contracts/acknowledge';

const schema = z.strictObject({ fields: z.array(z.string().min(1)).min(1).optional() });

/**
 * Reads the body of an acknowledgement; without one, all stale fields are meant.
 *
 * @throws {ValidationError} of anything else.
 */
export function readAcknowledgeRequest(body: unknown): AcknowledgeRequest {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw new errors.ValidationError(
    'An acknowledgement names the fields that still stand, such as { "fields": ["headline", "body.2"] }, or none at all.',
  );
}
