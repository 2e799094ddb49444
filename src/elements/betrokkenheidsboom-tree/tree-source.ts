/**
 * Which model the tree grows on: the host's own, by property, attribute or
 * nested list, or the built-in one. Reads again only when one of them changed.
 * Knows no record.
 */
import { jsonAttribute, jsonProperty } from '../../controllers/host-content/json-attribute.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { RichItem } from '../../controllers/host-content/list-content.ts';
import {
  parseTreeModel,
  readTreeList,
  type OwnTree,
} from '../../controllers/host-content/tree-content.ts';
import { builtInTree } from '../../controllers/words/tree-model-words.ts';
import type { Warn } from '../../controllers/warning.ts';
import type { Leaf } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import { firstLeaves } from './tree-contents.ts';

export type { TreeModelInput } from '../../controllers/host-content/tree-content.ts';

/** Everything that the host gave. */
export interface GivenTree {
  /** The property, and the attribute of the same name. */
  readonly model: unknown;
  readonly modelAttribute: string | undefined;
  /** The editor's list, its heading, and a number that grows when they change. */
  readonly list: Element | undefined;
  readonly heading: string | undefined;
  readonly version: number;
}

/** The model that the tree grows on. */
export interface GrownModel {
  readonly model: TreeModel;
  /** Items of an own list with markup, by id. */
  readonly rich: ReadonlyMap<string, RichItem>;
  /** The first leaves of an own model, each with its place. */
  readonly leaves: readonly Leaf[];
}

function own({ model, modelAttribute, list }: GivenTree, warn: Warn): OwnTree | undefined {
  return (
    parseTreeModel(jsonProperty('model', model, warn), warn) ??
    parseTreeModel(jsonAttribute('model', modelAttribute, warn), warn) ??
    (list && readTreeList(list, warn))
  );
}

function read(given: GivenTree, warn: Warn): GrownModel | undefined {
  const found = own(given, warn);
  if (!found) return undefined;
  const title = found.model.title ?? given.heading;
  const model = { ...found.model, ...(title && { title }) };
  return { model, rich: found.rich, leaves: firstLeaves(model) };
}

export class TreeSource {
  readonly #language: LanguageController;
  #key: readonly unknown[] = [];
  #own: GrownModel | undefined;
  #builtIn: GrownModel | undefined;
  #words = '';
  #isFresh = false;

  constructor(language: LanguageController) {
    this.#language = language;
  }

  /** The model as read from `given`, the same object while nothing changed. */
  read(given: GivenTree, warn: Warn): GrownModel {
    const key = Object.values(given);
    if (key.length !== this.#key.length || key.some((part, i) => part !== this.#key[i])) {
      this.#key = key;
      this.#own = read(given, warn);
    }
    return this.#own ?? this.#inLanguage();
  }

  /** Looks at the words again: the language, the word for parent or a text may be another. */
  refresh(): void {
    this.#isFresh = false;
  }

  #inLanguage(): GrownModel {
    if (this.#builtIn && this.#isFresh) return this.#builtIn;
    this.#isFresh = true;
    const model = builtInTree(this.#language);
    const words = JSON.stringify(model);
    if (this.#builtIn && words === this.#words) return this.#builtIn;
    this.#words = words;
    this.#builtIn = { model, rich: new Map(), leaves: [] };
    return this.#builtIn;
  }
}
