/**
 * What the steps of the dialogue draw from: whose answers are talked about, how
 * far they lie apart, what was agreed, and what a person may do. Knows no element.
 */
import type { AgreementCoverage } from '../../analysis/agreement-coverage.ts';
import type { GroupView } from '../../analysis/group-size.ts';
import type { DimensionSpread, Spread } from '../../analysis/spread.ts';
import type { TalkPoint } from '../../analysis/talk-order.ts';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import type { Closing } from '../../controllers/words/closing.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import type { Rating, Scale } from '../../model/rating.ts';
import type { Agreement, Assessment } from '../../model/record.ts';
import type { TalkTimer } from './talk-timer.ts';

/** A step of the talk, in the order of the screen. */
export type DialogueStepId = 'fill' | 'show' | 'talk' | 'agree';
export const dialogueStepIds: readonly DialogueStepId[] = ['fill', 'show', 'talk', 'agree'];

/** What follows from the answers alone; the same object while the answers are the same. */
export interface DialogueFacts {
  /** How many people answered, and whether their answers may be shown singly. */
  readonly group: GroupView;
  /** The answers that are shown; none while the group is under its size. */
  readonly shown: readonly Assessment[];
  /** The spread of what is shown, on the scale that most of them have. */
  readonly spread: Spread;
  /** The spread of each dimension, by its name. */
  readonly spreadOf: ReadonlyMap<Dimension, DimensionSpread>;
  /** All seven, in the order in which the group talks about them. */
  readonly points: readonly TalkPoint[];
}

/** The present colleague, who fills in here. */
export interface DialogueFill {
  /** True where the host gave the answers: nothing is filled in here. */
  readonly isGiven: boolean;
  /** The answers of the present colleague so far; done once 'Klaar' was pressed. */
  readonly own: Assessment | undefined;
  /** How many are done, also those that are hidden. */
  readonly count: number;
  /** How many of these are hidden from the present colleague. */
  readonly hidden: number;
  readonly scale: Scale;
  /** Nothing can be answered: disabled, read-only, an old round. */
  readonly isFixed: boolean;
}

/** What the present colleague may do. */
export interface FillActs {
  /** Sets an answer of the present colleague, or clears it when undefined. */
  readonly rate: (dimension: Dimension, rating: Rating | undefined) => void;
  /** 'Hier willen we over praten', or not. */
  readonly flag: (dimension: Dimension, wanted: boolean) => void;
  /** 'Klaar': the answers join those of the others. */
  readonly finishFill: () => void;
  /** Opens the present colleague's answers again. */
  readonly reopenFill: () => void;
  /** 'Volgende collega': an empty list, the former answers hidden. */
  readonly nextColleague: () => void;
  /** 'Toon de antwoorden': shows what is hidden and goes to `show`. */
  readonly reveal: () => void;
}

/** What a person may do; each finds out itself whether it is allowed. */
export interface DialogueActs extends FillActs {
  /** Puts a step on screen and moves the focus to its heading. */
  readonly go: (step: DialogueStepId) => void;
  /** Puts a step on screen; the focus stays. */
  readonly show: (step: DialogueStepId) => void;
  /** Chooses the dimension that is talked about; also goes to `talk` when `isGoing`. */
  readonly choose: (dimension: Dimension, isGoing?: boolean) => void;
  /** Sets what was agreed, or clears it when undefined. A rating takes 'not yet' away. */
  readonly agree: (dimension: Dimension, rating: Rating | undefined) => void;
  /** 'We zijn het nog niet eens', or not; takes the rating away. */
  readonly leaveOpen: (dimension: Dimension, isOpen: boolean) => void;
  /** Writes why; blank text removes it. */
  readonly why: (dimension: Dimension, text: string, phase: EditPhase) => void;
  /** Writes the view that was not followed; blank text removes it. */
  readonly minority: (dimension: Dimension, text: string, phase: EditPhase) => void;
  /** Says that a change is finished, on leaving a field. */
  readonly commit: () => void;
  /** Takes the answers as they are now for those that the agreement is about. */
  readonly takeSources: () => void;
  /** 'Klaar': locks the agreement. */
  readonly close: () => void;
  /** Opens a closed agreement as its next revision. */
  readonly reopen: () => void;
  /** Opens or folds a part of a step, by an id that the step chooses. */
  readonly toggle: (part: string) => void;
  readonly print: () => void;
}

/** All that a step may ask. */
export interface DialogueView extends DialogueActs, DialogueFacts {
  readonly language: LanguageController;
  /** Level of the dialogue's heading; the name of the step has one more, what stands in a step two. */
  readonly level: number;
  readonly about: Direction;
  readonly step: DialogueStepId;
  /** Steps of the scale on which is agreed: of the record, else of the answers. */
  readonly scale: Scale;
  /** The dimension that is talked about: as chosen, else the first of `points`. */
  readonly chosen: Dimension;
  /** Undefined until something is agreed. */
  readonly record: Agreement | undefined;
  /** Where the agreement stands beside the answers; without a record nothing is touched. */
  readonly coverage: AgreementCoverage;
  /** How many answers came in since the agreement was begun. */
  readonly added: number;
  /** Who writes down: a role as `team`, or free text. */
  readonly by: string;
  /** Dimensions that ask for an agreement and have none; empty before one tried to send. */
  readonly missing: ReadonlySet<Dimension>;
  /** Parts that are folded open. */
  readonly opened: ReadonlySet<string>;
  /** Nothing of the agreement can be changed: disabled, closed, read-only, an old round. */
  readonly isFixed: boolean;
  /** Fixed because a person has to see it whole, not because it is disabled. */
  readonly isRead: boolean;
  readonly isRequired: boolean;
  /** True once 'Klaar' locked it. */
  readonly isDone: boolean;
  /** A locked agreement may be opened again here. */
  readonly canReopen: boolean;
  /** Why the session lets nothing be changed, if so. */
  readonly closing: Closing | undefined;
  /** Label of the round on screen, to say that it is an old one. */
  readonly round: string | undefined;
  /** How many versions there are of the record, to say that one is to be chosen. */
  readonly versions: number;
  readonly fill: DialogueFill;
  readonly timer: TalkTimer;
}
