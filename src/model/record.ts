/**
 * The records that elements capture and keep: plain JSON, versioned, never
 * tested by `instanceof`. Those of the talk and of the plan that comes of it
 * stand in files of their own.
 */
import type { Agreement } from './agreement-record.ts';
import type { Dimension, Direction } from './dimension.ts';
import type { Plan } from './plan-record.ts';
import type { Ratings, Scale } from './rating.ts';
import type { RecordBase } from './record-base.ts';

export * from './agreement-record.ts';
export * from './plan-record.ts';
export type { Definition, RecordBase } from './record-base.ts';

/** How strongly a guiding prompt was seen; support for thinking, never a score. */
export type PromptMark = 'strong' | 'mixed' | 'weak' | 'unknown';
export const promptMarks: readonly PromptMark[] = ['strong', 'mixed', 'weak', 'unknown'];

/** Who fills in: one person, a team, or a whole school. */
export type Unit = 'person' | 'team' | 'school';
export const units: readonly Unit[] = ['person', 'team', 'school'];

/** Who filled in, from the model's list; free text is allowed too. */
export const raterRoles = [
  'teacher',
  'head',
  'childcare',
  'policy',
  'educator',
  'bridge-figure',
  'parent',
  'pupil',
  'team',
] as const;
export type RaterRole = (typeof raterRoles)[number];

/** What is done about a dimension that is not known: the question card ('vraagkaart'). */
export interface Inquiry {
  /** At which informal moment we ask, in the filler's words. */
  readonly moment?: string;
  /** Until when, ISO date. */
  readonly until?: string;
  /** What we heard. */
  readonly heard?: string;
}

/** One look along the seven dimensions, by one rater about one direction. */
export interface Assessment extends RecordBase {
  readonly type: 'assessment';
  readonly version: 1;
  /** Normalised label of the round that it belongs to. */
  readonly round?: string;
  readonly about: Direction;
  /** A `RaterRole` or free text. */
  readonly by?: string;
  readonly unit?: Unit;
  /** Which group or class it is about, in the filler's words. */
  readonly subject?: string;
  readonly scale: Scale;
  readonly ratings: Ratings;
  /** Marks at guiding prompts, by item id. */
  readonly prompts?: Readonly<Record<string, PromptMark>>;
  readonly notes?: Readonly<Partial<Record<Dimension, string>>>;
  /** 'Whom can we ask?', at a dimension that is not known. */
  readonly ask?: Readonly<Partial<Record<Dimension, string>>>;
  /** When we ask it, and what came back; at the same dimensions as `ask`. */
  readonly inquiry?: Readonly<Partial<Record<Dimension, Inquiry>>>;
  /** Dimensions at which the filler wants to talk. */
  readonly talk?: readonly Dimension[];
  /** Why the team looks now (S4 §3.3). */
  readonly why?: string;
  /** What plays around the school; noted with it, never scored (S4 §3.3). */
  readonly context?: readonly string[];
  /** True once 'Klaar' was pressed; the record is then read-only. */
  readonly done?: boolean;
}

/** Whether a checklist looks ahead at what will be done, or back at what was done. */
export type Moment = 'before' | 'after';
export const moments: readonly Moment[] = ['before', 'after'];

/** What is held against a checklist (S4 §4): a policy, a project, an action, or a kind of meeting. */
export const activityKinds = [
  'policy',
  'project',
  'action',
  'open-class',
  'parent-talk',
  'info-meeting',
  'school-gate',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What a checklist is about, in the filler's words. */
export interface Activity {
  /** What it is called; with the round, the list and the moment it names the record. */
  readonly title?: string;
  /** An `ActivityKind` or free text. */
  readonly kind?: string;
  /** ISO date. */
  readonly date?: string;
}

/** The answers to one list of questions about one activity, before it or after it. */
export interface Checklist extends RecordBase {
  readonly type: 'checklist';
  readonly version: 1;
  /** Normalised label of the round that it belongs to. */
  readonly round?: string;
  readonly moment: Moment;
  readonly activity?: Activity;
  /** Id of the action in a plan that it belongs to. */
  readonly action?: string;
  /** A `RaterRole` or free text. */
  readonly by?: string;
  /** The answer by item id, one of those that the list offers, as `yes`; no entry is not answered. */
  readonly answers: Readonly<Record<string, string>>;
  /** A note by item id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Of an own list: the ids of its items in order, so that an answer whose item went has a place. */
  readonly items?: readonly string[];
}

/** How the team sees a root of the partnership; `unknown` is a result, never a weak root. */
export type RootState = 'firm' | 'growing' | 'fragile' | 'unknown';
export const rootStates: readonly RootState[] = ['firm', 'growing', 'fragile', 'unknown'];

/** What a leaf stands for: a sign of partnership that one sees, a chance, a hurdle, or a question. */
export type LeafKind = 'sign' | 'chance' | 'hurdle' | 'unknown';
export const leafKinds: readonly LeafKind[] = ['sign', 'chance', 'hurdle', 'unknown'];

/** The three who carry the partnership (S4 intro and §5). */
export type Actor = 'parents' | 'pupil' | 'school';
export const actors: readonly Actor[] = ['parents', 'pupil', 'school'];

/** One leaf, hung on a branch or on a strand of the trunk. */
export interface Leaf {
  /** UUID; of a first leaf of an own model the id of its item. */
  readonly id: string;
  /** Item id of the branch or strand, as `tree.branches.helping`. */
  readonly branch: string;
  /** Number of its place on that branch, from 0; absent where none was chosen yet. */
  readonly place?: number;
  readonly text: string;
  readonly kind: LeafKind;
  readonly dimension?: Dimension;
  /** Whose part it is. */
  readonly who?: Actor;
}

/** The partnership as the team sees it: its roots, and what hangs on its branches. */
export interface Tree extends RecordBase {
  readonly type: 'tree';
  readonly version: 1;
  /** Normalised label of the round that it belongs to. */
  readonly round?: string;
  /** A `RaterRole` or free text. */
  readonly by?: string;
  /** The state by item id of the root; no entry is not answered. */
  readonly roots: Readonly<Record<string, RootState>>;
  /** In the order in which they were hung. */
  readonly leaves: readonly Leaf[];
  /** Lines of the team by item id: at the soil, the weather and the fruits. Never scored. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  /** Of an own model: the ids of its items in order. */
  readonly items?: readonly string[];
}

/** Any record of this version. */
export type ModelRecord = Assessment | Agreement | Checklist | Plan | Tree;

/**
 * A record of a later version, or of a type that this version does not know.
 * It is kept whole and untouched, and is read-only here; see `isNewer`.
 */
export interface NewerRecord {
  readonly type: string;
  readonly version: number;
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Any record that a dossier holds. Tell them apart with `isAssessment`, never by `type` alone. */
export type StoredRecord = ModelRecord | NewerRecord;

/** A round of reflection, identified by its normalised label. */
export interface Round {
  readonly label: string;
  /** ISO date on which it began. */
  readonly from: string;
}

/**
 * Whose turn it is to fill in. Belongs to the place where one fills in, never to
 * a file that is shared.
 */
export interface Turn {
  /** Ids of the assessments of former colleagues: never taken up by the present one. */
  readonly former: readonly string[];
  /** True when the present one chose to see them before being done. */
  readonly shown?: boolean;
}

/** Everything of one reflection: its rounds and records. Also the file format. */
export interface Dossier {
  readonly type: 'dossier';
  /** 1; greater in a dossier from a later version, which is read-only here (`isNewer`). */
  readonly version: number;
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly title?: string;
  readonly rounds: readonly Round[];
  /** May hold several versions of one record (one id), until a person chooses. */
  readonly records: readonly StoredRecord[];
  /** Absent while nobody said 'Volgende collega', and in files. */
  readonly turn?: Turn;
}
