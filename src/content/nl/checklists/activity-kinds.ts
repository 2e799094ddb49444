/**
 * What is held against a checklist (S4 §4): words for each kind of activity, and
 * which kinds are a meeting with parents. Knows no questions.
 */
import type { ActivityKind } from '../../../model/record.ts';
import type { ContentItem } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

/** In the order of the screen. */
export const activityKindWords = withIds<Readonly<Record<ActivityKind, ContentItem>>>('activity', {
  policy: { text: 'beleid', source: { seed: 'S4', passage: '§4' } },
  project: { text: 'project', source: { seed: 'S4', passage: '§4' } },
  action: { text: 'actie', source: { seed: 'S4', passage: '§4' } },
  'open-class': { text: 'openklas', source: { seed: 'S4', passage: '§4 footnote 3' } },
  'parent-talk': { text: 'oudercontact', source: { seed: 'S4', passage: '§4 footnote 3' } },
  'info-meeting': {
    text: 'infomoment',
    source: {
      seed: 'S4',
      passage: '§4 footnote 3',
      note: 'a meeting about the homework policy in S4',
    },
  },
  'school-gate': {
    text: 'contact aan de schoolpoort',
    source: { seed: 'S4', passage: '§4 footnote 3' },
  },
});

/** The kinds that S4 calls an 'oudermoment': there the cautions about behaviour stand. */
export const meetingKinds: readonly ActivityKind[] = [
  'open-class',
  'parent-talk',
  'info-meeting',
  'school-gate',
];

/** Above these in a list to choose from. */
export const meetingsLabel: ContentItem = {
  id: 'activity.meetings',
  text: 'Momenten met {carers}',
  source: { own: true, from: ['S4 §4 footnote 3'] },
};
