/** From unknown JSON to a plan of this version; `parseRecord` keeps newer ones. */
import { isListOf, isOneOf, isShaped, isText, maybe, type Shape } from './check.ts';
import { dimensions, directions } from './dimension.ts';
import { copyJson, type Json } from './json.ts';
import { migratedRecord } from './migrated-record.ts';
import { isUuid, recordShape } from './record-checks.ts';
import {
  actionStates,
  efforts,
  type Plan,
  type PlanAction,
  type PlanPlace,
  type Touches,
} from './record.ts';

const isAnyDimension = isOneOf(...dimensions);

const placeShape: Shape<PlanPlace> = {
  about: isOneOf(...directions),
  dimension: isAnyDimension,
};

const touchesShape: Shape<Touches> = {
  parents: maybe(isListOf(isAnyDimension)),
  school: maybe(isListOf(isAnyDimension)),
};

const actionShape: Shape<PlanAction> = {
  id: isUuid,
  title: isText,
  kind: maybe(isText),
  touches: isShaped(touchesShape),
  who: maybe(isText),
  when: maybe(isText),
  effort: maybe(isOneOf(...efforts)),
  state: maybe(isOneOf(...actionStates)),
  pupil: maybe(isText),
  tends: maybe(isText),
  suggestion: maybe(isText),
};

const checkPlan = isShaped<Plan>({
  ...recordShape,
  type: isOneOf('plan'),
  version: isOneOf(1),
  round: maybe(isText),
  by: maybe(isText),
  focus: maybe(isListOf(isShaped(placeShape))),
  actions: isListOf(isShaped(actionShape)),
  accepted: maybe(isListOf(isText)),
});

/**
 * Reads `json`, a copy that is ours alone, as a plan.
 * @throws ModelError with the path of the first fault.
 */
export function readPlan(json: Json, path: string): Plan {
  return migratedRecord(json, path, checkPlan) as Plan;
}

/**
 * A fresh plan from anything; unknown keys are kept, and so are more than two
 * focus dimensions and two actions of one id.
 * @throws ModelError with the path of the first fault, as
 * `actions.0.effort: expected already or quick or slow or hard, got "easy"`.
 */
export function parsePlan(value: unknown, path = ''): Plan {
  return readPlan(copyJson(value, path), path);
}
