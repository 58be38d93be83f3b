/**
 * @param {object} [transform] how JSX is written
 * @returns {[string, unknown]}
 */
const compile = (transform) => [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform }, module: { type: 'commonjs' } },
];

/** @type {Record<string, [string, unknown]>} The example site writes its pages with Hono, the panel with React. */
const transform = {
  '/examples/.+\\.tsx$': compile({ react: { runtime: 'automatic', importSource: 'hono/jsx' } }),
  '^.+\\.tsx?$': compile(),
};

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: '<rootDir>/tests/helpers/plain-environment.cjs',
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build', '<rootDir>/examples/.+/dist'],
};

/** @type {import('jest').Config} */
export default {
  // Real servers and databases: patience, so that a busy machine fails no test.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/tests/helpers/largest-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/helpers/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/helpers/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/helpers/e2e-setup.mjs',
      globalTeardown: '<rootDir>/tests/helpers/e2e-teardown.mjs',
    },
  ],
};
