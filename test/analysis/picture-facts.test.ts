import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFacts } from '../../src/analysis/picture-facts.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { nonScores, type Ratings } from '../../src/model/rating.ts';
import { anyRatings } from './arbitraries.ts';

const parents: Ratings = {
  knowledge: 3,
  emotional: 4,
  rational: 3,
  belief: 'unknown',
  competence: 2,
  behaviour: 4,
};
const school: Ratings = {
  knowledge: 2,
  emotional: 4,
  rational: 5,
  belief: 4,
  time: 'not-applicable',
};

describe('pictureFacts(series, scale)', () => {
  const facts = pictureFacts(
    [
      { about: 'school', ratings: school },
      { about: 'parents', ratings: parents },
    ],
    5,
  );

  it('names strongest and weakest of each direction, parents first', () => {
    expect(facts.directions.map((one) => [one.about, one.strongest, one.weakest])).toEqual([
      ['parents', ['emotional', 'behaviour'], ['competence']],
      ['school', ['rational'], ['knowledge']],
    ]);
  });

  it('names the largest difference', () => {
    expect(facts.gaps?.widest).toEqual([
      { dimension: 'rational', kind: 'steps', steps: 2, higher: 'school' },
    ]);
  });

  it('lists what parents-unknowns say about the knowledge of the school [D5]', () => {
    expect(facts.schoolKnowledgeEvidence).toEqual(['belief']);
  });

  it('keeps not known, not applicable and not answered apart [D3]', () => {
    const [about, own] = facts.directions;
    expect([about?.unknown, about?.unanswered]).toEqual([['belief'], ['time']]);
    expect([own?.notApplicable, own?.unanswered]).toEqual([['time'], ['competence', 'behaviour']]);
  });

  it('asks for the caution when behaviour is the highest [D9]', () => {
    expect(facts.caution).toBe(true);
    expect(pictureFacts([{ about: 'school', ratings: school }], 5).caution).toBe(false);
  });

  it('has no strongest and no caution where all are equal', () => {
    const ratings: Ratings = { knowledge: 3, behaviour: 3 };
    const [own] = pictureFacts([{ about: 'parents', ratings }], 5).directions;
    expect(own).toMatchObject({ strongest: [], weakest: [], level: true, behaviourHighest: false });
  });

  it('ranks a divided middle by its upper value for strongest, its lower for weakest', () => {
    const [own] = pictureFacts(
      [
        { about: 'parents', ratings: { knowledge: 1, time: 3 } },
        { about: 'parents', ratings: { knowledge: 4, time: 3 } },
      ],
      5,
    ).directions;
    expect(own).toMatchObject({ strongest: ['knowledge'], weakest: ['knowledge'] });
  });

  it('leaves a series on another scale out', () => {
    const other = pictureFacts([{ about: 'parents', ratings: parents, scale: 4 }], 5);
    expect(other.directions).toEqual([]);
  });

  it('knows an empty picture', () => {
    expect(pictureFacts([], 5).empty).toBe(true);
    expect(pictureFacts([{ about: 'parents', ratings: {} }], 5).empty).toBe(true);
    expect(facts.empty).toBe(false);
  });

  it('never lets a non-score change what is strongest or weakest [D3]', () => {
    fc.assert(
      fc.property(
        fc.array(anyRatings(5), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...dimensions),
        fc.constantFrom(...nonScores),
        (raters, dimension, kind) => {
          const factsOf = (value: Ratings[typeof dimension]): unknown => {
            const [own] = pictureFacts(
              raters.map((ratings) => ({
                about: 'parents',
                ratings: { ...ratings, [dimension]: value },
              })),
              5,
            ).directions;
            return [own?.strongest, own?.weakest, own?.scored, own?.level];
          };
          expect(factsOf(kind)).toEqual(factsOf(undefined));
        },
      ),
    );
  });
});
