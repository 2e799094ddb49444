/** The lint of the sources: the house rules that a machine can hold. */
import a11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'globalThis',
  'self',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto',
  'fetch',
  'console',
  'BroadcastChannel',
  'matchMedia',
];

/** Ways of writing that are out everywhere in `src/`. */
const forbidden = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup is never made from a string.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute breaks under style-src self; use a class or style.setProperty.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute breaks under style-src self; use style.setProperty.',
  },
  {
    selector: 'Literal[value="unload"]',
    message: 'An unload listener blocks the back/forward cache; use pagehide.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of strings.',
  },
];

/** What the core must be given rather than take. */
const taken = [
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: 'The core is given the time.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core is given the time.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The core is given its randomness.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'The core is given the locale.',
  },
];

export default ts.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'node_modules/',
      '**/*.mjs',
      '**/*.js',
      'test/fixtures/',
      // Each app is checked by the tools of its framework.
      'test/embed/frameworks/*/',
      // Compiled against the built package, which need not be there yet.
      'test/types/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname + '/..' },
    },
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...forbidden],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/directives/style-map*'],
              message: 'Not under a strict content security policy.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A host may pass anything, whatever the types say: a check too many is none too many.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/recommended'], a11y.configs.recommended],
    settings: {
      wc: {
        elementBaseClasses: ['LitElement', 'EmbeddedElement', 'FormControl', 'CapturingElement'],
      },
    },
    rules: {
      // WebKit drops the role of a list without bullets; a tap on a picture repeats what radios do.
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'off',
      'wc/expose-class-on-global': 'off',
    },
  },
  {
    files: ['src/{model,content,analysis,geometry,exchange}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals, 'Intl', 'performance'],
      'no-restricted-syntax': ['error', ...forbidden, ...taken],
    },
  },
  {
    files: ['src/storage/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals],
      'no-restricted-syntax': ['error', ...forbidden, ...taken],
    },
  },
  {
    files: ['src/controllers/warning.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['vite.config.ts', '.storybook/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbidden.slice(1)],
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(skip|only|todo)$/][object.name=/^(it|describe|test)$/]',
          message: 'No test is skipped, and none runs alone.',
        },
      ],
      // Chai's assertions look like promises to the type checker.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
