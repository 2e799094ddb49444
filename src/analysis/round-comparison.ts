/**
 * Whether two rounds can be put on one picture, a direction at a time: only what
 * was asked of the same kind of people, on the same scale and in the same words.
 * Knows no round and no text: gets the assessments, gives codes.
 */
import type { Direction } from '../model/dimension.ts';
import type { Assessment } from '../model/record.ts';

/**
 * Why two rounds are not compared. `nothing`: one of them has no answers · `rater`:
 * nobody of the same kind filled in both · `scale`: those who did had another
 * scale · `wording`: they saw other words.
 */
export type RoundMismatch = 'nothing' | 'rater' | 'scale' | 'wording';

/** What one kind of rater answered in both rounds. */
export type RoundPair = readonly [now: Assessment, then: Assessment];

/** The pairs, at least one, or the reason why there are none. */
export type RoundComparison =
  { readonly pairs: readonly RoundPair[] } | { readonly reason: RoundMismatch };

/** What two looks must have in common, what weighs most first; with all four they are of the same class or group. */
const traits: readonly ((look: Assessment) => readonly unknown[])[] = [
  ({ by, unit }) => [by, unit],
  ({ scale }) => [scale],
  ({ definition, lang }) => [definition.id, definition.version, lang],
  ({ subject }) => [subject],
];

/** Equal for looks that have the first `count` traits in common. */
function keyOf(look: Assessment, count: number): string {
  return JSON.stringify(traits.slice(0, count).map((trait) => trait(look)));
}

/** Looks may be many, so each is laid beside those of its key alone. */
function byKey(looks: Iterable<Assessment>, count: number): ReadonlyMap<string, Set<Assessment>> {
  const found = new Map<string, Set<Assessment>>();
  for (const look of looks) {
    const key = keyOf(look, count);
    found.set(key, (found.get(key) ?? new Set()).add(look));
  }
  return found;
}

function hasSameWords(now: Assessment, then: Assessment): boolean {
  const [one, other] = [now.definition.words, then.definition.words];
  return Object.entries(one).every(([id, text]) => !Object.hasOwn(other, id) || other[id] === text);
}

/** The next pairs of those that are left, by `count` traits; takes them out of both. */
function takePairs(
  now: Set<Assessment>,
  then: Set<Assessment>,
  count: number,
): readonly RoundPair[] {
  const near = byKey(then, count);
  return [...now].flatMap((one): readonly RoundPair[] => {
    const others = near.get(keyOf(one, count)) ?? new Set<Assessment>();
    for (const other of others) {
      if (!hasSameWords(one, other)) continue;
      for (const left of [others, then]) left.delete(other);
      now.delete(one);
      return [[one, other]];
    }
    return [];
  });
}

/** What keeps those apart that come nearest. */
function mismatch(now: readonly Assessment[], then: readonly Assessment[]): RoundMismatch {
  if (now.length === 0 || then.length === 0) return 'nothing';
  const isNear = (count: number): boolean => {
    const near = byKey(then, count);
    return now.some((one) => near.has(keyOf(one, count)));
  };
  if (!isNear(1)) return 'rater';
  return isNear(2) ? 'wording' : 'scale';
}

/** Takes the nearest first, each look once. */
function compareDirection(
  now: readonly Assessment[],
  then: readonly Assessment[],
): RoundComparison {
  const [freeNow, freeThen] = [new Set(now), new Set(then)];
  const pairs = [traits.length, traits.length - 1].flatMap((count) =>
    takePairs(freeNow, freeThen, count),
  );
  return pairs.length > 0 ? { pairs } : { reason: mismatch(now, then) };
}

/**
 * For each direction the looks of `now` beside those of `then`, or why they
 * cannot be compared: the reason of those that came nearest. `by` and `unit` make
 * the kind of rater; definition, language and the words of items answered in both
 * make the wording. Looks without ratings do not count, nor do those left over
 * when more of one kind filled in one round than the other.
 */
export function compareRounds(
  now: readonly Assessment[],
  then: readonly Assessment[],
): Readonly<Record<Direction, RoundComparison>> {
  const answered = (looks: readonly Assessment[], direction: Direction): readonly Assessment[] =>
    looks.filter(({ about, ratings }) => about === direction && Object.keys(ratings).length > 0);
  const compared = (direction: Direction): RoundComparison =>
    compareDirection(answered(now, direction), answered(then, direction));
  return { parents: compared('parents'), school: compared('school') };
}
