import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const TESTS = ['**/*.test.{ts,tsx}'];

const NO_DATES = {
  selector: ":matches(NewExpression, CallExpression)[callee.name='Date']",
  message: 'Days have no time zone: use DayNumber. JavaScript dates live in views/timeline/vis alone.',
};
const NO_DEFAULT_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names.',
};

export default defineConfig(
  globalIgnores(['dist/', 'public/dataset/', '.cache/', 'test-results/', 'playwright-report/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', NO_DATES, NO_DEFAULT_EXPORTS],
      'no-warning-comments': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Texts are counted in code points here, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // Focus goes into what the reader has just opened.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    // Here a press or a key on what lies inside (or beside) is meant, never on the element itself.
    files: ['src/ui/modal.tsx', 'src/ui/drop-panel.tsx'],
    rules: {
      'jsx-a11y/click-events-have-key-events': 'off',
      'jsx-a11y/no-static-element-interactions': 'off',
      'jsx-a11y/no-noninteractive-element-interactions': 'off',
    },
  },
  {
    files: ['src/{ui,views,session,pages,app,embed,dev,queries,testing}/**'],
    extends: [reactHooks.configs.flat['recommended-latest'], query.configs['flat/recommended-strict']],
  },
  {
    files: ['src/views/timeline/vis/**'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORTS] },
  },
  {
    files: ['e2e/**'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/no-conditional-in-test': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect', '\\.expect[A-Z]'] }],
    },
  },
  {
    // A test's outer function is a list of tests; its length says nothing. Dates serve as a second opinion there.
    files: [...TESTS, 'e2e/**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORTS] },
  },
  {
    // Tools read their configuration, and Playwright what comes before all tests, from default exports.
    files: [
      '.config/**',
      'vite.config.ts',
      'e2e/playwright.config.ts',
      'e2e/support/before-all.ts',
      '**/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', NO_DATES] },
  },
  {
    // Node runs these before there is anything else; JSON that they read has no type.
    files: ['src/tools/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['.config/**/*.js', 'public/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // Runs in the browser as it is, before everything else.
    files: ['public/**/*.js'],
    languageOptions: { sourceType: 'script', globals: browserGlobals() },
    rules: { 'no-var': 'off' },
  },
);

function browserGlobals() {
  const names = [
    'document',
    'location',
    'matchMedia',
    'performance',
    'addEventListener',
    'setTimeout',
    'URLSearchParams',
    'HTMLLinkElement',
    'HTMLScriptElement',
    'window',
  ];
  return Object.fromEntries(names.map((name) => [name, /** @type {const} */ ('readonly')]));
}
