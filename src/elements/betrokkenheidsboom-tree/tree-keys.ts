/**
 * The keys of the list, as the ARIA tree pattern has them: arrows, Home, End,
 * `*`, letters; and Enter to go and edit, Delete to remove. Knows the items, and
 * of the markup only that an item has its id.
 */
import { shownItems, type TreeItem } from './tree-items.ts';

/** What the keys act on. */
export interface TreeKeysOwner {
  readonly items: () => readonly TreeItem[];
  readonly folded: () => ReadonlySet<string>;
  readonly isRtl: () => boolean;
  /** Moves the focus to the item with this id. */
  readonly goTo: (id: string) => void;
  /** Folds or unfolds these. */
  readonly fold: (ids: readonly string[], isFolded: boolean) => void;
  readonly choose: (id: string) => void;
  /** Chooses it and moves the focus to where it is edited. */
  readonly edit: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
}

/** Letters that follow each other within this time are one word. */
const pauseMs = 700;

interface Spot {
  readonly item: TreeItem;
  readonly shown: readonly TreeItem[];
  readonly index: number;
}

/** A key that means something at an item. */
type Act = (spot: Spot, owner: TreeKeysOwner) => void;

function goTo(owner: TreeKeysOwner, item: TreeItem | undefined): void {
  if (item) owner.goTo(item.id);
}

const inward: Act = ({ item, shown, index }, owner) => {
  if (!item.hasItems) return;
  if (owner.folded().has(item.id)) owner.fold([item.id], false);
  else goTo(owner, shown[index + 1]);
};

const outward: Act = ({ item, shown }, owner) => {
  if (item.hasItems && !owner.folded().has(item.id)) owner.fold([item.id], true);
  else
    goTo(
      owner,
      shown.find(({ id }) => id === item.parent),
    );
};

const acts: Readonly<Record<string, Act>> = {
  ArrowDown: ({ shown, index }, owner) => goTo(owner, shown[index + 1]),
  ArrowUp: ({ shown, index }, owner) => goTo(owner, shown[index - 1]),
  Home: ({ shown }, owner) => goTo(owner, shown[0]),
  End: ({ shown }, owner) => goTo(owner, shown.at(-1)),
  ArrowRight: (spot, owner) => (owner.isRtl() ? outward : inward)(spot, owner),
  ArrowLeft: (spot, owner) => (owner.isRtl() ? inward : outward)(spot, owner),
  '*': ({ item }, owner) => {
    const siblings = owner.items().filter((each) => each.parent === item.parent && each.hasItems);
    owner.fold(
      siblings.map(({ id }) => id),
      false,
    );
  },
  ' ': ({ item }, owner) => owner.choose(item.id),
  Enter: ({ item }, owner) => owner.edit(item.id),
  F2: ({ item }, owner) => owner.edit(item.id),
  Delete: ({ item }, owner) => owner.remove(item.id),
};

/** The next item whose name begins with `typed`; one letter again goes on to the next. */
function named({ shown, index }: Spot, typed: string): TreeItem | undefined {
  const [first = ''] = typed;
  const isOneLetter = [...typed].every((letter) => letter === first);
  const wanted = isOneLetter ? first : typed;
  const from = index + (isOneLetter ? 1 : 0);
  const round = [...shown.slice(from), ...shown.slice(0, from)];
  return round.find(({ name }) => name.toLocaleLowerCase().startsWith(wanted));
}

/** A shortcut of the browser or the page, or a keyboard that is still composing. */
function isForOthers({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}

function isUndo({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';
}

/** A listener for `keydown` on the list. */
export function treeKeys(owner: TreeKeysOwner): (event: KeyboardEvent) => void {
  let typed = '';
  let typedAt = -pauseMs;
  const type = (spot: Spot, { key, timeStamp }: KeyboardEvent): void => {
    typed = (timeStamp - typedAt < pauseMs ? typed : '') + key.toLocaleLowerCase();
    typedAt = timeStamp;
    goTo(owner, named(spot, typed));
  };
  /** What a key does at this spot, or undefined when it means nothing here. */
  const actOf = (event: KeyboardEvent): Act | undefined => {
    const { key, timeStamp } = event;
    if (isUndo(event)) return () => owner.undo();
    if (isForOthers(event)) return undefined;
    const isGoingOn = key === ' ' && timeStamp - typedAt < pauseMs;
    if (Object.hasOwn(acts, key) && !isGoingOn) {
      typedAt = -pauseMs;
      return acts[key];
    }
    return [...key].length === 1 ? (spot) => type(spot, event) : undefined;
  };
  return (event) => {
    const shown = shownItems(owner.items(), owner.folded());
    const row = (event.target as HTMLElement).dataset['row'];
    const index = shown.findIndex(({ id }) => id === row);
    const item = shown[index];
    const act = item && actOf(event);
    if (!act) return;
    act({ item, shown, index }, owner);
    event.preventDefault();
    // A key of the list is no shortcut of the page.
    event.stopPropagation();
  };
}
