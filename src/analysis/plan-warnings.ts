/**
 * What a plan leaves open, as codes with facts: the two traps of S4 §4, a focus
 * or a weak dimension without an action, one moment that carries all, no part for
 * the pupil, nothing for the school. Each is a question to the team, never a
 * verdict. Knows no words.
 */
import { pairedDimensions, type Dimension } from '../model/dimension.ts';
import { isSamePlace } from '../model/plan.ts';
import type {
  ActivityKind,
  Plan,
  PlanAction,
  PlanPlace,
  PlanWarningCode,
} from '../model/record.ts';
import { focusCandidates, type FocusReason, type Looks } from './focus-candidates.ts';
import { touchedPlaces } from './plan-coverage.ts';

/** Warnings that are about dimensions without an action. */
type PlacesWarning = Extract<PlanWarningCode, `${string}-without-action`>;

/** Warnings that are about some of the actions. */
type ActionsWarning = Exclude<PlanWarningCode, PlacesWarning | 'one-moment'>;

/** What is found, without what the team said of it. */
type PlanFact =
  | {
      readonly code: ActionsWarning;
      /** Ids of the actions that it is about. */
      readonly actions: readonly string[];
      /** Of how many actions. */
      readonly of: number;
    }
  | { readonly code: PlacesWarning; readonly places: readonly PlanPlace[] }
  | {
      readonly code: 'one-moment';
      readonly actions: readonly string[];
      /** The kind of moment that all share, an `ActivityKind` or free text; absent for one action without a kind. */
      readonly kind?: string;
    };

/** A warning, and whether the team accepted it ('Dit is zo bedoeld'). */
export type PlanWarning = PlanFact & { readonly isAccepted: boolean };

/** Kinds that last, and so are no moment. */
const lasting: readonly string[] = ['policy', 'project'] satisfies readonly ActivityKind[];

function idsOf(actions: readonly PlanAction[]): readonly string[] {
  return actions.map(({ id }) => id);
}

/** More than half of what it touches lies in `some`. */
function isMainly(action: PlanAction, some: readonly Dimension[]): boolean {
  const places = touchedPlaces(action);
  const inside = places.filter(({ dimension }) => some.includes(dimension));
  return inside.length * 2 > places.length;
}

/** At least three in four of the actions that touch anything are mainly about `some`. */
function trap(
  code: ActionsWarning,
  touching: readonly PlanAction[],
  some: readonly Dimension[],
): readonly PlanFact[] {
  const mainly = touching.filter((action) => isMainly(action, some));
  if (mainly.length === 0 || mainly.length * 4 < touching.length * 3) return [];
  return [{ code, actions: idsOf(mainly), of: touching.length }];
}

function kindOf({ kind = '' }: PlanAction): string {
  return kind.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The one action that touches anything, when that is two dimensions or more. */
function aloneIn(touching: readonly PlanAction[]): readonly PlanAction[] {
  const reached = new Set(touching.flatMap(touchedPlaces).map(({ dimension }) => dimension));
  return touching.length === 1 && reached.size > 1 ? touching : [];
}

/** All actions, two or more, when they share one kind of moment. */
function ofOneKind(actions: readonly PlanAction[]): readonly PlanAction[] {
  const [shared = '', ...others] = new Set(actions.map(kindOf));
  const isMoment = others.length === 0 && !['', 'action'].includes(shared);
  return actions.length > 1 && isMoment ? actions : [];
}

function oneMoment(
  actions: readonly PlanAction[],
  touching: readonly PlanAction[],
): readonly PlanFact[] {
  const shared = ofOneKind(actions);
  const held = shared.length > 0 ? shared : aloneIn(touching);
  const [first] = held;
  const kind = first?.kind?.trim();
  if (!first || lasting.includes(kindOf(first))) return [];
  return [{ code: 'one-moment', actions: idsOf(held), ...(kind && { kind }) }];
}

function places(code: PlacesWarning, found: readonly PlanPlace[]): readonly PlanFact[] {
  const plain = found.map(({ about, dimension }) => ({ about, dimension }));
  return plain.length > 0 ? [{ code, places: plain }] : [];
}

/** `of` actions, all of which lack the same. */
function allLack(
  code: ActionsWarning,
  actions: readonly PlanAction[],
  has: (action: PlanAction) => boolean,
): readonly PlanFact[] {
  if (actions.length === 0 || actions.some(has)) return [];
  return [{ code, actions: idsOf(actions), of: actions.length }];
}

function facts({ actions, focus = [] }: Plan, looks: Looks): readonly PlanFact[] {
  const touching = actions.filter((action) => touchedPlaces(action).length > 0);
  const touched = touching.flatMap(touchedPlaces);
  const isUntouched = (place: PlanPlace): boolean =>
    !touched.some((each) => isSamePlace(each, place));
  const { parents, school } = focusCandidates(looks);
  // A focus without an action is said already.
  const isOwn = (place: PlanPlace): boolean => !focus.some((each) => isSamePlace(each, place));
  const found = actions.length > 0 ? [...parents, ...school] : [];
  const left = found.filter((place) => isOwn(place) && isUntouched(place));
  const because = (reason: FocusReason): readonly PlanPlace[] =>
    left.filter((each) => each.reason === reason);
  return [
    ...trap('only-knowledge', touching, ['knowledge']),
    ...trap('only-behaviour', touching, pairedDimensions),
    ...places('focus-without-action', focus.filter(isUntouched)),
    ...oneMoment(actions, touching),
    ...allLack('no-pupil', actions, ({ pupil = '' }) => pupil.trim() !== ''),
    ...allLack('only-parents', touching, (action) =>
      touchedPlaces(action).some(({ about }) => about === 'school'),
    ),
    ...places('weak-without-action', because('low')),
    ...places('unknown-without-action', because('unknown')),
  ];
}

/**
 * What `plan` leaves open, in the order in which it is read, at most one of each code:
 *
 * - `only-knowledge`: of the actions that touch anything, at least three in four
 *   are mainly about knowledge, in either direction: more than half of the places
 *   that they touch. Who knows more is not yet involved (S4 §4).
 * - `only-behaviour`: the same of behaviour and time together (S4 §4).
 * - `focus-without-action`: a chosen focus that no action touches.
 * - `one-moment`: two or more dimensions are touched, all by one action, or two or
 *   more actions all share one kind of moment (S4 §4). A policy or a project is no
 *   moment, and the kind `action` says nothing.
 * - `no-pupil`: no action has a part for the pupil (S4 §5).
 * - `only-parents`: no action touches the school's own involvement (S4 §1).
 * - `weak-without-action`, `unknown-without-action`: what `looks` show little of, or
 *   do not know, that is no focus, and that no action touches. (D6)
 *
 * A plan without actions has only `focus-without-action`: there is nothing to warn of yet.
 */
export function findPlanWarnings(plan: Plan, looks: Looks = {}): readonly PlanWarning[] {
  return facts(plan, looks).map((fact) => ({
    ...fact,
    isAccepted: plan.accepted?.includes(fact.code) === true,
  }));
}
