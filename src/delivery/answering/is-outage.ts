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
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  const { code, message } = error as Error & { code?: string };
  if (code !== undefined) return networkErrors.has(code) || serverErrors.test(code);
  // The client's own errors have no code.
  return /connection (terminated|timeout)|timeout exceeded when trying to connect|not queryable/i.test(message);
}
