import type { Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import type { RefusalSummary, RefusedError } from '../../../shared/contracts/refusal';
import type { Refusal } from './refusal-store';

/** An error of Strapi's API, as its panel hands it on. */
export interface ApiError {
  name?: string;
  message?: string;
  details?: {
    errors?: unknown;
    summary?: RefusalSummary;
    /** The whole list, where `errors` has been narrowed to what the form that is open can show. */
    refused?: unknown;
  };
}

/** Reads what else was refused, such as a language that the role may not write in: a sentence without a list of reasons. */
export function readSummary(error: ApiError | undefined): RefusalSummary | undefined {
  return error?.details?.errors === undefined ? error?.details?.summary : undefined;
}

/** Reads the server’s list out of an error; an error of another kind is no refusal. */
export function readRefusal(error: ApiError | undefined): Refusal | undefined {
  const listed = error?.details?.refused ?? error?.details?.errors;
  const found = Array.isArray(listed) ? (listed as RefusedError[]) : [];
  const violations = found
    .filter(({ name, locale }) => typeof name === 'string' && name.includes('/') && typeof locale === 'string')
    .map(({ name, ...violation }): Violation => ({ ...violation, rule: name, level: 'error' }));
  const summary = error?.details?.summary;
  // What is refused for a reason of its own, as the deletion of a language, says it in the summary alone.
  if (violations.length === 0 && summary === undefined) return undefined;
  return { violations, summary: summary ?? { key: 'refusal.not-published' } };
}

/**
 * The same error with every sentence in the panel's language. Its `errors` are shown under the fields of the form that is
 * open. Of a publication these are the errors of its locale alone: what another language lacks is not wrong here. Of a
 * removal or an emptying the locale is that of the document that shows this one, so all of them belong to the form.
 */
export function rephrase(
  error: ApiError,
  { violations, summary }: Refusal,
  message: string,
  translateViolation: (violation: Violation) => string,
  locale?: Locale,
): ApiError {
  const refused = violations.map(({ rule: name, ...violation }) => ({
    ...violation,
    name,
    message: translateViolation({ ...violation, rule: name }),
  }));
  const isOfForm = (one: { locale: Locale }) =>
    locale === undefined || one.locale === locale || summary.key !== 'refusal.not-published';
  return { ...error, message, details: { ...error.details, errors: refused.filter(isOfForm), refused } };
}
