/** Locales beside each other: the same keys, the same placeholders, and none that nobody asks for. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as nl from '../../src/content/nl/index.ts';
import { arabic } from '../fixtures/locale-ar.ts';
import {
  dutchContent,
  dutchMessages,
  pseudoLocale,
  pseudoText,
} from '../fixtures/pseudo-locale.ts';
import type { LocalePack, Texts } from '../../src/i18n/locale-registry.ts';

const i18n = new URL('../../src/i18n/', import.meta.url);

/** Every text of every file of a bundled locale. */
async function messagesIn(locale: string): Promise<Texts> {
  const files = readdirSync(new URL(`${locale}/`, i18n));
  const modules = await Promise.all(
    files.map(
      (file) =>
        import(new URL(`${locale}/${file}`, i18n).href) as Promise<Readonly<Record<string, Texts>>>,
    ),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Texts;
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/** Keys whose text in `pack` has other placeholders than in Dutch, or that Dutch does not have. */
function strange(texts: Texts | undefined, dutch: Texts): readonly string[] {
  return Object.entries(texts ?? {})
    .filter(([key, text]) => placeholders(text).join() !== placeholders(dutch[key] ?? '?{}').join())
    .map(([key]) => key);
}

describe('bundled locales', () => {
  const locales = readdirSync(i18n, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it('[T4] the messages of Dutch are those of the elements, no more and no less', async () => {
    expect(locales).toContain('nl');
    expect(await messagesIn('nl')).toEqual(dutchMessages);
  });

  it('[T4] each has the keys and the placeholders of Dutch', async () => {
    for (const locale of locales) {
      const messages = await messagesIn(locale);
      expect(Object.keys(messages).sort(), locale).toEqual(Object.keys(dutchMessages).sort());
      expect(strange(messages, dutchMessages), locale).toEqual([]);
    }
  });

  it('[T4] each text of the model has one id, and each id one text', () => {
    const seen = new Map<string, string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && 'text' in value) {
        const { id, text } = value as { id: string; text: string };
        expect(seen.get(id) ?? text, id).toBe(text);
        seen.set(id, text);
      } else Object.values(value).forEach(collect);
    };
    collect(nl);
    expect(Object.fromEntries(seen)).toEqual(dutchContent);
    expect(seen.size).toBeGreaterThan(300);
  });
});

describe('locales of the tests', () => {
  const packs: Readonly<Record<string, LocalePack>> = { ar: arabic, pseudo: pseudoLocale() };

  for (const [name, { messages, content }] of Object.entries(packs)) {
    it(`[T4] ${name}: knows no key that Dutch does not know, and keeps its placeholders`, () => {
      expect(strange(messages, dutchMessages)).toEqual([]);
      expect(strange(content, dutchContent)).toEqual([]);
    });
  }

  it('[T4] pseudo: has every key, every text of the model and every word for parent', () => {
    const { messages = {}, content = {}, carers = [] } = pseudoLocale();
    expect(Object.keys(messages)).toEqual(Object.keys(dutchMessages));
    expect(Object.keys(content)).toEqual(Object.keys(dutchContent));
    expect(carers.map(({ id }) => id)).toEqual(nl.carers.map(({ id }) => id));
  });

  it('[T4] pseudo: about 40 % longer, in brackets, without a plain letter', () => {
    expect(pseudoText('Nog {n} te gaan.')).toBe('[!! Ñööĝ {n} ţéé ĝààààñ. !!]');
    const texts = Object.values(dutchMessages).concat(Object.values(dutchContent));
    const length = (all: readonly string[]) => all.join('').length;
    const longer = texts.map((text) => pseudoText(text).slice(4, -4));
    expect(longer.join('').replaceAll(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
    expect(length(longer) / length(texts)).toBeGreaterThan(1.3);
    expect(length(longer) / length(texts)).toBeLessThan(1.5);
  });
});
