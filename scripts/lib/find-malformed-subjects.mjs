const form = /^(feat|fix|refactor|test|docs|chore|build|perf)(\([a-z][a-z0-9-]*\))?!?: \S.*[^.\s]$/;
const longest = 72;

/**
 * Finds commit subjects that do not have the form `type(scope): what` within 72 characters. Those that git writes for merges and
 * reverts are passed over.
 *
 * @param {readonly string[]} subjects
 * @returns {string[]}
 */
export function findMalformedSubjects(subjects) {
  return subjects
    .filter((subject) => !/^(Merge|Revert) /.test(subject))
    .filter((subject) => subject.length > longest || !form.test(subject));
}
