/**
 * `npm run tokens`: makes from the one token file, `src/theme/betrokken.resolver.json`,
 * what others read: the TypeScript of `src/theme/`, and the table of the guide. The
 * build makes `dist/theme/` from it. Knows no element and no selector but `:root`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { format, resolveConfig } from 'prettier';
import { root } from './project.mjs';

const source = join(root, 'src', 'theme', 'betrokken.resolver.json');

/** What each column of values asks of the modifiers in the token file. */
const themes = {
  light: {},
  dark: { scheme: 'dark' },
  moreOnLight: { contrast: 'more-on-light' },
  moreOnDark: { scheme: 'dark', contrast: 'more-on-dark' },
  print: { scheme: 'print' },
};

/** A colour as short as CSS writes it. */
function cssColor({ colorSpace, components, alpha, hex }) {
  if (alpha === 0) return 'transparent';
  const color = new Color({ spaceId: colorSpace, coords: components, alpha });
  const computed = color.to('srgb').toString({ format: 'hex', collapse: false });
  if (hex !== undefined && computed !== hex) throw new Error(`${hex} is not ${computed}`);
  return computed.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

function cssValue({ $type, $value }) {
  if ($type === 'color') return cssColor($value);
  return $type === 'number' ? String($value) : `${$value.value}${$value.unit}`;
}

/** Refused with the parser's own words when it is not in the format. */
async function resolver() {
  const cwd = pathToFileURL(join(root, '/'));
  const config = defineConfig({ alphabetize: false }, { cwd });
  const filename = pathToFileURL(source);
  const parsed = await parse([{ filename, src: readFileSync(source, 'utf8') }], {
    config,
    skipLint: true,
  });
  return parsed.resolver;
}

/**
 * Every token in the order of the file.
 * @returns {Promise<readonly {
 *   name: string, group: string, about: string, forced: string,
 *   values: Readonly<Record<string, string>>,
 * }[]>} `values` by theme, as CSS writes them
 */
export async function readTokens() {
  const { apply } = await resolver();
  const tokens = Object.entries(themes).map(([theme, input]) => [theme, apply(input)]);
  return Object.entries(tokens[0][1]).map(([id, token]) => {
    const [group, name] = id.split('.');
    const values = tokens.map(([theme, of]) => [theme, cssValue(of[id])]);
    return {
      ...{ name, group, about: token.$description },
      forced: token.$extensions?.betrokken?.forced ?? 'CanvasText',
      values: Object.fromEntries(values),
    };
  });
}

/** Where more contrast asks for something else, in one scheme at least. */
const differs = ({ values }) =>
  values.light !== values.moreOnLight || values.dark !== values.moreOnDark;

/** Light, dark, print, forced colours; a ground, white and `Canvas`, needs only two. */
function literals({ values, forced }) {
  const own = [values.light, values.dark];
  if (values.print !== '#fff' || forced !== 'Canvas') own.push(values.print);
  if (own.length > 2 && forced === 'Canvas') own.push(forced);
  return own;
}

function record(name, tokens, type) {
  const lines = tokens.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `export const ${name} = {\n${lines.join('\n')}\n} as const satisfies Readonly<Record<string, ${type}>>;\n`;
}

const made =
  'Made by `npm run tokens` from `betrokken.resolver.json`: change that file, not this one.';

const literalsType = `/** Without \`print\` a ground: white on paper, \`Canvas\` in forced colours. Otherwise \`CanvasText\`, unless said. */
export type ColorLiterals = readonly [light: string, dark: string, print?: string, forced?: 'Canvas'];

/** What a token is where more contrast is asked for. */
export type ContrastLiterals = readonly [light: string, dark: string];
`;

function module({ tokens, head, names: [all, more], before }) {
  const contrast = tokens.filter(differs).map(({ name, values }) => {
    return [name, [values.moreOnLight, values.moreOnDark]];
  });
  const every = tokens.map((token) => [token.name, literals(token)]);
  return [
    `/**\n${head} * ${made}\n */\n`,
    before,
    `/** Colours by token name: light, dark, print, forced colours. */`,
    record(all, every, 'ColorLiterals'),
    `/** Those that differ where more contrast is asked for: light, dark. */`,
    record(more, contrast, 'ContrastLiterals'),
  ].join('\n');
}

const sharedModule = (tokens) =>
  module({
    tokens: tokens.filter(({ group }) => group === 'color'),
    head: ` * The colours that every element shares, as data. The style sheets and the exported\n * picture take their colours from here.\n`,
    names: ['colorTokens', 'moreContrast'],
    before: literalsType,
  });

const treeModule = (tokens) =>
  module({
    tokens: tokens.filter(({ group }) => group === 'tree'),
    head: ` * The colours that only the tree has, as data: tokens beside those of \`tokens.ts\`.\n`,
    names: ['treeTokens', 'moreTreeContrast'],
    before: "import type { ColorLiterals, ContrastLiterals } from './tokens.ts';\n",
  });

const lightDark = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** `--betrokken-*` as a style sheet from which a host may start. */
function themeCss(tokens) {
  const titles = {
    color: 'What every element shares',
    tree: 'What only the tree has',
    size: 'Size and shape',
  };
  const shown = tokens.filter(({ values }) => values.light !== 'transparent');
  const groups = Object.entries(titles).map(([group, title]) => {
    const lines = shown
      .filter((token) => token.group === group)
      .map(({ name, values, about }) => {
        return `  /* ${about} */\n  --betrokken-${name}: ${lightDark(values.light, values.dark)};`;
      });
    return `  /* -- ${title} */\n\n${lines.join('\n\n')}`;
  });
  const more = shown.filter(differs).map(({ name, values }) => {
    const value = lightDark(values.moreOnLight, values.moreOnDark);
    return `    --betrokken-${name}: ${value};`;
  });
  return `/* Every value that a host may set, with what it is without this file. Keep what
   you change and leave out the rest: what is not set keeps this value. A colour
   that you set also holds for people who ask for more contrast: give it a value
   of its own there. Print and forced colours have values that nothing overrides.
   Made from betrokken.resolver.json. */

:root {
${groups.join('\n\n')}
}

@media (prefers-contrast: more) {
  :root {
${more.join('\n')}
  }
}
`;
}

const code = (text) => (text === '' ? '' : `\`${text}\``);

function table(tokens) {
  const rows = tokens.map((token) => {
    const { name, values, about } = token;
    const more = differs(token) ? `${code(values.moreOnLight)} ${code(values.moreOnDark)}` : '';
    const plain = values.light === values.dark ? '' : code(values.dark);
    return `| \`--betrokken-${name}\` | ${code(values.light)} | ${plain} | ${more} | ${about} |`;
  });
  return `| property | light | dark | more contrast: light, dark | what it is for |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function guide(tokens) {
  const of = (wanted) => table(tokens.filter(({ group }) => group === wanted));
  return `<!-- ${made} -->

# Custom properties

Every value that a page may set. An element looks for its own property first, as
\`--dimension-radar-parents\`, then for \`--betrokken-parents\`, then takes the value below.
Where 'more contrast' is empty, the value stays the same there.

## What every element shares

${of('color')}
## What only the tree has

${of('tree')}
## Size and shape

These have no property of one element: they hold for all.

${of('size')}`;
}

async function formatted(path, text) {
  return format(text, { ...(await resolveConfig(join(root, path))), filepath: path });
}

/**
 * The text of every file in the repository that is made from the token file.
 * @returns {Promise<Readonly<Record<string, string>>>} by path from the root
 */
export async function tokenFiles() {
  const tokens = await readTokens();
  const texts = {
    'src/theme/tokens.ts': sharedModule(tokens),
    'src/theme/tree-tokens.ts': treeModule(tokens),
    'demo/guides/tokens.md': guide(tokens),
  };
  const paths = Object.entries(texts).map(async ([path, text]) => [
    path,
    await formatted(path, text),
  ]);
  return Object.fromEntries(await Promise.all(paths));
}

/**
 * What is published beside the code.
 * @returns {Promise<Readonly<Record<string, string>>>} by name in `dist/theme/`
 */
export async function publishedTheme() {
  return {
    'betrokken.css': await formatted('betrokken.css', themeCss(await readTokens())),
    'betrokken.resolver.json': readFileSync(source, 'utf8'),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await tokenFiles())) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
