/**
 * The question card ('vraagkaart'): what a team does about what it does not
 * know. Not knowing is a result; the card turns it into a question (S4 §3.3).
 * Knows no ratings and no records.
 */
import type { ContentItem, Source } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

const missing: Source = { own: true, from: ['S4 §3.3'] };

/** What the card asks, in the order of screen and paper. */
export const inquiryQuestions = withIds<
  Readonly<Record<'ask' | 'moment' | 'until' | 'heard', ContentItem>>
>('inquiry', {
  ask: { text: 'Wie kunnen we dit vragen?', source: { seed: 'S4', passage: '§3.3' } },
  moment: { text: 'Bij welk informeel moment?', source: { seed: 'S4', passage: '§3.3' } },
  until: { text: 'Tegen wanneer?', source: missing },
  heard: { text: 'Wat hoorden jullie?', source: missing },
});

/** Informal moments, as suggestions; one may write another. */
export const inquiryMoments = withIds<readonly ContentItem[]>('inquiry.moment', [
  { text: 'aan de schoolpoort', source: { seed: 'S4', passage: '§3.2.6 q2' } },
  { text: 'bij het brengen of ophalen', source: { seed: 'S1', passage: '#6' } },
  { text: 'voor of na een oudercontact', source: { own: true, from: ['S1 #6', 'S4 §4'] } },
  { text: 'op een huisbezoek', source: { seed: 'S4', passage: '§3.2.6 q2' } },
  { text: 'op een feest of een activiteit', source: { seed: 'S4', passage: '§4' } },
  { text: 'bij een kop koffie op school', source: { own: true, from: ['S4 §3.3'] } },
]);

/** Above the cards: not knowing is an answer. */
export const inquiryIntro: ContentItem = {
  id: 'inquiry.intro',
  text: 'Dit weten jullie nog niet. Dat is ook een antwoord: zo weten jullie wat jullie kunnen vragen.',
  source: missing,
};

/** The two remedies of S4 §3.3. */
export const inquiryRemedies = withIds<Readonly<Record<'contact' | 'observe', ContentItem>>>(
  'inquiry.remedy',
  {
    contact: {
      text: 'Zoek vaker een gewone babbel. Een los gesprek leert vaak meer dan een vragenlijst.',
      source: { seed: 'S4', passage: '§3.3' },
    },
    observe: {
      text: 'Kijk ook op andere plaatsen en momenten. En vraag wat collega’s zien.',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
);

/** How one asks: with respect, and without facts about a family. */
export const inquiryRespect: ContentItem = {
  id: 'inquiry.respect',
  text: 'Vraag met respect, en zeg waarom jullie het vragen. Noteer wat jullie zien en horen, niets over een gezin.',
  source: { own: true, from: ['S4 §2', 'S4 §3.3'] },
};
