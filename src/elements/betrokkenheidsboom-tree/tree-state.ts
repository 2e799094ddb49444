/** What one is doing in the tree and what no record holds: chosen, folded, written, taken off. */
import type { Dimension } from '../../model/dimension.ts';
import type { Actor, Leaf } from '../../model/record.ts';

/** What one writes for a leaf. */
export type LeafDraft = Pick<Leaf, 'text' | 'kind'> & {
  readonly dimension?: Dimension | undefined;
  readonly who?: Actor | undefined;
};

export interface TreeState {
  readonly chosen?: string | undefined;
  /** The item at which Tab enters the list. */
  readonly active?: string | undefined;
  readonly folded: ReadonlySet<string>;
  readonly dimension?: Dimension | undefined;
  readonly draft: LeafDraft;
  /** Text of lines while they are written: blank ones stay until one leaves. */
  readonly writing?: { readonly id: string; readonly text: string } | undefined;
  /** The leaf that was taken off last, and its place in the order. */
  readonly removed?: { readonly leaf: Leaf; readonly index: number } | undefined;
  /** The branch that would take the leaf that is dragged. */
  readonly hovered?: string | undefined;
  /** What a screen reader hears. */
  readonly said: string;
}

export const freshState: TreeState = {
  folded: new Set(),
  draft: { text: '', kind: 'sign' },
  said: '',
};
