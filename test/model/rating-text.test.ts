import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratings, Scale } from '../../src/model/rating.ts';
import { scales } from '../../src/model/rating.ts';
import {
  formatRatings,
  parseRatingCell,
  parseRatings,
  type RatingCell,
  type RatingWords,
} from '../../src/model/rating-text.ts';
import { ratingsOn } from './record-pieces.ts';

const words: RatingWords = {
  unknown: ['weten we niet', 'weet ik niet'],
  'not-applicable': ['n.v.t.', 'niet van toepassing'],
  undisclosed: ['zeg ik liever niet'],
  unanswered: ['niet ingevuld'],
  of: ['van'],
};
const unknown = { rating: 'unknown' } as const;
const notApplicable = { rating: 'not-applicable' } as const;
const undisclosed = { rating: 'undisclosed' } as const;

describe('parseRatingCell(text, scale, words)', () => {
  const cases: readonly (readonly [string, RatingCell])[] = [
    ['3', { rating: 3 }],
    [' 5 ', { rating: 5 }],
    ['\u00a04\u202f', { rating: 4 }],
    ['3/5', { rating: 3 }],
    ['3 / 5', { rating: 3 }],
    ['3 van 5', { rating: 3 }],
    ['3\u00a0Van\u00a05', { rating: 3 }],
    ['3 wisselend', { rating: 3 }],
    ['3 (wisselend)', { rating: 3 }],
    ['3: wisselend', { rating: 3 }],
    ['3 – heel wisselend', { rating: 3 }],
    ['3 van 5, wisselend', { rating: 3 }],
    ['3/5 wisselend', { rating: 3 }],
    ['\u200b2\u200e', { rating: 2 }],
    ['', {}],
    ['  \u00a0', {}],
    ['-', {}],
    ['–', {}],
    ['—', {}],
    ['−', {}],
    ['Niet ingevuld', {}],
    ['?', unknown],
    ['？', unknown],
    ['weten we niet', unknown],
    ['Weten  we\u00a0niet.', unknown],
    ['unknown', unknown],
    ['x', notApplicable],
    ['X', notApplicable],
    ['×', notApplicable],
    ['n.v.t.', notApplicable],
    ['N.V.T', notApplicable],
    ['nvt', notApplicable],
    ['not-applicable', notApplicable],
    ['~', undisclosed],
    ['zeg ik liever niet', undisclosed],
    ['0', { fault: '0' }],
    ['6', { fault: '6' }],
    ['05', { fault: '05' }],
    ['0.5', { fault: '0.5' }],
    ['3,5', { fault: '3,5' }],
    ['3.5', { fault: '3.5' }],
    ['-3', { fault: '-3' }],
    ['+3', { fault: '+3' }],
    ['1e1', { fault: '1e1' }],
    ['33', { fault: '33' }],
    ['3 4', { fault: '3 4' }],
    ['3-4', { fault: '3-4' }],
    ['3 of 4', { fault: '3 of 4' }],
    ['3 of 5', { fault: '3 of 5' }],
    ['3/4', { fault: '3/4' }],
    ['3/10', { fault: '3/10' }],
    ['6/5', { fault: '6/5' }],
    ['7 wisselend', { fault: '7 wisselend' }],
    ['3%', { fault: '3%' }],
    ['??', { fault: '??' }],
    ['wisselend', { fault: 'wisselend' }],
    [' <b>3</b> ', { fault: '<b>3</b>' }],
  ];

  it.each(cases)('reads %j [D3]', (text, expected) => {
    expect(parseRatingCell(text, 5, words)).toEqual(expected);
  });

  it('measures by the scale that it is given', () => {
    expect(parseRatingCell('6', 6)).toEqual({ rating: 6 });
    expect(parseRatingCell('4', 3)).toEqual({ fault: '4' });
    expect(parseRatingCell('3/3', 3)).toEqual({ rating: 3 });
    expect(parseRatingCell('3/5', 6)).toEqual({ fault: '3/5' });
  });

  it('knows no words of its own', () => {
    expect(parseRatingCell('weten we niet', 5)).toEqual({ fault: 'weten we niet' });
    expect(parseRatingCell('3 van 5', 5)).toEqual({ fault: '3 van 5' });
  });

  it('reads a huge cell [R1]', () => {
    for (const part of ['3 ', '3 ....', '3 a', '- ', '9']) {
      const cell = part.repeat(200_000);
      expect(parseRatingCell(cell, 5, words)).toEqual({ fault: cell.trim() });
    }
    expect(parseRatingCell('\u200b'.repeat(200_000), 5, words)).toEqual({});
  });
});

describe('parseRatings(text, scale, words)', () => {
  const all: Ratings = {
    knowledge: 3,
    emotional: 4,
    rational: 'unknown',
    belief: 'not-applicable',
    competence: 'undisclosed',
    time: 2,
  };

  it.each([
    '3,4,?,x,~,-,2',
    '3, 4, ?, X, ~, –, 2',
    '3;4;?;x;~;-;2',
    '3; 4; weten we niet; n.v.t.; zeg ik liever niet; ; 2/5',
    '3,4,？,×,~,,2 van 5',
    '3 4 ? x ~ - 2',
    '  3\u00a04\n?\tx ~ —  2 ',
  ])('reads %j [D3]', (text) => {
    expect(parseRatings(text, 5, words)).toEqual({ ratings: all, faults: [] });
  });

  it('takes a bad token as not answered and says which', () => {
    expect(parseRatings('3,9,?,x,~,drie ,2', 5)).toEqual({
      ratings: {
        knowledge: 3,
        rational: 'unknown',
        belief: 'not-applicable',
        competence: 'undisclosed',
        time: 2,
      },
      faults: [
        { index: 1, token: '9' },
        { index: 5, token: 'drie' },
      ],
    });
  });

  it('splits at ; alone when there is one', () => {
    expect(parseRatings('3,4;1;1;1;1;1;1', 5)).toMatchObject({
      faults: [{ index: 0, token: '3,4' }],
    });
  });

  it.each([
    ['', 0],
    ['   ', 0],
    ['3', 1],
    ['3 4 5', 3],
    ['1,2,3,4,5,1,2,', 8],
    ['1;2;3;4;5;1', 6],
    [',,,,,,', 7],
  ])('counts the tokens of %j', (text, count) => {
    const expected = count === 7 ? { ratings: {}, faults: [] } : { refused: count };
    expect(parseRatings(text, 5)).toEqual(expected);
  });

  it('reads back what formatRatings(ratings) writes, for every scale [R6]', () => {
    const scaled = fc
      .constantFrom<Scale>(...scales)
      .chain((scale) => fc.tuple(fc.constant(scale), ratingsOn(scale)));
    fc.assert(
      fc.property(scaled, ([scale, ratings]) => {
        const text = formatRatings(ratings as Ratings);
        expect(parseRatings(text, scale)).toEqual({
          ratings: { ...(ratings as Ratings) },
          faults: [],
        });
        for (const other of [text.replaceAll(',', ';'), text.replaceAll(',', ' ')]) {
          expect(parseRatings(other, scale)).toEqual(parseRatings(text, scale));
        }
      }),
    );
  });

  it('never throws, and never gives a number off the scale [R1]', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseRatings(text, 5, words);
        const values = 'refused' in read ? [] : Object.values(read.ratings);
        expect(
          values.filter((value) => typeof value === 'number' && !(value >= 1 && value <= 5)),
        ).toEqual([]);
      }),
    );
  });
});

describe('formatRatings(ratings)', () => {
  it('writes seven tokens in the order of the model [D2]', () => {
    expect(formatRatings({ time: 2, knowledge: 3, belief: 'unknown' })).toBe('3,-,-,?,-,-,2');
    expect(formatRatings({})).toBe('-,-,-,-,-,-,-');
  });
});
