/**
 * Which dimensions an activity touches by what was answered to a list, and the
 * two traps that the model warns of. Counts nothing up: no score, no total.
 * Knows no words.
 */
import { dimensions, pairedDimensions, type Dimension } from '../model/dimension.ts';

/** Answers by item id, as a checklist keeps them. */
export type Answers = Readonly<Record<string, string>>;

/** A question of the list, and the dimension that it belongs to. */
export interface CoveredItem {
  readonly id: string;
  readonly dimension?: Dimension | undefined;
}

/**
 * How a dimension is touched: by the strongest answer to its questions. `unknown`
 * where no answer is stronger and one is not known; `no` only where each is no.
 */
export type Coverage = 'yes' | 'partly' | 'no' | 'unknown';

/**
 * Which trap an activity may fall in (S4 §4). `knowledge`: it tells and nothing
 * more · `behaviour`: it asks to do, or to make time, and nothing more.
 */
export type CoverageTrap = 'knowledge' | 'behaviour';

/** What the answers to a list say of the seven dimensions; every list stands in dimension order. */
export interface ChecklistCoverage {
  /** For each dimension that the list asks about and that has an answer. */
  readonly byDimension: Readonly<Partial<Record<Dimension, Coverage>>>;
  readonly touched: readonly Dimension[];
  readonly partly: readonly Dimension[];
  readonly notTouched: readonly Dimension[];
  readonly unknown: readonly Dimension[];
  /** Asked about, without an answer. */
  readonly open: readonly Dimension[];
  /**
   * Of the strongest answer given, yes or else partly, only these dimensions have
   * it. Absent while one of the seven is open; not known is an answer.
   */
  readonly trap?: CoverageTrap;
}

function coverageOf(given: readonly (string | undefined)[]): Coverage | undefined {
  const strongest = (['yes', 'partly', 'unknown'] as const).find((each) => given.includes(each));
  return strongest ?? (given.every((each) => each === 'no') ? 'no' : undefined);
}

function trapOf(strongest: readonly Dimension[]): CoverageTrap | undefined {
  if (strongest.length === 0) return undefined;
  if (strongest.every((each) => each === 'knowledge')) return 'knowledge';
  return strongest.every((each) => pairedDimensions.includes(each)) ? 'behaviour' : undefined;
}

function at(answers: Answers, id: string): string | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/**
 * Sorts out what `answers` say of each dimension that `items` ask about. Items
 * without a dimension and answers that are none of `Coverage` say nothing.
 */
export function checklistCoverage(
  items: readonly CoveredItem[],
  answers: Answers,
): ChecklistCoverage {
  const asked = dimensions.filter((each) => items.some(({ dimension }) => dimension === each));
  const found = new Map(
    asked.map((each) => [
      each,
      coverageOf(items.filter((item) => item.dimension === each).map(({ id }) => at(answers, id))),
    ]),
  );
  const where = (coverage: Coverage | undefined): readonly Dimension[] =>
    asked.filter((each) => found.get(each) === coverage);
  const sorted = {
    touched: where('yes'),
    partly: where('partly'),
    notTouched: where('no'),
    unknown: where('unknown'),
    open: where(undefined),
  };
  const { touched, partly, open } = sorted;
  const isWhole = asked.length === dimensions.length && open.length === 0;
  const trap = isWhole ? trapOf(touched.length > 0 ? touched : partly) : undefined;
  const answered = [...found].filter(([, coverage]) => coverage !== undefined);
  return { byDimension: Object.fromEntries(answered), ...sorted, ...(trap && { trap }) };
}

/**
 * One question at both moments. `same` and `other`: answered at both, also when
 * what is not known is known later · `one`: answered at one of them · `none`.
 */
export interface MomentChange {
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly kind: 'same' | 'other' | 'one' | 'none';
}

function changeKind(was: string | undefined, is: string | undefined): MomentChange['kind'] {
  if (was === is) return was === undefined ? 'none' : 'same';
  return was === undefined || is === undefined ? 'one' : 'other';
}

/** What became of the answers before an activity, after it; one for each of `ids`, in their order. */
export function momentChanges(
  before: Answers,
  after: Answers,
  ids: readonly string[],
): readonly MomentChange[] {
  return ids.map((id) => {
    const [was, is] = [at(before, id), at(after, id)];
    return { id, before: was, after: is, kind: changeKind(was, is) };
  });
}
