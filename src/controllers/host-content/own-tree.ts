/**
 * Makes a tree of a host's own items: says which is a root, a branch or a leaf,
 * gives each an id of its words, and warns where the structure is not one. Knows
 * neither a list nor JSON.
 */
import { treePartNames } from '../../content/nl/tree/spellings.ts';
import { ownItemIds, ownTreeId } from '../../model/own-list.ts';
import type { Leaf } from '../../model/record.ts';
import {
  treePlaces,
  type TreeGround,
  type TreeMain,
  type TreeModel,
  type TreePart,
  type TreePlace,
  type TreeStrand,
  type TreeWeather,
} from '../../model/tree-model.ts';
import { afterColon, isId, type RichItem } from './list-content.ts';
import { isBindingName, leafKindNamed, voiceNamed, weatherNamed } from './tree-spelling.ts';
import type { Warn } from '../warning.ts';

/** An item with what stands under it. */
export interface OwnItem {
  readonly item: RichItem;
  /** A few words under its name. */
  readonly note?: string;
  /** Absent where nothing is said of what stands under it. */
  readonly items?: readonly OwnItem[];
}

/** A part of an own tree: the item that names it, where one does, and what stands under it. */
export interface OwnPart {
  readonly self?: OwnItem | undefined;
  readonly items: readonly OwnItem[];
}

/** An own tree, and the markup of its items by id where they have any. */
export interface OwnTree {
  readonly model: TreeModel;
  readonly rich: ReadonlyMap<string, RichItem>;
}

/** More than a person sees in one tree. */
const most = { leaves: 300, roots: 12, strands: 5, branches: 26, fruits: 8, lines: 12 };

function withAll(items: readonly OwnItem[]): readonly OwnItem[] {
  return items.flatMap((each) => [each, ...withAll(each.items ?? [])]);
}

function hasItems({ items = [] }: OwnItem): boolean {
  return items.length > 0;
}

class TreeMaker {
  readonly rich = new Map<string, RichItem>();
  readonly leaves: Leaf[] = [];
  readonly #warn: Warn;
  readonly #ids = new Map<OwnItem, string>();

  /** @param all every item, each once, in the order of the host */
  constructor(all: readonly OwnItem[], warn: Warn) {
    this.#warn = warn;
    const made = ownItemIds(all.map(({ item }) => item.text));
    const used = new Set<string>();
    all.forEach((each, index) => {
      const { id: given, text } = each.item;
      const isFree = isId(given) && !used.has(given);
      if (given !== undefined && !isFree) warn('E117', `the id of "${text}" cannot be used`);
      const id = isFree ? given : (made[index] ?? '');
      used.add(id);
      this.#ids.set(each, id);
    });
  }

  /** The first of `items`, as many as are drawn. */
  first<Item>(
    items: readonly Item[],
    what: keyof typeof most,
    limit = most[what],
  ): readonly Item[] {
    if (items.length <= limit) return items;
    this.#warn('E116', `${items.length} ${what}, ${limit} are drawn`);
    return items.slice(0, limit);
  }

  #keep(id: string, item: RichItem): void {
    if (item.content.some((node) => typeof node !== 'string')) this.rich.set(id, item);
  }

  readonly place = (own: OwnItem): TreePlace => {
    const id = this.#ids.get(own) ?? '';
    this.#keep(id, own.item);
    return { id, name: own.item.text, ...(own.note && { note: own.note }) };
  };

  /** A place of which all that stands under it is a remark. */
  readonly told = (own: OwnItem): TreePlace => {
    const under = withAll(own.items ?? []).map(({ item }) => item.text);
    return { ...this.place(own), ...(under.length > 0 && { remark: under.join(' · ') }) };
  };

  /** All under `items` as lines beside each other. */
  lines(items: readonly OwnItem[]): readonly TreePlace[] {
    return this.first(this.#flat(items), 'lines').map(this.place);
  }

  /** Hangs all that stands under `own` on it. */
  readonly branch = (own: OwnItem): TreePlace => {
    const place = this.place(own);
    for (const leaf of this.#flat(own.items ?? [])) this.#hang(leaf, place.id);
    return place;
  };

  /** `mains` with their sides, no more than can be named. */
  mains(items: readonly OwnItem[]): readonly TreeMain[] {
    let left = most.branches;
    this.#checkLeaves(items);
    return this.first(items, 'branches').flatMap((own): readonly TreeMain[] => {
      if (left === 0) return [];
      const under = own.items ?? [];
      if (!under.some(hasItems)) {
        left -= 1;
        return [{ ...this.branch(own), sides: [] }];
      }
      this.#checkLeaves(under);
      const sides = this.first(under, 'branches', left).map(this.branch);
      left -= sides.length;
      return [{ ...this.place(own), sides }];
    });
  }

  #flat(items: readonly OwnItem[]): readonly OwnItem[] {
    if (items.some(hasItems)) this.#warn('E115', 'leaves and lines hold no further items');
    return withAll(items);
  }

  /** Beside branches with leaves a lone item may be a leaf that slipped. */
  #checkLeaves(items: readonly OwnItem[]): void {
    const lone = items.find((own) => own.items === undefined);
    if (lone && items.some(hasItems)) {
      this.#warn('E114', `"${lone.item.text}" is drawn as a branch without leaves`);
    }
  }

  #hang(own: OwnItem, branch: string): void {
    const { item } = own;
    const id = this.#ids.get(own) ?? '';
    const colon = item.text.indexOf(':');
    const kind = leafKindNamed(item.text.slice(0, Math.max(0, colon)));
    const rest = item.text.slice(colon + 1).trim();
    const isTold = kind !== undefined && rest !== '';
    const text = isTold ? rest : item.text;
    this.leaves.push({ id, branch, text, kind: isTold ? kind : 'sign' });
    this.#keep(id, isTold ? { text, content: afterColon(item.content) } : item);
  }
}

function ground(maker: TreeMaker, part: OwnPart): TreeGround {
  const { id, text: name } = treePartNames.soil;
  return { ...(part.self ? maker.place(part.self) : { id, name }), lines: maker.lines(part.items) };
}

function weather(maker: TreeMaker, { items }: OwnPart, warn: Warn): readonly TreeWeather[] {
  const found = new Map<TreeWeather['sort'], TreeWeather>();
  for (const own of items) {
    const sort = weatherNamed(own.item.text);
    if (!sort) {
      warn('E111', `"${own.item.text}" is no kind of weather and is left out`);
      continue;
    }
    const lines = maker.lines(own.items ?? []);
    const before = found.get(sort);
    if (before) warn('E112', `"${own.item.text}" stands twice`);
    found.set(
      sort,
      before
        ? { ...before, lines: [...before.lines, ...lines] }
        : { ...maker.place(own), sort, lines },
    );
  }
  return [...found.values()];
}

function strand(maker: TreeMaker, own: OwnItem): TreeStrand {
  const voice = voiceNamed(own.item.text);
  return { ...maker.branch(own), ...(voice && { voice }) };
}

/** Trunk, strands and bindings; without a name of its own the trunk has the model's. */
function trunk(
  maker: TreeMaker,
  { self, items }: OwnPart,
): Pick<TreeModel, 'trunk' | 'strands' | 'bindings'> {
  const { id, text: name } = treePartNames.trunk;
  const isBinding = ({ item }: OwnItem): boolean => isBindingName(item.text);
  const strands = items.filter((own) => !isBinding(own));
  return {
    trunk: self ? maker.place(self) : { id, name },
    strands: maker.first(strands, 'strands').map((own) => strand(maker, own)),
    bindings: maker.first(items.filter(isBinding), 'strands').map(maker.told),
  };
}

/** A tree of `parts`; one that is left out is not drawn. */
export function ownTree(
  parts: ReadonlyMap<TreePart, OwnPart>,
  title: string | undefined,
  warn: Warn,
): OwnTree {
  const all = [...parts.values()].flatMap(({ self, items }) => [
    ...(self ? [self] : []),
    ...withAll(items),
  ]);
  const maker = new TreeMaker(all, warn);
  const itemsOf = (part: TreePart): readonly OwnItem[] => parts.get(part)?.items ?? [];
  const [soil, stem, sky] = [parts.get('soil'), parts.get('trunk'), parts.get('weather')];
  const grown: TreeModel = {
    id: '',
    version: 1,
    isOwn: true,
    ...(title && { title }),
    ...(soil && { soil: ground(maker, soil) }),
    roots: maker.first(itemsOf('roots'), 'roots').map(maker.told),
    strands: [],
    bindings: [],
    ...(stem && trunk(maker, stem)),
    mains: maker.mains(itemsOf('branches')),
    fruits: maker.first(itemsOf('fruits'), 'fruits').map(maker.told),
    weather: sky ? weather(maker, sky, warn) : [],
    leaves: [],
  };
  const id = ownTreeId(treePlaces(grown).map((place) => place.id));
  const leaves = maker.first(maker.leaves, 'leaves');
  return { model: { ...grown, id, leaves }, rich: maker.rich };
}
