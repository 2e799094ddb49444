/**
 * The tree as a list: every part, branch, leaf, root and line as one item with
 * its level and its place among its siblings, in the order of the screen. The
 * same data as the picture draws. Knows no markup and no language.
 */
import { treeLetters } from '../../geometry/tree/tree-letters.ts';
import type { TreeAnswers } from '../../geometry/tree/tree-input.ts';
import type { Leaf, RootState } from '../../model/record.ts';
import type {
  TreeGround,
  TreeModel,
  TreePart,
  TreePlace,
  TreeStrand,
} from '../../model/tree-model.ts';

/** What an item of the list is. */
export type ItemSort =
  | 'part'
  | 'main'
  | 'branch'
  | 'strand'
  | 'binding'
  | 'leaf'
  | 'fruit'
  | 'root'
  | 'ground'
  | 'line'
  | 'care'
  | 'ring';

/** The parts of the list: those of the model, and what the session adds. */
export type ListPart = TreePart | 'care' | 'rings' | 'gone';

/** What an item says, wherever it stands. */
interface ItemSeed {
  readonly id: string;
  readonly sort: ItemSort;
  readonly name: string;
  /** Where it is a part as a whole. */
  readonly part?: ListPart;
  /** Where it is one of the model's places. */
  readonly place?: TreePlace;
  /** Letter or number in the picture. */
  readonly letter?: string | undefined;
  readonly leaf?: Leaf;
  readonly state?: RootState | undefined;
  /** What an action tends, in words. */
  readonly about?: string | undefined;
  /** True at a pupil's strand on which nothing hangs. */
  readonly asks?: boolean;
}

/** One item of the list. */
export interface TreeItem extends ItemSeed {
  /** Counts from 1, as `aria-level`. */
  readonly level: number;
  /** Counts from 1, as `aria-posinset`. */
  readonly position: number;
  /** As `aria-setsize`. */
  readonly setSize: number;
  /** Id of the item that it stands under. */
  readonly parent: string | undefined;
  readonly hasItems: boolean;
}

interface Node {
  readonly item: ItemSeed;
  readonly items: readonly Node[];
}

/** What the list is made from. */
export interface ItemsInput {
  readonly model: TreeModel;
  readonly answers: TreeAnswers;
  /** The name of a part. */
  readonly partName: (part: ListPart) => string;
  /** The words of then of a root or branch that is no longer in the model. */
  readonly wordsOfThen: (id: string) => string | undefined;
  /** What an action tends, in words. */
  readonly tends: (item: string) => string | undefined;
  /** True where a strand asks for something. */
  readonly asks: (strand: TreeStrand) => boolean;
}

/** Id of a part in the list. */
export function partId(part: ListPart): string {
  return `tree.parts.${part}`;
}

function flat(nodes: readonly Node[], level = 1, parent?: string): readonly TreeItem[] {
  return nodes.flatMap(({ item, items }, index) => [
    {
      ...item,
      ...{ level, parent, position: index + 1, setSize: nodes.length, hasItems: items.length > 0 },
    },
    ...flat(items, level + 1, item.id),
  ]);
}

/** The nodes of a list; it knows which leaves, states and lines hang where. */
class Nodes {
  readonly #input: ItemsInput;
  readonly #letters: ReadonlyMap<string, string>;

  constructor(input: ItemsInput) {
    this.#input = input;
    this.#letters = treeLetters(input.model);
  }

  /** A part with what is in it; one without anything is not there. */
  part(part: ListPart, items: readonly Node[], place?: TreePlace): readonly Node[] {
    if (items.length === 0 && !place) return [];
    const name = this.#input.partName(part);
    const id = place?.id ?? partId(part);
    return [{ item: { id, sort: 'part', name, part, ...(place && { place }) }, items }];
  }

  place(place: TreePlace, sort: ItemSort, items: readonly Node[] = []): Node {
    const { id, name } = place;
    return { item: { id, sort, name, place, letter: this.#letters.get(id) }, items };
  }

  leaves(branch: string): readonly Node[] {
    return this.#input.answers.leaves.filter((leaf) => leaf.branch === branch).map(leafNode);
  }

  /** The sides of a main branch in the order of their letters, as the look has them. */
  sides(places: readonly TreePlace[]): readonly Node[] {
    const order = [...this.#letters.keys()];
    return [...places]
      .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
      .map((place) => this.branch(place));
  }

  branch(place: TreePlace): Node {
    return this.place(place, 'branch', this.leaves(place.id));
  }

  strand(place: TreeStrand): Node {
    const { item, items } = this.place(place, 'strand', this.leaves(place.id));
    return { item: { ...item, asks: this.#input.asks(place) }, items };
  }

  root(place: TreePlace): Node {
    const { item, items } = this.place(place, 'root');
    const { roots } = this.#input.answers;
    return { item: { ...item, state: stateOf(roots, place.id) }, items };
  }

  /** The lines at `id`: of an own model, then of the team. */
  lines(id: string, own: readonly TreePlace[] = []): readonly Node[] {
    const written = this.#input.answers.notes[id] ?? [];
    return [
      ...own.map((line) => this.place(line, 'line')),
      ...written.map((name, i) => textNode(`${id}.line.${i}`, 'line', name)),
    ];
  }

  ground(ground: TreeGround): Node {
    return this.place(ground, 'ground', this.lines(ground.id, ground.lines));
  }

  care({ item, text }: TreeAnswers['care'][number], index: number): Node {
    const node = textNode(`care.${index}`, 'care', text);
    return { ...node, item: { ...node.item, about: this.#input.tends(item) } };
  }

  /** What the record says of places that the model no longer has. */
  gone(): readonly Node[] {
    const { model, answers, wordsOfThen } = this.#input;
    const roots = new Set(model.roots.map(({ id }) => id));
    const hung = new Set(leafPlaces(model).map(({ id }) => id));
    const lost = [...new Set(answers.leaves.map(({ branch }) => branch))].filter(
      (id) => !hung.has(id),
    );
    return [
      ...lost.flatMap((id) => {
        const name = wordsOfThen(id);
        const leaves = this.leaves(id);
        return name === undefined ? leaves : [this.place({ id, name }, 'binding', leaves)];
      }),
      ...Object.keys(answers.roots)
        .filter((id) => !roots.has(id))
        .map((id) => this.root({ id, name: wordsOfThen(id) ?? id })),
    ];
  }
}

function stateOf(roots: Readonly<Record<string, RootState>>, id: string): RootState | undefined {
  return Object.hasOwn(roots, id) ? roots[id] : undefined;
}

function leafNode(leaf: Leaf): Node {
  return { item: { id: leaf.id, sort: 'leaf', name: leaf.text, leaf }, items: [] };
}

function textNode(id: string, sort: ItemSort, name: string): Node {
  return { item: { id, sort, name }, items: [] };
}

/** The places on which leaves may hang: branches, then strands. */
export function leafPlaces({ mains, strands }: TreeModel): readonly TreePlace[] {
  return [...mains.flatMap((main) => (main.sides.length > 0 ? main.sides : [main])), ...strands];
}

/** Every item, in the order of the list. */
export function treeItems(input: ItemsInput): readonly TreeItem[] {
  const { model, answers } = input;
  const nodes = new Nodes(input);
  const { mains, fruits, strands, bindings, roots, weather, soil } = model;
  const branches = mains.map((main) =>
    main.sides.length > 0 ? nodes.place(main, 'main', nodes.sides(main.sides)) : nodes.branch(main),
  );
  return flat([
    ...nodes.part('branches', branches),
    ...nodes.part(
      'fruits',
      fruits.map((fruit) => nodes.place(fruit, 'fruit', nodes.lines(fruit.id))),
    ),
    ...nodes.part(
      'trunk',
      [
        ...strands.map((strand) => nodes.strand(strand)),
        ...bindings.map((binding) => nodes.place(binding, 'binding')),
      ],
      model.trunk,
    ),
    ...nodes.part(
      'roots',
      roots.map((root) => nodes.root(root)),
    ),
    ...nodes.part(
      'weather',
      weather.map((one) => nodes.ground(one)),
    ),
    ...(soil ? [nodes.ground(soil)] : []),
    ...nodes.part('gone', nodes.gone()),
    ...nodes.part(
      'care',
      answers.care.map((care, i) => nodes.care(care, i)),
    ),
    ...nodes.part(
      'rings',
      answers.rings.map((words, i) => textNode(`ring.${i}`, 'ring', words)),
    ),
  ]);
}

/** The items that are on screen: none of those above them is folded. */
export function shownItems(
  items: readonly TreeItem[],
  folded: ReadonlySet<string>,
): readonly TreeItem[] {
  const hidden = new Set<string>();
  return items.filter(({ id, parent }) => {
    const isHidden = parent !== undefined && (folded.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
}

/** The item that the panel edits for `item`: a line is edited at what it stands under. */
export function editedItem(
  items: readonly TreeItem[],
  id: string | undefined,
): TreeItem | undefined {
  const item = items.find((each) => each.id === id);
  return item?.sort === 'line' ? items.find((each) => each.id === item.parent) : item;
}
