/** Random ratings for property tests. */
import fc from 'fast-check';
import { dimensions } from '../../src/model/dimension.ts';
import { nonScores, type Rating, type Ratings, type Scale } from '../../src/model/rating.ts';

/** A rating on `scale`, often not a number. */
export const anyRating = (scale: Scale): fc.Arbitrary<Rating> =>
  fc.oneof(fc.integer({ min: 1, max: scale }), fc.constantFrom(...nonScores));

/** Seven ratings, some of them absent. */
export const anyRatings = (scale: Scale): fc.Arbitrary<Ratings> =>
  fc.record(Object.fromEntries(dimensions.map((dimension) => [dimension, anyRating(scale)])), {
    requiredKeys: [],
  });
