/** The lists to hold an activity or the team against: complete, in order, sourced, and answerable. */
import { describe, expect, it } from 'vitest';
import type { ChecklistSet, ContentItem } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { maybeItemName } from '../../src/model/item-id.ts';
import { activityKinds, moments } from '../../src/model/record.ts';

const byDimension: readonly ChecklistSet[] = [nl.parentsChecklist, nl.schoolChecklist];
const yesOrNo = ['yes', 'partly', 'no', 'unknown'];

/** By id of a list: its number of items, and the passage of the item at a place. */
const lists: readonly (readonly [string, number, (place: number) => string])[] = [
  ['parents', 7, (place) => `S4 Bijlage 1 ouders ${place}`],
  ['school', 7, (place) => `S4 Bijlage 1 school ${place}`],
  ['communication', 8, (place) => (place === 8 ? 'S1 #5' : `S1 #4.${place}`)],
  ['signs-parents', 5, (place) => `S0 #5 o${place}`],
  ['signs-teachers', 4, (place) => `S0 #5 l${place}`],
  ['signs-children', 4, (place) => `S0 #5 k${place}`],
  ['attitudes', 4, (place) => `S2 #8.${place}`],
  ['tips', 7, (place) => `S1 #6.${place}`],
];

function setOf(name: string): ChecklistSet {
  const found = nl.checklistSets.find(({ id }) => id === name);
  if (!found) throw new Error(`no list ${name}`);
  return found;
}

function passageOf({ source }: ContentItem): string {
  return 'own' in source ? source.from.join() : `${source.seed} ${source.passage}`;
}

describe('checklistSets', () => {
  it('[D1] holds eight lists in the order of the attribute', () => {
    expect(nl.checklistSets.map(({ id }) => id)).toEqual(lists.map(([name]) => name));
    for (const { version } of nl.checklistSets) expect(version).toBe(1);
  });

  it.each(lists)(
    '[D1] %s has its %i items, each with the id and passage of its place',
    (...row) => {
      const [name, count, passage] = row;
      const { items, title, intro } = setOf(name);
      expect(items).toHaveLength(count);
      expect([title.id, intro.id]).toEqual([`checklist.${name}.title`, `checklist.${name}.intro`]);
      items.forEach(({ item }, index) => {
        expect(item.id).toBe(`checklist.${name}.${index + 1}`);
        expect(maybeItemName(item.id)).toEqual({
          kind: 'checklist',
          checklist: name,
          number: index + 1,
        });
        expect(passageOf(item)).toBe(passage(index + 1));
      });
    },
  );

  it('[D1] names thirteen signs of three actors', () => {
    const signs = nl.checklistSets.filter(({ id }) => id.startsWith('signs-'));
    expect(signs.flatMap(({ items }) => items)).toHaveLength(13);
  });

  it('asks each thing once', () => {
    const texts = nl.checklistSets.flatMap(({ items }) =>
      items.flatMap(({ item, after }) => [item.text, ...(after ? [after.text] : [])]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('[D3] offers four answers, not knowing among them, and to a tip where it stands', () => {
    for (const { id, answers } of nl.checklistSets) {
      const values = answers.map(({ value }) => value);
      expect(values).toEqual(id === 'tips' ? ['already', 'soon', 'time', 'hard'] : yesOrNo);
    }
    expect(nl.checklistAnswers.map(({ item }) => item.text).join(' · ')).toBe(
      'ja · deels · nee · weten we niet',
    );
    expect(nl.tipAnswers.map(({ item }) => item.text).join(' · ')).toBe(
      'doen we al · kan snel · vraagt tijd · moeilijk',
    );
  });

  it('shares the fixed words for not knowing with the scale', () => {
    expect(nl.checklistAnswers[3]?.item).toBe(nl.nonScoreWords.unknown);
  });

  it('[T5] asks whole questions, and gives tips as whole sentences', () => {
    for (const { id, items } of nl.checklistSets) {
      for (const { item } of items) expect(item.text).toMatch(id === 'tips' ? /\.$/ : /\?$/);
    }
  });
});

describe('the checklists of S4', () => {
  it('[D1] have fourteen questions, one a dimension, in the order of the dimensions', () => {
    expect(byDimension.map(({ about }) => about)).toEqual(directions);
    for (const { items } of byDimension) {
      expect(items.map(({ dimension }) => dimension)).toEqual(dimensions);
    }
  });

  it('[D1] ask before what the plan will do, and after what it did', () => {
    for (const { items } of byDimension) {
      items.forEach(({ item, after }) => {
        expect(after?.id).toBe(`${item.id}.after`);
        expect(after?.source).toBe(item.source);
        expect(item.text).toContain(' hierna ');
        expect(after?.text).toBe(item.text.replace(' hierna ', ' nu '));
      });
    }
  });

  it('[D1] compare, as S4 does', () => {
    for (const { items } of byDimension) {
      for (const { item } of items) {
        expect(item.text).toMatch(/\b(meer|beter|sterker|zekerder)\b/);
      }
    }
  });

  it('[D1] alone are about an activity, and alone have dimensions', () => {
    for (const set of nl.checklistSets) {
      const isByDimension = byDimension.includes(set);
      expect(set.hasActivity, set.id).toBe(isByDimension);
      expect(set.about !== undefined, set.id).toBe(isByDimension);
      for (const { dimension, after } of set.items) {
        expect(dimension !== undefined, set.id).toBe(isByDimension);
        expect(after !== undefined, set.id).toBe(isByDimension);
      }
    }
  });

  it('[D10] speak of the school as wij, and never ask what is missing', () => {
    for (const { item } of nl.schoolChecklist.items) expect(item.text).toMatch(/\bwij\b/i);
    for (const { items } of nl.checklistSets) {
      for (const { item } of items) {
        expect(item.text).not.toMatch(/\b(niet|geen|minder|weinig)\b/);
      }
    }
  });
});

describe('activityKindWords', () => {
  it('has a word for each kind, in their order', () => {
    expect(Object.keys(nl.activityKindWords)).toEqual(activityKinds);
  });

  it('[D9] knows the four of S4 that are a meeting with parents', () => {
    expect(nl.meetingKinds.join(' ')).toBe('open-class parent-talk info-meeting school-gate');
  });
});

describe('trapTexts', () => {
  it('[D6] are two, each a name and a question to the team', () => {
    expect(Object.keys(nl.trapTexts)).toEqual(['knowledge', 'behaviour']);
    expect(nl.trapTexts.knowledge.name.text).toBe('Vooral kennis.');
    expect(nl.trapTexts.behaviour.name.text).toBe('Vooral gedrag.');
    for (const { question } of Object.values(nl.trapTexts)) {
      for (const about of directions) {
        for (const moment of moments) expect(question[about][moment].text).toMatch(/\?$/);
      }
    }
  });

  it('[D6] speak of a plan before, and of what happened after', () => {
    for (const { question } of Object.values(nl.trapTexts)) {
      const texts = directions.map((about) =>
        moments.map((moment) => question[about][moment].text),
      );
      for (const [before = '', after = ''] of texts) {
        expect(before).toContain('plan');
        expect(after).not.toContain('plan');
      }
    }
  });
});
