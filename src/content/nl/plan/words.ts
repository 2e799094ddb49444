/**
 * The words of a plan: its states, its columns, what is asked of an action, and
 * its focus. `{places}` holds one text of `planPlaces` or a list. Knows no plan.
 */
import type { Direction } from '../../../model/dimension.ts';
import { efforts, type ActionState, type Actor } from '../../../model/record.ts';
import type { ChecklistAnswer, ContentItem, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';
import { effortWords } from '../checklists/answers.ts';

const plan: Source = { own: true, from: ['S1 #6.7'] };
const strategies: Source = { own: true, from: ['S4 §4'] };
const kinds: Source = { own: true, from: ['S4 §4 footnote 3'] };
const pupil: Source = { own: true, from: ['S4 §5'] };

/** What an action asks of the school, in the order of the screen: the words of the tips. */
export const planEfforts: readonly ChecklistAnswer[] = /* @__PURE__ */ efforts.map((value) => ({
  value,
  item: effortWords[value],
}));

/** In the order in which an action goes through them. */
export const planStateWords = withIds<Readonly<Record<ActionState, ContentItem>>>('plan.state', {
  idea: { text: 'idee', source: plan },
  planned: { text: 'gepland', source: plan },
  busy: { text: 'bezig', source: plan },
  done: { text: 'gedaan', source: plan },
});

/** What one knows of an action. */
export type PlanColumn =
  'title' | 'kind' | 'touches' | 'who' | 'when' | 'effort' | 'state' | 'pupil' | 'tends';

/** Heads of columns and lines. */
export const planColumns = withIds<Readonly<Record<PlanColumn, ContentItem>>>('plan.column', {
  title: { text: 'Actie', source: strategies },
  kind: { text: 'Soort', source: kinds },
  touches: { text: 'Wat het raakt', source: strategies },
  who: { text: 'Wie', source: plan },
  when: { text: 'Wanneer', source: plan },
  effort: { text: 'Moeite', source: plan },
  state: { text: 'Stand', source: plan },
  pupil: { text: 'De leerling', source: pupil },
  tends: { text: 'In de boom', source: { own: true, from: ['S0 #10', 'S4 §4'] } },
});

/** What is asked about an action, in the order of the screen. */
export const actionQuestions = withIds<Readonly<Record<PlanColumn, ContentItem>>>('plan.question', {
  title: { text: 'Wat gaan jullie doen?', source: plan },
  kind: { text: 'Wat voor activiteit is het?', source: kinds },
  touches: { text: 'Wat brengt dit in beweging, en bij wie?', source: strategies },
  who: { text: 'Wie zorgt ervoor?', source: plan },
  when: { text: 'Wanneer gebeurt het?', source: plan },
  effort: { text: 'Hoeveel moeite vraagt het?', source: plan },
  state: { text: 'Hoe ver staan jullie?', source: plan },
  pupil: { text: 'Wat doet de leerling hierbij?', source: pupil },
  tends: {
    text: 'Welk deel van de boom verzorgt dit?',
    source: { own: true, from: ['S0 #10', 'S4 §4'] },
  },
});

/** Above the plan and under its title. */
export const planIntro: ContentItem = {
  id: 'plan.intro',
  text: 'Wat doen we, en wat raakt het? Eén actie hoeft niet alles te raken.',
  source: strategies,
};

/** Where there is no action yet. */
export const planEmpty: ContentItem = {
  id: 'plan.empty',
  text: 'Nog geen acties. Kies een idee, of schrijf er zelf een.',
  source: strategies,
};

/** First and last line of the matrix; `none` stands where a sum would be zero. */
export const planLines = withIds<Readonly<Record<'now' | 'count' | 'none', ContentItem>>>(
  'plan.line',
  {
    now: { text: 'Zo zien we het nu', source: { own: true, from: ['S4 §3.3'] } },
    count: { text: 'Aantal acties', source: strategies },
    none: { text: 'geen', source: strategies },
  },
);

/** What a sign in the matrix says. */
export const planTouches = withIds<Readonly<Record<Direction, ContentItem>>>('plan.touches', {
  parents: { text: 'raakt de {carers}', source: strategies },
  school: { text: 'raakt de school', source: strategies },
});

/** Each of the three with its article: for whom a step is, and who has a part. */
export const planActors = withIds<Readonly<Record<Actor, ContentItem>>>('plan.actor', {
  parents: { text: 'de {carers}', source: { own: true, from: ['S4 §1'] } },
  pupil: { text: 'de leerling', source: pupil },
  school: { text: 'de school', source: { own: true, from: ['S4 §1'] } },
});

/** Whether a pupil has a part in an action. */
export const planPupilWords = withIds<Readonly<Record<'has' | 'none', ContentItem>>>('plan.pupil', {
  has: { text: 'de leerling doet mee', source: pupil },
  none: { text: 'nog zonder de leerling', source: pupil },
});

/** Where a plan begins: with one or two dimensions that the team chooses. */
export const planFocus = withIds<
  Readonly<
    Record<'title' | 'question' | 'start' | 'low' | 'unknown' | 'open' | 'chosen', ContentItem>
  >
>('plan.focus', {
  title: { text: 'Onze focus', source: strategies },
  question: { text: 'Waarmee beginnen jullie? Kies één of twee dimensies.', source: strategies },
  start: {
    text: 'Kijk eerst naar wat jullie weinig zien, en naar wat jullie nog niet weten.',
    source: { own: true, from: ['S4 §4', 'S4 §3.3'] },
  },
  low: { text: 'hier zien we weinig van', source: { own: true, from: ['S4 §4', 'S4 §3.3'] } },
  unknown: { text: 'weten we niet', source: { seed: 'S4', passage: '§3.3' } },
  open: { text: 'onze focus, nog zonder actie', source: strategies },
  chosen: { text: 'Onze focus: {places}.', source: strategies },
});

/** Above and below the ideas of a dimension. */
export const planIdeaTexts = withIds<Readonly<Record<'title' | 'note' | 'tips', ContentItem>>>(
  'plan.ideas',
  {
    title: { text: 'Ideeën om mee te beginnen', source: strategies },
    note: {
      text: 'Kies wat bij jullie school past, en maak er jullie eigen actie van.',
      source: { own: true, from: ['S0 #8', 'S4 §4'] },
    },
    tips: { text: 'Ook uit de zeven tips', source: { own: true, from: ['S1 #6'] } },
  },
);

/** Beside an action: its checklist before and after. */
export const planChecklistTexts = withIds<Readonly<Record<'before' | 'after', ContentItem>>>(
  'plan.checklist',
  {
    before: { text: 'Vooraf: wat zal deze actie in beweging zetten?', source: strategies },
    after: { text: 'Achteraf: wat heeft deze actie in beweging gezet?', source: strategies },
  },
);
