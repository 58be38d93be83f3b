import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many failures are written out, and how many lines of each: what ends a long log has to be readable at a glance. */
const most = 20;
const mostLines = 12;

/**
 * Writes out what failed in a suite: the file, the name of the test and the first lines of its message. A file that could not run at
 * all stands with its own message.
 *
 * @param {{ testResults: JestFile[] }} report what Jest writes with `--json`
 * @returns {string[]} one entry a failure; the last one counts those that are left out
 *
 * @typedef {{ name: string, message?: string, status: string, assertionResults: JestTest[] }} JestFile
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} JestTest
 */
export function describeFailures({ testResults }) {
  const failures = testResults.flatMap(({ name: file, message = '', status, assertionResults }) => {
    const name = path.relative('.', file);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [describe(name, message)] : [];
    return failed.map(({ fullName, failureMessages = [] }) =>
      describe(`${name} › ${fullName}`, failureMessages.join('\n')),
    );
  });
  const left = failures.length - most;
  return left > 0 ? [...failures.slice(0, most), `and ${left} more`] : failures;
}

/**
 * @param {string} title
 * @param {string} message
 */
function describe(title, message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [title, ...lines.slice(0, mostLines).map((line) => `    ${line}`)].join('\n');
}
