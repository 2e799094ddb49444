/**
 * What a person does in the tree: choosing, hanging, changing, moving, taking off
 * and putting back; and where the focus goes then. Knows the record by its edits;
 * the owner says whether they are allowed.
 */
import type { EditPhase } from '../../controllers/capturing-element.ts';
import { newId } from '../../controllers/environment.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { hangingPlace } from '../../geometry/tree/draw-tree.ts';
import type { Dimension } from '../../model/dimension.ts';
import { isEmpty, withEntries } from '../../model/member.ts';
import type { Leaf, RootState, Tree } from '../../model/record.ts';
import { treeBranches, type TreeModel } from '../../model/tree-model.ts';
import { withLeaf, withLeafBack, withNotes, withoutLeaf, withRoot } from '../../model/tree.ts';
import { leafPlaces, shownItems, type TreeItem } from './tree-items.ts';
import { freshState, type LeafDraft, type TreeState } from './tree-state.ts';

/** Changes a record at `now`, ISO 8601 in UTC. */
export type TreeEdit = (record: Tree, now: string) => Tree;

/** The element as its acts know it. */
export interface TreeActsOwner {
  readonly language: LanguageController;
  readonly root: () => ParentNode;
  readonly model: () => TreeModel;
  readonly items: () => readonly TreeItem[];
  readonly leaves: () => readonly Leaf[];
  readonly canEdit: () => boolean;
  readonly edit: (edit: TreeEdit, phase: EditPhase) => void;
  /** Says that a change is finished. */
  readonly commit: () => void;
  /** Draws again; resolves when that is done. */
  readonly redraw: () => Promise<unknown>;
}

export class TreeHand {
  readonly #owner: TreeActsOwner;
  #state: TreeState = freshState;

  constructor(owner: TreeActsOwner) {
    this.#owner = owner;
  }

  get state(): TreeState {
    return this.#state;
  }

  #set(change: Partial<TreeState>): Promise<unknown> {
    this.#state = { ...this.#state, ...change };
    return this.#owner.redraw();
  }

  // -- Where one is

  #row(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    return this.#owner.root().querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  }

  #find(id: string | undefined): TreeItem | undefined {
    return this.#owner.items().find((item) => item.id === id);
  }

  /** To the row, clear of the panel: on its own not every browser minds what covers it. */
  readonly goTo = (id: string): void => {
    const row = this.#row(id);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };

  readonly stayAt = (id: string): void => {
    if (id !== this.#state.active) void this.#set({ active: id });
  };

  readonly choose = (id: string): void => {
    if (!this.#find(id)) return;
    // The panel that opens may cover the row; what is chosen in the picture scrolls nothing.
    void this.#choose(id).then(() => {
      const row = this.#row(id);
      if (row?.matches(':focus')) row.scrollIntoView({ block: 'nearest' });
    });
  };

  /** Chooses the item and unfolds what it stands under. */
  #choose(id: string): Promise<unknown> {
    const folded = new Set(this.#state.folded);
    for (let up = this.#find(id)?.parent; up !== undefined; up = this.#find(up)?.parent) {
      folded.delete(up);
    }
    return this.#set({ chosen: id, active: id, folded, writing: undefined });
  }

  /** Shows the roots, as where one begins. */
  chooseNothing(): void {
    void this.#set({ chosen: undefined, writing: undefined });
  }

  readonly fold = (ids: readonly string[], isFolded: boolean): void => {
    const folded = new Set(this.#state.folded);
    for (const id of ids) {
      if (isFolded) folded.add(id);
      else folded.delete(id);
    }
    const { active } = this.#state;
    const isShown = shownItems(this.#owner.items(), folded).some(({ id }) => id === active);
    void this.#set({ folded, ...(isShown ? {} : { active: ids[0] }) });
  };

  readonly editAt = (id: string): void => {
    void this.#choose(id).then(() => this.#panelControl()?.focus());
  };

  #panelControl(selector = ''): HTMLElement | null {
    const panel = this.#owner.root().querySelector('.panel');
    return (
      (selector && panel?.querySelector<HTMLElement>(selector)) ||
      (panel?.querySelector<HTMLElement>(
        ':is(input[type=text], textarea, input:checked):enabled',
      ) ??
        panel?.querySelector<HTMLElement>(
          ':is(input, select, button):enabled:not(.panel-head *)',
        ) ??
        null)
    );
  }

  readonly leavePanel = (): void => {
    const { chosen, active } = this.#state;
    const id = this.#row(chosen) ? chosen : active;
    if (id !== undefined) this.goTo(id);
  };

  /** Back to the list, with the roots beside it, as where one begins. */
  readonly closePanel = (): void => {
    this.leavePanel();
    this.chooseNothing();
  };

  readonly light = (dimension: Dimension | undefined): void => {
    void this.#set({ dimension });
  };

  readonly hover = (hovered: string | undefined): void => {
    void this.#set({ hovered });
  };

  // -- What one changes

  /** A change after which an older one cannot be undone here. */
  #edit(edit: TreeEdit, phase: EditPhase, after: Partial<TreeState> = {}): Promise<unknown> {
    if (!this.#owner.canEdit()) return Promise.resolve();
    this.#owner.edit(edit, phase);
    return this.#set({ removed: undefined, ...after });
  }

  #said(key: string, values: Readonly<Record<string, string>> = {}): { readonly said: string } {
    return { said: this.#owner.language.string(key, values) };
  }

  readonly setRoot = (id: string, state: RootState | undefined): void => {
    void this.#edit((record, now) => withRoot(record, id, state, now), 'commit');
  };

  readonly writeDraft = (change: Partial<LeafDraft>): void => {
    void this.#set({ draft: { ...this.#state.draft, ...change } });
  };

  /** Leaves on a strand are words only and have no place. */
  #place(branch: string, except?: string): { readonly place?: number | undefined } {
    const model = this.#owner.model();
    if (!treeBranches(model).some(({ id }) => id === branch)) return { place: undefined };
    const others = this.#owner.leaves().filter(({ id }) => id !== except);
    return { place: hangingPlace(model, others, branch) };
  }

  readonly hang = (branch: string): void => {
    const { draft } = this.#state;
    const text = draft.text.trim();
    if (text !== '') {
      const bare: Leaf = { id: newId(), branch, text, kind: draft.kind };
      const { dimension, who } = draft;
      const leaf = withEntries(bare, { ...this.#place(branch), dimension, who });
      void this.#edit((record, now) => withLeaf(record, leaf, now), 'commit', {
        draft: { text: '', kind: draft.kind },
        ...this.#said('tree.hung', { text }),
      });
    }
    this.#panelControl('#text-new')?.focus();
  };

  readonly changeLeaf = (leaf: Leaf, change: Partial<LeafDraft>, phase: EditPhase): void => {
    const { text = leaf.text } = change;
    const isDone = phase === 'commit' && change.text !== undefined;
    const next = withEntries(leaf, isDone ? { ...change, text: text.trim() } : change);
    // A leaf without words is none: while one writes, and then, it keeps those it had.
    if (isEmpty(text)) {
      if (isDone) void this.#owner.redraw();
    } else if (isDone && next.text === leaf.text) this.#owner.commit();
    else void this.#edit((record, now) => withLeaf(record, next, now), phase);
  };

  readonly moveLeaf = (leaf: Leaf, branch: string): void => {
    const to = leafPlaces(this.#owner.model()).find(({ id }) => id === branch);
    if (!to || branch === leaf.branch) return;
    const moved: Leaf = withEntries(leaf, { branch, ...this.#place(branch, leaf.id) });
    void this.#edit(
      (record, now) => withLeaf(record, moved, now),
      'commit',
      this.#said('tree.moved', { name: to.name }),
    );
  };

  readonly dropLeaf = (id: string, branch: string): void => {
    const leaf = this.#find(id)?.leaf;
    if (leaf) this.moveLeaf(leaf, branch);
  };

  #takeOff(leaf: Leaf, chosen: string | undefined): Promise<unknown> {
    const index = this.#owner.leaves().findIndex(({ id }) => id === leaf.id);
    return this.#edit((record, now) => withoutLeaf(record, leaf.id, now), 'commit', {
      ...{ removed: { leaf, index }, chosen },
      ...this.#said('tree.removed'),
    });
  }

  /** By the button in the panel: the focus goes to the way back. */
  readonly removeLeaf = (leaf: Leaf): void => {
    void this.#takeOff(leaf, leaf.branch).then(() => this.#panelControl('.undo button')?.focus());
  };

  /** By a key in the list: the focus goes to the row that comes in its place. */
  readonly removeAt = (id: string): void => {
    const leaf = this.#find(id)?.leaf;
    if (!leaf || !this.#owner.canEdit()) return;
    const shown = shownItems(this.#owner.items(), this.#state.folded);
    const at = shown.findIndex((item) => item.id === id);
    const next = shown[at + 1]?.sort === 'leaf' ? shown[at + 1] : shown[at - 1];
    const { chosen } = this.#state;
    void this.#takeOff(leaf, chosen === id ? leaf.branch : chosen).then(() => {
      if (next) this.goTo(next.id);
    });
  };

  readonly undo = (): void => {
    const { removed } = this.#state;
    if (!removed) return;
    const { leaf, index } = removed;
    void this.#edit((record, now) => withLeafBack(record, leaf, index, now), 'commit', {
      ...{ chosen: leaf.id, active: leaf.id },
      ...this.#said('tree.restored'),
    }).then(() => this.goTo(leaf.id));
  };

  readonly writeLines = (id: string, text: string, phase: EditPhase): void => {
    if (phase === 'commit') {
      this.#owner.commit();
      void this.#set({ writing: undefined });
      return;
    }
    const lines = text.split('\n');
    void this.#edit((record, now) => withNotes(record, id, lines, now), 'input', {
      writing: { id, text },
    });
  };
}
