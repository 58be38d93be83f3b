import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Its types describe the CommonJS form alone.
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/**
 * Runs the files that hold most first, so that no worker is left with a long one in the end. Jest goes by the size of the
 * test file alone where it has not yet measured how long it takes, as in a fresh clone; here the cases of a suite count.
 */
export default class LargestFirst extends TestSequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const weights = new Map(tests.map(({ path: file }) => [file, weigh(file)]));
    return [...tests].sort((one, other) => (weights.get(other.path) ?? 0) - (weights.get(one.path) ?? 0));
  }
}

/**
 * The size of a test file and its share of what lies beside it.
 *
 * @param {string} file
 */
function weigh(file) {
  const folder = path.dirname(file);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const isTest = (/** @type {string} */ name) => name.endsWith('.test.ts');
  const sizeOf = (/** @type {string} */ name) => statSync(path.join(folder, name)).size;
  const shared = sources.filter((name) => !isTest(name)).reduce((sum, name) => sum + sizeOf(name), 0);
  return sizeOf(path.basename(file)) + shared / sources.filter(isTest).length;
}
