/**
 * Which parts of the tree each of the seven dimensions touches. No source says
 * so: it is our own reading of what the dimensions ask. Holds ids, no text.
 */
import type { Dimension } from '../../../model/dimension.ts';
import type { Source } from '../../content-item.ts';

/** Where this comes from: our own, for all seven. */
export const touchedSource: Source = {
  own: true,
  from: ['S4 §3.1', 'S4 §3.2'],
  note: 'the dimensions have no seat in a tree in any source',
};

/** Ids of the parts that light up at a dimension. */
export const touchedParts: Readonly<Record<Dimension, readonly string[]>> = {
  knowledge: [
    ...['tree.soil.context', 'tree.roots.knowing', 'tree.bindings.communicating'],
    'tree.branches.talking',
  ],
  emotional: ['tree.roots.trust', 'tree.roots.openness', 'tree.fruits.wellbeing'],
  rational: ['tree.weather.chances', 'tree.weather.hurdles', 'tree.bindings.cooperating'],
  belief: ['tree.roots.belief', 'tree.roots.equality', 'tree.branches.deciding'],
  competence: ['tree.roots.belief', 'tree.branches.teaching', 'tree.branches.talking'],
  behaviour: [
    ...['tree.branches.parenting', 'tree.branches.teaching'],
    ...['tree.branches.talking', 'tree.branches.helping', 'tree.branches.deciding'],
  ],
  time: ['tree.mains.home', 'tree.mains.school', 'tree.weather.hurdles'],
};
