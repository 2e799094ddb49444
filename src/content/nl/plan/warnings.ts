/**
 * What is said where a plan leaves something open, by its code: what one sees
 * and a question to the team, never a verdict. `{dimensions}` holds one name or a
 * list, `{moment}` a word of `activityKindWords` or of the team. Knows no plan:
 * who shows these decides when.
 */
import type { ContentItem, PlanWarning, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const trap: Source = { own: true, from: ['S4 §4'] };
const firstStep: Source = { own: true, from: ['S4 §1', 'S4 §2'] };
const pupil: Source = { own: true, from: ['S4 §5'] };
const weak: Source = { own: true, from: ['S4 §4', 'S4 §3.3'] };

/** Codes of what a plan may leave open. */
export type PlanWarningCode =
  | 'only-knowledge'
  | 'only-behaviour'
  | 'focus-without-action'
  | 'one-moment'
  | 'no-pupil'
  | 'only-parents'
  | 'weak-without-action'
  | 'unknown-without-action';

/** In the order in which they are read. */
export const planWarnings = withIds<Readonly<Record<PlanWarningCode, PlanWarning>>>(
  'plan.warning',
  {
    'only-knowledge': {
      title: { text: 'Je plan steunt op kennis.', source: trap },
      seen: {
        text: 'Jullie acties geven vooral uitleg. Wie meer weet, doet niet vanzelf mee.',
        source: trap,
      },
      question: { text: 'Wat kan de school nog anders doen?', source: trap },
    },
    'only-behaviour': {
      title: { text: 'Je plan steunt op gedrag.', source: trap },
      seen: {
        text: 'Jullie acties gaan vooral over wat iemand doet. Een handtekening zegt nog niet hoe iemand meeleeft.',
        source: trap,
      },
      question: { text: 'Wat kan helpen om er ook zin en vertrouwen in te krijgen?', source: trap },
    },
    'focus-without-action': {
      title: { text: 'De focus wacht nog op een actie.', source: weak },
      seen: {
        text: 'Jullie kozen voor {dimensions}. In het plan staat daar nog niets bij.',
        source: weak,
      },
      question: { text: 'Wat is een kleine eerste stap?', source: weak },
    },
    'one-moment': {
      title: { text: 'Alles hangt aan één soort moment.', source: trap },
      seen: {
        text: 'Het plan rekent op: {moment}. Eén moment past nooit voor iedereen, en hoeft niet alles te doen.',
        source: trap,
      },
      question: { text: 'Waar of wanneer kan het ook?', source: trap },
    },
    'no-pupil': {
      title: { text: 'En de leerling?', source: pupil },
      seen: {
        text: 'In het plan heeft nog geen leerling een rol. Ook jonge kinderen hebben hier ideeën over.',
        source: pupil,
      },
      question: {
        text: 'Vragen jullie het in de klas, of aan de leerlingenraad?',
        source: pupil,
      },
    },
    'only-parents': {
      title: { text: 'Elke stap is er een voor {carers}.', source: firstStep },
      seen: {
        text: 'Bij de school zelf verandert er in dit plan nog niets. De school zet best de eerste stap.',
        source: firstStep,
      },
      question: { text: 'Wat doen, leren of proberen jullie zelf?', source: firstStep },
    },
    'weak-without-action': {
      title: { text: 'Hier zien jullie weinig van.', source: weak },
      seen: {
        text: 'Het gaat om {dimensions}. In het plan staat daar nog geen actie bij.',
        source: weak,
      },
      question: { text: 'Is dat zo bedoeld, of past er nog iets kleins bij?', source: weak },
    },
    'unknown-without-action': {
      title: { text: 'Dit weten jullie nog niet.', source: weak },
      seen: {
        text: 'Het gaat om {dimensions}. In het plan staat nog niet hoe jullie dat te weten komen.',
        source: weak,
      },
      question: { text: 'Wie kunnen jullie dit vragen?', source: { seed: 'S4', passage: '§3.3' } },
    },
  },
);

/** How many actions a warning is about: `{n}` of `{m}`. */
export const planWarningCount: ContentItem = {
  id: 'plan.warning.count',
  text: '{n} van {m}',
  source: trap,
};

/** What a team may answer to a warning; `{dimension}` in running text. */
export const planWarningReplies = withIds<
  Readonly<Record<'meant' | 'ideas' | 'pupil', ContentItem>>
>('plan.reply', {
  meant: { text: 'Dit is zo bedoeld', source: { own: true, from: ['S4 §3.3', 'S4 §4'] } },
  ideas: { text: 'Ideeën voor {dimension}', source: trap },
  pupil: { text: 'Geef de leerling een rol', source: pupil },
});
