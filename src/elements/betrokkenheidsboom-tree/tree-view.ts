/**
 * What the parts of the tree draw from: the model, what was answered, what is
 * chosen, and what a person may do. Knows no element.
 */
import type { EditPhase } from '../../controllers/capturing-element.ts';
import type { Closing } from '../../controllers/words/closing.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import type { TreeAnswers } from '../../geometry/tree/tree-input.ts';
import type { TreeScene } from '../../geometry/tree/tree-scene.ts';
import type { Dimension } from '../../model/dimension.ts';
import type { Actor, Leaf, LeafKind, RootState, Tree } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import type { TreeItem } from './tree-items.ts';
import type { TreePointer } from './tree-pointer.ts';
import type { LeafDraft, TreeState } from './tree-state.ts';

/** What is on screen: the picture, the list, or both. The list is always there for who does not see. */
export const treeViews = ['both', 'picture', 'list'] as const;
export type TreeShown = (typeof treeViews)[number];

/** The words of a state, a kind and an actor as they are shown: those of then for what was answered. */
export interface TreeWords {
  readonly state: (state: RootState) => Words;
  readonly kind: (kind: LeafKind) => Words;
  readonly actor: (actor: Actor) => Words;
}

/** What a person may do; each finds out itself whether it is allowed. */
export interface TreeActs {
  /** Chooses an item of the list, ringed in the picture and edited in the panel. */
  readonly choose: (id: string) => void;
  /** The item at which Tab enters the list. */
  readonly stayAt: (id: string) => void;
  readonly fold: (ids: readonly string[], isFolded: boolean) => void;
  /** Moves the focus from the panel to the row of what is chosen. */
  readonly leavePanel: () => void;
  /** Closes it: nothing is chosen any more. */
  readonly closePanel: () => void;
  readonly setRoot: (id: string, state: RootState | undefined) => void;
  /** Changes the leaf that does not hang yet. */
  readonly writeDraft: (change: Partial<LeafDraft>) => void;
  /** Hangs the written leaf on this branch. */
  readonly hang: (branch: string) => void;
  readonly changeLeaf: (leaf: Leaf, change: Partial<LeafDraft>, phase: EditPhase) => void;
  readonly moveLeaf: (leaf: Leaf, branch: string) => void;
  readonly removeLeaf: (leaf: Leaf) => void;
  /** Puts back the leaf that was removed last. */
  readonly undo: () => void;
  /** Sets the lines at soil, weather or a fruit, from text with one line each. */
  readonly writeLines: (id: string, text: string, phase: EditPhase) => void;
  readonly light: (dimension: Dimension | undefined) => void;
  readonly show: (view: TreeShown) => void;
  readonly save: (kind: 'svg' | 'png') => void;
  readonly print: () => void;
}

export interface TreeView extends TreeActs, Omit<TreeState, 'hovered'> {
  readonly language: LanguageController;
  /** Level of the heading. */
  readonly level: number;
  readonly title: Words;
  /** Who sees it so, and when. */
  readonly seen: Words;
  readonly model: TreeModel;
  readonly answers: TreeAnswers;
  readonly items: readonly TreeItem[];
  readonly record: Tree | undefined;
  readonly words: TreeWords;
  /** What an item is called in the list: with the markup of an own list. */
  readonly nameOf: (item: TreeItem) => Words;
  readonly shown: TreeShown;
  readonly scene: TreeScene | undefined;
  readonly pointer: TreePointer;
  readonly keys: (event: KeyboardEvent) => void;
  /** Ids of what the chosen dimension touches. */
  readonly lit: ReadonlySet<string>;
  readonly isEmpty: boolean;
  readonly hasControls: boolean;
  readonly canMakePng: boolean;
  readonly isEditable: boolean;
  /** Nothing can be changed here. */
  readonly isFixed: boolean;
  readonly isRequired: boolean;
  /** Ids of the roots whose state is asked and missing; empty before one tried to send. */
  readonly missing: ReadonlySet<string>;
  readonly closing?: Closing | undefined;
  readonly round?: string | undefined;
  readonly versions?: number | undefined;
}
