/** What a team will do, and which dimensions each action touches: the 'ouderplan'. */
import type { Dimension, Direction } from './dimension.ts';
import type { RecordBase } from './record-base.ts';

/** How much an action asks: we do it already · soon · it takes time · it is hard. */
export type Effort = 'already' | 'quick' | 'slow' | 'hard';
export const efforts: readonly Effort[] = ['already', 'quick', 'slow', 'hard'];

/** How far an action is. */
export type ActionState = 'idea' | 'planned' | 'busy' | 'done';
export const actionStates: readonly ActionState[] = ['idea', 'planned', 'busy', 'done'];

/** One dimension of one direction. */
export interface PlanPlace {
  readonly about: Direction;
  readonly dimension: Dimension;
}

/** The dimensions that something touches, in each direction. */
export type Touches = Readonly<Partial<Record<Direction, readonly Dimension[]>>>;

/** Something that is done, or will be. */
export interface PlanAction {
  /** UUID; a checklist names the action that it belongs to by it. */
  readonly id: string;
  readonly title: string;
  /** An `ActivityKind` or free text. */
  readonly kind?: string;
  readonly touches: Touches;
  /** Who does it, in the words of the team. */
  readonly who?: string;
  /** Free text, or an ISO date. */
  readonly when?: string;
  readonly effort?: Effort;
  readonly state?: ActionState;
  /** What the pupil does in it (S4 §5). */
  readonly pupil?: string;
  /** Item id of the part of the tree that it tends, as `tree.roots.trust`. */
  readonly tends?: string;
  /** Item id of the suggestion that it came from. */
  readonly suggestion?: string;
}

/** What a plan may leave open, as a team may accept it; `findPlanWarnings` of the analysis says when. */
export type PlanWarningCode =
  | 'only-knowledge'
  | 'only-behaviour'
  | 'focus-without-action'
  | 'one-moment'
  | 'no-pupil'
  | 'only-parents'
  | 'weak-without-action'
  | 'unknown-without-action';

/** The plan of one round. */
export interface Plan extends RecordBase {
  readonly type: 'plan';
  readonly version: 1;
  /** Normalised label of the round that it belongs to. */
  readonly round?: string;
  /** A `RaterRole` or free text. */
  readonly by?: string;
  /** What the team chose to work on first: one or two; see `withFocus`. */
  readonly focus?: readonly PlanPlace[];
  /** In the order in which they were added. */
  readonly actions: readonly PlanAction[];
  /** 'Dit is zo bedoeld': codes of warnings that the team accepts; a code that nobody knows stays. */
  readonly accepted?: readonly string[];
}
