/** From unknown JSON to a tree of this version; `parseRecord` keeps newer ones. */
import {
  isListOf,
  isMapOf,
  isOneOf,
  isPlace,
  isShaped,
  isText,
  maybe,
  type Shape,
} from './check.ts';
import { dimensions } from './dimension.ts';
import { copyJson, type Json } from './json.ts';
import { migratedRecord } from './migrated-record.ts';
import { actors, leafKinds, rootStates, type Leaf, type Tree } from './record.ts';
import { recordShape } from './record-checks.ts';

const leafShape: Shape<Leaf> = {
  id: isText,
  branch: isText,
  place: maybe(isPlace),
  text: isText,
  kind: isOneOf(...leafKinds),
  dimension: maybe(isOneOf(...dimensions)),
  who: maybe(isOneOf(...actors)),
};

const checkTree = isShaped<Tree>({
  ...recordShape,
  type: isOneOf('tree'),
  version: isOneOf(1),
  round: maybe(isText),
  by: maybe(isText),
  roots: isMapOf(isOneOf(...rootStates)),
  leaves: isListOf(isShaped(leafShape)),
  notes: maybe(isMapOf(isListOf(isText))),
  items: maybe(isListOf(isText)),
});

/**
 * Reads `json`, a copy that is ours alone, as a tree.
 * @throws ModelError with the path of the first fault.
 */
export function readTree(json: Json, path: string): Tree {
  return migratedRecord(json, path, checkTree) as Tree;
}

/**
 * A fresh tree from anything; unknown keys are kept. Which roots and branches
 * there are is the model's matter: any text may stand for one.
 * @throws ModelError with the path of the first fault, as
 * `leaves.2.kind: expected sign or chance or hurdle or unknown, got "fruit"`.
 */
export function parseTree(value: unknown, path = ''): Tree {
  return readTree(copyJson(value, path), path);
}
