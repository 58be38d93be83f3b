import { errors } from '@strapi/utils';
import { isBlocking, type Violation } from '../../../domain/violation';

/**
 * Refuses a publication or a removal, saying everything that stands in its way.
 *
 * The shape is the contract: `details.errors[]` of `{ name, path, message, locale }`, and what the panel needs beside it, over REST and the admin API as HTTP
 * 400, over GraphQL under `extensions.error.details.errors`.
 */
export function readinessError(
  violations: readonly Violation[],
  summary = 'This cannot be published yet.',
): errors.ValidationError {
  const blocking = violations.filter(isBlocking);
  const sentences = blocking.map(({ locale, message }) => `${locale}: ${message}`);
  return new errors.ValidationError(`${summary} ${sentences.join(' ')}`, {
    errors: blocking.map(({ rule, level: _level, ...violation }) => ({ name: rule, ...violation })),
  });
}
