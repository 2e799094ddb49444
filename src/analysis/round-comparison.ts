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

/** What keeps two looks apart, by how far they come: see `nearness`. */
const reasons = ['rater', 'scale', 'wording'] as const;

function hasSameWording(now: Assessment, then: Assessment): boolean {
  const [one, other] = [now.definition, then.definition];
  return (
    [one.id, one.version, now.lang].join() === [other.id, other.version, then.lang].join() &&
    Object.entries(one.words).every(
      ([id, text]) => !Object.hasOwn(other.words, id) || other.words[id] === text,
    )
  );
}

/** Place in `reasons` of what keeps them apart; beyond those, the same class or group is nearest. */
function nearness(now: Assessment, then: Assessment): number {
  if (now.by !== then.by || now.unit !== then.unit) return 0;
  if (now.scale !== then.scale) return 1;
  if (!hasSameWording(now, then)) return 2;
  return now.subject === then.subject ? 4 : 3;
}

/** Takes the nearest first, each look once. */
function compareDirection(
  now: readonly Assessment[],
  then: readonly Assessment[],
): RoundComparison {
  const near = now
    .flatMap((one) => then.map((other) => ({ one, other, near: nearness(one, other) })))
    .sort((first, second) => second.near - first.near);
  const reason = near[0] ? reasons[near[0].near] : 'nothing';
  if (reason) return { reason };
  const taken = new Set<Assessment>();
  const pairs: RoundPair[] = [];
  for (const { one, other, near: steps } of near) {
    if (steps < reasons.length || taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return { pairs };
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
