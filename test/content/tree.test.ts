/** The built-in tree: every part of domain.md §2, sourced, plain, equal, and nowhere a ladder. */
import { describe, expect, it } from 'vitest';
import type { ContentItem, TreeTexts } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { maybeItemName } from '../../src/model/item-id.ts';
import { actors, leafKinds, rootStates } from '../../src/model/record.ts';

const { soil, roots, trunk, strands, bindings, mains, fruits, weather } = nl.treeContent;
const sides = mains.flatMap((main) => main.sides);
const parts: readonly TreeTexts[] = [
  ...[soil, ...roots, trunk, ...strands, ...bindings],
  ...[...mains, ...sides, ...fruits, ...weather],
];
const ids = parts.map(({ name }) => name.id);
const suggestions = Object.values(nl.treeSuggestions).flat();

const namesOf = (some: readonly TreeTexts[]) => some.map(({ name }) => name.text).join(' · ');
const words = ({ text }: ContentItem) => text.replaceAll(/\{\w+\}/g, 'woord').split(/\s+/).length;

describe('treeContent', () => {
  it('[D7] has its parts in the order of the picture', () => {
    expect(namesOf([soil])).toBe('Bodem');
    expect(namesOf(roots)).toBe(
      'Open houding · Elkaar kennen · Vertrouwen · Gelijkwaardig zijn · Geloof in elkaar',
    );
    expect(strands.map(({ voice }) => voice)).toEqual(actors);
    expect(namesOf(strands)).toBe('{carers} · leerling · school');
    expect(namesOf(bindings)).toBe('samenwerken · communiceren');
    expect(namesOf(mains)).toBe('Thuis · Op school');
    expect(mains.map((main) => namesOf(main.sides))).toEqual([
      'Opvoeden thuis · Leren thuis',
      'Meebeslissen · Meehelpen · Samen praten',
    ]);
    expect(namesOf(fruits)).toBe('Zich goed voelen · Kansen om te leren · Gelijke kansen');
    expect(weather.map(({ sort, name }) => [sort, name.text])).toEqual([
      ['hurdles', 'Drempels'],
      ['chances', 'Kansen'],
    ]);
  });

  it('gives each part an id of the model, its note and its remark one below it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, note, remark } of parts) {
      expect(maybeItemName(name.id)).toMatchObject({ kind: 'tree' });
      expect(note?.id ?? `${name.id}.note`).toBe(`${name.id}.note`);
      expect(remark?.id ?? `${name.id}.remark`).toBe(`${name.id}.remark`);
    }
    expect(ids).toContain('tree.roots.trust');
    expect(ids).toContain('tree.branches.helping');
  });

  it('explains each root and each side in words', () => {
    for (const { name, remark } of roots) expect(remark?.text, name.id).toMatch(/\.$/);
    for (const { name, note } of [...mains, ...sides]) {
      expect(note && words(note), name.id).toBeLessThanOrEqual(5);
    }
  });

  it('says the two limits of S4 §1 where they hold', () => {
    const limited = sides.filter(({ remark }) => remark);
    expect(limited.map(({ name }) => name.id)).toEqual([
      'tree.branches.teaching',
      'tree.branches.deciding',
    ]);
    for (const { remark } of limited) expect(JSON.stringify(remark?.source)).toContain('§1');
  });

  it('says of home that it helps, and ranks no branch above another', () => {
    const [home] = mains;
    expect(JSON.stringify(home?.remark?.source)).toContain('S2 #5');
    for (const { text } of parts.flatMap((part) => Object.values(part) as ContentItem[])) {
      expect(text ?? '').not.toMatch(/niveau|trede|stap |grootste|meeste|beste|belangrijkst/i);
    }
  });

  it('calls the fruits a direction', () => {
    for (const { remark } of fruits) expect(remark?.text).toMatch(/^Hier willen we heen: /);
  });
});

describe('words of the tree', () => {
  const textsOf = (items: Readonly<Record<string, ContentItem>>) =>
    Object.values(items).map(({ text }) => text);

  it('[D3] say each state, kind and actor; what is not known has the fixed words', () => {
    expect(Object.keys(nl.rootStateWords)).toEqual(rootStates);
    expect(Object.keys(nl.leafKindWords)).toEqual(leafKinds);
    expect(Object.keys(nl.actorWords)).toEqual(actors);
    expect(textsOf(nl.rootStateWords)).toEqual(['stevig', 'groeit', 'kwetsbaar', 'weten we niet']);
    expect(textsOf(nl.leafKindWords)).toEqual(['teken', 'kans', 'drempel', 'weten we niet']);
    expect(textsOf(nl.actorWords)).toEqual(['{carers}', 'leerling', 'school']);
    expect(nl.rootStateWords.unknown.text).toBe(nl.nonScoreWords.unknown.text);
  });

  it('have the ids under which a record keeps them', () => {
    expect(nl.rootStateWords.firm.id).toBe('tree.states.firm');
    expect(nl.leafKindWords.sign.id).toBe('tree.kinds.sign');
    expect(nl.actorWords.pupil.id).toBe('tree.actors.pupil');
  });

  it('say that the arrangement is our own', () => {
    expect(nl.ownArrangement.text).toContain('niet de officiële Betrokkenheidsboom®');
  });

  it('ask after the pupil', () => {
    expect(nl.pupilQuestion.text).toContain('leerlingenraad');
    expect(nl.pupilQuestion.text).toMatch(/\?/);
  });
});

describe('treeSuggestions', () => {
  it('stand at every branch and strand, and nowhere else', () => {
    const places = [...strands, ...sides].map(({ name }) => name.id);
    expect(Object.keys(nl.treeSuggestions).sort()).toEqual([...places].sort());
    for (const some of Object.values(nl.treeSuggestions)) {
      expect(some.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('hold all thirteen signs of S0', () => {
    const passages = suggestions.map(({ item }) => JSON.stringify(item.source));
    const signs = ['o1', 'o2', 'o3', 'o4', 'o5', 'l1', 'l2', 'l3', 'l4', 'k1', 'k2', 'k3', 'k4'];
    for (const sign of signs) {
      expect(
        passages.some((passage) => passage.includes(`#5 ${sign}`)),
        sign,
      ).toBe(true);
    }
  });

  it('[T5] are a few words, and no sentence or question to tick off', () => {
    for (const { item } of suggestions) {
      expect(words(item), item.text).toBeLessThanOrEqual(6);
      expect(item.text).toMatch(/^[A-Z{].*[^.?!:]$/);
    }
  });

  it('stand under the id of their place, each once', () => {
    for (const [place, some] of Object.entries(nl.treeSuggestions)) {
      some.forEach(({ item }, index) => expect(item.id).toBe(`${place}.leaf.${index + 1}`));
    }
    expect(new Set(suggestions.map(({ item }) => item.text)).size).toBe(suggestions.length);
  });
});

describe('touchedParts', () => {
  it('[D2] has each dimension in order, with parts that exist, as our own reading', () => {
    expect(Object.keys(nl.touchedParts)).toEqual(dimensions);
    for (const touched of Object.values(nl.touchedParts)) {
      expect(touched.length).toBeGreaterThan(1);
      expect(new Set(touched).size).toBe(touched.length);
      for (const id of touched) expect(ids).toContain(id);
    }
    expect(nl.touchedSource).toMatchObject({ own: true });
  });

  it('makes no dimension a branch: none has one for itself alone', () => {
    for (const { name } of sides) {
      const touching = dimensions.filter((each) => nl.touchedParts[each].includes(name.id));
      expect(touching).toContain('behaviour');
    }
    expect(nl.touchedParts.behaviour).toHaveLength(sides.length);
  });
});

describe('spellings of an own tree', () => {
  const sets = [
    nl.treePartSpellings,
    nl.treeWeatherSpellings,
    nl.leafKindSpellings,
    nl.treeVoiceSpellings,
  ];

  it('[E1] are lower case, and none stands for two things', () => {
    for (const spellings of sets) {
      const all = Object.values<readonly string[]>(spellings).flat();
      expect(new Set(all).size).toBe(all.length);
      for (const each of all) expect(each).toBe(each.toLowerCase().trim());
    }
  });

  it('[E1] know the model’s own names', () => {
    for (const [part, { text }] of Object.entries(nl.treePartNames)) {
      expect(nl.treePartSpellings[part as keyof typeof nl.treePartNames]).toContain(
        text.toLowerCase(),
      );
    }
    for (const { sort, name } of weather) {
      expect(nl.treeWeatherSpellings[sort]).toContain(name.text.toLowerCase());
    }
    for (const kind of leafKinds) {
      expect(nl.leafKindSpellings[kind]).toContain(nl.leafKindWords[kind].text);
    }
    for (const { name } of bindings) expect(nl.treeBindingSpellings).toContain(name.text);
  });
});
