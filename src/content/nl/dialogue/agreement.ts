/**
 * The words in which a team agrees, or does not yet, and keeps who sees it in
 * another way. `{n}` counts colleagues. Knows no agreement.
 */
import type { ContentItem, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const talk: Source = { own: true, from: ['S4 §3.3'] };

/** What is asked at each dimension, in the order of the screen. */
export const agreementQuestions = withIds<
  Readonly<Record<'rating' | 'why' | 'minority' | 'next', ContentItem>>
>('dialogue.agree', {
  rating: { text: 'Wat zien jullie nu, samen?', source: talk },
  why: { text: 'Waarom kiezen jullie dit?', source: talk },
  minority: { text: 'Ziet iemand het anders? Schrijf het op in eigen woorden.', source: talk },
  next: { text: 'Wanneer praten jullie hier verder over?', source: talk },
});

/** Where a team stays apart: a choice beside the numbers, and what it means. */
export const notAgreed = withIds<Readonly<Record<'choice' | 'note', ContentItem>>>(
  'dialogue.not-agreed',
  {
    choice: { text: 'we zijn het nog niet eens', source: talk },
    note: { text: 'Dat mag. Schrijf op wat jullie nog willen zien of vragen.', source: talk },
  },
);

/** Above the dimensions on which a group stays apart, beside a picture. */
export const notAgreedHeading: ContentItem = {
  id: 'dialogue.not-agreed.heading',
  text: 'Nog niet eens',
  source: talk,
};

/** Who sees it in another way, and that it is kept. */
export const minorityWords = withIds<Readonly<Record<'one' | 'many' | 'note', ContentItem>>>(
  'dialogue.minority',
  {
    one: { text: 'iemand ziet het anders', source: talk },
    many: { text: '{n} collega’s zien het anders', source: talk },
    note: { text: 'Dit blijft bij de afspraak staan.', source: talk },
  },
);

/** What an agreement is called beside the answers from which it came. */
export const agreementWords = withIds<
  Readonly<Record<'name' | 'from' | 'fromOne' | 'none', ContentItem>>
>('dialogue.agreement', {
  name: { text: 'Onze afspraak', source: talk },
  from: { text: 'afgesproken na {n} antwoorden', source: talk },
  fromOne: { text: 'afgesproken na één antwoord', source: talk },
  none: { text: 'Nog niets afgesproken.', source: talk },
});
