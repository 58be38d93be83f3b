import { errors } from '@strapi/utils';

/** A reason that programs can tell apart, and the sentence for people. */
const reasons = {
  'input/unreadable-text': 'The request holds text with a null character or half a character, which cannot be stored.',
  'input/number-out-of-range': 'The request holds a number, or an id, that is out of range.',
  'input/too-long': 'The request holds a text that is too long for its field.',
  'input/wrong-type': 'The request compares or sets a field with a value of another type.',
  'input/invalid-value': 'The request holds a value that cannot be read.',
  'input/unsupported-query': 'The request filters or sorts in a way that is not supported.',
  'input/not-processed': 'The request holds something that cannot be processed as it is.',
  'request/malformed-address': 'The address of the request is malformed.',
  'request/malformed-body': 'The body of the request is malformed, or is not what its content type says.',
  'request/too-much': 'The request asks for too much at a time.',
  'request/unsupported-type':
    'The body of the request has a content type that is not read here. Send application/json.',
} as const;

export type RefusalCode = keyof typeof reasons;

export class InputError extends errors.ValidationError<string, { code: RefusalCode; path?: string }> {}

/** Refuses what was sent, with 400. */
export function inputError(code: RefusalCode, path?: string): InputError {
  return new InputError(reasons[code], { code, ...(path !== undefined && { path }) });
}

/** Refuses what asks for too much at a time, and says what of. */
export function excessError(excess: string): InputError {
  return new InputError(excess, { code: 'request/too-much' });
}

/** PostgreSQL's codes of what lies with the values of a statement, not with the statement or the server. */
const databaseCodes = new Map<string, RefusalCode>([
  ['22021', 'input/unreadable-text'],
  ['22P05', 'input/unreadable-text'],
  ['22003', 'input/number-out-of-range'],
  ['22001', 'input/too-long'],
  ['22P02', 'input/wrong-type'],
  ['22007', 'input/wrong-type'],
  ['22008', 'input/wrong-type'],
  // The operator of a filter does not exist for the type of the field.
  ['42883', 'input/wrong-type'],
]);

/**
 * What Strapi's query builder says of filters and orders that it cannot build: plain errors, which Strapi answers with 500. The last
 * is a statement that it has built wrongly, by an order through a relation of what is populated.
 *
 * @seam query-builder-errors
 */
const builderErrors = [
  /^Operator \$\w+ must be/,
  /^Where must be an array or an object/,
  /^Undefined attribute level operator/,
  /^Only \$and, \$or and \$not can only be used/,
  /^Operator and non-operator keys cannot be mixed/,
  /^Only one operator key is allowed/,
  /^You cannot (filter|order) on /,
  /^Attribute .+ not found on model/,
  /^Invalid orderBy syntax/,
  /^Cannot order by status/,
  /^The second argument to where(Not)?Between must be an array/,
  /missing FROM-clause entry for table/,
  /^Cannot delete a draft document/,
  /^Missing schema in /,
];

/**
 * What is wrong with a request, if an error says that PostgreSQL or a parser refused what was sent; `undefined` for any other
 * error, which is a fault of the newsroom.
 */
export function explainRefusal(error: unknown): InputError | undefined {
  if (typeof error !== 'object' || error === null || error instanceof errors.ApplicationError) return undefined;
  const { name, code, httpCode, message } = error as Record<'name' | 'code' | 'httpCode' | 'message', unknown>;
  // Strapi's, of a value of a date, a time or a relation.
  if (typeof name === 'string' && /^Invalid\w+Format$/.test(name)) return inputError('input/wrong-type');
  if (typeof message === 'string' && builderErrors.some((pattern) => pattern.test(message))) {
    return inputError('input/unsupported-query');
  }
  if (typeof code === 'string') {
    if (code === 'ERR_INVALID_URL') return inputError('request/malformed-address');
    if (code === 'ENAMETOOLONG') return inputError('input/too-long');
    const known = databaseCodes.get(code);
    if (known) return inputError(known);
    if (/^22...$/.test(code)) return inputError('input/invalid-value');
  }
  // The body is not compressed as its header says.
  if (typeof code === 'string' && /^(Z_|ERR__ERROR|ERR_BROTLI|ERR_ZLIB)/.test(code))
    return inputError('request/malformed-body');
  // Set by the parser of forms, which calls what it does not know 501.
  if (typeof httpCode === 'number' && httpCode >= 400) return inputError('request/malformed-body');
  return undefined;
}

/** What Strapi says where there is nothing, as if it had failed: of the licence that an installation does not have. */
const absences = [/^Could not proceed to retrieve the trial time left/];

/** The answer where something is not there that was to be read: a file that Strapi would serve, or one of those things. */
export function explainAbsence(error: unknown): errors.NotFoundError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, syscall, message } = error as { code?: unknown; syscall?: unknown; message?: unknown };
  const isFile = code === 'ENOENT' && syscall === 'open';
  const isAbsence = typeof message === 'string' && absences.some((pattern) => pattern.test(message));
  return isFile || isAbsence ? new errors.NotFoundError('Not Found') : undefined;
}
