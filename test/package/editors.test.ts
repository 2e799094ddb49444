/** What an editor offers from the data that we ship: asked of VS Code's own language services. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as css from 'vscode-css-languageservice';
import * as html from 'vscode-html-languageservice';
import { dist, root, tags } from './built-package.ts';

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

const htmlData = readJson(dist, 'vscode.html-custom-data.json') as html.HTMLDataV1;
const cssData = readJson(dist, 'vscode.css-custom-data.json') as css.CSSDataV1;

const htmlService = html.getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [html.newHTMLDataProvider('betrokken', htmlData)],
});
const cssService = css.getCSSLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [css.newCSSDataProvider(cssData)],
});

/** The place of the bar in `text`, and the text without it. */
function placed(text: string): readonly [string, number] {
  return [text.replace('|', ''), text.indexOf('|')];
}

function htmlOffers(marked: string): readonly string[] {
  const [text, place] = placed(marked);
  const document = html.TextDocument.create('file:///a.html', 'html', 1, text);
  const parsed = htmlService.parseHTMLDocument(document);
  const list = htmlService.doComplete(document, document.positionAt(place), parsed);
  return list.items.map(({ label }) => label.replaceAll('"', ''));
}

function htmlHover(marked: string): string {
  const [text, place] = placed(marked);
  const document = html.TextDocument.create('file:///a.html', 'html', 1, text);
  const parsed = htmlService.parseHTMLDocument(document);
  return JSON.stringify(htmlService.doHover(document, document.positionAt(place), parsed));
}

function cssOffers(marked: string): readonly string[] {
  const [text, place] = placed(marked);
  const document = css.TextDocument.create('file:///a.css', 'css', 1, text);
  const sheet = cssService.parseStylesheet(document);
  const list = cssService.doComplete(document, document.positionAt(place), sheet);
  return list.items.map(({ label }) => label);
}

describe('VS Code', () => {
  it('offers every tag [P3]', () => {
    expect(htmlOffers('<|')).toEqual(expect.arrayContaining([...tags]));
  });

  it('offers the attributes of a tag, switches without a value [P3]', () => {
    expect(htmlOffers('<dimension-radar |></dimension-radar>')).toEqual(
      expect.arrayContaining(['view', 'series', 'heading-level', 'editable']),
    );
  });

  it.each([
    ['<dimension-radar view="|"></dimension-radar>', ['radar', 'dots', 'table']],
    ['<reflection-session keep="|"></reflection-session>', ['none', 'tab', 'device']],
    ['<team-dialogue step="|"></team-dialogue>', ['fill', 'show', 'talk', 'agree']],
  ])('offers at %s its words, and only these [P3]', (text, words) => {
    expect(htmlOffers(text)).toEqual(words);
  });

  it('tells on a tag what it is for, what it fires and which slot it has [P3]', () => {
    const hover = htmlHover('<dimension-ra|dar></dimension-radar>');
    for (const words of ['seven dimensions', '`dimension-select`', '(default)']) {
      expect(hover).toContain(words);
    }
  });

  it('tells on an attribute what it is for, with its default [P3]', () => {
    expect(htmlHover('<dimension-radar sca|le="4"></dimension-radar>')).toContain('Default 5');
    expect(htmlHover('<dimension-form lay|out="page"></dimension-form>')).toContain('`steps`');
  });

  it('offers the custom properties and the parts in a style sheet [P3] [T1]', () => {
    expect(cssOffers('dimension-radar { --dim| }')).toContain('--dimension-radar-parents');
    expect(cssOffers('dimension-radar::|')).toContain('::part(chart)');
  });
});

describe('custom-elements.json', () => {
  it('is valid by the schema of its format [P3]', () => {
    const schema = readJson(root, 'node_modules/custom-elements-manifest/schema.json') as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(readJson(root, 'custom-elements.json'));
    expect(validate.errors).toBeNull();
  });
});
