import { isOutage } from '../delivery/answering/outage';
import { type InputError, inputError } from './explain-refusal';

/**
 * PostgreSQL's codes of a statement that Strapi has built of names and values that were sent: no such column, a value that a table
 * refuses, and of the statements that follow such a one in its transaction. */
const statementCodes = /^(42703|42P01|23\d{3}|21000|25P02)$/;

/** What code throws that gets what it does not expect. Strapi throws plain errors too; those with a code are of the system. */
const failures = new Set(['Error', 'TypeError', 'RangeError', 'SyntaxError', 'URIError', 'AssertionError', 'ZodError']);

/** Where the first line of a stack is that names a file: inside a package, not in the newsroom's own code. */
const insidePackage = /^\s*at (?!.*node:)[^\n]*\/node_modules\//;
const namesFile = /^\s*at .*[/\\].*:\d+:\d+\)?$/;

/**
 * What to answer where a package's code failed over what was sent, because it relies on a form that it does not check: a field that is
 * absent, a list for a text. `undefined` for a failure in the newsroom's own code. It may be a fault of the package all the same, so
 * whoever asks this has to log the error.
 */
export function explainLibraryFailure(error: unknown): InputError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (isOutage(error)) return undefined;
  const { name, code, stack } = error as { name?: unknown; code?: unknown; stack?: unknown };
  const isStatement = typeof code === 'string' && statementCodes.test(code);
  const isFailure = failures.has(String(name)) && (code === undefined || name !== 'Error');
  if (!isStatement && !(isFailure && comesFromPackage(String(stack)))) return undefined;
  return inputError('input/not-processed');
}

function comesFromPackage(stack: string): boolean {
  const first = stack.split('\n').find((line) => namesFile.test(line) && !line.includes('node:'));
  return first !== undefined && insidePackage.test(first);
}
