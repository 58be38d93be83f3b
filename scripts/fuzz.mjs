/**
 * Sends malformed requests to a newsroom of its own, and fails where one is not answered as it should be:
 * `npm run fuzz -- --requests=100000 --seed=7`.
 */
import { runCompiled } from './lib/run-compiled.mjs';

await runCompiled({
  title: 'the fuzzer',
  folder: 'fuzz',
  file: 'run-fuzz.js',
  run: 'runFuzz',
  usageError: 'FuzzUsageError',
  read: (outcome) => outcome,
});
