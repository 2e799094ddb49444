/** How trees are found in a dossier. Knows no clock and no screen. */
import type { Dossier, Tree } from './record.ts';
import { isSameRound } from './round.ts';
import { hasTreeAnswers } from './tree.ts';
import { isTree } from './version.ts';

/** What a tree is found by. */
export interface TreeKey {
  /** Label of the round; undefined for trees without one. */
  readonly round?: string | undefined;
  /** Id of the definition, as `tree`; undefined for any. */
  readonly definition?: string | undefined;
}

/** The trees of this version, in the order in which they came. */
export function treesOf(dossier: Dossier): readonly Tree[] {
  return dossier.records.filter(isTree);
}

/** The trees with this key, in the order in which they came. */
export function treesWith(dossier: Dossier, key: TreeKey): readonly Tree[] {
  return treesOf(dossier).filter(
    ({ round, definition }) =>
      isSameRound(round, key.round) &&
      (key.definition === undefined || definition.id === key.definition),
  );
}

/** The latest added tree with this key, or undefined. */
export function findTree(dossier: Dossier, key: TreeKey): Tree | undefined {
  return treesWith(dossier, key).at(-1);
}

/** The latest added answered tree of each round before that of `key`, oldest round first. */
export function earlierTrees(dossier: Dossier, key: TreeKey): readonly Tree[] {
  const labels = [...dossier.rounds]
    .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
    .map(({ label }) => label);
  const place = labels.findIndex((label) => isSameRound(label, key.round));
  return labels.slice(0, place < 0 ? undefined : place).flatMap(
    (round) =>
      treesWith(dossier, { ...key, round })
        .filter(hasTreeAnswers)
        .at(-1) ?? [],
  );
}
