/** What generated records are made of: texts, times, ratings, and keys that nobody knows. */
import fc from 'fast-check';
import { dimensions, type Dimension } from '../../src/model/dimension.ts';
import { nonScores, type Scale } from '../../src/model/rating.ts';

/** A record, or anything else that JSON holds under keys. */
export type Plain = Record<string, unknown>;

/** JSON as `JSON.parse` would give it, so that `__proto__` is an own key and -0 is 0. */
export const throughText = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value)) as Value;

export const isSafe = (value: unknown) => !JSON.stringify(value).includes('__proto__');

const extraKeys = fc
  .dictionary(
    fc.string().map((key) => `x${key}`),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 3 },
  )
  .filter(isSafe);

export const text = fc.string();
export const uuid = fc.uuid();
/** A date, or a UTC time of any precision. */
export const time: fc.Arbitrary<string> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(
      date.toISOString(),
      date.toISOString().slice(0, 10),
      `${date.toISOString().slice(0, 19)}Z`,
      `${date.toISOString().slice(0, 16)}Z`,
    ),
  );
export const itemId = fc.constantFrom(
  'parents.knowledge.1',
  'school.time.lead.1',
  'own.3f2a',
  'constructor',
);

export const perDimension = (
  value: fc.Arbitrary<unknown>,
  among: readonly Dimension[] = dimensions,
): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(among.map((each) => [each, value])), { requiredKeys: [] });

export const ratingOn = (scale: Scale): fc.Arbitrary<unknown> =>
  fc.oneof(fc.integer({ min: 1, max: scale }), fc.constantFrom(...nonScores));

export const ratingsOn = (scale: Scale): fc.Arbitrary<unknown> => perDimension(ratingOn(scale));

export const withExtras = (model: fc.Arbitrary<Plain>): fc.Arbitrary<Plain> =>
  fc.tuple(model, extraKeys).map(([record, extras]) => throughText({ ...record, ...extras }));

export const date = time.map((each) => each.slice(0, 10));
