/**
 * What the parts of the card draw from: one list, what was answered to it at
 * the moment on screen, and what a person may do. Knows no element.
 */
import type { ChecklistAnswers } from '../../content/content-item.ts';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import type { Closing } from '../../controllers/words/closing.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import type { Direction } from '../../model/dimension.ts';
import type { Activity, Checklist, Moment } from '../../model/record.ts';
import type { ChecklistQuestion } from '../../views/question/checklist-questions.ts';

/** Which moment is on screen, or both side by side. */
export type CardShown = Moment | 'both';

/** An earlier answer whose question is no longer on the list. */
export interface StrandedAnswer {
  /** Id of the question that went. */
  readonly id: string;
  /** That question, as it was on screen. */
  readonly question: string;
  /** The answer, in words. */
  readonly answer: string;
}

/** One question of the card; an answered one in the words of then, an own one with its markup. */
export interface CardQuestion extends ChecklistQuestion {
  /** Its words without markup, for names of groups. */
  readonly plain: string;
  /** An answer that stood at this place, offered to this question. */
  readonly offered?: StrandedAnswer | undefined;
}

/** What the card asks and how it is called. */
export interface CardList {
  /** Id of the definition: `checklist.parents`, or `list.` and a hash. */
  readonly id: string;
  readonly title: string;
  /** The same, marked with its language where it fell back to Dutch. */
  readonly heading: Words;
  /** Absent for an own list. */
  readonly intro?: Words | undefined;
  readonly about?: Direction | undefined;
  readonly hasActivity: boolean;
  readonly answers: ChecklistAnswers;
  readonly questions: readonly CardQuestion[];
}

/** What a person may do; each finds out itself whether it is allowed. */
export interface CardActs {
  readonly answer: (id: string, value: string | undefined) => void;
  readonly note: (id: string, text: string, phase: EditPhase) => void;
  /** Opens or folds the note of a question. */
  readonly toggleNote: (id: string) => void;
  /** Sets members of the activity; blank text removes one. */
  readonly describe: (activity: Activity, phase: EditPhase) => void;
  /** Puts a moment, or both, on screen. */
  readonly show: (shown: CardShown) => void;
  /** Puts another activity of the session on screen; undefined begins a new one. */
  readonly chooseActivity: (title: string | undefined) => void;
  /** Gives the stranded answer to the question now in its place. */
  readonly adopt: (stranded: StrandedAnswer, id: string) => void;
  readonly print: () => void;
  /** Says that a change is finished, on leaving a field. */
  readonly commit: () => void;
}

export interface CardView extends CardActs {
  readonly language: LanguageController;
  /** Level of the card's heading. */
  readonly level: number;
  readonly list: CardList;
  readonly record: Checklist | undefined;
  readonly moment: Moment;
  readonly shown: CardShown;
  /** The records of both moments of this activity; the one on screen is `record`. */
  readonly moments: Readonly<Partial<Record<Moment, Checklist>>>;
  /** True in a session: it can hold both moments. */
  readonly canSwitch: boolean;
  readonly activity: Activity;
  /** The members of the activity that attributes give: they have no field. */
  readonly given: readonly (keyof Activity)[];
  /** Titles of the activities that the session holds for this list. */
  readonly activities: readonly string[];
  /** Ids of the questions whose note is open. */
  readonly openNotes: ReadonlySet<string>;
  /** Ids of the questions to which an answer is asked and missing; empty before one tried to send. */
  readonly missing: ReadonlySet<string>;
  /** Answers whose question went, and that have no place on the list. */
  readonly stranded: readonly StrandedAnswer[];
  /** Nothing can be changed here. */
  readonly isFixed: boolean;
  /** Fixed because a person has to see it whole (readonly, an old round), not because it is disabled. */
  readonly isRead: boolean;
  /** The page has many cards: what is far from the screen can wait. */
  readonly isOneOfMany: boolean;
  readonly isRequired: boolean;
  /** Why the session lets nothing be changed, if so. */
  readonly closing?: Closing | undefined;
  /** Label of the round on screen, to say that it is an old one. */
  readonly round?: string | undefined;
  /** How many versions there are of the record, to say that one is to be chosen. */
  readonly versions?: number | undefined;
}
