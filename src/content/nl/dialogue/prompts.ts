/**
 * What a team is invited to talk about, by what its answers show. `{steps}` is a
 * text of `stepTexts`, `{n}` counts colleagues. Templates; the facts come from
 * analysis.
 */
import type { ContentItem, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const talk: Source = { own: true, from: ['S4 §3.3'] };
const pair: Source = { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] };

/** What is seen, and the question that it leads to. */
interface DialoguePrompt {
  readonly seen: ContentItem;
  readonly question: ContentItem;
}

/** Where answers lie furthest apart · all equal · behaviour and time together. */
export const dialoguePrompts = withIds<
  Readonly<Record<'widest' | 'equal' | 'pair', DialoguePrompt>>
>('dialogue.prompt', {
  widest: {
    seen: {
      text: 'Jullie liggen {steps} uit elkaar. Dat is geen fout. Iemand zag iets wat anderen niet zagen.',
      source: talk,
    },
    question: {
      text: 'Vertel om de beurt één moment dat je zelf zag. Wie deed wat?',
      source: talk,
    },
  },
  equal: {
    seen: { text: 'Jullie gaven allemaal hetzelfde antwoord.', source: talk },
    question: {
      text: 'Denken jullie ook aan dezelfde momenten?',
      source: talk,
    },
  },
  pair: {
    seen: { text: 'Leg gedrag en tijd nu naast elkaar.', source: pair },
    question: {
      text: 'Wat zagen jullie gebeuren, en hoeveel tijd ging daarnaar?',
      source: pair,
    },
  },
});

/** How many do not know it: one, some, all. Leads to `inquiryQuestions.ask`. */
export const dialogueUnknowns = withIds<Readonly<Record<'one' | 'many' | 'all', ContentItem>>>(
  'dialogue.unknown',
  {
    one: { text: 'Eén collega weet het niet.', source: talk },
    many: { text: '{n} collega’s weten het niet.', source: talk },
    all: { text: 'Hier zegt iedereen: ‘weten we niet’. Ook dat is een antwoord.', source: talk },
  },
);

/** How many want to talk about it, and what they are asked. */
export const dialogueFlags = withIds<Readonly<Record<'one' | 'many' | 'question', ContentItem>>>(
  'dialogue.flag',
  {
    one: { text: 'Eén collega wil hierover praten.', source: talk },
    many: { text: '{n} collega’s willen hierover praten.', source: talk },
    question: { text: 'Wat wil je hierover vertellen of vragen?', source: talk },
  },
);

/** The same where parents filled in, and where none of them did yet. */
export const dialogueParents = withIds<
  Readonly<Record<'unknownOne' | 'unknownMany' | 'flagOne' | 'flagMany' | 'empty', ContentItem>>
>('dialogue.parents', {
  unknownOne: { text: 'Een {carer} weet het niet.', source: talk },
  unknownMany: { text: '{n} {carers} weten het niet.', source: talk },
  flagOne: { text: 'Een {carer} wil hierover praten.', source: talk },
  flagMany: { text: '{n} {carers} willen hierover praten.', source: talk },
  empty: {
    text: 'Hier staan straks de antwoorden {ofCarers} naast elkaar, om over te praten.',
    source: talk,
  },
});
