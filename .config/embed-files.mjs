/**
 * Makes `dist/embed/`: the loader, the elements that it fetches, and for each
 * tag the page that a frame or a link leads to, with its oEmbed answer. Static
 * files for any host; `BETROKKEN_EMBED_URL`, or `--embed-url=`, says where they
 * will stand, for what has to name them with their whole address.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { bundledOption } from './notices.mjs';
import { dist, root } from './project.mjs';

const configFile = join(root, 'vite.config.ts');
const sources = join(root, 'src', 'embed');
const target = join(dist, 'embed');

/** Nobody's address, kept free for examples: it says that nobody said where the files will stand. */
const example = 'https://betrokken.example/embed/';

/** Where the pages will stand, with a slash at the end. */
function publicAddress() {
  const flag = process.argv.find((word) => word.startsWith('--embed-url='));
  const given = flag?.slice('--embed-url='.length) ?? process.env.BETROKKEN_EMBED_URL ?? example;
  const { protocol, href } = new URL(given);
  if (!/^https?:$/.test(protocol)) throw new Error(`--embed-url must be http or https: ${given}`);
  return href.endsWith('/') ? href : `${href}/`;
}

async function sourceModule(...path) {
  const { module } = await runnerImport(join(root, 'src', ...path), { root, configFile: false });
  return module;
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]);
}

/** `template` with each `{{name}}` filled; a name without a text fails. */
function filled(template, texts) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (texts[name] === undefined) throw new Error(`No text for {{${name}}}`);
    return texts[name];
  });
}

/** An answer as oEmbed 1.0 wants it for `rich`. */
function oembed({ tag, text, base, provider }) {
  const { title, width, height } = text;
  const html = `<iframe src="${escaped(base + tag)}/" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: base,
    cache_age: 86_400,
    html,
    width,
    height,
  };
}

/** What the page of the whole reflection holds besides: files of its own, read when they are there. */
function reflectionParts() {
  const read = (name) => {
    const file = join(sources, 'reflection-page', name);
    return existsSync(file)
      ? readFileSync(file, 'utf8')
          .replace(/<!--[\s\S]*?-->/g, '')
          .trim()
      : '';
  };
  return {
    main: read('reflection-page.html'),
    // The page says itself what happens without script, with its address.
    before: read('page-head.html').replace(/<noscript>[\s\S]*?<\/noscript>\s*/, ''),
    css: `${read('page-shell.css')}\n\n${read('reflection-page.css')}`.trim(),
    rootClass: 'bt-root',
    bodyClass: 'bt-body',
  };
}

const noParts = { main: '', before: '', css: '', rootClass: '', bodyClass: '' };

function partsOf(tag) {
  return tag === 'reflection-session' ? reflectionParts() : noParts;
}

/** The colours of the library as properties of the page. */
async function colours() {
  const { colorTokens, moreContrast } = await sourceModule('theme', 'tokens.ts');
  const rule = (colors) => {
    const lines = Object.entries(colors).map(
      ([name, [light, dark]]) => `  --${name}: light-dark(${light}, ${dark});`,
    );
    return `:root {\n${lines.join('\n')}\n}\n`;
  };
  return `${rule(colorTokens)}\n@media (prefers-contrast: more) {\n${rule(moreContrast)}}\n`;
}

/** What every page is made from. */
async function pageSources() {
  return {
    base: publicAddress(),
    template: readFileSync(join(sources, 'page', 'page.html'), 'utf8'),
    texts: await sourceModule('embed', 'page', 'page-texts.ts'),
  };
}

function pageHtml(tag, { base, template, texts: { pageTexts, commonTexts } }) {
  const text = pageTexts[tag];
  const { css, ...parts } = partsOf(tag);
  const words = {
    ...commonTexts,
    title: text.title,
    description: text.description,
    noScript: commonTexts.noScript.replace('{what}', text.what),
    address: base === example ? commonTexts.ownAddress : `${base}${tag}/`,
    oembed: `${base}oembed/${tag}.json`,
    tag,
  };
  const safe = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, escaped(word)]));
  const styles = css && '\n    <link rel="stylesheet" href="reflection-page.css" />';
  const html = filled(template, { ...safe, ...parts, styles });
  return html.replaceAll(' class=""', '').replace(/\n\s*\n/g, '\n');
}

/**
 * The page and what it names: relative names lead to `embed/` when the page is
 * asked for as `embed/<tag>`, and to `embed/<tag>/` with a slash behind it. So
 * its small files stand in both.
 */
function writePage(tag, from) {
  const folder = join(target, tag);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), pageHtml(tag, from));
  for (const name of ['page.js', 'page.css']) cpSync(join(target, name), join(folder, name));
  const { css } = partsOf(tag);
  for (const place of css ? [target, folder] : []) {
    writeFileSync(join(place, 'reflection-page.css'), `${css}\n`);
  }
  const { texts, base } = from;
  const answer = oembed({
    tag,
    text: texts.pageTexts[tag],
    base,
    provider: texts.commonTexts.provider,
  });
  writeFileSync(join(target, 'oembed', `${tag}.json`), `${JSON.stringify(answer, null, 2)}\n`);
}

/** The classic files that pages load: of one element each, and of all for a page of several. */
function copyScripts(tags) {
  for (const name of ['betrokken', ...tags]) {
    cpSync(join(dist, 'cdn', `${name}.js`), join(target, 'scripts', `${name}.js`));
  }
}

/** The pages alone, from the scripts that are built already. */
export async function writeEmbedPages() {
  const { embedTags } = await sourceModule('embed', 'address.ts');
  await build({ root, configFile, mode: 'embed/page', build: bundledOption('page.js') });
  mkdirSync(join(target, 'oembed'), { recursive: true });
  const css = readFileSync(join(sources, 'page', 'page.css'), 'utf8');
  writeFileSync(join(target, 'page.css'), `${await colours()}\n${css}`);
  const from = await pageSources();
  for (const tag of embedTags) writePage(tag, from);
  copyScripts(embedTags.filter((tag) => tag !== 'reflection-session'));
}

export async function writeEmbedFiles() {
  await build({ root, configFile, mode: 'embed/loader', build: bundledOption('loader.js') });
  await build({ root, configFile, mode: 'embed/modules', build: bundledOption('elements') });
  await writeEmbedPages();
}
