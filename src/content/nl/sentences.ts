/**
 * The sentences that say what a radar shows. Templates: the facts come from
 * analysis. `{dimensions}`, `{highest}`, `{lowest}` hold one name or a list that
 * the code joins with 'en'; `{word}` and its kin hold words of the scale;
 * `{steps}` holds a text of `stepTexts`. Lists read well with one name or more.
 */
import type { Direction } from '../../model/dimension.ts';
import type { ContentItem, Source } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

const reflection: Source = { own: true, from: ['S4 §3.3'] };

/** Above all sentences. */
export const sentencesHeading: ContentItem = {
  id: 'sentence.heading',
  text: 'In woorden',
  source: reflection,
};

/** Above what is seen most and least. */
export const extremesHeadings = withIds<Readonly<Record<Direction, ContentItem>>>(
  'sentence.extremes.heading',
  {
    parents: {
      text: 'Meest en minst gezien bij de {carers}',
      source: { own: true, from: ['S4 §3.1'] },
    },
    school: {
      text: 'Meest en minst gezien bij de school',
      source: { own: true, from: ['S4 §3.2'] },
    },
  },
);

/** Most and least seen · all scores equal · one score only · no score. */
export const extremesSentences = withIds<
  Readonly<Record<'both' | 'equal' | 'one' | 'none', ContentItem>>
>('sentence.extremes', {
  both: {
    text: 'Van {highest} zien jullie het meest ({highestWord}). Van {lowest} zien jullie het minst ({lowestWord}).',
    source: reflection,
  },
  equal: {
    text: 'Van {dimensions} zien jullie evenveel ({word}).',
    source: reflection,
  },
  one: {
    text: 'Alleen {dimensions} kreeg een cijfer ({word}).',
    source: reflection,
  },
  none: {
    text: 'Nog geen dimensie kreeg een cijfer.',
    source: reflection,
  },
});

/** Above the largest difference between the directions. */
export const differenceHeading: ContentItem = {
  id: 'sentence.difference.heading',
  text: 'Grootste verschil',
  source: reflection,
};

/** Which direction is the higher, or that none is, or that nothing can be compared. */
export const differenceSentences = withIds<
  Readonly<Record<Direction | 'equal' | 'none', ContentItem>>
>('sentence.difference', {
  parents: {
    text: 'Bij {dimensions} staan de {carers} {steps} hoger dan de school.',
    source: reflection,
  },
  school: {
    text: 'Bij {dimensions} staat de school {steps} hoger dan de {carers}.',
    source: reflection,
  },
  equal: {
    text: 'Bij {dimensions} staan {carers} en school gelijk.',
    source: reflection,
  },
  none: {
    text: 'Er is nog niets om te vergelijken.',
    source: reflection,
  },
});

/** A number of steps on the scale. */
export const stepTexts = withIds<Readonly<Record<'one' | 'many', ContentItem>>>('sentence.step', {
  one: { text: '1 stap', source: reflection },
  many: { text: '{n} stappen', source: reflection },
});

/** Above the lists of what has no number. */
export const gapHeadings: Readonly<
  Record<'unknown' | 'unanswered' | 'not-applicable' | 'undisclosed', ContentItem>
> = {
  unknown: { id: 'sentence.unknown.heading', text: 'Nog niet geweten', source: reflection },
  unanswered: { id: 'sentence.unanswered.heading', text: 'Niet ingevuld', source: reflection },
  'not-applicable': {
    id: 'sentence.not-applicable.heading',
    text: 'Niet van toepassing',
    source: reflection,
  },
  undisclosed: {
    id: 'sentence.undisclosed.heading',
    text: 'Liever niet gezegd',
    source: reflection,
  },
};

/** Which dimensions, under one of `gapHeadings`. */
export const gapLists = withIds<Readonly<Record<Direction, ContentItem>>>('sentence.list', {
  parents: {
    text: 'Bij de {carers}: {dimensions}.',
    source: { own: true, from: ['S4 §3.1'] },
  },
  school: {
    text: 'Bij de school: {dimensions}.',
    source: { own: true, from: ['S4 §3.2'] },
  },
});

/** Follows the list of what is not known. */
export const askQuestion: ContentItem = {
  id: 'sentence.ask',
  text: 'Wie kunnen jullie dit vragen?',
  source: { seed: 'S4', passage: '§3.3' },
};

/** Above `evidenceSentence`. */
export const evidenceHeading: ContentItem = {
  id: 'sentence.evidence.heading',
  text: 'Zegt ook iets over de school',
  source: { own: true, from: ['S4 §3.2.1'] },
};

/** Unknowns about the parents as evidence for the school’s kennis, whose name is `{knowledge}`. */
export const evidenceSentence: ContentItem = {
  id: 'sentence.evidence',
  text: 'Dit weten jullie nog niet over de {carers}: {dimensions}. Neem het mee bij {knowledge} van de school.',
  source: { own: true, from: ['S4 §3.2.1', 'S4 §3.3'] },
};

/** Above `behaviourSentence` and `behaviourCautions`. */
export const behaviourHeading: ContentItem = {
  id: 'sentence.behaviour.heading',
  text: 'Let op bij gedrag',
  source: { own: true, from: ['S4 §2'] },
};

/** Where gedrag, named by `{behaviour}`, is the highest. */
export const behaviourSentence: ContentItem = {
  id: 'sentence.behaviour',
  text: 'Van {behaviour} zien jullie het meest. Kijk ook naar wat minder te zien is.',
  source: { own: true, from: ['S4 §2', 'S4 §3'] },
};

/** The difference in words beside a row; `{n}` counts steps. */
export const gapWords = withIds<
  Readonly<
    Record<'parents' | 'school' | 'equal' | 'ask' | 'unanswered' | 'not-compared', ContentItem>
  >
>('gap', {
  parents: { text: '{carers} {n} hoger', source: reflection },
  school: { text: 'school {n} hoger', source: reflection },
  equal: { text: 'gelijk', source: reflection },
  ask: { text: 'na te vragen', source: reflection },
  unanswered: { text: 'niet ingevuld', source: reflection },
  'not-compared': { text: 'niet vergeleken', source: reflection },
});

/** Who filled in; `{rater}` of `raterNames` or free text. */
export const filledInBy: ContentItem = {
  id: 'who.by',
  text: 'ingevuld door {rater}',
  source: reflection,
};

/** Where no rater is given. */
export const filledInByUnknown: ContentItem = {
  id: 'who.by.unknown',
  text: 'niet gezegd wie invulde',
  source: reflection,
};

/** Who about whom in one line: `{subject}` of a direction, `{by}` as `filledInBy` gives it. */
export const whoAboutWhom: ContentItem = {
  id: 'who.about',
  text: 'Over de {subject}, {by}.',
  source: { own: true, from: ['S4 §2', 'S4 §3.3'] },
};

/** With many raters of one direction: `{n}` answers of `{m}`. */
export const raterTexts = withIds<
  Readonly<Record<'middle' | 'count' | 'range' | 'single' | 'unknown', ContentItem>>
>('raters', {
  middle: { text: 'middelste antwoord van {n}', source: reflection },
  count: { text: '{n} van {m}', source: reflection },
  range: { text: 'van laagste tot hoogste', source: reflection },
  single: { text: 'één antwoord', source: reflection },
  unknown: { text: 'minstens één collega weet het niet', source: reflection },
});
