/**
 * What is said where a plan leaves something open, by its code: what one sees
 * and a question to the team, never a verdict. `{places}` holds one text of
 * `planPlaces` or a list. Knows no plan: who shows these decides when.
 */
import type { Direction } from '../../../model/dimension.ts';
import type { PlanWarningCode } from '../../../model/plan-record.ts';
import type { ContentItem, PlanWarningTexts, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const trap: Source = { own: true, from: ['S4 §4'] };
const firstStep: Source = { own: true, from: ['S4 §1', 'S4 §2'] };
const pupil: Source = { own: true, from: ['S4 §5'] };
const weak: Source = { own: true, from: ['S4 §4', 'S4 §3.3'] };

/** In the order in which they are read. */
export const planWarnings = withIds<Readonly<Record<PlanWarningCode, PlanWarningTexts>>>(
  'plan.warning',
  {
    'only-knowledge': {
      title: { text: 'Je plan steunt op kennis.', source: trap },
      seen: {
        text: 'De acties draaien vooral om weten. Wie meer weet, doet niet vanzelf mee.',
        source: trap,
      },
      question: { text: 'Wat kan de school nog anders doen?', source: trap },
    },
    'only-behaviour': {
      title: { text: 'Je plan steunt op gedrag.', source: trap },
      seen: {
        text: 'De acties gaan vooral over wat iemand doet. Een handtekening zegt nog niet hoe iemand meeleeft.',
        source: trap,
      },
      question: { text: 'Hoe krijgen mensen er ook zin en vertrouwen in?', source: trap },
    },
    'focus-without-action': {
      title: { text: 'De focus wacht nog op een actie.', source: weak },
      seen: {
        text: 'Jullie kozen: {places}. In het plan staat daar nog niets bij.',
        source: weak,
      },
      question: { text: 'Wat is een kleine eerste stap?', source: weak },
    },
    'one-moment': {
      title: { text: 'Alles hangt van één moment af.', source: trap },
      seen: {
        text: 'Eén moment past nooit voor iedereen. Het hoeft ook niet alles te doen.',
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
      title: { text: 'Je plan vraagt alleen iets van {carers}.', source: firstStep },
      seen: {
        text: 'Voor de school zelf staat er nog niets in. De school zet best zelf de eerste stap.',
        source: firstStep,
      },
      question: { text: 'Wat doet de school zelf anders?', source: firstStep },
    },
    'weak-without-action': {
      title: { text: 'Hier zien jullie weinig van.', source: weak },
      seen: {
        text: 'Het gaat om: {places}. In het plan staat daar nog geen actie bij.',
        source: weak,
      },
      question: { text: 'Is dat zo bedoeld, of past er nog iets kleins bij?', source: weak },
    },
    'unknown-without-action': {
      title: { text: 'Dit weten jullie nog niet.', source: weak },
      seen: {
        text: 'Het gaat om: {places}. In het plan staat nog niet hoe jullie dat te weten komen.',
        source: weak,
      },
      question: { text: 'Wie kunnen jullie dit vragen?', source: { seed: 'S4', passage: '§3.3' } },
    },
  },
);

/** Dimensions of one direction, as in 'kennis en tijd (school)'; `{dimensions}` holds one name or a list. */
export const planPlaces = withIds<Readonly<Record<Direction, ContentItem>>>('plan.place', {
  parents: { text: '{dimensions} ({carers})', source: weak },
  school: { text: '{dimensions} (school)', source: weak },
});

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
