/** How the Dutch texts read: short, one word for parent at a time, and never a verdict. */
import { describe, expect, it } from 'vitest';
import type { ContentItem } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { directions } from '../../src/model/dimension.ts';

function itemsIn(value: unknown): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'text' in value) return [value as ContentItem];
  return Object.values(value).flatMap(itemsIn);
}

/** Each once: lists share their answers. */
const all = [...new Set(itemsIn(nl))];

/** The texts as read: a guiding prompt together with its stem. */
const read: readonly string[] = [
  ...all.map(({ text }) => text).filter((text) => !text.includes('…')),
  ...[nl.parentsPrompts, nl.schoolPrompts].flatMap(({ dimensions: each }) =>
    each.flatMap(({ stem, prompts }) =>
      stem ? prompts.map(({ text }) => `${stem.text} ${text}`.replaceAll('… ', '')) : [],
    ),
  ),
];

/** With the longest that a placeholder for parent may hold, and a word for any other. */
function filled(text: string): string {
  return text.replaceAll(/\{[oO]fCarers\}/g, 'van ouders').replaceAll(/\{\w+\}/g, 'woord');
}

function sentencesOf(text: string): readonly string[] {
  return filled(text)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence !== '');
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

describe('plain Dutch', () => {
  it('[T5] has at most 20 words in any sentence', () => {
    for (const sentence of read.flatMap(sentencesOf)) {
      expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });

  it('[T5] has at most 12 words in a whole sentence on average', () => {
    const lengths = read
      .flatMap(sentencesOf)
      .filter((each) => /[.?!]$/.test(each))
      .map(wordCount);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThanOrEqual(12);
  });

  it('[T5] says each end of a scale in at most 12 words', () => {
    for (const { text } of itemsIn(nl.extremes)) {
      expect(wordCount(filled(text)), text).toBeLessThanOrEqual(12);
    }
  });

  it('[T5] explains its only abbreviation where it stands', () => {
    const withCapitals = all.filter(({ text }) => /\b[A-Z]{2,}\b/.test(text));
    expect(withCapitals.map(({ id }) => id)).toEqual(['parents.knowledge.5']);
    expect(withCapitals[0]?.text).toContain('CLB, dat leerlingen begeleidt');
  });
});

describe('the word for parent', () => {
  const own = new Set(['carer', 'carers', 'ofCarers', 'Carer', 'Carers', 'OfCarers']);
  const perText: Readonly<Record<string, readonly string[]>> = {
    scale: ['n', 'scale', 'word', 'low', 'high', 'lowest', 'highest'],
    sentence: [
      'highest',
      'highestWord',
      'lowest',
      'lowestWord',
      'dimensions',
      'word',
      'steps',
      'n',
      'knowledge',
      'behaviour',
    ],
    gap: ['n'],
    who: ['rater', 'subject', 'by'],
    raters: ['n', 'm'],
    touch: ['names'],
    plan: ['dimension', 'dimensions', 'places', 'n', 'm'],
    dialogue: ['n', 'm', 'min', 'steps'],
  };

  it('[D8] is never written out in a text, but for the council and the meeting that bear it', () => {
    for (const { id, text } of all) {
      const rest = text.replaceAll(/oudercomité|oudercontact|ouderraad/gi, '');
      expect(rest, id).not.toMatch(/ouder/i);
    }
  });

  it('[D8] stands in placeholders that the code fills, beside those of the template', () => {
    for (const { id, text } of all) {
      const allowed = new Set(perText[id.split('.')[0] ?? '']);
      for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
        expect(own.has(name) || allowed.has(name), `${id}: ${name}`).toBe(true);
      }
    }
  });

  it('[D8] in the singular follows elke or een, which fit every word of the list', () => {
    for (const { id, text } of all) {
      for (const [, before] of text.matchAll(/(\S+) \{carer\}/g)) {
        expect(before?.toLowerCase(), id).toMatch(/^(elke|een)$/);
      }
    }
  });

  it('[D8] asks for no pronoun of a gender', () => {
    for (const { id, text } of all)
      expect(text, id).not.toMatch(/\b(hij|zij|hem|haar|zijn kind)\b/i);
  });

  it('[D8] has singular, plural and possessive for each of the closed list', () => {
    expect(nl.carers[0]?.id).toBe('parent');
    expect(new Set(nl.carers.map(({ id }) => id)).size).toBe(nl.carers.length);
    for (const { id, singular, plural, possessive } of nl.carers) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(plural).not.toBe(singular);
      expect(possessive).toBe(`van ${plural}`);
    }
  });
});

describe('stance', () => {
  const verdicts =
    /gebrek|tekort|slecht|onvoldoende|te laag|te weinig|falen|mislukt|score|punten|resultaat|probleem/i;

  it('[D10] gives no verdict anywhere', () => {
    for (const { id, text } of all) expect(text, id).not.toMatch(verdicts);
  });

  it('[D10] words both ends of a scale as what we see', () => {
    for (const about of directions) {
      for (const { text } of itemsIn(nl.extremes[about])) {
        expect(text).toMatch(/^wij zien /);
        expect(text).not.toMatch(/zwak|niet|geen/);
      }
    }
  });

  it('[D4] says that a picture is a view and no measurement', () => {
    expect(nl.standingCaution.text).toBe('Dit is de kijk van wie invulde. Het is geen meting.');
  });
});
