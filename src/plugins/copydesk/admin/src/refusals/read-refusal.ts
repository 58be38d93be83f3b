import type { Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import type { Refusal } from './refusal-store';

/** A violation as the gate answers with it: the rule is the name of the error. */
interface RefusedError extends Omit<Violation, 'rule' | 'level'> {
  name: Violation['rule'];
}

/** An error of Strapi's API, as its panel hands it on. */
export interface ApiError {
  message?: string;
  details?: {
    errors?: unknown;
    /** The whole list, where `errors` has been narrowed to what the form that is open can show. */
    refused?: unknown;
  };
}

/** Reads the gate's list out of an error; an error of another kind is no refusal. */
export function readRefusal(error: ApiError | undefined): Refusal | undefined {
  const listed = error?.details?.refused ?? error?.details?.errors;
  const found = Array.isArray(listed) ? (listed as RefusedError[]) : [];
  const violations = found
    .filter(({ name, locale }) => typeof name === 'string' && name.includes('/') && typeof locale === 'string')
    .map(({ name, ...violation }): Violation => ({ ...violation, rule: name, level: 'error' }));
  return violations.length > 0 ? { violations } : undefined;
}

/**
 * The same error with every sentence in the panel's language. Its `errors` are shown under the fields of the form that is
 * open, so they are those of its locale alone: what another language lacks is not wrong here.
 */
export function rephrase(
  error: ApiError,
  message: string,
  sayViolation: (violation: Violation) => string,
  locale?: Locale,
): ApiError {
  const refused = readRefusal(error)?.violations.map(({ rule: name, ...violation }) => ({
    ...violation,
    name,
    message: sayViolation({ ...violation, rule: name }),
  }));
  const errors = refused?.filter((one) => locale === undefined || one.locale === locale);
  return { ...error, message, details: { ...error.details, errors, refused } };
}
