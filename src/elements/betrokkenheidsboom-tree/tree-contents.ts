/**
 * What a tree shows: the record, or the first leaves of an own model, with what
 * the session adds: notes on context, actions that tend it, earlier trees.
 */
import { dateWords } from '../../controllers/words/date-words.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { SessionView } from '../../controllers/session/session-view.ts';
import { placedLeaves } from '../../geometry/tree/draw-tree.ts';
import type { TreeAnswers } from '../../geometry/tree/tree-input.ts';
import { isOfEarlierList } from '../../model/own-list.ts';
import type { Leaf, Tree } from '../../model/record.ts';
import { careOf } from '../../model/tree-care.ts';
import { earlierTrees, findTree, treesWith } from '../../model/tree-key.ts';
import { treeItemIds, type TreeModel } from '../../model/tree-model.ts';

/** The first leaves of an own model, each at the place that it would take if it were hung. */
export function firstLeaves(model: TreeModel): readonly Leaf[] {
  return placedLeaves(model, model.leaves);
}

/** The tree of this model in the round on screen; of an own model also of an earlier form of it. */
export function treeIn(
  { dossier, shownRound: round }: SessionView,
  model: TreeModel,
): Tree | undefined {
  const known = findTree(dossier, { round, definition: model.id });
  if (known || !model.isOwn) return known;
  const ids = treeItemIds(model);
  return treesWith(dossier, { round }).findLast((tree) => isOfEarlierList(tree, ids));
}

/** Of a tree that holds nothing. */
export const noAnswers: TreeAnswers = { roots: {}, leaves: [], notes: {}, care: [], rings: [] };

/** What the session adds to a tree. */
export interface ContentsSource {
  readonly language: LanguageController;
  readonly model: TreeModel;
  readonly record: Tree | undefined;
  /** First leaves of an own model, shown while nobody changed anything. */
  readonly leaves: readonly Leaf[];
  readonly session: SessionView | undefined;
}

/** The lines of the team, with what the assessments of the round say of the context. */
function notesOf({ model, record, session }: ContentsSource): TreeAnswers['notes'] {
  const notes = record?.notes ?? {};
  const context = session?.assessments.flatMap((assessment) => assessment.context ?? []) ?? [];
  const { soil } = model;
  if (!soil || context.length === 0) return notes;
  return { ...notes, [soil.id]: [...new Set([...context, ...(notes[soil.id] ?? [])])] };
}

/** Everything that hangs, stands or is noted in the tree. */
export function treeAnswers(source: ContentsSource): TreeAnswers {
  const { language, model, record, leaves, session } = source;
  const { dossier, shownRound: round } = session ?? {};
  const earlier = dossier ? earlierTrees(dossier, { round, definition: model.id }) : [];
  return {
    roots: record?.roots ?? {},
    leaves: record?.leaves ?? leaves,
    notes: notesOf(source),
    care: dossier ? careOf(dossier, round) : [],
    rings: earlier.map(({ updatedAt }) => dateWords(language, updatedAt)),
  };
}
