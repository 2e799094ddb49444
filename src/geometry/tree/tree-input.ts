/** What a tree is drawn from, and what its shapes are for. Holds no rule and no default. */
import type { Actor, Leaf, LeafKind, RootState } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import type { MeasureText } from '../text-measure.ts';

/** What the team or the session put in the tree. */
export interface TreeAnswers {
  /** State by item id of the root; one without an entry is not answered. */
  readonly roots: Readonly<Record<string, RootState>>;
  /** In the order in which they were hung. */
  readonly leaves: readonly Leaf[];
  /** The team's lines by item id: soil, weather, fruits. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** Actions that tend a part of the tree, in words. */
  readonly care: readonly { readonly item: string; readonly text: string }[];
  /** Earlier trees, oldest first, each as a date in words. */
  readonly rings: readonly string[];
}

/** Every fixed word of the picture, in the language of the page. */
export interface TreePictureWords {
  readonly title: string;
  /** Who sees it so, and when. */
  readonly subtitle: string;
  /** Said where no leaf hangs. */
  readonly empty: string;
  readonly states: Readonly<Record<RootState, string>>;
  /** At a root that nobody answered; blank where it is not asked. */
  readonly open: string;
  readonly kinds: Readonly<Record<LeafKind, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  /** Before the dates of earlier trees. */
  readonly rings: string;
  /** Before the lines of the soil, as 'Bodem: {lines}' filled in. */
  readonly soil: (lines: readonly string[]) => string;
  /** That it is how those who filled in see it. */
  readonly view: string;
  /** That the arrangement is our own. */
  readonly own: string;
}

/** One picture. */
export interface TreeInput {
  readonly model: TreeModel;
  readonly answers: TreeAnswers;
  readonly words: TreePictureWords;
  /** Width of the picture in px; words stand beside it from 64 em, below that letters and numbers. */
  readonly width: number;
  /** The font size in px. */
  readonly em: number;
  readonly measure: MeasureText;
  readonly direction?: 'ltr' | 'rtl';
  /** Id of the chosen item or leaf: ringed, and its words are always shown. */
  readonly chosen?: string | undefined;
  /** Ids of the items that a chosen dimension touches. */
  readonly lit?: ReadonlySet<string>;
}
