import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupView,
  isOfGroup,
  shownAnswers,
  smallestGroups,
} from '../../src/analysis/group-size.ts';
import { raterGroups, type RaterGroup } from '../../src/model/record.ts';

describe('isOfGroup(assessment, group)', () => {
  it.each<[string | undefined, readonly RaterGroup[]]>([
    ['parent', ['parents']],
    ['teacher', ['team']],
    ['team', ['team']],
    ['de zorgcoach', ['team']],
    [undefined, ['team']],
    ['pupil', []],
  ])('counts an answer by %s to %j', (by, groups) => {
    const given = by === undefined ? {} : { by };
    expect(raterGroups.filter((group) => isOfGroup(given, group))).toEqual(groups);
  });
});

describe('groupView(group, count, least)', () => {
  it.each<[RaterGroup, number, number | undefined, string]>([
    ['parents', 4, undefined, 'count'],
    ['parents', 5, undefined, 'answers'],
    ['team', 1, undefined, 'answers'],
    ['team', 0, undefined, 'count'],
    ['parents', 3, 3, 'answers'],
    ['parents', 2, 3, 'count'],
    ['team', 3, 4, 'count'],
    ['parents', 1, 1, 'answers'],
  ])('of %s, %i people, from %s on: shows %s', (group, count, least, shows) => {
    expect(groupView(group, count, least).shows).toBe(shows);
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity, 1e300])(
    'takes %d as no size, and keeps that of the group [R1]',
    (least) => {
      expect(groupView('parents', 4, least)).toEqual({
        ...{ group: 'parents', count: 4, least: smallestGroups.parents, shows: 'count' },
      });
    },
  );
});

describe('shownAnswers(group, answers, least)', () => {
  it('gives all answers or none, never a part', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...raterGroups),
        fc.array(fc.nat(), { maxLength: 9 }),
        fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        (group, answers, least) => {
          const shown = shownAnswers(group, answers, least);
          const isEnough = answers.length >= (least ?? smallestGroups[group]);
          expect(shown).toEqual(isEnough ? answers : []);
        },
      ),
    );
  });
});
