/** Runs every check: style, types and tests, from a fresh clone with nothing but Node. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { execute, step } from './lib/command.mjs';
import { describeFailures } from './lib/describe-failures.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { checkNode } from './lib/preflight.mjs';
import { root } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runTogether } from './lib/run-together.cjs';

/**
 * What is checked without running anything: a title and the script of package.json.
 *
 * @type {[title: string, script: string][]}
 */
const checks = [
  ['checking types', 'typecheck'],
  ['checking style', 'lint'],
];

/** The suites that run the built newsroom; each of them uses both cores. */
const afterBuild = ['integration', 'e2e'];

/**
 * Runs one suite of tests, showing its output as it comes.
 *
 * @param {string} suite
 * @param {string} reports a folder to write the result to
 */
async function runSuite(suite, reports) {
  const report = path.join(reports, `${suite}.json`);
  // Unit tests run beside the build; each suite of the integration tests boots a newsroom; the browser's tests share one.
  const workers = { unit: ['--maxWorkers=1'], integration: ['--maxWorkers=2'], e2e: ['--runInBand'] }[suite] ?? [];
  const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, '--selectProjects', suite, '--json', `--outputFile=${report}`, ...workers];
  await execute(process.execPath, args);
  if (!existsSync(report)) return { suite, passed: 0, failed: 1, failures: [`${suite}: Jest wrote no report`] };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = result;
  const failed = success ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1);
  return { suite, passed: numPassedTests, failed, failures: describeFailures(result) };
}

await runCommand(async () => {
  checkNode();
  process.chdir(root);
  // Overrides the developer's shell: the development packages are needed.
  process.env.NODE_ENV = 'test';
  prepareEnvironment();
  await install();
  const reports = mkdtempSync(path.join(os.tmpdir(), 'copydesk-tests-'));
  const results = [];
  // Each of these keeps one core busy. What takes longest begins first, so that none is waited for alone in the end.
  await runTogether(2, [
    build,
    async () => results.push(await runSuite('unit', reports)),
    ...checks.map(
      ([title, script]) =>
        () =>
          step(title, 'npm', ['run', '--silent', script], { quiet: true }),
    ),
  ]);
  for (const suite of afterBuild) results.push(await runSuite(suite, reports));
  rmSync(reports, { recursive: true });

  // Repeated at the end: a failure stands thousands of lines above it.
  for (const { failures } of results) for (const failure of failures) process.stdout.write(`\n● ${failure}\n`);
  for (const { suite, passed, failed } of results) log(`${suite}: ${passed} passed, ${failed} failed`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
