import type { Refusal } from '../requests/refusal';

/** The answer while the database cannot be reached, or has given up what was asked of it for the sake of another write. */
export const unavailable: Refusal = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The newsroom cannot answer at the moment. Please try again.',
  details: {},
};

/**
 * PostgreSQL's errors that lie with the server and not with the statement: connection, resources, operator, authorization, no such database, and
 * those of a server that accepts nobody or has become a standby.
 */
const serverErrors = /^(08|28|53|57P|3D000|55000|25006)/;
const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/** Whether an error means that the database cannot be reached at the moment. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown };
  // A host with several addresses fails with one error for each.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isOutage);
  if (code !== undefined) return networkErrors.has(code) || serverErrors.test(code);
  // Errors of the client library itself have no code.
  return /connection (terminated|timeout)|timeout exceeded when trying to connect|timeout acquiring a connection|not queryable|query read timeout/i.test(
    message ?? '',
  );
}

/** Whether an error means that two writes waited for each other, and the database has undone this one: a deadlock, or a lock that came too late. */
export function isContention(error: unknown): boolean {
  return /^(40P01|40001|55P03)$/.test(String((error as { code?: unknown } | null | undefined)?.code));
}

/** Runs a query once more if the connection turns out to be gone: the pool opens another at once if the server is there. */
export function retryOnOutage<T>(query: () => Promise<T>): Promise<T> {
  return query().catch((error: unknown) => {
    if (!isOutage(error) || isSilence(error)) throw error;
    return query();
  });
}

/** A server that did not answer will not do so at once. */
function isSilence(error: unknown): boolean {
  return error instanceof Error && /timeout/i.test(error.message);
}
