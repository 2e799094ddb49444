/**
 * New assessments, their edits and what they hold. An edit returns a new record
 * with `updatedAt` = `now`, leaves out what became empty, and keeps unknown keys.
 * Knows no clock, no randomness and no texts.
 */
import { dimensions, type Dimension, type Direction } from './dimension.ts';
import { isEmpty, withDatedEntries, withEntries, withEntry, withMember } from './member.ts';
import { defaultScale, type Rating, type Scale } from './rating.ts';
import { startedRecord, type RecordStart } from './record-start.ts';
import type { Assessment, Definition, Inquiry, PromptMark, Unit } from './record.ts';
import { normaliseRoundLabel } from './round.ts';

/** What a new assessment begins with. */
export interface AssessmentStart extends Omit<RecordStart, 'definition'> {
  readonly about: Direction;
  readonly by?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly subject?: string | undefined;
  /** 5 unless told. */
  readonly scale?: Scale | undefined;
  readonly round?: string | undefined;
  /** The item set of the seven dimensions, version 1, unless told. */
  readonly definition?: Definition | undefined;
}

/** An assessment without answers. */
export function newAssessment(start: AssessmentStart): Assessment {
  const { about, by, unit, subject, scale = defaultScale, round } = start;
  const { definition = { id: 'dimensions', version: 1, words: {} } } = start;
  const record: Assessment = {
    ...startedRecord('assessment', { ...start, definition }),
    about,
    scale,
    ratings: {},
  };
  return withEntries(record, { round: round && normaliseRoundLabel(round), by, unit, subject });
}

/** Sets the rating of `dimension`, or clears it when undefined. */
export function withRating(
  record: Assessment,
  dimension: Dimension,
  rating: Rating | undefined,
  now: string,
): Assessment {
  return { ...record, ratings: withEntry(record.ratings, dimension, rating), updatedAt: now };
}

/** Sets the note at `dimension`; blank text removes it. */
export function withNote(
  record: Assessment,
  dimension: Dimension,
  note: string,
  now: string,
): Assessment {
  return withMember(record, 'notes', withEntry(record.notes ?? {}, dimension, note), now);
}

/** Sets whom to ask about `dimension`; blank text removes it. */
export function withAsk(
  record: Assessment,
  dimension: Dimension,
  ask: string,
  now: string,
): Assessment {
  return withMember(record, 'ask', withEntry(record.ask ?? {}, dimension, ask), now);
}

/**
 * Sets members of the question card at `dimension`: when one asks, until when,
 * what was heard. Those that `change` leaves out stay; blank text removes one,
 * and so does an `until` that is no ISO date.
 */
export function withInquiry(
  record: Assessment,
  dimension: Dimension,
  change: Inquiry,
  now: string,
): Assessment {
  const inquiry = withDatedEntries(record.inquiry?.[dimension] ?? {}, change, 'until');
  return withMember(record, 'inquiry', withEntry(record.inquiry ?? {}, dimension, inquiry), now);
}

/** Marks or unmarks `dimension` as one to talk about; the list keeps the model's order. */
export function withTalk(
  record: Assessment,
  dimension: Dimension,
  wanted: boolean,
  now: string,
): Assessment {
  const talk = dimensions.filter((each) =>
    each === dimension ? wanted : record.talk?.includes(each),
  );
  return withMember(record, 'talk', talk, now);
}

/** Sets the mark at the guiding prompt with id `itemId`, or clears it when undefined. */
export function withPrompt(
  record: Assessment,
  itemId: string,
  mark: PromptMark | undefined,
  now: string,
): Assessment {
  return withMember(record, 'prompts', withEntry(record.prompts ?? {}, itemId, mark), now);
}

/** Sets why the team looks now; blank text removes it. */
export function withWhy(record: Assessment, why: string, now: string): Assessment {
  return withMember(record, 'why', why, now);
}

/** Sets the context notes; blank ones are left out. */
export function withContext(
  record: Assessment,
  context: readonly string[],
  now: string,
): Assessment {
  return withMember(
    record,
    'context',
    context.filter((note) => !isEmpty(note)),
    now,
  );
}

/** Locks the record ('Klaar'), or not; `reopened` makes the next revision of a locked one. */
export function withDone(record: Assessment, done: boolean, now: string): Assessment {
  return withMember(record, 'done', done, now);
}

/** Adds the words that were on screen, by item id; the time stays. */
export function withWords(record: Assessment, words: Readonly<Record<string, string>>): Assessment {
  const { definition } = record;
  return { ...record, definition: { ...definition, words: { ...definition.words, ...words } } };
}

/** True when the person gave or wrote anything at all. */
export function hasAnswers(record: Assessment): boolean {
  const { ratings, prompts, notes, ask, inquiry, talk, why, context } = record;
  const answers = [ratings, prompts, notes, ask, inquiry, talk, why, context];
  return answers.some((answer) => !isEmpty(answer));
}

/** The dimensions without an answer of any kind, in their order. */
export function openDimensions(record: Assessment | undefined): readonly Dimension[] {
  return dimensions.filter((dimension) => record?.ratings[dimension] === undefined);
}

/** True when each dimension has a score or a way not to score. */
export function isComplete(record: Assessment): boolean {
  return openDimensions(record).length === 0;
}
