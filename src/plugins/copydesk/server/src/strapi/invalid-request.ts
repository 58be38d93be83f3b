import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** The error that answers a request whose body was read and is wrong: one sentence for each field, which `whole` names the body in. */
export function invalidRequest({ issues }: z.ZodError, whole: string): errors.ValidationError {
  const found = issues.map(({ path, message }) => ({
    name: 'ValidationError',
    path,
    message: `${path.join('.') || whole} ${message}.`,
  }));
  return new errors.ValidationError(found.map(({ message }) => message).join(' '), { errors: found });
}
