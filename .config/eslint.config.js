import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { bans } from './eslint/bans.js';
import { sund } from './eslint/plugin.js';

const elements = ['src/**/*.ts', 'stories/**/*.ts'];

export default defineConfig([
  globalIgnores([
    'dist/',
    'dist.building-*/',
    'storybook-static/',
    'test/bench/**/bundle/',
    'test/config/bans/',
    'stories/site/',
    // Declares for the compiler what it would otherwise not know: nothing to check by.
    'src/core/platform.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { sund },
    rules: { 'sund/disable-with-reason': 'error' },
  },
  {
    ...js.configs.recommended,
    files: ['**/*.js'],
    rules: { ...js.configs.recommended.rules, 'no-undef': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // An import() type is how to name what is loaded later without loading it now.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        // An empty text counts as none nearly everywhere here.
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Matters of taste, in which both ways read well.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `data-*` attributes and index signatures are read by name in brackets.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // It would have us write the `!` that the rule against `!` forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `[...text]` is how to count characters rather than code units.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `type` lets a config be indexed; `interface` does not. Both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-template-curly-in-string': 'error',
    },
  },
  {
    files: elements,
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'SundElement'] } },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // A list without bullets is a list to Safari only if its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // Lit's base classes have every lifecycle method.
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...bans,
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'sund/no-date-from-text': 'error',
    },
  },
  { files: ['src/apps/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Stories and Storybook's files must export by default: that is how they are found.
    files: ['stories/**/*.ts', '.storybook/**/*.ts', '**/*.config.js'],
    rules: { 'lit-a11y/anchor-is-valid': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's `test()` and `describe()` return promises that nobody awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-template-curly-in-string': 'off',
      // A test may ask what the types already promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
]);
