import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * @param {string} message
 * @param {string[]} group
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const forbid = (message, ...group) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

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
    rules: forbid(
      'The rules are pure: no Strapi, no I/O, nothing of the plugin around them.',
      '@strapi/*',
      'node:*',
      'pg',
      '**/server/**',
      '**/admin/**',
      '**/shared/**',
    ),
  },
  {
    files: ['src/plugins/copydesk/shared/**'],
    rules: forbid('Contracts know the rules and nothing else.', '@strapi/*', '**/server/**', '**/admin/**'),
  },
  {
    files: ['src/plugins/copydesk/admin/**'],
    rules: forbid('The panel speaks to the server through the contracts.', '**/server/**', '@strapi/strapi'),
  },
  {
    files: ['src/plugins/copydesk/server/**'],
    rules: forbid(
      'The server does not know the panel, nor this newsroom.',
      '**/admin/**',
      '**/api/**',
      '**/delivery/**',
    ),
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
