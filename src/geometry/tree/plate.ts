/**
 * A sheet on which a tree is written: its words, each in a box of its own that no
 * other word touches, in units of the wide plate. Knows no part of a tree.
 */
import type { Actor } from '../../model/record.ts';
import { boxAt, boxesTouch, labelOf, labelShapes, type Label, type LabelBox } from '../label.ts';
import { round, type Point, type Shape } from '../scene.ts';
import { circle, path, roundEnds, shape, through } from '../shapes.ts';
import type { DrawnLeaf, DrawnTree } from './drawn-tree.ts';
import { alongLeaf } from './leaf-room.ts';
import type { TreeInput } from './tree-input.ts';
import type { TreeRole } from './tree-role.ts';

/** The quiet disc behind the crown. */
export const disc = { x: 600, y: 583, radius: 394 } as const;

/** Where the ground is. */
export const groundY = 1012;

/** Words of one role and size in units at full size; weight 400 without. */
export type Row = readonly [
  role: TreeRole,
  words: string | undefined,
  size: number,
  weight?: number,
];

/** Where a label may stand; of it the parts `anchor` lie left of x and `above` above y. */
export interface Spot extends Point {
  readonly anchor: number;
  readonly above: number;
}

/** What a plate is made of. */
export interface PlateSetting {
  readonly input: TreeInput;
  readonly drawn: DrawnTree;
  /** By item id, as the list has them. */
  readonly letters: ReadonlyMap<string, string>;
  /** Size of an em in units. */
  readonly em: number;
  /** Size of a px in units. */
  readonly px: number;
  /** How much thicker lines are than at full size. */
  readonly thick: number;
  /** False where letters and numbers stand for names. */
  readonly hasWords: boolean;
  /** Words keep so far from the left and the right edge. */
  readonly margin: number;
}

/** What words are about: their key in the scene, what they show, and in whose colour. */
export interface Subject {
  readonly key: string;
  readonly item?: string | undefined;
  readonly voice?: Actor | undefined;
}

/** Takes shapes and keeps account of the room that words take. */
export class Plate {
  readonly setting: PlateSetting;
  /** What lies behind all. */
  readonly ground: Shape<TreeRole>[] = [];
  /** What grows, over the ground. */
  readonly growth: Shape<TreeRole>[] = [];
  readonly #words: Shape<TreeRole>[] = [];
  /** One unit of type at full size, in units of the plate. */
  readonly unit: number;
  readonly #taken: LabelBox[] = [];
  readonly #boxes = new Map<string, LabelBox>();

  constructor(setting: PlateSetting) {
    this.setting = setting;
    this.unit = setting.em / 16;
  }

  /** Radius of the disc round a letter: 12 px, and larger with larger text. */
  get letterRadius(): number {
    const { em, px } = this.setting;
    return Math.max(12 * px, 0.75 * em);
  }

  /** True where the page reads from right to left. */
  get isMirrored(): boolean {
    return this.setting.input.direction === 'rtl';
  }

  /** All shapes in drawing order. */
  get shapes(): readonly Shape<TreeRole>[] {
    return [...this.ground, ...this.growth, ...this.#words];
  }

  /** Where the highest words begin. */
  get top(): number {
    return Math.min(...this.#taken.map(({ top }) => top));
  }

  /** Where the lowest words end. */
  get bottom(): number {
    return Math.max(...this.#taken.map(({ bottom }) => bottom));
  }

  /** Draws shapes over what grows. */
  add(...shapes: readonly Shape<TreeRole>[]): void {
    this.#words.push(...shapes);
  }

  /** Wraps words in rows under each other; what stays wider than `widest` is cut. */
  label(rows: readonly Row[], widest: number): Label<TreeRole> {
    const { measure } = this.setting.input;
    const room = Math.max(widest, this.setting.em);
    const sized = rows.map(
      ([role, words, size, weight]) => [role, words, size * this.unit, weight] as const,
    );
    const label = labelOf<TreeRole>(sized, room, { measure });
    if (label.width <= room) return label;
    const parts = label.parts.map((part) => ({
      ...part,
      lines: part.lines.map((line) =>
        cutText(line, room, (text) => measure(text, part.size, part.weight)),
      ),
    }));
    return { parts, width: room, height: label.height };
  }

  /** The same words without what does not fit in one line. */
  oneLine(row: Row, widest: number): Label<TreeRole> {
    const [role, words = '', size, weight = 400] = row;
    const { measure } = this.setting.input;
    const wide = (text: string): number => measure(text, size * this.unit, weight);
    const line = cutText(words.slice(0, 200).replace(/\s+/g, ' ').trim(), widest, wide);
    return this.label([[role, line, size, weight]], Math.max(widest, wide(line)));
  }

  /** True when a box keeps within the plate and `gap` away from all words so far. */
  isFree(box: LabelBox, gap = 4): boolean {
    const { margin } = this.setting;
    return (
      box.left >= margin &&
      box.right <= 1200 - margin &&
      this.#taken.every((one) => !boxesTouch(one, box, gap))
    );
  }

  /** Keeps other words out of a box. */
  take(box: LabelBox, item?: string): void {
    this.#taken.push(box);
    if (item !== undefined && !this.#boxes.has(item)) this.#boxes.set(item, box);
  }

  /** The box of a label at a spot. */
  boxOf(label: Label<TreeRole>, { x, y, anchor, above }: Spot): LabelBox {
    return boxAt(label, x, y, anchor, above);
  }

  /** Sets a label at the first spot that is free; undefined when there is none. */
  write(label: Label<TreeRole>, spots: readonly Spot[], of: Subject): LabelBox | undefined {
    if (label.parts.length === 0) return undefined;
    const box = spots.map((spot) => this.boxOf(label, spot)).find((one) => this.isFree(one));
    if (box) this.set(label, box, of);
    return box;
  }

  /** Sets a label in its box, whatever is there. */
  set(label: Label<TreeRole>, box: LabelBox, { key, item, voice }: Subject): void {
    this.take(box, item);
    const halo = {
      'stroke-width': round(5 * this.unit),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    };
    for (const one of labelShapes(label, box, key, this.setting.input)) {
      const attributes = one.role.includes('on-') ? { ...one.attributes, ...halo } : one.attributes;
      this.add({ ...one, attributes, item, voice });
    }
  }

  /** Sets words on a card with an edge, so that they read over leaves and wood. */
  setOnCard(label: Label<TreeRole>, box: LabelBox, of: Subject): void {
    const card = this.#round('letter-disc', of.key, box, 5);
    this.add({ ...card, item: of.item });
    const parts = label.parts.map((part) => ({ ...part, role: 'letter' as const }));
    this.set({ ...label, parts }, box, of);
  }

  /** Draws a unit sign round `at`, as large as the type. */
  addSign(sign: Shape<TreeRole>, at: Point, { key, item }: Subject): void {
    const transform = `translate(${round(at.x)} ${round(at.y)}) scale(${this.unit.toFixed(3)})`;
    this.add({
      ...sign,
      key: `${sign.role}-${key}`,
      item,
      attributes: { ...sign.attributes, transform },
    });
  }

  /** The letter or number of an item in a disc round `at`; false where there is no room for it. */
  writeLetter(at: Point, item: string): boolean {
    const { px, letters } = this.setting;
    const radius = this.letterRadius;
    const box = boxAt({ width: 2 * radius, height: 2 * radius }, at.x, at.y, 0.5, 0.5);
    if (!this.isFree(box, 2 * px)) return false;
    const label = this.label([['letter', letters.get(item), 14, 600]], 2 * radius);
    this.add({ ...circle<TreeRole>('letter-disc', item, at, radius - px, 1.4 * px), item });
    const inner = boxAt(label, at.x, at.y, 0.5, 0.5);
    for (const one of labelShapes(label, inner, item, {})) this.add({ ...one, item });
    this.take(box, item);
    return true;
  }

  /** A dotted line from a tip to its words. */
  lead(id: string, from: Point, to: Point): void {
    const { thick } = this.setting;
    const ends = { ...roundEnds, 'stroke-dasharray': `1 ${4 * thick}` };
    this.add(path<TreeRole>('leader', id, through(from, to), thick, undefined, ends));
  }

  /** A sign as high as `size` units of type beside the words of an item, where there is room. */
  addBeside(sign: Shape<TreeRole>, size: number, item: string): void {
    const box = this.#boxes.get(item);
    if (!box) return;
    const [half, gap] = [(size / 2) * this.unit, 3 * this.unit];
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const away = half + gap;
    const free = [
      { x: box.left - away, y },
      { x: box.right + away, y },
      { x, y: box.bottom + away },
      { x, y: box.top - away },
    ]
      .map((at) => ({
        at,
        room: boxAt({ width: 2 * half, height: 2 * half }, at.x, at.y, 0.5, 0.5),
      }))
      .find(({ room }) => this.isFree(room, 1));
    if (!free) return;
    this.take(free.room);
    this.addSign(sign, free.at, { key: `at-${item}`, item });
  }

  /** Rings what is chosen, and in dots what is lit. */
  ring(): void {
    const { input, drawn } = this.setting;
    const chosen = input.chosen === undefined ? [] : [input.chosen];
    for (const [role, items] of [
      ['lit', input.lit ?? []],
      ['chosen', chosen],
    ] as const)
      for (const item of items) {
        const leaf = drawn.leaves.find(({ id }) => id === item);
        const box = leaf ? leafBox(leaf) : this.#boxes.get(item);
        if (!box) continue;
        const ring = this.#round(role, item, box, role === 'lit' ? 5 : 3);
        // A leaf's ring lies under the words.
        if (leaf) this.growth.push(ring);
        else this.add(ring);
      }
  }

  /** A rectangle with round corners, `by` px round a box. */
  #round(role: TreeRole, key: string, box: LabelBox, by: number): Shape<TreeRole> {
    const { px } = this.setting;
    const gap = by * px;
    const height = box.bottom - box.top + 2 * gap;
    const sizes = {
      x: box.left - gap,
      y: box.top - gap,
      width: box.right - box.left + 2 * gap,
      height,
      rx: Math.min(height / 2, 14 * px),
      'stroke-width': (role === 'lit' ? 2.4 : 2) * px,
    };
    const dots = { ...roundEnds, 'stroke-dasharray': `0.1 ${round(5 * px)}` };
    return shape<TreeRole>('rect', role, key, role === 'lit' ? { ...sizes, ...dots } : sizes);
  }
}

/** A box round a leaf. */
function leafBox(leaf: DrawnLeaf): LabelBox {
  const [from, to] = [alongLeaf(leaf, 0.1), alongLeaf(leaf, 1)];
  const by = 0.16 * leaf.length;
  return {
    left: Math.min(from.x, to.x) - by,
    right: Math.max(from.x, to.x) + by,
    top: Math.min(from.y, to.y) - by,
    bottom: Math.max(from.y, to.y) + by,
    ...{ anchor: 0, x: from.x },
  };
}

/** As much of a text as fits, with … for the rest. */
function cutText(text: string, room: number, width: (line: string) => number): string {
  if (width(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && width(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
