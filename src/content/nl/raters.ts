/**
 * Who filled in, as it reads after 'ingevuld door'. Knows only the roles of the
 * model; a rater in free text is shown as written.
 */
import type { RaterRole } from '../../model/record.ts';
import type { ContentItem } from '../content-item.ts';

export const raterNames: Readonly<Record<RaterRole, ContentItem>> = {
  teacher: {
    id: 'rater.teacher',
    text: 'een leerkracht',
    source: { seed: 'S0', passage: '#6' },
  },
  head: {
    id: 'rater.head',
    text: 'de directie',
    source: { seed: 'S0', passage: '#6' },
  },
  childcare: {
    id: 'rater.childcare',
    text: 'een kinderverzorger',
    source: { seed: 'S0', passage: '#6' },
  },
  policy: {
    id: 'rater.policy',
    text: 'een beleidsondersteuner',
    source: { seed: 'S0', passage: '#6' },
  },
  educator: {
    id: 'rater.educator',
    text: 'een opvoeder',
    source: { seed: 'S0', passage: '#6' },
  },
  'bridge-figure': {
    id: 'rater.bridge-figure',
    text: 'een brugfiguur',
    source: { seed: 'S0', passage: '#6' },
  },
  parent: {
    id: 'rater.parent',
    text: 'een {carer}',
    source: { own: true, from: ['S4 §2'] },
  },
  pupil: {
    id: 'rater.pupil',
    text: 'een leerling',
    source: { own: true, from: ['S4 §5'] },
  },
  team: {
    id: 'rater.team',
    text: 'het schoolteam',
    source: { own: true, from: ['S4 §3.3'] },
  },
};
