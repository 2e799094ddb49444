/**
 * New trees, their edits and what they hold. An edit returns a new record with
 * `updatedAt` = `now`, leaves out what became empty, and keeps unknown keys.
 * Knows no clock, no randomness, no texts and no drawing.
 */
import { formatItemId } from './item-id.ts';
import { withItemWords } from './item-words.ts';
import { isEmpty, missingIn, withEntries, withEntry, withMember } from './member.ts';
import { startedRecord, type RecordStart } from './record-start.ts';
import type { Leaf, RootState, Tree } from './record.ts';
import { normaliseRoundLabel } from './round.ts';
import { treeItemIds, type TreeModel, type TreeStrand } from './tree-model.ts';

/** What a new tree begins with. */
export interface TreeStart extends RecordStart {
  readonly by?: string | undefined;
  readonly round?: string | undefined;
  /** First leaves of an own model. */
  readonly leaves?: readonly Leaf[] | undefined;
  /** Of an own model: the ids of its items, in order. */
  readonly items?: readonly string[] | undefined;
}

/** A tree of which no root was looked at yet. */
export function newTree(start: TreeStart): Tree {
  const { round, by, items, leaves = [] } = start;
  const record: Tree = { ...startedRecord('tree', start), roots: {}, leaves };
  return withEntries(record, { round: round && normaliseRoundLabel(round), by, items });
}

/** Sets the state of the root with id `rootId`, or clears it when undefined. */
export function withRoot(
  record: Tree,
  rootId: string,
  state: RootState | undefined,
  now: string,
): Tree {
  return { ...record, roots: withEntry(record.roots, rootId, state), updatedAt: now };
}

function withLeaves(record: Tree, leaves: readonly Leaf[], now: string): Tree {
  return { ...record, leaves, updatedAt: now };
}

/** Hangs `leaf` as the last one, or puts it where the one with its id stands in the order. */
export function withLeaf(record: Tree, leaf: Leaf, now: string): Tree {
  return withLeafBack(record, leaf, record.leaves.length, now);
}

/** Takes off the leaf with `id`; no other leaf moves. */
export function withoutLeaf(record: Tree, id: string, now: string): Tree {
  return withLeaves(
    record,
    record.leaves.filter((leaf) => leaf.id !== id),
    now,
  );
}

/** Hangs `leaf` at `index` in the order, from 0, where it was taken off; one with its id stays in its place. */
export function withLeafBack(record: Tree, leaf: Leaf, index: number, now: string): Tree {
  const { leaves } = record;
  const known = leaves.findIndex(({ id }) => id === leaf.id);
  const at = known < 0 ? index : known;
  const rest = leaves.slice(known < 0 ? at : at + 1);
  return withLeaves(record, [...leaves.slice(0, at), leaf, ...rest], now);
}

/** Sets the lines of the team at the item with id `itemId`; blank ones are left out. */
export function withNotes(
  record: Tree,
  itemId: string,
  lines: readonly string[],
  now: string,
): Tree {
  const said = lines.filter((line) => !isEmpty(line));
  return withMember(record, 'notes', withEntry(record.notes ?? {}, itemId, said), now);
}

/** `record` as one of `model`: its definition and the order of its items follow; words and time stay. */
export function withTreeModel(record: Tree, model: TreeModel): Tree {
  const { id, version, isOwn } = model;
  const definition = { ...record.definition, id, version };
  return withEntry({ ...record, definition }, 'items', isOwn ? treeItemIds(model) : undefined);
}

/** Ids of what the record answers: its roots, what leaves hang on, what has notes, and of the answers' own words. */
export function answeredTreeItems({ roots, leaves, notes = {} }: Tree): ReadonlySet<string> {
  const word = (part: string, item: string | undefined): readonly string[] =>
    item === undefined ? [] : [formatItemId({ kind: 'tree', part, item })];
  return new Set([
    ...Object.keys(roots),
    ...leaves.map(({ branch }) => branch),
    ...Object.keys(notes),
    ...Object.values(roots).flatMap((state) => word('states', state)),
    ...leaves.flatMap(({ kind, who }) => [...word('kinds', kind), ...word('actors', who)]),
  ]);
}

/**
 * `record` with the words of what it answers: those that it kept stay as they
 * are, and those no longer answered go.
 *
 * @param shown the words of an item, a state (`tree.states.firm`), a kind (`tree.kinds.sign`) or an actor (`tree.actors.pupil`) as they are on screen
 */
export function withTreeWords(record: Tree, shown: (itemId: string) => string | undefined): Tree {
  return withItemWords(record, answeredTreeItems(record), shown);
}

/** True when there is a state, a leaf or a line of notes. */
export function hasTreeAnswers({ roots, leaves, notes }: Tree): boolean {
  return [roots, leaves, notes].some((answers) => !isEmpty(answers));
}

/** Those of `rootIds` that have no state, in their order; one that is not known has one. */
export function openRoots(record: Tree | undefined, rootIds: readonly string[]): readonly string[] {
  return missingIn(record?.roots, rootIds);
}

/** The leaves that hang on none of `branchIds`, as those of a branch that went. */
export function strandedLeaves(record: Tree, branchIds: readonly string[]): readonly Leaf[] {
  return record.leaves.filter(({ branch }) => !branchIds.includes(branch));
}

/** True when no leaf hangs on `strand`, and none anywhere is the part of whose strand it is. */
export function isStrandEmpty(leaves: readonly Leaf[], { id, voice }: TreeStrand): boolean {
  return !leaves.some(({ branch, who }) => branch === id || (voice && who === voice));
}
