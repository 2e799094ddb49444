/**
 * Which model the tree grows on: the host's own, by property, attribute or
 * nested list, or the built-in one. Reads again only when one of them changed.
 * Knows no record.
 */
import type { RichNode } from '../../controllers/list-content.ts';
import { jsonAttribute } from '../../controllers/json-attribute.ts';
import { parseTreeModel, readTreeList } from '../../controllers/tree-content.ts';
import type { Warn } from '../../controllers/warning.ts';
import type { TreeModel } from '../../model/tree-model.ts';

/** An own model, and the names of its items with their markup. */
export interface OwnTree {
  readonly model: TreeModel;
  readonly rich: ReadonlyMap<string, readonly RichNode[]>;
}

/** Everything that the host gave. */
export interface GivenModel {
  /** The property, and the attribute of the same name. */
  readonly model: unknown;
  readonly modelAttribute: string | undefined;
  /** The editor's list, its heading, and a number that grows when they change. */
  readonly list: Element | undefined;
  readonly heading: string | undefined;
  readonly version: number;
}
