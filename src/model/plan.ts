/**
 * New plans, their edits and what they hold. An edit returns a new record with
 * `updatedAt` = `now`, leaves out what became empty, and keeps unknown keys.
 * Knows no clock, no randomness and no texts; which warnings there are is not
 * its matter.
 */
import { dimensions, directions } from './dimension.ts';
import { withItemWords } from './item-words.ts';
import { isEmpty, withEntries, withEntry, withMember } from './member.ts';
import { startedRecord, type RecordStart } from './record-start.ts';
import { activityKinds, type Plan, type PlanAction, type PlanPlace } from './record.ts';
import { normaliseRoundLabel } from './round.ts';

/** How many focus dimensions a team chooses at most: who works on all works on none. */
export const mostFocus = 2;

/** What a new plan begins with. */
export interface PlanStart extends RecordStart {
  readonly by?: string | undefined;
  readonly round?: string | undefined;
  readonly focus?: readonly PlanPlace[] | undefined;
}

/** A plan without actions. */
export function newPlan(start: PlanStart): Plan {
  const { round, by, focus } = start;
  const record: Plan = { ...startedRecord('plan', start), actions: [] };
  return withEntries(record, { round: round && normaliseRoundLabel(round), by, focus });
}

/** What an action may be without. */
const optional = [
  'kind',
  'who',
  'when',
  'effort',
  'state',
  'pupil',
  'tends',
  'suggestion',
] as const;

/** Without blank members; touches in the order of the model, each once. */
function tidied(action: PlanAction): PlanAction {
  const touches = directions.reduce((all, about) => {
    const touched = dimensions.filter((each) => all[about]?.includes(each));
    return withEntry(all, about, touched);
  }, action.touches);
  const members = Object.fromEntries(optional.map((key) => [key, action[key]]));
  return { ...withEntries(action, members), touches };
}

/**
 * Adds `action` as the last one, or puts it where the one with its id stands.
 * Its blank members are left out; its title and what it touches may be empty.
 */
export function withAction(record: Plan, action: PlanAction, now: string): Plan {
  return withActionBack(record, action, record.actions.length, now);
}

/** Takes out the action with `id`; no other action moves. */
export function withoutAction(record: Plan, id: string, now: string): Plan {
  const actions = record.actions.filter((action) => action.id !== id);
  return { ...record, actions, updatedAt: now };
}

/** Puts `action` at `index` in the order, from 0, where it was taken out; one with its id stays in its place. */
export function withActionBack(record: Plan, action: PlanAction, index: number, now: string): Plan {
  const { actions } = record;
  const known = actions.findIndex(({ id }) => id === action.id);
  const at = known < 0 ? index : known;
  const rest = actions.slice(known < 0 ? at : at + 1);
  return { ...record, actions: [...actions.slice(0, at), tidied(action), ...rest], updatedAt: now };
}

/**
 * Moves the action with `id` by `step` places: below 0 earlier, above 0 later.
 * Returns `record` itself where there is no such action or place.
 */
export function withActionMoved(record: Plan, id: string, step: number, now: string): Plan {
  const from = record.actions.findIndex((each) => each.id === id);
  const action = record.actions[from];
  if (!action || !record.actions[from + step]) return record;
  const actions = record.actions.filter((each) => each !== action);
  actions.splice(from + step, 0, action);
  return { ...record, actions, updatedAt: now };
}

/** True when both are one dimension of one direction. */
export function isSamePlace(one: PlanPlace, other: PlanPlace): boolean {
  return one.about === other.about && one.dimension === other.dimension;
}

/** True when the action touches `place`. */
export function isTouching({ touches }: PlanAction, { about, dimension }: PlanPlace): boolean {
  return touches[about]?.includes(dimension) === true;
}

/** Says that the action with `id` touches `place`, or no longer; without such an action nothing changes. */
export function withTouch(
  record: Plan,
  id: string,
  { about, dimension, isTouched }: PlanPlace & { readonly isTouched: boolean },
  now: string,
): Plan {
  const action = record.actions.find((each) => each.id === id);
  if (!action) return record;
  const others = (action.touches[about] ?? []).filter((each) => each !== dimension);
  const touched = isTouched ? [...others, dimension] : others;
  return withAction(record, { ...action, touches: { ...action.touches, [about]: touched } }, now);
}

/**
 * Chooses `place` as a focus, or no longer; those of the parents come first, then
 * the order of the dimensions. Returns `record` itself where nothing changes: also
 * when `mostFocus` are chosen already, so that the team takes one out itself.
 */
export function withFocus(record: Plan, place: PlanPlace, isChosen: boolean, now: string): Plan {
  const { focus = [] } = record;
  const others = focus.filter((each) => !isSamePlace(each, place));
  const isKnown = others.length < focus.length;
  if (isKnown === isChosen || (isChosen && focus.length >= mostFocus)) return record;
  const orderOf = ({ about, dimension }: PlanPlace): number =>
    directions.indexOf(about) * dimensions.length + dimensions.indexOf(dimension);
  const next = isChosen ? [...focus, place] : others;
  return withMember(
    record,
    'focus',
    [...next].sort((one, other) => orderOf(one) - orderOf(other)),
    now,
  );
}

/** Accepts the warning `code` ('Dit is zo bedoeld'), or no longer; in the order in which it was done. */
export function withAccepted(record: Plan, code: string, isAccepted: boolean, now: string): Plan {
  const others = (record.accepted ?? []).filter((each) => each !== code);
  return withMember(record, 'accepted', isAccepted ? [...others, code] : others, now);
}

/**
 * Ids of the items that stand in the plan by id alone: what its actions tend and
 * came from, and the words of kind (`activity.project`), effort
 * (`plan.effort.quick`) and state (`plan.state.busy`).
 */
export function answeredPlanItems({ actions }: Plan): ReadonlySet<string> {
  const named = (set: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${set}.${value}`];
  return new Set(
    actions.flatMap(({ kind, effort, state, tends, suggestion }) => [
      ...(tends === undefined ? [] : [tends]),
      ...(suggestion === undefined ? [] : [suggestion]),
      ...named(
        'activity',
        activityKinds.find((each) => each === kind),
      ),
      ...named('plan.effort', effort),
      ...named('plan.state', state),
    ]),
  );
}

/**
 * `record` with the words of what it holds: those that it kept stay as they are,
 * and those no longer in use go.
 *
 * @param shown the words of an item as they are on screen
 */
export function withPlanWords(record: Plan, shown: (itemId: string) => string | undefined): Plan {
  return withItemWords(record, answeredPlanItems(record), shown);
}

/** True when there is an action or a focus; an accepted warning alone is no answer. */
export function hasPlanAnswers({ actions, focus }: Plan): boolean {
  return !isEmpty(actions) || !isEmpty(focus);
}
