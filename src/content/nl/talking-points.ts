/**
 * What a team may talk about after it looked at its picture. Templates; the
 * choice of dimensions is analysis. Knows no radar.
 */
import type { ContentItem, Source } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

const reflection: Source = { own: true, from: ['S4 §3.3'] };

/** Above the talking points. */
export const talkHeading: ContentItem = {
  id: 'talk.heading',
  text: 'Om over te praten',
  source: reflection,
};

/** Why a dimension is a talking point; each stands under its name. */
export const talkReasons = withIds<
  Readonly<Record<'marked' | 'unknown' | 'difference' | 'low' | 'spread', ContentItem>>
>('talk', {
  marked: {
    text: 'Jullie duidden aan: hier willen we over praten.',
    source: reflection,
  },
  unknown: {
    text: 'Jullie weten het niet. Wie kunnen jullie dit vragen?',
    source: reflection,
  },
  difference: {
    text: 'Hier ligt het grootste verschil tussen {carers} en school.',
    source: reflection,
  },
  low: {
    text: 'Hier zien jullie nog weinig van. Wat kan de school als eerste doen?',
    source: { own: true, from: ['S4 §1', 'S4 §4'] },
  },
  spread: {
    text: 'Jullie antwoorden liggen ver uit elkaar. Dat is geen fout.',
    source: reflection,
  },
});
