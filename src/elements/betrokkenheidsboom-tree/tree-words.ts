/**
 * The words of a tree as they are shown: what was answered in the words of then,
 * all else as it is today, and an own name with its markup. Draws nothing.
 */
import { html } from 'lit';
import type { ContentItem, TreeTexts } from '../../content/content-item.ts';
import {
  actorWords,
  leafKindWords,
  pupilQuestion as pupilQuestionItem,
  rootStateWords,
} from '../../content/nl/tree/index.ts';
import { treePartNames } from '../../content/nl/tree/spellings.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import type { RichItem } from '../../controllers/host-content/list-content.ts';
import { raterName } from '../../controllers/words/model-words.ts';
import { treeTextsOf } from '../../controllers/words/tree-model-words.ts';
import { entryOf } from '../../model/member.ts';
import type { Tree } from '../../model/record.ts';
import { treePlaces, type TreeModel, type TreePlace } from '../../model/tree-model.ts';
import { richText } from '../../views/words/rich-text.ts';
import type { ListPart, TreeItem } from './tree-items.ts';
import type { TreeWords } from './tree-view.ts';

/** The words that answer: states, kinds and actors. */
const answerItems: readonly ContentItem[] = [rootStateWords, leafKindWords, actorWords].flatMap(
  (words) => Object.values<ContentItem>(words),
);

function keptWord(record: Tree | undefined, id: string): string | undefined {
  return entryOf(record?.definition.words, id);
}

/** Says `item` in the words of `record`, where it kept them. */
function wordOf(language: LanguageController, record: Tree | undefined, item: ContentItem): Words {
  const kept = keptWord(record, item.id);
  return kept === undefined || kept === language.itemString(item)
    ? language.item(item)
    : html`<span lang=${record?.lang ?? ''}>${kept}</span>`;
}

/** The words of the answers that `record` holds, and of those that one can choose. */
export function treeWords(language: LanguageController, record: Tree | undefined): TreeWords {
  const word = (item: ContentItem): Words => wordOf(language, record, item);
  return {
    state: (state) => word(rootStateWords[state]),
    kind: (kind) => word(leafKindWords[kind]),
    actor: (actor) => word(actorWords[actor]),
  };
}

/** Text of each of `items` by its own key, in the words of then where they were kept. */
export function plainWords<Key extends string>(
  language: LanguageController,
  record: Tree | undefined,
  items: Readonly<Record<Key, ContentItem>>,
): Readonly<Record<Key, string>> {
  const all = Object.entries<ContentItem>(items).map(([key, item]) => [
    key,
    keptWord(record, item.id) ?? language.itemString(item),
  ]);
  return Object.fromEntries(all) as Record<Key, string>;
}

/** What stands on screen today for an item that a record answers. */
export function shownWord(
  language: LanguageController,
  model: TreeModel,
): (id: string) => string | undefined {
  const places = new Map(treePlaces(model).map(({ id, name }) => [id, name]));
  return (id) => {
    const item = answerItems.find((each) => each.id === id);
    return item ? language.itemString(item) : places.get(id);
  };
}

/** The name of `place` as `record` has it. */
function renamed<Place extends TreePlace>(record: Tree | undefined): (place: Place) => Place {
  return (place) => {
    const name = keptWord(record, place.id);
    return name === undefined || name === place.name ? place : { ...place, name };
  };
}

/** `model` with the names of then at what `record` answers; itself where all names are as they were. */
export function modelOfThen(model: TreeModel, record: Tree | undefined): TreeModel {
  const isChanged = treePlaces(model).some(
    ({ id, name }) => (keptWord(record, id) ?? name) !== name,
  );
  if (!isChanged) return model;
  const { soil, mains } = model;
  const name = renamed(record);
  return {
    ...model,
    ...(soil && { soil: renamed<typeof soil>(record)(soil) }),
    roots: model.roots.map(name),
    strands: model.strands.map(renamed(record)),
    bindings: model.bindings.map(name),
    mains: mains.map((main) => ({ ...main, ...name(main), sides: main.sides.map(name) })),
    fruits: model.fruits.map(name),
    weather: model.weather.map(renamed(record)),
  };
}

/** The name of a part of the list. */
export function partWords(language: LanguageController, part: ListPart): Words {
  return part === 'care' || part === 'rings' || part === 'gone'
    ? language.text(`tree.part.${part}`)
    : language.item(treePartNames[part]);
}

/** The same as a plain string, as it is looked for by its letters. */
export function partName(language: LanguageController, part: ListPart): string {
  return part === 'care' || part === 'rings' || part === 'gone'
    ? language.string(`tree.part.${part}`)
    : language.itemString(treePartNames[part]);
}

/** What an item is called: with the markup of an own list, and marked where it fell back to Dutch. */
export function itemName(
  language: LanguageController,
  rich: ReadonlyMap<string, RichItem>,
  { id, name, part, place }: TreeItem,
): Words {
  if (part) return partWords(language, part);
  const own = rich.get(id);
  if (own?.text === name) return richText(own.content);
  return place ? marked(language, id, 'name', name) : name;
}

/** A text of the built-in model, marked where it fell back; another as it is. */
function marked(
  language: LanguageController,
  id: string,
  kind: keyof TreeTexts,
  text: string,
): Words {
  const item = treeTextsOf(id)?.[kind];
  return item && language.itemString(item) === text ? language.item(item) : text;
}

/** The few words under the name of a place, or the sentence that stands with it. */
export function placeWords(
  language: LanguageController,
  place: TreePlace,
  kind: 'note' | 'remark',
): Words | undefined {
  const { id, [kind]: text } = place;
  return text === undefined ? undefined : marked(language, id, kind, text);
}

/** Asked at the pupil's strand while nothing hangs there. */
export function pupilQuestion(language: LanguageController): Words {
  return language.item(pupilQuestionItem);
}

/** What is known of who filled in and when. */
export interface TreeSeen {
  readonly record: Tree | undefined;
  /** Who filled in, where there is no record. */
  readonly by: string;
  /** Nothing hangs or stands there yet. */
  readonly isEmpty: boolean;
}

/**
 * Who sees the tree so, and when; what it is about while it is empty.
 *
 * @param words what is said of a message: a string, or a text with its mark of language
 */
export function seenBy<Text>(
  language: LanguageController,
  { record, by, isEmpty }: TreeSeen,
  words: (key: string, values?: Readonly<Record<string, string>>) => Text,
): Text {
  if (isEmpty) return words('tree.about');
  const rater = raterName(language, record?.by ?? by);
  if (!record) return rater ? words('tree.seenBy', { rater }) : words('tree.seenByNobody');
  const date = dateWords(language, record.updatedAt);
  return rater ? words('tree.seen', { rater, date }) : words('tree.seenUnnamed', { date });
}
