/** What the tables of the Dutch guides promise of spellings, cells, raters, lists and parts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGrid, ratingGrid } from '../../demo/gids/snippet-table.ts';
import { checklistSets } from '../../src/content/nl/checklists/index.ts';
import { dimensionNames } from '../../src/content/nl/dimensions.ts';
import { raterNames } from '../../src/content/nl/raters.ts';
import { leafKindNamed, treePartNamed } from '../../src/controllers/host-content/tree-spelling.ts';
import {
  dimensionNamed,
  directionNamed,
  ratingWords,
} from '../../src/controllers/words/dimension-words.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { parseRatingCell } from '../../src/model/rating-text.ts';

/** The rows of the first table below a heading of a guide, without its head. */
function tableBelow(guide: string, heading: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../demo/gids/${guide}.md`, import.meta.url), 'utf8');
  const [, section = ''] = text.split(`# ${heading}\n`);
  const lines = section.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines.slice(start + 2, end).map((line) => line.split('|').slice(1, -1));
  if (rows.length === 0) throw new Error(`${guide}.md has no table below ${heading}`);
  return rows.map((cells) => cells.map((cell) => cell.trim()));
}

/** What stands as code in a cell. */
function codes(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

describe('the tables of the guide on the radar', () => {
  it('name the seven dimensions, each with spellings that a table may hold [E3]', () => {
    const rows = tableBelow('beeld', 'De namen in de eerste kolom');
    expect(rows.map(([name]) => name)).toEqual(dimensions.map((d) => dimensionNames[d].name.text));
    rows.forEach(([name = '', spellings = ''], index) => {
      for (const each of [name, ...spellings.split(', ')]) {
        expect(dimensionNamed(each), each).toBe(dimensions[index]);
        expect(dimensionNamed(`${index + 1}. ${each.toUpperCase()}:`), each).toBe(
          dimensions[index],
        );
      }
    });
  });

  it('give cells that are read as they say [E3]', () => {
    const wanted = [4, 3, 'unknown', 'not-applicable', 'undisclosed', undefined];
    const rows = tableBelow('beeld', 'Wat in een cel mag staan');
    expect(rows.length).toBe(wanted.length);
    rows.forEach(([meant, written], index) => {
      expect(codes(written).length, meant).toBeGreaterThan(0);
      for (const each of ['', ...codes(written)].slice(index === 5 ? 0 : 1)) {
        const { rating, fault } = parseRatingCell(each, 5, ratingWords());
        expect([rating, fault], each).toEqual([wanted[index], undefined]);
      }
    });
  });

  it('name who filled in as the radar does', () => {
    const rows = tableBelow('beeld', 'Wie invulde');
    const said = Object.fromEntries(rows.map(([code, words]) => [codes(code)[0], words]));
    const known = Object.entries(raterNames).map(([id, { text }]) => [
      id,
      text.replace('{carer}', 'ouder'),
    ]);
    expect(said).toEqual(Object.fromEntries(known));
  });

  it('tell right which side a heading is about, and what cannot be read', () => {
    for (const word of ['ouders', 'De ouders van 3B']) expect(directionNamed(word)).toBe('parents');
    for (const word of ['school', 'Schoolteam', 'Onze leerkrachten', 'School over ouders']) {
      expect(directionNamed(word), word).toBe('school');
    }
    const { series, faults } = readGrid(ratingGrid(['x'], [['7'], ['3/4'], ['3 wisselend']]), 5);
    expect(faults).toEqual(['7', '3/4']);
    expect(series[0]?.ratings).toEqual({ rational: 3 });
    expect(dimensionNamed('Kenis')).toBeUndefined();
  });
});

describe('the tables of the other guides', () => {
  it('name every list of the checklist', () => {
    const rows = tableBelow('checklist', 'Onze lijsten');
    expect(rows.map(([code]) => codes(code)[0])).toEqual(checklistSets.map(({ id }) => id));
    const counts = ['vijf', 'vier', 'zeven'];
    for (const [code, words = ''] of rows) {
      const set = checklistSets.find(({ id }) => id === codes(code)[0]);
      const named = counts.find((count) => words.startsWith(count));
      const size = { vijf: 5, vier: 4, zeven: 7 }[named ?? ''];
      const extra = words.includes('en één') ? 1 : 0;
      expect((size ?? 0) + extra, words).toBe(set?.items.length);
    }
  });

  it('name the parts of a tree and the kinds of its leaves as a list may', () => {
    for (const [names = ''] of tableBelow('boom', 'De namen van de delen')) {
      for (const name of names.split(' of '))
        expect(treePartNamed(name), name).toBeTypeOf('string');
    }
    const kinds = tableBelow('boom', 'Kans, drempel, weten we niet');
    expect(kinds.map(([code]) => leafKindNamed(codes(code)[0] ?? ''))).toEqual([
      'sign',
      'chance',
      'hurdle',
      'unknown',
    ]);
  });
});
