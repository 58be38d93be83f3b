import type { Violation } from '../../../domain/violation';
import type { Refusal } from './refusal-store';

/** A violation as the gate answers with it: the rule is the name of the error. */
interface RefusedError extends Omit<Violation, 'rule' | 'level'> {
  name: Violation['rule'];
}

/** An error of Strapi's API, as its panel hands it on. */
export interface ApiError {
  message?: string;
  details?: { errors?: unknown };
}

/** Reads the gate's list out of an error; an error of another kind is no refusal. */
export function readRefusal(error: ApiError | undefined): Refusal | undefined {
  const found = Array.isArray(error?.details?.errors) ? (error.details.errors as RefusedError[]) : [];
  const violations = found
    .filter(({ name, locale }) => typeof name === 'string' && name.includes('/') && typeof locale === 'string')
    .map(({ name, ...violation }): Violation => ({ ...violation, rule: name, level: 'error' }));
  return violations.length > 0 ? { violations } : undefined;
}

/** The same error with every sentence in the panel's language; the fields at fault show theirs. */
export function rephrase(error: ApiError, message: string, sayViolation: (violation: Violation) => string): ApiError {
  const said = readRefusal(error)?.violations.map((violation) => ({
    ...violation,
    name: violation.rule,
    message: sayViolation(violation),
  }));
  return { ...error, message, details: { ...error.details, errors: said } };
}
