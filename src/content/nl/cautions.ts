/**
 * What to keep in mind with every picture: the cautions of S4 §2 and §3.3, the
 * stance, and what lies outside the dimensions. Knows no ratings.
 */
import type { ContentItem } from '../content-item.ts';

/** Stands under every picture. */
export const standingCaution: ContentItem = {
  id: 'caution.standing',
  text: 'Dit is de kijk van wie invulde. Het is geen meting.',
  source: { own: true, from: ['S4 §3.3'] },
};

/** An answer is where a conversation begins (S4 §3.3). */
export const discussCaution: ContentItem = {
  id: 'caution.discuss',
  text: 'Praat erover met collega’s. Samen zien jullie meer.',
  source: { seed: 'S4', passage: '§3.3' },
};

/** Of what an answer is worth (S4 §3.3). */
export const viewCautions: readonly ContentItem[] = [
  {
    id: 'caution.interpretation',
    text: 'Elk antwoord is een eigen kijk, na gesprekken en ontmoetingen.',
    source: { seed: 'S4', passage: '§3.3' },
  },
  discussCaution,
  {
    id: 'caution.generalise',
    text: 'Geen twee {carers} zijn gelijk, en collega’s ook niet. Wat voor één klopt, klopt niet voor allemaal.',
    source: { seed: 'S4', passage: '§3.3' },
  },
  {
    id: 'caution.not-objective',
    text: 'De zeven dimensies helpen om na te denken. Ze meten niets.',
    source: { seed: 'S4', passage: '§3.3' },
  },
];

/** The three that stand at gedrag and at every meeting with parents (S4 §2). */
export const behaviourCautions: readonly ContentItem[] = [
  {
    id: 'caution.reached',
    text: 'Wie er was, is bereikt. Dat zegt nog niet hoe betrokken iemand is.',
    source: { seed: 'S4', passage: '§2' },
  },
  {
    id: 'caution.absent',
    text: 'Wie er niet was, kan thuis heel betrokken zijn.',
    source: { seed: 'S4', passage: '§2' },
  },
  {
    id: 'caution.partner',
    text: 'Vaak praten is nog niet samenwerken. Zien wij {carers} ook als partner?',
    source: { seed: 'S4', passage: '§2' },
  },
];

/** Behaviour and time belong together. */
export const pairNote: ContentItem = {
  id: 'caution.pair',
  text: 'Bekijk gedrag en tijd samen. Gedrag is wat je doet, tijd is hoeveel tijd je eraan geeft.',
  source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
};

/** The same in two words, beside the arc or the bracket. */
export const pairLabel: ContentItem = {
  id: 'caution.pair.label',
  text: 'samen bekijken',
  source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
};

/** The remedy for what is not known. */
export const missingInformation: ContentItem = {
  id: 'caution.missing-information',
  text: 'Weten jullie iets nog niet? Zoek vaker een gewone babbel. Kijk ook op andere plaatsen en momenten.',
  source: { seed: 'S4', passage: '§3.3' },
};

/** The view from which all texts speak. */
export const stance: ContentItem = {
  id: 'caution.stance',
  text: 'Elke {carer} is betrokken. Soms op een andere manier dan wij verwachten.',
  source: { own: true, from: ['S2 #6', 'S3 #1'] },
};

/** Why all seven are looked at. */
export const influence: ContentItem = {
  id: 'caution.influence',
  text: 'De dimensies werken op elkaar in. Verandert er één, dan verandert er vaak nog één.',
  source: { seed: 'S4', passage: '§4' },
};

/** Asked at the soil: what lies outside the dimensions. */
export const contextQuestion: ContentItem = {
  id: 'context.question',
  text: 'Wat speelt er rond de school en de gezinnen?',
  source: { seed: 'S4', passage: '§3.3' },
};

/** How context counts. */
export const contextNote: ContentItem = {
  id: 'context.note',
  text: 'Dit krijgt geen cijfer. Het telt wel mee in het gesprek.',
  source: { seed: 'S4', passage: '§3.3' },
};

/** Examples of context, as a help for the writer. */
export const contextExamples: readonly ContentItem[] = [
  {
    id: 'context.example.1',
    text: 'Een gezin met grote zorgen heeft soms het hoofd niet vrij voor school.',
    source: { seed: 'S4', passage: '§3.3' },
  },
  {
    id: 'context.example.2',
    text: 'De groep leerlingen verandert snel. De school moet daar nog aan wennen.',
    source: { seed: 'S4', passage: '§3.3' },
  },
];
