/**
 * The words of the scale, of the ways not to give a number, and of a value on a
 * scale. Knows which words belong to which scale, not what they are asked about.
 */
import type { Direction } from '../../model/dimension.ts';
import type { NonScore, Scale } from '../../model/rating.ts';
import type { ContentItem, Source } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

const reflection: Source = { own: true, from: ['S4 §3.3'] };

/** The words of each scale, from 1 up. They say how much of it *we* see. */
export const scaleWords = withIds<Readonly<Record<Scale, readonly ContentItem[]>>>('scale', {
  3: [
    { text: 'weinig', source: reflection },
    { text: 'wisselend', source: reflection },
    { text: 'veel', source: reflection },
  ],
  4: [
    { text: 'heel weinig', source: reflection },
    { text: 'weinig', source: reflection },
    { text: 'veel', source: reflection },
    { text: 'heel veel', source: reflection },
  ],
  5: [
    { text: 'heel weinig', source: reflection },
    { text: 'weinig', source: reflection },
    { text: 'wisselend', source: reflection },
    { text: 'veel', source: reflection },
    { text: 'heel veel', source: reflection },
  ],
  6: [
    { text: 'heel weinig', source: reflection },
    { text: 'weinig', source: reflection },
    { text: 'eerder weinig', source: reflection },
    { text: 'eerder veel', source: reflection },
    { text: 'veel', source: reflection },
    { text: 'heel veel', source: reflection },
  ],
});

/** Asked above the scale. */
export const scaleQuestions = withIds<Readonly<Record<Direction, ContentItem>>>('scale.question', {
  parents: {
    text: 'Hoeveel zien jullie hiervan bij de {carers}?',
    source: { own: true, from: ['S4 §3.1', 'S4 §3.3'] },
  },
  school: {
    text: 'Hoeveel zien jullie hiervan bij jullie zelf, als school?',
    source: { own: true, from: ['S4 §3.2', 'S4 §3.3'] },
  },
});

/** A value with its word: `{n}` of `{scale}` steps, `{word}` of the scale. */
export const scaleValue: ContentItem = {
  id: 'scale.value',
  text: '{n} van {scale}, {word}',
  source: reflection,
};

/** The same in short, as in a table's cell. */
export const scaleValueShort: ContentItem = {
  id: 'scale.value.short',
  text: '{n} {word}',
  source: reflection,
};

/** Where the middle of an even number of answers lies between two words of the scale. */
export const scaleBetween: ContentItem = {
  id: 'scale.between',
  text: '{low} tot {high}',
  source: reflection,
};

/** What the numbers of a table mean; `{lowest}` and `{highest}` are the words of the ends. */
export const scaleRange: ContentItem = {
  id: 'scale.range',
  text: 'Van 1 ({lowest}) tot {scale} ({highest}).',
  source: reflection,
};

/** The fixed words for what is no number; each is the whole text of its element. */
export const nonScoreWords = withIds<Readonly<Record<NonScore | 'unanswered', ContentItem>>>(
  'rating',
  {
    unknown: {
      text: 'weten we niet',
      source: { seed: 'S4', passage: '§3.3' },
    },
    'not-applicable': {
      text: 'niet van toepassing',
      source: reflection,
    },
    undisclosed: {
      text: 'zeg ik liever niet',
      source: reflection,
    },
    unanswered: {
      text: 'niet ingevuld',
      source: reflection,
    },
  },
);

/** How a cell may spell them besides, in lower case; the signs of the text form are known to the code. */
export const nonScoreSpellings: Readonly<Record<NonScore | 'unanswered', readonly string[]>> = {
  unknown: [
    'weten we niet',
    'weten wij niet',
    'weet ik niet',
    'weet niet',
    'niet geweten',
    'onbekend',
  ],
  'not-applicable': ['niet van toepassing', 'n.v.t.', 'n.v.t', 'nvt'],
  undisclosed: ['zeg ik liever niet', 'zeggen we liever niet', 'liever niet gezegd', 'liever niet'],
  unanswered: ['niet ingevuld', 'nog niet ingevuld', 'niet beantwoord'],
};

/** Between value and scale in a cell, as in '3 van 5'. */
export const ofSpellings: readonly string[] = ['van', 'op'];
