/**
 * The four steps of a talk between colleagues, what stands at them, and what is
 * said of answers that are not shown. `{n}` and `{m}` count answers or
 * colleagues, `{min}` is the size from which a group is shown. The cautions that
 * stand at the talk are `viewCautions`. Knows no answers.
 */
import type { ContentItem, DialogueStep, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const talk: Source = { own: true, from: ['S4 §3.3'] };

/** In their order. */
export const dialogueSteps = withIds<
  Readonly<Record<'fill' | 'show' | 'talk' | 'agree', DialogueStep>>
>('dialogue.step', {
  fill: {
    name: { text: 'Invullen', source: talk },
    intro: { text: 'Iedereen vult eerst in stilte in, zonder overleg.', source: talk },
  },
  show: {
    name: { text: 'Tonen', source: talk },
    intro: { text: 'Alle antwoorden staan naast elkaar, elk als één stip.', source: talk },
  },
  talk: {
    name: { text: 'Praten', source: talk },
    intro: { text: 'Begin met wat het verst uit elkaar ligt.', source: talk },
  },
  agree: {
    name: { text: 'Afspreken', source: talk },
    intro: {
      text: 'Schrijf op wat jullie samen zien, ook als iemand het anders ziet.',
      source: talk,
    },
  },
});

/** Above the talk, and where nobody has filled in yet. */
export const dialogueTexts = withIds<
  Readonly<Record<'title' | 'empty' | 'first' | 'next' | 'timer' | 'noMean', ContentItem>>
>('dialogue', {
  title: { text: 'Waar kijken we anders?', source: talk },
  empty: {
    text: 'Hier staan straks de antwoorden van collega’s naast elkaar, om over te praten.',
    source: talk,
  },
  first: { text: 'Eerst hierover', source: talk },
  next: { text: 'Daarna', source: talk },
  timer: { text: 'Mag je overslaan.', source: talk },
  noMean: {
    text: 'We tonen geen gemiddelde. Dat verbergt waar jullie anders kijken.',
    source: talk,
  },
});

/** Whose answers stand together; both stay apart. */
export const dialogueGroups = withIds<Readonly<Record<'team' | 'parents' | 'apart', ContentItem>>>(
  'dialogue.group',
  {
    team: { text: 'Antwoorden van het team', source: talk },
    parents: { text: 'Antwoorden {ofCarers}', source: { own: true, from: ['S4 §2', 'S4 §3.3'] } },
    apart: {
      text: 'De antwoorden van het team en die {ofCarers} blijven apart.',
      source: { own: true, from: ['S4 §2', 'S4 §3.3'] },
    },
  },
);

/** Where answers are not shown, and what that is worth. */
export const dialogueHidden = withIds<
  Readonly<Record<'waiting' | 'ready' | 'small' | 'limit', ContentItem>>
>('dialogue.hidden', {
  waiting: { text: 'Wat anderen invulden, zie je pas bij ‘Tonen’.', source: talk },
  ready: { text: 'Klaar: {n} van {m}.', source: talk },
  small: {
    text: 'Deze groep is nog klein. Vanaf {min} personen tonen we de antwoorden.',
    source: talk,
  },
  limit: {
    text: 'Verborgen is niet gewist: wie het bestand heeft, kan de antwoorden lezen.',
    source: talk,
  },
});

/** How far answers lie apart, beside a row; `{steps}` is a text of `stepTexts`. */
export const spreadWords = withIds<
  Readonly<Record<'apart' | 'equal' | 'one' | 'none', ContentItem>>
>('dialogue.spread', {
  apart: { text: '{steps} uit elkaar', source: talk },
  equal: { text: 'iedereen gelijk', source: talk },
  one: { text: 'één antwoord', source: talk },
  none: { text: 'nog geen cijfer', source: talk },
});
