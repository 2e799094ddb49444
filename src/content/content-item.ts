/**
 * The shape of every text of the model. Texts are plain data in folders a
 * locale; this file holds no text.
 */
import type { Dimension, Direction } from '../model/dimension.ts';
import type { ActivityKind, Actor, Moment, Touches } from '../model/record.ts';
import type { TreeWeather } from '../model/tree-model.ts';

/** Which of the five source texts: S0 to S4 of the domain notes. */
export type Seed = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** Where the meaning of an item comes from: a passage, or our own words from passages. */
export type Source =
  | { readonly seed: Seed; readonly passage: string; readonly note?: string }
  | { readonly own: true; readonly from: readonly string[]; readonly note?: string };

/**
 * One text. `text` may hold placeholders, filled when it is shown:
 * `{carer}` (ouder), `{carers}` (ouders), `{ofCarers}` (van ouders), and with a
 * capital `{Carer}` `{Carers}` `{OfCarers}`; sentences have their own besides.
 */
export interface ContentItem {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

/** What is written at one dimension, in one direction. */
export interface DimensionPrompts {
  readonly dimension: Dimension;
  /** The question on screen as the step's heading (one or two in S4). */
  readonly leads: readonly ContentItem[];
  /** Words before the prompts, as in 'Lukt het ouders om …'. */
  readonly stem?: ContentItem;
  readonly prompts: readonly ContentItem[];
}

/** The prompts of one direction, in dimension order. */
export interface DirectionPrompts {
  readonly about: Direction;
  readonly dimensions: readonly DimensionPrompts[];
}

/** The names of one dimension. */
export interface DimensionNames {
  /** Official name as a word in a table, as 'Kennis'. */
  readonly name: ContentItem;
  /** In running text, as 'kennis'. */
  readonly inSentence: ContentItem;
  /** Plain verb: weten, voelen, afwegen … */
  readonly verb: ContentItem;
}

/** What a dimension is called in a few plain words. */
export interface DimensionLabel {
  readonly label: ContentItem;
}

/** The names of one direction. Placeholders as in `ContentItem`. */
export interface DirectionNames {
  /** Who towards whom, as 'Ouders → school'. */
  readonly name: ContentItem;
  /** One word, for narrow places. */
  readonly short: ContentItem;
  /** What a picture is about, after 'de': 'betrokkenheid van ouders op de school'. */
  readonly subject: ContentItem;
}

/** A direction with its article, in running text: 'de ouders'. */
export interface DirectionInSentence {
  readonly inSentence: ContentItem;
}

/** The question above the column of a direction in the overview. */
export interface DirectionQuestion {
  readonly question: ContentItem;
}

/** What the two ends of the scale look like at one dimension; each starts in lower case, after '1: '. */
export interface Extremes {
  readonly little: ContentItem;
  readonly much: ContentItem;
}

/** Questions that stand at their dimension when that is low or unknown (S4 §3.3). */
export type DiagnosticQuestions = Readonly<
  Record<Direction, Readonly<Partial<Record<Dimension, ContentItem>>>>
>;

/** One of the reasons to look now (S4 §3.3). */
export interface Reason {
  /** Kept in a record's `why`. */
  readonly value: string;
  readonly item: ContentItem;
}

/** Which guiding prompt at the school's kennis a gap in the parents' profile speaks to. */
export interface KnowledgeEvidence {
  /** Dimension of the parents' profile. */
  readonly dimension: Dimension;
  /** Item id of the school's prompt. */
  readonly prompt: string;
}

/** One answer that a list offers. */
export interface ChecklistAnswer {
  /** Kept in a record's `answers`. */
  readonly value: string;
  /** On its button, as 'deels'. */
  readonly item: ContentItem;
}

/** Every list offers four. */
export type ChecklistAnswers = readonly [
  ChecklistAnswer,
  ChecklistAnswer,
  ChecklistAnswer,
  ChecklistAnswer,
];

/** One question or statement of a list. */
export interface ChecklistItem {
  /** What the card asks before the activity; its id stands in `data-item` and in the record. */
  readonly item: ContentItem;
  /** What it asks after the activity. Absent: the same words at both moments. */
  readonly after?: ContentItem;
  /** The dimension that it belongs to, if it belongs to one. */
  readonly dimension?: Dimension;
}

/** The names of the model's lists, as in `checklist="parents"`. */
export type ChecklistName =
  | 'parents'
  | 'school'
  | 'communication'
  | 'signs-parents'
  | 'signs-teachers'
  | 'signs-children'
  | 'attitudes'
  | 'tips';

/** A list to hold an activity, or the team, against. */
export interface ChecklistSet {
  /** As in `checklist="parents"`; the definition of its records is `checklist.` and this. */
  readonly id: ChecklistName;
  readonly version: number;
  readonly title: ContentItem;
  /** One sentence under the title: what the list is for. */
  readonly intro: ContentItem;
  /** Whose involvement it is about, where it is about one direction. */
  readonly about?: Direction;
  /** True for a list about an activity, with a moment before and after it. */
  readonly hasActivity: boolean;
  readonly answers: ChecklistAnswers;
  readonly items: readonly ChecklistItem[];
}

/** What is said where an activity touches little besides one dimension: a question to the team, never a verdict. */
export interface TrapTexts {
  /** In front, as 'Vooral kennis.' */
  readonly name: ContentItem;
  readonly question: Readonly<Record<Direction, Readonly<Record<Moment, ContentItem>>>>;
}

/** The words of one part of the tree; the id of its name is the id of the part. */
export interface TreeTexts {
  readonly name: ContentItem;
  /** A few words under the name. */
  readonly note?: ContentItem;
  /** A sentence that stands with it in the list. */
  readonly remark?: ContentItem;
}

/** The built-in tree in words. */
export interface TreeContent {
  readonly soil: TreeTexts;
  /** From left to right. */
  readonly roots: readonly TreeTexts[];
  readonly trunk: TreeTexts;
  /** From left to right. */
  readonly strands: readonly (TreeTexts & { readonly voice: Actor })[];
  /** From the ground up. */
  readonly bindings: readonly TreeTexts[];
  /** From left to right; their sides lowest first. */
  readonly mains: readonly (TreeTexts & { readonly sides: readonly TreeTexts[] })[];
  readonly fruits: readonly TreeTexts[];
  readonly weather: readonly (TreeTexts & { readonly sort: TreeWeather['sort'] })[];
}

/** A leaf that a team may hang, never one to tick off. */
export interface TreeSuggestion {
  readonly item: ContentItem;
  /** Whose part it is, where its passage says so. */
  readonly who?: Actor;
}

/** What an action of a plan moves, and where it belongs. */
export interface ActionReach {
  /** In dimension order. */
  readonly touches: Touches;
  /** Meetings with parents at which it fits; empty: at any moment, or at none. */
  readonly kinds: readonly ActivityKind[];
  /** Item id of the part of the tree that it tends. */
  readonly tends: string;
}

/** An action that a team may take up in its plan and make its own. */
export interface ActionIdea extends ActionReach {
  readonly item: ContentItem;
  /** What a pupil does in it, after 'de leerling', where a pupil has a part. */
  readonly pupil?: ContentItem;
}

/** Ideas by the dimension that they move first, two to four each. */
export type DirectionIdeas = Readonly<Record<Dimension, readonly ActionIdea[]>>;

/** An item of another list that is an idea for a plan too. */
export interface ReferredIdea extends ActionReach {
  /** Item id of its text, as `checklist.tips.1`. */
  readonly id: string;
}

/** What is said where a plan leaves something open: a question to the team, never a verdict. */
export interface PlanWarningTexts {
  /** In front, in bold. */
  readonly title: ContentItem;
  /** What is seen, in one or two sentences. */
  readonly seen: ContentItem;
  readonly question: ContentItem;
}

/** One step of a talk between colleagues. */
export interface DialogueStep {
  readonly name: ContentItem;
  /** One sentence: what happens in it. */
  readonly intro: ContentItem;
}

/** Ids of the built-in words that may stand for 'ouder'. */
export type CarerName =
  | 'parent'
  | 'grandparent'
  | 'guardian'
  | 'foster-parent'
  | 'step-parent'
  | 'caregiver'
  | 'educator'
  | 'family';

/** A word for the adults who carry a child, in the forms that texts need. */
export interface CarerForms {
  /** Id from the closed list, as `grandparent`. */
  readonly id: string;
  readonly singular: string;
  readonly plural: string;
  /** As in 'van grootouders'. */
  readonly possessive: string;
}
