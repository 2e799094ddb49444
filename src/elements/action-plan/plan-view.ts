/**
 * What the parts of the plan draw from: the record and what it reaches, how the
 * team sees it now, and what a person may do. Knows no element.
 */
import type { ScaledRatings } from '../../analysis/direction-gaps.ts';
import type { FocusCandidate } from '../../analysis/focus-candidates.ts';
import type { PlanCoverage } from '../../analysis/plan-coverage.ts';
import type { PlanWarning } from '../../analysis/plan-warnings.ts';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import type { Closing } from '../../controllers/words/closing.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { Direction } from '../../model/dimension.ts';
import type {
  Checklist,
  Plan,
  PlanAction,
  PlanPlace,
  PlanWarningCode,
} from '../../model/record.ts';
import type { ActionAnswer, ActionChecklist } from './action-checklist.ts';

/** How one rater, or a group that agreed, sees a direction. */
export interface PlanLook extends ScaledRatings {
  /** A `RaterRole` or free text. */
  readonly by?: string | undefined;
  /** True for what a group agreed on. */
  readonly isAgreed?: boolean | undefined;
  /** The words that were on screen when it was filled in, by item id. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** How each direction is seen now; absent for a direction that nobody looked at. */
export type PlanLooks = Readonly<Partial<Record<Direction, readonly PlanLook[]>>>;

/** A field of the editor, by the member of the action that it changes. */
export type ActionField = Exclude<keyof PlanAction, 'id' | 'suggestion'>;

/** What a person may do; each finds out itself whether it is allowed. */
export interface PlanActs {
  /**
   * Begins an action and opens its editor. With members (an idea that is taken up)
   * it stands in the plan at once; a blank one only after its first change.
   */
  readonly add: (start?: Partial<Omit<PlanAction, 'id'>>) => void;
  /** Opens the editor of an action, with the focus on a field; the title unless told. */
  readonly edit: (id: string, field?: ActionField) => void;
  /** Puts the action, whole, in the place of the one with its id. */
  readonly change: (action: PlanAction, phase: EditPhase) => void;
  /** Closes the editor; the focus goes back to where it was opened. */
  readonly close: () => void;
  /** Takes out an action; `undo` puts it back. */
  readonly remove: (id: string) => void;
  /** Puts the action back that was removed last. */
  readonly undo: () => void;
  /** Moves an action one place: -1 earlier, 1 later. */
  readonly move: (id: string, step: -1 | 1) => void;
  readonly setFocus: (place: PlanPlace, isChosen: boolean) => void;
  /** Opens the choice of a focus, or folds it. */
  readonly chooseFocus: (isOpen: boolean) => void;
  /** 'Dit is zo bedoeld', or no longer. */
  readonly accept: (code: PlanWarningCode, isAccepted: boolean) => void;
  /** Opens the ideas for a dimension; undefined folds them. */
  readonly showIdeas: (place: PlanPlace | undefined) => void;
  /** Keeps an answer of an action's checklist in the session: `answeredChecklist`. */
  readonly answer: (answer: ActionAnswer) => void;
  readonly print: () => void;
  /** Says that a change is finished, on leaving a field. */
  readonly commit: () => void;
}

export interface PlanView extends PlanActs {
  readonly language: LanguageController;
  /** Level of the plan's heading. */
  readonly level: number;
  /** Title that the host gives; empty: our own. */
  readonly label: string;
  /** Who fills in: a `RaterRole` or free text; empty when it is not said. */
  readonly by: string;
  readonly record: Plan | undefined;
  /** The actions of the record, and behind them the one that was begun and is still blank. */
  readonly actions: readonly PlanAction[];
  readonly focus: readonly PlanPlace[];
  /** What plays around school and families ('bodem'), as noted in the round on screen. */
  readonly soil: readonly string[];
  readonly looks: PlanLooks;
  readonly coverage: PlanCoverage;
  /** In the order in which they are read, also those that the team accepted. */
  readonly warnings: readonly PlanWarning[];
  /** Where the plan can begin, weak and unknown first. */
  readonly candidates: Readonly<Record<Direction, readonly FocusCandidate[]>>;
  /** Id of the action whose editor is open. */
  readonly edited: string | undefined;
  /** True while the choice of a focus is open. */
  readonly isChoosing: boolean;
  /** What a screen reader hears of the last change. */
  readonly said: string;
  /** The dimension whose ideas are open. */
  readonly ideasAt: PlanPlace | undefined;
  /** The action that was removed last and can come back. */
  readonly removed: PlanAction | undefined;
  /** The checklist that a session holds of an action, or undefined: `findActionChecklist`. */
  readonly checklistOf: (action: PlanAction, asked: ActionChecklist) => Checklist | undefined;
  /** True in a session: it can hold checklists beside the plan. */
  readonly hasSession: boolean;
  /** True when an action is asked and missing; false before one tried to send. */
  readonly isMissing: boolean;
  /** Nothing can be changed here. */
  readonly isFixed: boolean;
  /** Fixed because a person has to see it whole (readonly, an old round), not because it is disabled. */
  readonly isRead: boolean;
  readonly isRequired: boolean;
  /** Why the session lets nothing be changed, if so. */
  readonly closing?: Closing | undefined;
  /** Label of the round on screen, to say that it is an old one. */
  readonly round?: string | undefined;
  /** How many versions there are of the record, to say that one is to be chosen. */
  readonly versions?: number | undefined;
}
