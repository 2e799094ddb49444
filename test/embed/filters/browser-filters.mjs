/**
 * Filters that need a document, run in Chromium: DOMPurify, and the editors
 * CKEditor 5 and TinyMCE, which are given each snippet as data and asked for it
 * again. The editors are no dependency: a fixed version is installed into a
 * folder outside the project.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findEngines } from '../../../.config/browsers.mjs';
import { root, run } from '../../../.config/project.mjs';
import { dompurifySettings } from './dompurify-settings.mjs';
import { installedVersion } from './node-filters.mjs';
import { snippets } from './snippets.mjs';

const editors = { ckeditor5: '48.5.2', tinymce: '8.9.2' };

/** Installs the editors beside the project and returns the folder. */
async function installEditors() {
  const folder = join(tmpdir(), 'betrokken-editors');
  mkdirSync(folder, { recursive: true });
  const isThere = ([name, version]) =>
    existsSync(join(folder, 'node_modules', name)) && installedVersion(name, folder) === version;
  if (Object.entries(editors).every(isThere)) return folder;
  const packages = Object.entries(editors).map(([name, version]) => `${name}@${version}`);
  const { code, output } = await run('npm', [
    'install',
    ...['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'],
    ...packages,
  ]);
  if (code !== 0) throw new Error(`npm install ${packages.join(' ')}\n${output}`);
  return folder;
}

/** Gives out an empty page, and what lies in `folder`. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (path === '/') {
      response.end('<!doctype html><meta charset="utf-8"><div id="editor"></div>');
      return;
    }
    readFile(join(folder, path)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** In the page: an editor of CKEditor 5 with what a school's site offers; returns what it gives back. */
async function throughCKEditor({ htmls, hasHtmlSupport }) {
  const { ClassicEditor, ...features } = globalThis.CKEDITOR;
  const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'Table'];
  if (hasHtmlSupport) plugins.push('GeneralHtmlSupport');
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => features[name]),
    ...(hasHtmlSupport && {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  });
  // Items get an id by chance; here they are counted.
  let count = 0;
  return htmls.map((html) => {
    editor.setData(html);
    return editor
      .getData()
      .replaceAll(
        /(data-list-item-id=")\w+/g,
        (_, name) => `${name}e${String((count += 1)).padStart(32, '0')}`,
      );
  });
}

/** In the page: an editor of TinyMCE; returns what it gives back. */
async function throughTinyMCE({ htmls, settings }) {
  const [editor] = await globalThis.tinymce.init({
    selector: '#editor',
    license_key: 'gpl',
    base_url: '/node_modules/tinymce',
    plugins: 'lists link table code',
    promotion: false,
    ...settings,
  });
  return htmls.map((html) => {
    editor.setContent(html);
    return editor.getContent();
  });
}

/** In the page: DOMPurify. */
function throughDOMPurify({ htmls, settings }) {
  return htmls.map((html) => globalThis.DOMPurify.sanitize(html, settings));
}

const ckeditorFile = 'node_modules/ckeditor5/dist/browser/ckeditor5.umd.js';
const tinymceFile = 'node_modules/tinymce/tinymce.min.js';
const dompurifyFile = join(root, 'node_modules/dompurify/dist/purify.min.js');

function filtersIn(folder) {
  const ckeditor = {
    filter: 'CKEditor 5',
    version: editors.ckeditor5,
    file: join(folder, ckeditorFile),
  };
  const tinymce = { filter: 'TinyMCE', version: editors.tinymce, file: join(folder, tinymceFile) };
  const version = installedVersion('dompurify');
  const dompurify = { filter: 'DOMPurify', version, file: dompurifyFile };
  const ours = ['dimension-radar', 'checklist-card', 'betrokkenheidsboom-tree'];
  const allowing = (sign) => ({
    custom_elements: ours.map((tag) => sign + tag).join(),
    extended_valid_elements: ours.map((tag) => `${tag}[from]`).join(),
  });
  return [
    { ...ckeditor, settings: 'default', act: throughCKEditor, given: { hasHtmlSupport: false } },
    {
      ...ckeditor,
      settings: 'general HTML support',
      act: throughCKEditor,
      given: { hasHtmlSupport: true },
    },
    { ...tinymce, settings: 'default', act: throughTinyMCE, given: { settings: {} } },
    {
      ...tinymce,
      settings: 'our tags allowed as blocks',
      act: throughTinyMCE,
      given: { settings: allowing('') },
    },
    {
      ...tinymce,
      settings: 'our tags allowed in text',
      act: throughTinyMCE,
      given: { settings: allowing('~') },
    },
    ...Object.entries(dompurifySettings).map(([name, settings]) => ({
      ...dompurify,
      settings: name,
      act: throughDOMPurify,
      given: { settings },
    })),
  ];
}

async function runOne(browser, address, { file, act, given, ...about }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.warn(`${about.filter}: ${error.message}`));
  await page.goto(address);
  await page.addScriptTag(
    file === dompurifyFile ? { path: file } : { url: file.slice(file.indexOf('/node_modules/')) },
  );
  const results = await page.evaluate(act, { htmls: snippets.map(({ html }) => html), ...given });
  await page.close();
  return { ...about, results };
}

/** What DOMPurify and the editors make of every snippet. */
export async function runInBrowser() {
  const folder = await installEditors();
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: findEngines().chromium,
    args: chromiumFlags,
  });
  try {
    const all = [];
    for (const filter of filtersIn(folder)) all.push(await runOne(browser, address, filter));
    return all;
  } finally {
    await browser.close();
    server.close();
  }
}
