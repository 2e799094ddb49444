/**
 * Who filled in, as it reads after 'ingevuld door'. Knows only the roles of the
 * model; a rater in free text is shown as written.
 */
import type { RaterRole } from '../../model/record.ts';
import type { ContentItem } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

export const raterNames = withIds<Readonly<Record<RaterRole, ContentItem>>>('rater', {
  teacher: {
    text: 'een leerkracht',
    source: { seed: 'S0', passage: '#6' },
  },
  head: {
    text: 'de directie',
    source: { seed: 'S0', passage: '#6' },
  },
  childcare: {
    text: 'een kinderverzorger',
    source: { seed: 'S0', passage: '#6' },
  },
  policy: {
    text: 'een beleidsondersteuner',
    source: { seed: 'S0', passage: '#6' },
  },
  educator: {
    text: 'een opvoeder',
    source: { seed: 'S0', passage: '#6' },
  },
  'bridge-figure': {
    text: 'een brugfiguur',
    source: { seed: 'S0', passage: '#6' },
  },
  parent: {
    text: 'een {carer}',
    source: { own: true, from: ['S4 §2'] },
  },
  pupil: {
    text: 'een leerling',
    source: { own: true, from: ['S4 §5'] },
  },
  team: {
    text: 'het schoolteam',
    source: { own: true, from: ['S4 §3.3'] },
  },
});
