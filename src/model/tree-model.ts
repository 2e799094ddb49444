/**
 * What a tree is made of: its parts, each with an id and with words as they are
 * shown. The built-in model and a host's own one are both turned into this. The
 * seven dimensions are no part of it. Knows no language and no drawing.
 */
import type { Actor, Leaf } from './record.ts';

/** The parts of a tree, as an own model may name them. */
export const treeParts = ['branches', 'fruits', 'trunk', 'roots', 'soil', 'weather'] as const;
export type TreePart = (typeof treeParts)[number];

/** One thing in the tree that can be chosen. */
export interface TreePlace {
  /** As `tree.roots.trust`; of an own model a hash of its text. */
  readonly id: string;
  readonly name: string;
  /** A few words under the name, as 'interesse en rust'. */
  readonly note?: string;
  /** A sentence that belongs with it in the list, as a limit (S4 §1). */
  readonly remark?: string;
}

/** A place that carries lines of words: soil, and one kind of weather. */
export interface TreeGround extends TreePlace {
  /** Lines of an own model; those of the team stand in the record. */
  readonly lines: readonly TreePlace[];
}

/** One of the grown-together strands of the trunk; leaves may hang on it, in words only. */
export interface TreeStrand extends TreePlace {
  /** Whose strand it is; absent for one of an own model that names none of the three. */
  readonly voice?: Actor;
}

/** A main branch with the side branches on which leaves hang. */
export interface TreeMain extends TreePlace {
  /** Lowest first. Empty: the leaves hang on the main branch itself. */
  readonly sides: readonly TreePlace[];
}

/** Sun or mist. */
export interface TreeWeather extends TreeGround {
  readonly sort: 'chances' | 'hurdles';
}

/** A whole model. A part that is absent or empty is not drawn. */
export interface TreeModel {
  /** Id of the definition: `tree`, or `tree.` and a hash of the item ids. */
  readonly id: string;
  readonly version: number;
  /** True for a host's own model. */
  readonly isOwn: boolean;
  readonly title?: string;
  readonly soil?: TreeGround;
  /** From left to right. */
  readonly roots: readonly TreePlace[];
  readonly trunk?: TreePlace;
  /** From left to right. */
  readonly strands: readonly TreeStrand[];
  /** What holds the strands together, from the ground up. */
  readonly bindings: readonly TreePlace[];
  /** From left to right. */
  readonly mains: readonly TreeMain[];
  readonly fruits: readonly TreePlace[];
  readonly weather: readonly TreeWeather[];
  /** First leaves of an own model, without a number of place. */
  readonly leaves: readonly Leaf[];
}

/** The branches on which leaves hang in the crown, in the order of the model. */
export function treeBranches({ mains }: TreeModel): readonly TreePlace[] {
  return mains.flatMap((main) => (main.sides.length > 0 ? main.sides : [main]));
}

/** Every part that has words, in the order in which the list reads them; first leaves not. */
export function treePlaces(model: TreeModel): readonly TreePlace[] {
  const { soil, roots, trunk, strands, bindings, mains, fruits, weather } = model;
  return [
    ...(soil ? [soil, ...soil.lines] : []),
    ...roots,
    ...(trunk ? [trunk] : []),
    ...strands,
    ...bindings,
    ...mains.flatMap((main) => [main, ...main.sides]),
    ...fruits,
    ...weather.flatMap((each) => [each, ...each.lines]),
  ];
}

/** Ids of every part and of every first leaf of an own model, as they stand in a record's `items`. */
export function treeItemIds(model: TreeModel): readonly string[] {
  return [...treePlaces(model), ...model.leaves].map(({ id }) => id);
}
