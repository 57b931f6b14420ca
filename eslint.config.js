// Lint rules: types, Lit templates and their accessibility, and the rules of this house.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './eslint-rules/import-direction.js';

const EVERYWHERE = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Prototype.js replaces Array.from by one that knows neither Set, Map nor a function; use [...x].',
  },
  {
    selector: "CallExpression[callee.object.name='JSON'][callee.property.name='stringify'] > ArrayExpression",
    message: 'Old copies of Prototype.js give lists a toJSON that spoils them; write an object.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message:
      'A style attribute is blocked by a strict Content-Security-Policy; use a class, a part or a custom property.',
  },
];

const OUTSIDE_CORE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is read in src/core/clock.ts alone.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is read in src/core/clock.ts alone.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is read in src/core/clock.ts alone.' },
  {
    selector: "MemberExpression[object.name='globalThis'][property.name=/^(window|document|location|navigator)$/]",
    message: 'The page is read in src/core alone.',
  },
];

const PAGE = ['window', 'document', 'location', 'navigator', 'localStorage', 'sessionStorage', 'history'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'receiver/dist/',
    'storybook-static/',
    'coverage/',
    '.cache/',
    'demo/',
    'bench/page/',
    '**/*.d.ts',
  ]),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Lit binds the handlers of its templates itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What was caught is thrown on as it came, an AbortSignal's reason too.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
    },
  },
  {
    // Tests read JSON and foreign parsers, whose results have no type.
    files: ['test/**/*.ts', 'receiver/test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'desk/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes the role from a list without bullets and from a table that isn't displayed as one.
      'lit-a11y/no-redundant-role': 'off',
      'wc/no-constructor-params': 'error',
    },
  },
  {
    files: ['receiver/src/**/*.ts', 'desk/src/**/*.ts'],
    plugins: { kp: { rules: { 'import-direction': importDirection } } },
    rules: { 'kp/import-direction': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { kp: { rules: { 'import-direction': importDirection } } },
    rules: {
      'kp/import-direction': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The frame's page is a page itself.
    ignores: ['src/core/**', 'src/embed/**'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...OUTSIDE_CORE],
      'no-restricted-globals': [
        'error',
        ...PAGE.map((name) => ({ name, message: 'The page is read in src/core alone.' })),
      ],
    },
  },
);
