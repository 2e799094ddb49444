/**
 * The seven tips of S1 as ideas for a plan. Their words stand in the list of
 * tips; here stands what each moves, which no source says: our own reading.
 * Holds ids, no text.
 */
import type { ReferredIdea, Source } from '../../content-item.ts';

/** Where the reach of the tips comes from: our own, for all seven. */
export const planTipsSource: Source = {
  own: true,
  from: ['S1 #6', 'S4 §3.1', 'S4 §3.2'],
  note: 'S1 knows no dimensions',
};

/** In the order of the list. */
export const planTips: readonly ReferredIdea[] = [
  {
    id: 'checklist.tips.1',
    touches: { school: ['rational', 'belief'] },
    kinds: [],
    tends: 'tree.roots.belief',
  },
  {
    id: 'checklist.tips.2',
    touches: { parents: ['emotional'], school: ['behaviour'] },
    kinds: ['school-gate'],
    tends: 'tree.roots.knowing',
  },
  {
    id: 'checklist.tips.3',
    touches: { parents: ['belief', 'behaviour'], school: ['knowledge'] },
    kinds: [],
    tends: 'tree.branches.deciding',
  },
  {
    id: 'checklist.tips.4',
    touches: { parents: ['behaviour'], school: ['behaviour', 'time'] },
    kinds: ['open-class', 'parent-talk'],
    tends: 'tree.mains.school',
  },
  {
    id: 'checklist.tips.5',
    touches: { parents: ['emotional'], school: ['knowledge', 'behaviour', 'time'] },
    kinds: ['school-gate'],
    tends: 'tree.roots.trust',
  },
  {
    id: 'checklist.tips.6',
    touches: { parents: ['emotional', 'belief'], school: ['knowledge'] },
    kinds: ['info-meeting'],
    tends: 'tree.branches.talking',
  },
  {
    id: 'checklist.tips.7',
    touches: { school: ['belief', 'behaviour'] },
    kinds: [],
    tends: 'tree.bindings.cooperating',
  },
];
