/**
 * New agreements, their edits and what they hold. An edit returns a new record
 * with `updatedAt` = `now`, leaves out what became empty, and keeps unknown keys.
 * Knows no clock, no randomness and no texts.
 */
import { recordDigest } from './digest.ts';
import { dimensions, type Dimension, type Direction } from './dimension.ts';
import { withItemWords } from './item-words.ts';
import { isEmpty, withEntries, withEntry, withMember } from './member.ts';
import { defaultScale, isScore, type Rating, type Scale } from './rating.ts';
import { startedRecord, type RecordStart } from './record-start.ts';
import type { Agreement, Assessment, Definition, RaterGroup } from './record.ts';
import { normaliseRoundLabel } from './round.ts';

/** What a new agreement begins with. */
export interface AgreementStart extends Omit<RecordStart, 'definition'> {
  readonly about: Direction;
  readonly group: RaterGroup;
  /** 5 unless told. */
  readonly scale?: Scale | undefined;
  readonly round?: string | undefined;
  readonly by?: string | undefined;
  /** The assessments that are talked about. */
  readonly sources?: readonly Assessment[] | undefined;
  /** The item set of the seven dimensions, version 1, unless told. */
  readonly definition?: Definition | undefined;
}

/** Which assessments are talked about, and as which version of them. */
function gathered(sources: readonly Assessment[]): Pick<Agreement, 'sources' | 'seen'> {
  return {
    sources: [...new Set(sources.map(({ id }) => id))],
    seen: Object.fromEntries(sources.map((source) => [source.id, recordDigest(source)])),
  };
}

/** An agreement in which nothing was agreed yet. */
export function newAgreement(start: AgreementStart): Agreement {
  const { about, group, scale = defaultScale, round, by, sources = [] } = start;
  const { definition = { id: 'dimensions', version: 1, words: {} } } = start;
  const { sources: ids, seen } = gathered(sources);
  const record: Agreement = {
    ...startedRecord('agreement', { ...start, definition }),
    about,
    group,
    scale,
    ratings: {},
    sources: ids,
  };
  return withEntries(record, { seen, round: round && normaliseRoundLabel(round), by });
}

function openWith({ open = [] }: Agreement, dimension: Dimension, isOpen: boolean): unknown {
  return dimensions.filter((each) => (each === dimension ? isOpen : open.includes(each)));
}

/** Sets the agreed rating of `dimension`, which is then no longer open; or clears it when undefined. */
export function withAgreed(
  record: Agreement,
  dimension: Dimension,
  rating: Rating | undefined,
  now: string,
): Agreement {
  const ratings = withEntry(record.ratings, dimension, rating);
  const agreed = { ...record, ratings, updatedAt: now };
  return rating === undefined
    ? agreed
    : withMember(agreed, 'open', openWith(record, dimension, false), now);
}

/**
 * Marks or unmarks `dimension` as one on which the group does not agree yet; the
 * list keeps the model's order. Marking takes its rating out; the words why and
 * the minority view stay.
 */
export function withOpen(
  record: Agreement,
  dimension: Dimension,
  isOpen: boolean,
  now: string,
): Agreement {
  const ratings = isOpen ? withEntry(record.ratings, dimension, undefined) : record.ratings;
  const open = openWith(record, dimension, isOpen);
  return withMember({ ...record, ratings }, 'open', open, now);
}

/** Sets why the group agreed at `dimension`; blank text removes it. */
export function withAgreementWhy(
  record: Agreement,
  dimension: Dimension,
  why: string,
  now: string,
): Agreement {
  return withMember(record, 'why', withEntry(record.why ?? {}, dimension, why), now);
}

/** Sets the view at `dimension` that was not followed; blank text removes it. */
export function withMinority(
  record: Agreement,
  dimension: Dimension,
  view: string,
  now: string,
): Agreement {
  return withMember(record, 'minority', withEntry(record.minority ?? {}, dimension, view), now);
}

/** `record` as one about `sources` as they are now: what they said before counts as seen. */
export function withSources(
  record: Agreement,
  sources: readonly Assessment[],
  now: string,
): Agreement {
  const { sources: ids, seen } = gathered(sources);
  return withMember({ ...record, sources: ids }, 'seen', seen, now);
}

/** Closes the talk, or not; `reopened` makes the next revision of a closed one. */
export function withAgreementDone(record: Agreement, done: boolean, now: string): Agreement {
  return withMember(record, 'done', done, now);
}

/** Ids of the words of what was agreed: `scale.5.4` of a score, `rating.unknown` of a way not to score. */
export function answeredAgreementItems({ ratings, scale }: Agreement): ReadonlySet<string> {
  const ids = Object.values(ratings).map((rating) =>
    isScore(rating) ? `scale.${scale}.${rating}` : `rating.${rating}`,
  );
  return new Set(ids);
}

/**
 * `record` with the words of what it holds: those that it kept stay as they are,
 * and those no longer in use go.
 *
 * @param shown the words of an item as they are on screen
 */
export function withAgreementWords(
  record: Agreement,
  shown: (itemId: string) => string | undefined,
): Agreement {
  return withItemWords(record, answeredAgreementItems(record), shown);
}

/** True when anything was agreed, left open or written; what was gathered is no answer. */
export function hasAgreementAnswers({ ratings, open, why, minority }: Agreement): boolean {
  return [ratings, open, why, minority].some((answers) => !isEmpty(answers));
}
