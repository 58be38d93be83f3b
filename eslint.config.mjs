import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * @param {string} message
 * @param {string[]} group
 */
const forbid = (message, ...group) => ({ group, message });

/**
 * @param {({ group: string[], message: string } | { regex: string, message: string })[]} patterns
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const walls = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const publicApi = {
  regex: '/copydesk/server/(?!src/public-api$)',
  message: 'What the plugin’s server offers is in server/src/public-api.',
};

const newsroom = ['src', 'bench', 'fuzz', 'config', 'database'].map((folder) => `${folder}/**/*.{ts,tsx}`);
const panel = ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'];
const tests = ['tests/**/*.ts'];

/** What may float, or be taken for a promise, is an error in a test as much as anywhere. */
const promises = /** @type {const} */ ({
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
});

/**
 * The same by the rule's twin, for walls around all of src: of one rule, what is said last of a file would stand alone.
 *
 * @param {string} message
 * @param {string[]} group
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const keepFrom = (message, ...group) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

export default tseslint.config(
  {
    ignores: [
      'dist',
      'build',
      '.cache',
      '.tmp',
      '.strapi',
      'node_modules',
      'public',
      'types/generated',
      'examples/*/dist',
      '**/api-types.ts',
    ],
  },
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: newsroom,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Rows are read as `unknown`: what is written out of them is text by their schema, which no type says.
      '@typescript-eslint/no-base-to-string': 'off',
      // A function may promise what it answers at once: its callers wait for others of its kind.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: panel,
    languageOptions: { parserOptions: { projectService: false, project: 'src/admin/tsconfig.json' } },
    rules: {
      // Handlers of events may be asynchronous, and hooks answer with functions that are taken out of their object.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: tests,
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: promises,
  },
  {
    files: ['src/**/*.{ts,tsx}', 'bench/**/*.ts', 'fuzz/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      // Without these the rule sees no import of TypeScript files.
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: [] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  { files: ['src/**'], rules: walls(publicApi) },
  { files: ['bench/**', 'fuzz/**', 'config/**', 'database/**', 'tests/**'], rules: walls(publicApi) },
  // Unit tests look at one module of the server at a time.
  { files: ['tests/unit/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/**'],
    rules: keepFrom(
      'The newsroom knows nothing of its sample edition; what the database must hold to is applied in src/setup.',
      '**/database/seeds/**',
      '**/database/constraints',
    ),
  },
  {
    files: ['src/setup/apply-constraints.ts'],
    rules: keepFrom('The newsroom knows nothing of its sample edition.', '**/database/seeds/**'),
  },
  {
    files: ['src/plugins/copydesk/domain/**'],
    rules: walls(
      forbid(
        'The rules are pure: no Strapi, no I/O, nothing of the plugin around them.',
        '@strapi/*',
        'node:*',
        'pg',
        '**/server/**',
        '**/admin/**',
        '**/shared/**',
      ),
    ),
  },
  {
    files: ['src/plugins/copydesk/shared/**'],
    rules: walls(forbid('Contracts know the rules and nothing else.', '@strapi/*', '**/server/**', '**/admin/**')),
  },
  {
    files: ['src/plugins/copydesk/admin/**'],
    rules: walls(forbid('The panel speaks to the server through the contracts.', '**/server/**', '@strapi/strapi')),
  },
  {
    files: ['src/plugins/copydesk/server/**'],
    rules: walls(
      forbid('The server does not know the panel, nor this newsroom.', '**/admin/**', '**/api/**', '**/delivery/**'),
    ),
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
