/** What the types for any JSX take and refuse; never run. */
import type { BetrokkenElements } from 'betrokken/jsx';
import { nothingLost, type LostTags, type OurTag } from '../embed/frameworks/shared/lost.ts';

export const right: Partial<BetrokkenElements> = {
  'dimension-radar': {
    view: 'dots',
    scale: 4,
    class: 'mine',
    children: [],
    'onrecord-change': ({ record, currentTarget }) => [record.about, currentTarget.view],
    oninput: ({ currentTarget }) => currentTarget.toSVG(),
  },
  'checklist-card': { items: ['Is er plaats?'], 'heading-level': 3 },
};

export const wrong: readonly Partial<BetrokkenElements>[] = [
  // @ts-expect-error there is no such view
  { 'dimension-radar': { view: 'pie' } },
  // @ts-expect-error a card is never asked which dimension
  { 'checklist-card': { 'ondimension-select': () => undefined } },
  // @ts-expect-error an overview fires nothing
  { 'dimension-overview': { 'onrecord-change': () => undefined } },
];

nothingLost<LostTags<BetrokkenElements>>();
// Every tag is there, and no other.
nothingLost<Exclude<OurTag, keyof BetrokkenElements>>();
nothingLost<Exclude<keyof BetrokkenElements, OurTag>>();
