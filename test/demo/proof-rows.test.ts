/** The proof sheet leaves no item of the content out, and says each passage in words. */
import { describe, expect, it } from 'vitest';
import { filterRows, proofCsv, proofRows } from '../../demo/gids/proof-rows.ts';
import { groupNames, noteWords, passageWords } from '../../demo/gids/proof-words.ts';
import type { ContentItem, Source } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { fromCsv } from '../../src/exchange/csv.ts';

/** Told apart from an item without help of the sheet: by its source. */
function sourcedIn(value: unknown): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value) return [value as ContentItem];
  return Object.values(value).flatMap(sourcedIn);
}

const sourced = new Map(sourcedIn(nl).map((item) => [item.id, item]));
const rows = proofRows(nl);

function referencesOf(source: Source): readonly string[] {
  return 'own' in source ? source.from : [`${source.seed} ${source.passage}`];
}

describe('the proof sheet', () => {
  it('has every item that carries a source, each once [D1]', () => {
    expect(sourced.size).toBeGreaterThan(700);
    expect(rows.map(({ id }) => id).sort()).toEqual([...sourced.keys()].sort());
    for (const { id, passages } of rows) expect(passages.length, id).toBeGreaterThan(0);
  });

  it('says each passage and each note in words [D1]', () => {
    for (const { id, source } of sourced.values()) {
      for (const each of referencesOf(source)) expect(passageWords(each), id).toBeTypeOf('string');
      if (source.note) expect(noteWords[source.note], id).toBeTypeOf('string');
    }
    expect(passageWords('S4 §3.1.2 q3')).toBe('S4 §3.1.2, vraag 3');
    expect(passageWords('S4 Bijlage 1 ouders 2')).toBe('S4 Bijlage 1, ouders 2');
    expect(passageWords('S0 #5 l2')).toBe('S0, tekens, leerkrachten 2');
    expect(passageWords('S1 #4.7')).toBe('S1, goede communicatie, punt 7');
    expect(passageWords('S4 §4 footnote 3')).toBe('S4 §4, voetnoot 3');
    expect(passageWords('S9 #1')).toBeUndefined();
  });

  it('has no group and no note that the content does not use', () => {
    const used = new Set(rows.map(({ group }) => group));
    expect(groupNames.map(([, name]) => name).filter((name) => !used.has(name))).toEqual([]);
    const notes = new Set([...sourced.values()].map(({ source }) => source.note));
    expect(Object.keys(noteWords).filter((note) => !notes.has(note))).toEqual([]);
  });

  it('takes a new item up by itself, and under the first word of its id [D1]', () => {
    const source = { own: true, from: ['S4 §9'] } as const;
    const [row] = proofRows({
      deep: [{ item: { id: 'nieuw.1', text: '{Carers} en {n}', source } }],
    });
    expect(row).toMatchObject({ group: 'nieuw', text: 'Ouders en {n}', passages: ['S4 §9'] });
  });

  it('is narrowed by source, group and words, all at once', () => {
    const s3 = filterRows(rows, { seed: 'S3' });
    expect(s3.length).toBeGreaterThan(5);
    expect(s3.length).toBeLessThan(rows.length);
    expect(s3.every(({ seeds }) => seeds.includes('S3'))).toBe(true);
    const boom = filterRows(rows, { seed: 'S3', group: 'De boom', words: 'VERTROUWEN' });
    expect(boom.map(({ id }) => id)).toContain('tree.roots.trust');
    expect(
      filterRows(rows, { words: 'parents.time.1', seed: 'S4', group: rows[0]?.group ?? '' }).map(
        ({ id }) => id,
      ),
    ).toEqual(['parents.time.1']);
    expect(filterRows(rows, {})).toEqual(rows);
  });

  it('goes to a spreadsheet and back, with a column to write in', () => {
    const [head, ...body] = fromCsv(proofCsv(rows));
    expect(head?.at(-1)).toBe('opmerking');
    expect(body.map(([, id]) => id)).toEqual(rows.map(({ id }) => id));
    expect(body.map((cells) => cells[2])).toEqual(rows.map(({ text }) => text));
  });
});
