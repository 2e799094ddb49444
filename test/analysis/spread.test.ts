import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySpread, dimensionSpread, type SpreadRater } from '../../src/analysis/spread.ts';
import { talkOrder, type TalkReason } from '../../src/analysis/talk-order.ts';
import { dimensions, type Dimension } from '../../src/model/dimension.ts';
import { scales, type Rating, type Scale } from '../../src/model/rating.ts';
import { anyRatings, signed } from './arbitraries.ts';

/** A rater by seven signs in dimension order, as `42?x~-5`. */
function rater(signs: string, talk: readonly Dimension[] = [], scale: Scale = 5): SpreadRater {
  return { ratings: signed(signs, scale), scale, talk };
}

const anyRater: fc.Arbitrary<SpreadRater> = fc
  .constantFrom(...scales)
  .chain((scale) =>
    fc.record({ scale: fc.constant(scale), ratings: anyRatings(scale), talk: someDimensions() }),
  );

function someDimensions(): fc.Arbitrary<Dimension[]> {
  return fc.subarray([...dimensions]);
}

const anyRaters = fc.array(anyRater, { maxLength: 9 });

/** One dimension of a group, by its answers. */
function at(answers: readonly (Rating | undefined)[]) {
  const raters = answers.map((belief) => ({
    ratings: belief === undefined ? {} : { belief },
    scale: 5 as const,
  }));
  const [, , , belief] = dimensionSpread(raters).dimensions;
  return belief!;
}

describe('dimensionSpread(raters)', () => {
  it.each<[readonly (Rating | undefined)[], readonly (number | undefined)[]]>([
    [[], [undefined, undefined, undefined]],
    [
      ['unknown', undefined],
      [undefined, undefined, undefined],
    ],
    [[4], [4, 4, undefined]],
    [
      [4, 'unknown'],
      [4, 4, undefined],
    ],
    [
      [3, 3],
      [3, 3, 0],
    ],
    [
      [5, 1, 3],
      [1, 5, 4],
    ],
    [
      [2, 'not-applicable', 5, 'undisclosed', undefined],
      [2, 5, 3],
    ],
  ])('of %j on a dimension has least, most and steps %j [D3]', (answers, expected) => {
    const { least, most, steps } = at(answers);
    expect([least, most, steps]).toEqual(expected);
  });

  it('counts each way not to give a number apart, and who wants to talk [D3]', () => {
    const raters = [rater('?------', ['knowledge', 'time']), rater('x------'), rater('~------')];
    const [knowledge] = dimensionSpread([...raters, rater('-------', ['knowledge'])]).dimensions;
    expect(knowledge).toMatchObject({ unknown: 1, notApplicable: 1, undisclosed: 1 });
    expect(knowledge).toMatchObject({ unanswered: 1, talk: 2, values: [], middle: [] });
  });

  it.each<[string, readonly SpreadRater[], Scale | undefined, [Scale | undefined, number, number]]>(
    [
      ['no raters', [], undefined, [undefined, 0, 0]],
      ['one', [rater('1111111', [], 3)], undefined, [3, 1, 0]],
      [
        'most on 4',
        [rater('5555555'), ...['44', '33'].map((signs) => rater(`${signs}11111`, [], 4))],
        undefined,
        [4, 2, 1],
      ],
      ['as many on 5 as on 3', [rater('5555555'), rater('1111111', [], 3)], undefined, [5, 1, 1]],
      ['told', [rater('5555555'), rater('1111111', [], 3)], 3, [3, 1, 1]],
      ['told, nobody has it', [rater('5555555')], 6, [6, 0, 1]],
    ],
  )('lays only answers on one scale side by side: %s', (_, raters, told, expected) => {
    const { scale, raters: compared, otherScale } = dimensionSpread(raters, told);
    expect([scale, compared, otherScale]).toEqual(expected);
  });

  it('hears a wish to talk on any scale, and answers of another scale nowhere', () => {
    const raters = [rater('5------'), rater('4------'), rater('1------', ['knowledge'], 3)];
    const [knowledge] = dimensionSpread(raters).dimensions;
    expect(knowledge).toMatchObject({ values: [4, 5], steps: 1, talk: 1, raters: 2 });
  });

  it('is the same in whatever order raters come, once the scale is told', () => {
    fc.assert(
      fc.property(anyRaters, fc.constantFrom(...scales), (raters, scale) => {
        expect(dimensionSpread([...raters].reverse(), scale)).toEqual(
          dimensionSpread(raters, scale),
        );
      }),
    );
  });

  it('loses nobody, never counts a non-number, and stays within the scale [D3]', () => {
    fc.assert(
      fc.property(anyRaters, (raters) => {
        const spread = dimensionSpread(raters);
        expect(spread.raters + spread.otherScale).toBe(raters.length);
        for (const one of spread.dimensions) {
          const { values, unknown, notApplicable, undisclosed, unanswered } = one;
          expect(values.length + unknown + notApplicable + undisclosed + unanswered).toBe(
            spread.raters,
          );
          expect(one.steps === undefined).toBe(values.length < 2);
          expect(one.steps ?? 0).toBeLessThan(spread.scale ?? 1);
          expect([...values].sort((a, b) => a - b)).toEqual(values);
        }
      }),
    );
  });
});

/** The six colleagues of a school team. */
const team = [
  rater('3213143', ['competence']),
  rater('3324233', ['competence', 'emotional']),
  rater('34?4432', ['competence', 'belief']),
  rater('44?4543', ['belief']),
  rater('45?42?1'),
  rater('45342??', ['behaviour']),
];

const namesOf = (points: readonly { readonly dimension: Dimension }[]) =>
  points.map(({ dimension }) => dimension);

describe('bySpread(spread)', () => {
  it('puts the widest first, ties in dimension order, and those with nothing last', () => {
    const spread = dimensionSpread([rater('13?5-24'), rater('33?1-?5')]).dimensions;
    expect(bySpread(spread).map(({ dimension, steps }) => [dimension, steps])).toEqual([
      ['belief', 4],
      ['knowledge', 2],
      ['time', 1],
      ['emotional', 0],
      ['behaviour', undefined],
      ['rational', undefined],
      ['competence', undefined],
    ]);
  });

  it('loses no dimension and never rises', () => {
    fc.assert(
      fc.property(anyRaters, (raters) => {
        const { dimensions: spread } = dimensionSpread(raters);
        const sorted = bySpread(spread);
        expect(namesOf(sorted).sort()).toEqual([...dimensions].sort());
        const steps = sorted.map((one) => one.steps ?? -1);
        expect([...steps].sort((a, b) => b - a)).toEqual(steps);
        expect(spread.map((one) => one.dimension)).toEqual(dimensions);
      }),
    );
  });
});

describe('talkOrder(spread)', () => {
  it('takes the widest, then what most do not know, then what is flagged, then the rest', () => {
    const points = talkOrder(dimensionSpread(team).dimensions);
    expect(points.map(({ dimension, reason }) => `${dimension} ${reason}`)).toEqual([
      'competence spread',
      'rational unknown',
      'behaviour unknown',
      'time unknown',
      'belief talk',
      'emotional talk',
      'knowledge spread',
    ]);
  });

  it.each<[readonly string[], string]>([
    [[], 'nothing nothing nothing nothing nothing nothing nothing'],
    [['5------'], 'nothing nothing nothing nothing nothing nothing nothing'],
    [['33-----', '33-----'], 'equal equal nothing nothing nothing nothing nothing'],
    [['1222222', '5222226'], 'spread equal equal equal equal equal nothing'],
    [['12-----', '56-----'], 'spread nothing nothing nothing nothing nothing nothing'],
    [['1332222', '2222222'], 'spread spread spread equal equal equal equal'],
    [['?????--', '-------'], 'unknown unknown unknown unknown unknown nothing nothing'],
  ])('of %j gives the reasons %s', (signs, expected) => {
    const { dimensions: spread } = dimensionSpread(signs.map((each) => rater(each)));
    expect(talkOrder(spread).map(({ reason }) => reason)).toEqual(expected.split(' '));
  });

  it('has each dimension once, and never an unknown that nobody gave [D3]', () => {
    fc.assert(
      fc.property(anyRaters, (raters) => {
        const { dimensions: spread } = dimensionSpread(raters);
        const points = talkOrder(spread);
        expect(namesOf(points).sort()).toEqual([...dimensions].sort());
        const counts: Readonly<Record<TalkReason, (one: (typeof spread)[number]) => boolean>> = {
          spread: ({ steps = 0 }) => steps > 0,
          unknown: ({ unknown }) => unknown > 0,
          talk: ({ talk }) => talk > 0,
          equal: ({ steps }) => steps === 0,
          nothing: ({ steps, unknown, talk }) => steps === undefined && unknown + talk === 0,
        };
        for (const { dimension, reason } of points) {
          const one = spread.find((each) => each.dimension === dimension);
          expect(one && counts[reason](one)).toBe(true);
        }
      }),
    );
  });
});
