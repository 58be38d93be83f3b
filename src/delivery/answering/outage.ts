/** Classes of PostgreSQL's error codes that say the server, not the statement, is at fault: connection, resources, operator. */
const serverErrors = /^(08|53|57P)/;
const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/** Whether an error means that the database cannot be reached, or not now. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown };
  // One for each address of a host.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isOutage);
  if (code !== undefined) return networkErrors.has(code) || serverErrors.test(code);
  // The client's own errors have no code.
  return /connection (terminated|timeout)|timeout exceeded when trying to connect|not queryable/i.test(message ?? '');
}
