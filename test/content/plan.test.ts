/** The words of a plan: ideas for each dimension and direction, warnings that ask, and words that agree with the rest. */
import { describe, expect, it } from 'vitest';
import type { ActionIdea, ContentItem, DirectionIdeas } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { dimensions, directions, type Direction } from '../../src/model/dimension.ts';
import { maybeItemName } from '../../src/model/item-id.ts';
import { actionStates, activityKinds, actors, efforts } from '../../src/model/record.ts';

const ideas: Readonly<Record<Direction, DirectionIdeas>> = {
  parents: nl.parentsIdeas,
  school: nl.schoolIdeas,
};
const cells = directions.flatMap((about) =>
  dimensions.map((dimension) => ({ about, dimension, some: ideas[about][dimension] })),
);
const all: readonly ActionIdea[] = cells.flatMap(({ some }) => some);

function itemsIn(value: unknown): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'text' in value) return [value as ContentItem];
  return Object.values(value).flatMap(itemsIn);
}

const textsOf = (value: unknown) => itemsIn(value).map(({ text }) => text);
const treeIds = new Set(itemsIn(nl.treeContent).map(({ id }) => id));
const from = ({ source }: ContentItem) => ('own' in source ? source.from : []);
const words = (text: string) => text.replaceAll(/\{\w+\}/g, 'woord').split(/\s+/).length;

describe('planStrategies', () => {
  it('[D1] are fourteen, in the order of the dimensions', () => {
    expect(Object.keys(nl.planStrategies)).toEqual(directions);
    for (const about of directions) {
      expect(Object.keys(nl.planStrategies[about])).toEqual(dimensions);
    }
  });

  it('[D1] are the six of S4 §4 about parents, and eight of our own', () => {
    const ofS4 = itemsIn(nl.planStrategies).filter(({ source }) => !('own' in source));
    expect(ofS4.map(({ id }) => id.split('.').slice(2).join(' '))).toEqual(
      dimensions.slice(0, 6).map((dimension) => `parents ${dimension}`),
    );
    for (const { source } of ofS4) expect(source).toMatchObject({ seed: 'S4', passage: '§4' });
    const own = itemsIn(nl.planStrategies).filter(({ source }) => 'own' in source);
    expect(own).toHaveLength(8);
    for (const { source } of own) expect(source.note).toMatch(/S4/);
  });
});

describe('the ideas for a plan', () => {
  it('[D6] number two to four for each of the fourteen places', () => {
    expect(cells).toHaveLength(14);
    for (const { about, dimension, some } of cells) {
      expect(some.length, `${about} ${dimension}`).toBeGreaterThanOrEqual(2);
      expect(some.length, `${about} ${dimension}`).toBeLessThanOrEqual(4);
    }
  });

  it('[D1] stand under the id of their place, as our own, from passages', () => {
    for (const { about, dimension, some } of cells) {
      some.forEach(({ item, pupil }, index) => {
        expect(item.id).toBe(`plan.idea.${about}.${dimension}.${index + 1}`);
        expect(from(item).length, item.id).toBeGreaterThan(0);
        if (pupil) expect(pupil).toMatchObject({ id: `${item.id}.pupil`, source: item.source });
      });
    }
  });

  it('[D1] rest on the strategies of S4, or for the school and for tijd on what S4 asks', () => {
    for (const { about, dimension, some } of cells) {
      const section = `S4 §3.${about === 'parents' ? 1 : 2}.${dimensions.indexOf(dimension) + 1}`;
      const hasStrategy = about === 'parents' && dimension !== 'time';
      for (const { item } of some) {
        const grounds = from(item);
        const isGrounded = hasStrategy
          ? grounds.includes('S4 §4')
          : grounds.some((passage) => passage.startsWith(section));
        expect(isGrounded, item.id).toBe(true);
      }
    }
  });

  it('[D6] move the dimension under which they stand, and say so in the order of the model', () => {
    for (const { about, dimension, some } of cells) {
      for (const { item, touches } of some) {
        expect(touches[about], item.id).toContain(dimension);
        expect(Object.keys(touches)).toEqual(directions.filter((each) => touches[each]));
        for (const touched of Object.values(touches)) {
          expect(touched).toEqual(dimensions.filter((each) => touched.includes(each)));
        }
      }
    }
  });

  it('[D6] hold the worked example of S4, which moves both directions at once', () => {
    const homework = nl.parentsIdeas.knowledge.find(({ item }) => item.text.includes('huiswerk'));
    expect(homework?.touches).toEqual({
      parents: ['knowledge', 'belief', 'competence'],
      school: ['knowledge'],
    });
  });

  it('tend a part of the tree that exists, and fit moments that exist', () => {
    for (const { item, tends, kinds } of all) {
      expect(treeIds, item.id).toContain(tends);
      expect(new Set(kinds).size, item.id).toBe(kinds.length);
      for (const kind of kinds) expect(activityKinds).toContain(kind);
    }
  });

  it('[D6] together use every kind of meeting, so that no plan need hang on one', () => {
    const used = new Set(all.flatMap(({ kinds }) => kinds));
    expect([...nl.meetingKinds].filter((kind) => !used.has(kind))).toEqual([]);
  });

  it('give the pupil a part at each dimension in some direction, and always grounded in S4 §5', () => {
    for (const dimension of dimensions) {
      const here = directions.flatMap((about) => ideas[about][dimension]);
      expect(here.filter(({ pupil }) => pupil).length, dimension).toBeGreaterThanOrEqual(1);
    }
    for (const { item, pupil } of all) {
      if (pupil) expect(pupil.text, item.id).toMatch(/^[a-z].*[^.?!]$/);
    }
  });

  it('[T5] are one sentence of at most 20 words, and begin with what the team does', () => {
    for (const { item } of all) {
      expect(words(item.text), item.text).toBeLessThanOrEqual(20);
      expect(item.text, item.id).toMatch(/^[A-Z][a-z]+ [^.?!]+[.?]$/);
      expect(item.text, item.id).not.toMatch(/^(Je|Jullie|Wij|We|De|Het|Er) /);
    }
  });

  it('[D10] ask a step of the school, and never say what parents lack or must', () => {
    for (const text of textsOf([nl.planStrategies, all])) {
      expect(text).not.toMatch(/\b(moet|moeten|verplicht|eis|leer ouders)\b/i);
      expect(text).not.toMatch(/\{carers\}[^.?]*\b(geen|nooit|weinig)\b/);
      expect(text).not.toMatch(/^(Vraag|Zorg) dat \{carers\} (meer|vaker) /);
    }
  });

  it('are said once, and are no copies of the tips', () => {
    const texts = all.map(({ item }) => item.text);
    expect(new Set(texts).size).toBe(texts.length);
    const tips = nl.tipsChecklist.items.map(({ item }) => item.text);
    expect(texts.filter((text) => tips.includes(text))).toEqual([]);
  });
});

describe('planTips', () => {
  it('[D6] refer to the seven tips of S1 by id, with what each moves', () => {
    expect(nl.planTips.map(({ id }) => id)).toEqual(
      nl.tipsChecklist.items.map(({ item }) => item.id),
    );
    for (const { id, touches, tends, kinds } of nl.planTips) {
      expect(maybeItemName(id)).toMatchObject({ kind: 'checklist', checklist: 'tips' });
      expect(Object.values(touches).flat().length, id).toBeGreaterThan(0);
      for (const touched of Object.values(touches)) {
        expect(touched).toEqual(dimensions.filter((each) => touched.includes(each)));
      }
      expect(treeIds, id).toContain(tends);
      for (const kind of kinds) expect(nl.meetingKinds).toContain(kind);
    }
    expect(nl.planTipsSource).toMatchObject({ own: true });
  });

  it('each ask something of the school', () => {
    for (const { id, touches } of nl.planTips) expect(touches.school, id).toBeDefined();
  });
});

describe('the words of a plan', () => {
  it('[T5] say effort with the words of the tips', () => {
    expect(nl.planEfforts.map(({ value }) => value)).toEqual(efforts);
    expect(nl.planEfforts.map(({ item }) => item)).toEqual(nl.tipAnswers.map(({ item }) => item));
    expect(nl.planEfforts.map(({ item }) => item.id)).toEqual(
      efforts.map((value) => `plan.effort.${value}`),
    );
  });

  it('have a word for each state, each of the three, each direction', () => {
    expect(Object.keys(nl.planStateWords)).toEqual(actionStates);
    expect(textsOf(nl.planStateWords).join(' · ')).toBe('idee · gepland · bezig · gedaan');
    expect(Object.keys(nl.planActors)).toEqual(actors);
    expect(nl.planActors.pupil.text).toBe('de leerling');
    expect(Object.keys(nl.planTouches)).toEqual(directions);
    expect(Object.keys(nl.planPlaces)).toEqual(directions);
  });

  it('have a head and a question for each thing that one knows of an action', () => {
    expect(Object.keys(nl.actionQuestions)).toEqual(Object.keys(nl.planColumns));
    for (const text of textsOf(nl.actionQuestions)) expect(text).toMatch(/\?$/);
  });

  it('[D3] say not knowing with the fixed words', () => {
    expect(nl.planFocus.unknown.text).toBe(nl.nonScoreWords.unknown.text);
  });
});

describe('planWarnings', () => {
  it('[D6] stand in the order in which they are read', () => {
    expect(Object.keys(nl.planWarnings).join(' ')).toBe(
      'only-knowledge only-behaviour focus-without-action one-moment no-pupil only-parents ' +
        'weak-without-action unknown-without-action',
    );
  });

  it('[D6] are a short title, one or two sentences, and a question to the team', () => {
    for (const [code, { title, seen, question }] of Object.entries(nl.planWarnings)) {
      expect(words(title.text), code).toBeLessThanOrEqual(8);
      expect(title.text, code).toMatch(/[.?]$/);
      expect(seen.text.match(/[.?!]/g)?.length, code).toBeLessThanOrEqual(2);
      expect(question.text, code).toMatch(/\?$/);
    }
  });

  it('[D6] say that knowing is not yet taking part, and that one moment need not do all', () => {
    const { 'only-knowledge': knowledge, 'one-moment': moment } = nl.planWarnings;
    expect(knowledge.seen.text).toContain('Wie meer weet, doet niet vanzelf mee.');
    expect(moment.seen.text).toContain('hoeft ook niet alles te doen');
  });

  it('[D5] leads from what is not known to asking', () => {
    expect(nl.planWarnings['unknown-without-action'].question.text).toBe(nl.askQuestion.text);
  });

  it('[D10] name places only where they are about places', () => {
    const placed = Object.entries(nl.planWarnings).filter(([, { seen }]) =>
      seen.text.includes('{places}'),
    );
    expect(placed.map(([code]) => code)).toEqual([
      'focus-without-action',
      'weak-without-action',
      'unknown-without-action',
    ]);
  });
});
