/** The Dutch texts: complete, sourced, in order, plain, and swappable in their word for parent. */
import { describe, expect, it } from 'vitest';
import type { ContentItem, DirectionPrompts, Source } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { dimensions, directions, type Direction } from '../../src/model/dimension.ts';
import { nonScores, scales } from '../../src/model/rating.ts';
import { promptMarks, raterRoles } from '../../src/model/record.ts';

const prompts: Readonly<Record<Direction, DirectionPrompts>> = {
  parents: nl.parentsPrompts,
  school: nl.schoolPrompts,
};
const counts = { parents: [5, 6, 4, 4, 4, 5, 2], school: [6, 3, 2, 3, 5, 3, 1] };
const leadCounts = [2, 1, 1, 1, 1, 1, 1];

function isItem(value: object): value is ContentItem {
  return 'id' in value && 'text' in value;
}

/** Every item that stands anywhere in `value`. */
function itemsIn(value: unknown): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isItem(value)) return [value];
  return Object.values(value).flatMap(itemsIn);
}

/** Each once: lists share their answers. */
const all = [...new Set(itemsIn(nl))];

function passages(source: Source): readonly string[] {
  return 'own' in source ? source.from : [`${source.seed} ${source.passage}`];
}

const passage =
  /^(S4 (§([1-6]|3\.[1-3]|3\.[12] heading|3\.[12]\.[1-7]( lead [12]| q[1-6])?|4 footnote 3)|Bijlage 1 (ouders|school)( [1-7])?)|S[0-3] #\d+(\.\d| [olk]\d)?)$/;

describe('prompts', () => {
  it.each(directions)('[D1] %s has every lead and guiding prompt of S4', (about) => {
    const set = prompts[about];
    expect(set.about).toBe(about);
    expect(set.dimensions.map((each) => each.prompts.length)).toEqual(counts[about]);
    expect(set.dimensions.map((each) => each.leads.length)).toEqual(leadCounts);
  });

  it('[D1] number 53 guiding prompts and 16 lead questions together', () => {
    const sets = directions.flatMap((about) => prompts[about].dimensions);
    expect(sets.flatMap((each) => each.prompts)).toHaveLength(53);
    expect(sets.flatMap((each) => each.leads)).toHaveLength(16);
  });

  it.each(directions)('[D1] %s carries the id and passage of its place', (about) => {
    const section = about === 'parents' ? '§3.1' : '§3.2';
    prompts[about].dimensions.forEach(({ dimension, leads, prompts: guiding }, index) => {
      leads.forEach(({ id, source }, at) => {
        expect(id).toBe(`${about}.${dimension}.lead.${at + 1}`);
        expect(passages(source)).toEqual([`S4 ${section}.${index + 1} lead ${at + 1}`]);
      });
      guiding.forEach(({ id, source }, at) => {
        expect(id).toBe(`${about}.${dimension}.${at + 1}`);
        expect(passages(source)).toEqual([`S4 ${section}.${index + 1} q${at + 1}`]);
      });
    });
  });

  it.each(directions)('[D1] %s are questions, and go on from their stem', (about) => {
    for (const { stem, leads, prompts: guiding } of prompts[about].dimensions) {
      for (const { text } of [...leads, ...guiding]) expect(text).toMatch(/\?$/);
      for (const { text } of guiding) expect(text.startsWith('… ')).toBe(stem !== undefined);
      if (stem) expect(stem.text).toMatch(/ …$/);
    }
  });

  it('[D1] says in its source where S4 states the opposite pole', () => {
    const poles = itemsIn(prompts).filter(({ source }) => source.note?.startsWith('opposite'));
    expect(poles.map(({ id }) => id)).toEqual(['parents.belief.4', 'school.belief.3']);
  });
});

describe('order and completeness', () => {
  it('[D2] keeps the order of S4 §3.1 in names, prompts and extremes', () => {
    expect(Object.keys(nl.dimensionNames)).toEqual(dimensions);
    for (const about of directions) {
      expect(prompts[about].dimensions.map(({ dimension }) => dimension)).toEqual(dimensions);
      expect(Object.keys(nl.extremes[about])).toEqual(dimensions);
    }
  });

  it('[D2] names the dimensions as the model does, and the pair', () => {
    const names = Object.values(nl.dimensionNames).map(({ name }) => name.text);
    expect(names.join(' ')).toBe('Kennis Emotioneel Rationeel Overtuiging Competentie Gedrag Tijd');
    const verbs = Object.values(nl.dimensionNames).map(({ verb }) => verb.text);
    expect(verbs.join(' ')).toBe('weten voelen afwegen geloven kunnen doen tijd nemen');
    expect(nl.pairNote.text).toContain('gedrag en tijd samen');
  });

  it('[D1] gives every text an id of its own, words and a passage that exists', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, text, source } of all) {
      expect(id).toMatch(/^[a-z]+(\.[a-z0-9-]+)+$/);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(passages(source).length).toBeGreaterThan(0);
      for (const each of passages(source)) expect(each, id).toMatch(passage);
    }
  });

  it('has a word for every step of every scale, way not to score, rater and mark', () => {
    for (const scale of scales) {
      expect(nl.scaleWords[scale]).toHaveLength(scale);
      nl.scaleWords[scale].forEach(({ id }, index) => {
        expect(id).toBe(`scale.${scale}.${index + 1}`);
      });
    }
    expect(Object.keys(nl.nonScoreWords)).toEqual([...nonScores, 'unanswered']);
    expect(Object.keys(nl.raterNames)).toEqual(raterRoles);
    expect(Object.keys(nl.promptMarkWords)).toEqual(promptMarks);
  });

  it('[D3] keeps four fixed words for what is no number', () => {
    const words = Object.values(nl.nonScoreWords).map(({ text }) => text);
    expect(words).toEqual([
      'weten we niet',
      'niet van toepassing',
      'zeg ik liever niet',
      'niet ingevuld',
    ]);
  });

  it('[D5] ties the gaps about the parents to the prompts of the school’s kennis', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(nl.knowledgeEvidence.map(({ prompt }) => prompt)).toEqual([
      'school.knowledge.2',
      'school.knowledge.3',
      'school.knowledge.4',
    ]);
    for (const { prompt } of nl.knowledgeEvidence) expect(ids).toContain(prompt);
  });

  it('[D9] holds the three cautions of S4 §2', () => {
    expect(nl.behaviourCautions.map(({ id }) => id)).toEqual([
      'caution.reached',
      'caution.absent',
      'caution.partner',
    ]);
  });

  it('holds five diagnostic questions and three reasons to look now', () => {
    const places = directions.flatMap((about) =>
      Object.keys(nl.diagnosticQuestions[about]).map((dimension) => `${about}.${dimension}`),
    );
    expect(places.join(' ')).toBe(
      'parents.emotional parents.belief parents.competence school.knowledge school.competence',
    );
    expect(nl.whyReasons.map(({ value }) => value)).toEqual(['policy', 'parents', 'school']);
  });
});

describe('spellings', () => {
  const lists = (spellings: Readonly<Record<string, readonly string[]>>): readonly string[] =>
    Object.values(spellings).flat();

  it('[E1] know each dimension by name, short label, verb and the word dimensie', () => {
    for (const dimension of dimensions) {
      const { name, verb } = nl.dimensionNames[dimension];
      const { label } = nl.dimensionLabels[dimension];
      const spellings = nl.dimensionSpellings[dimension];
      for (const { text } of [name, label, verb]) expect(spellings).toContain(text.toLowerCase());
      expect(spellings.some((spelling) => spelling.endsWith('dimensie'))).toBe(true);
    }
  });

  it('[E1] are lower case, and none stands for two things', () => {
    for (const set of [nl.dimensionSpellings, nl.directionSpellings, nl.nonScoreSpellings]) {
      const spellings = lists(set);
      expect(new Set(spellings).size).toBe(spellings.length);
      for (const each of spellings) expect(each).toBe(each.toLowerCase().trim());
    }
  });

  it('[D3] know the fixed words', () => {
    for (const kind of [...nonScores, 'unanswered'] as const) {
      expect(nl.nonScoreSpellings[kind]).toContain(nl.nonScoreWords[kind].text);
    }
  });

  it('keep labels within 24 characters and free of a direction', () => {
    for (const { label } of Object.values(nl.dimensionLabels)) {
      expect(label.text.length).toBeLessThanOrEqual(24);
      expect(label.text).not.toMatch(/ouder|school/i);
    }
  });
});
