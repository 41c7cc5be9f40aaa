import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ELEMENTS = ['packages/elements/src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/storybook-static/**',
      '**/.turbo/**',
      'packages/elements/cdn/**',
      'site/**',
      // Written by scripts.
      'packages/data/src/datasets/*/**',
      'packages/figure/src/locale/tables/**',
      'packages/figure/src/locale/packed/**',
      'packages/figure/src/land/region.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { ecmaVersion: 'latest', sourceType: 'module' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Scripts that run in a page share their names as globals.
  { files: ['tests/stories/in-page/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  { ...lit['flat/recommended'], files: ELEMENTS },
  { ...wc['flat/recommended'], files: ELEMENTS },
);
