/**
 * What a group agreed after it talked about the looks of several people. One
 * agreed rating a dimension never stands for the answers that went before it:
 * those stay records of their own.
 */
import type { Dimension, Direction } from './dimension.ts';
import type { Ratings, Scale } from './rating.ts';
import type { RecordBase } from './record-base.ts';

/** Whose answers were talked about. Those of parents and of colleagues stay apart. */
export type RaterGroup = 'parents' | 'team';
export const raterGroups: readonly RaterGroup[] = ['parents', 'team'];

/** What a group agreed about one direction in one round. */
export interface Agreement extends RecordBase {
  readonly type: 'agreement';
  readonly version: 1;
  /** Normalised label of the round that it belongs to. */
  readonly round?: string;
  readonly about: Direction;
  readonly group: RaterGroup;
  readonly scale: Scale;
  /** The agreed rating: a score or a way not to score; no entry was not talked about, or is open. */
  readonly ratings: Ratings;
  /** Why the group agreed on this, in its words. */
  readonly why?: Readonly<Partial<Record<Dimension, string>>>;
  /** The view that was not followed; it stays, in the words of who held it. */
  readonly minority?: Readonly<Partial<Record<Dimension, string>>>;
  /** 'We zijn het nog niet eens': talked about and not settled. Such a dimension has no rating. */
  readonly open?: readonly Dimension[];
  /** Ids of the assessments that were gathered. */
  readonly sources: readonly string[];
  /** The digest that each source had when it was gathered, by its id. */
  readonly seen?: Readonly<Record<string, string>>;
  /** A `RaterRole` or free text: who wrote it down. */
  readonly by?: string;
  /** True once the talk was closed; the record is then read-only. */
  readonly done?: boolean;
}
