/**
 * Measures the newsroom, with databases of its own beside the configured one. Names of measurements select among them:
 * `npm run bench -- publishing --rounds=20`.
 */
import { runCompiled } from './lib/run-compiled.mjs';

await runCompiled({
  title: 'the bench',
  folder: 'bench',
  file: 'run-bench.js',
  run: 'runBench',
  usageError: 'BenchUsageError',
  read: (text) => ({ text }),
});
