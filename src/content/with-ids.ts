/**
 * Gives texts the ids of their places, so that data files hold no id twice.
 * Knows no language and no text.
 */
import { dimensions, directions, type Dimension, type Direction } from '../model/dimension.ts';
import type { ActivityKind, Actor, Touches } from '../model/record.ts';
import type {
  ActionIdea,
  ChecklistName,
  ChecklistSet,
  ContentItem,
  DimensionPrompts,
  DirectionIdeas,
  DirectionPrompts,
  Source,
  TreeSuggestion,
  TreeTexts,
} from './content-item.ts';

/** `T` in which the texts have no id yet. */
export type Nameless<T> = T extends ContentItem
  ? Omit<ContentItem, 'id'>
  : { readonly [Key in keyof T]: Nameless<T[Key]> };

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function isText(value: object): value is Omit<ContentItem, 'id'> {
  return 'text' in value;
}

/**
 * `texts` with ids: that of a text is `id` and the path to it, in kebab case,
 * lists counted from 1: `scale.5.1`, `dimension.time.in-sentence`.
 */
export function withIds<T>(id: string, texts: Nameless<T>): T;
/* @__NO_SIDE_EFFECTS__ */
export function withIds(id: string, texts: object): object {
  if (isText(texts)) return { id, ...texts };
  const child = ([key, value]: [string | number, object]) => withIds(`${id}.${key}`, value);
  if (Array.isArray(texts)) return texts.map((text: object, index) => child([index + 1, text]));
  const entries = Object.entries(texts) as [string, object][];
  return Object.fromEntries(entries.map(([key, value]) => [key, child([kebab(key), value])]));
}

/** The prompts of a direction: `parents.time.1`, their leads `parents.time.lead.1`. */
/* @__NO_SIDE_EFFECTS__ */
export function directionPrompts(
  about: Direction,
  texts: Nameless<Record<Dimension, Omit<DimensionPrompts, 'dimension'>>>,
): DirectionPrompts {
  const prompts = dimensions.map((dimension) => {
    const id = `${about}.${dimension}`;
    const { leads, stem, prompts: guiding } = texts[dimension];
    return {
      dimension,
      leads: withIds<readonly ContentItem[]>(`${id}.lead`, leads),
      prompts: withIds<readonly ContentItem[]>(id, guiding),
      ...(stem && { stem: withIds<ContentItem>(`${id}.stem`, stem) }),
    };
  });
  return { about, dimensions: prompts };
}

/** A question of a list without its id; before and after share their source. */
interface NamelessQuestion {
  readonly dimension?: Dimension;
  readonly text: string;
  /** What it asks after the activity. Absent: the same words at both moments. */
  readonly after?: string;
  readonly source: Source;
}

/** A list: `checklist.parents.title`, its questions `checklist.parents.1`, and after the activity `checklist.parents.1.after`. */
/* @__NO_SIDE_EFFECTS__ */
export function checklistSet(
  name: ChecklistName,
  {
    title,
    intro,
    items,
    ...rest
  }: Nameless<Pick<ChecklistSet, 'title' | 'intro'>> &
    Pick<ChecklistSet, 'version' | 'about' | 'hasActivity' | 'answers'> & {
      readonly items: readonly NamelessQuestion[];
    },
): ChecklistSet {
  const id = `checklist.${name}`;
  return {
    id: name,
    ...rest,
    ...withIds<Pick<ChecklistSet, 'title' | 'intro'>>(id, { title, intro }),
    items: items.map(({ dimension, text, after, source }, index) => ({
      ...(dimension && { dimension }),
      item: { id: `${id}.${index + 1}`, text, source },
      ...(after && { after: { id: `${id}.${index + 1}.after`, text: after, source } }),
    })),
  };
}

/** A part of the tree without its id; name and note share their source. */
interface NamelessPart {
  readonly text: string;
  readonly note?: string;
  readonly source: Source;
  readonly remark?: Omit<ContentItem, 'id'>;
}

/** The parts of one kind by name: `tree.roots.trust`, `tree.roots.trust.note`, `tree.roots.trust.remark`. */
/* @__NO_SIDE_EFFECTS__ */
export function treeTexts<Name extends string>(
  kind: string,
  parts: Readonly<Record<Name, NamelessPart>>,
): Readonly<Record<Name, TreeTexts>> {
  const made = Object.entries<NamelessPart>(parts).map(([name, { text, note, source, remark }]) => {
    const id = `tree.${kind}.${name}`;
    const texts: TreeTexts = {
      name: { id, text, source },
      ...(note && { note: { id: `${id}.note`, text: note, source } }),
      ...(remark && { remark: { id: `${id}.remark`, ...remark } }),
    };
    return [name, texts] as const;
  });
  return Object.fromEntries(made) as Record<Name, TreeTexts>;
}

/** A suggestion without its id. */
interface NamelessSuggestion extends Omit<ContentItem, 'id'> {
  readonly who?: Actor;
}

/** Suggestions by id of the branch or strand: at `tree.branches.helping` they are `tree.branches.helping.leaf.1` and on. */
/* @__NO_SIDE_EFFECTS__ */
export function treeSuggestionsAt(
  places: Readonly<Record<string, readonly NamelessSuggestion[]>>,
): Readonly<Record<string, readonly TreeSuggestion[]>> {
  const made = Object.entries(places).map(([place, suggestions]) => [
    place,
    suggestions.map(({ who, ...text }, index) => ({
      item: { id: `${place}.leaf.${index + 1}`, ...text },
      ...(who && { who }),
    })),
  ]);
  return Object.fromEntries(made) as Record<string, readonly TreeSuggestion[]>;
}

/** An idea for a plan without its id. */
interface NamelessIdea extends Omit<ContentItem, 'id'> {
  readonly tends: string;
  readonly kinds?: readonly ActivityKind[];
  /** What a pupil does in it; shares its source. */
  readonly pupil?: string;
  /** What it moves beside the dimension under which it stands. */
  readonly also?: Touches;
}

function touchedBy(about: Direction, dimension: Dimension, also: Touches): Touches {
  const all = { ...also, [about]: [dimension, ...(also[about] ?? [])] };
  const inOrder = directions.map((direction) => [
    direction,
    dimensions.filter((each) => all[direction]?.includes(each)),
  ]);
  return Object.fromEntries(inOrder.filter(([, touched = []]) => touched.length > 0)) as object;
}

/** Ideas of a direction: `plan.idea.parents.knowledge.1` and `plan.idea.parents.knowledge.1.pupil`; each moves the dimension under which it stands. */
/* @__NO_SIDE_EFFECTS__ */
export function actionIdeas(
  about: Direction,
  ideas: Readonly<Record<Dimension, readonly NamelessIdea[]>>,
): DirectionIdeas {
  const ideaAt = (
    dimension: Dimension,
    { text, source, tends, kinds = [], pupil, also = {} }: NamelessIdea,
    index: number,
  ): ActionIdea => {
    const id = `plan.idea.${about}.${dimension}.${index + 1}`;
    return {
      item: { id, text, source },
      touches: touchedBy(about, dimension, also),
      kinds,
      tends,
      ...(pupil && { pupil: { id: `${id}.pupil`, text: pupil, source } }),
    };
  };
  const made = dimensions.map((dimension) => [
    dimension,
    ideas[dimension].map((idea, index) => ideaAt(dimension, idea, index)),
  ]);
  return Object.fromEntries(made) as Record<Dimension, readonly ActionIdea[]>;
}
