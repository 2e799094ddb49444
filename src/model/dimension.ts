/**
 * The seven dimensions and the two directions of the model: ids, their order
 * and the pair that is looked at together. Knows no words; those are content.
 */

/** The dimensions in the order of S4 §3.1, used everywhere. */
export const dimensions = [
  'knowledge',
  'emotional',
  'rational',
  'belief',
  'competence',
  'behaviour',
  'time',
] as const;

/** Id of one of the seven dimensions (S4 §3). */
export type Dimension = (typeof dimensions)[number];

/** The two dimensions that S4 §3.1 looks at together. */
export const pairedDimensions: readonly [Dimension, Dimension] = ['behaviour', 'time'];

/** Both directions: parents towards the school (S4 §3.1), the school towards the parents (S4 §3.2). */
export const directions = ['parents', 'school'] as const;

/** Whose involvement a record or series is about. */
export type Direction = (typeof directions)[number];

export function isDimension(value: unknown): value is Dimension {
  return dimensions.includes(value as Dimension);
}

export function isDirection(value: unknown): value is Direction {
  return directions.includes(value as Direction);
}

/** The direction that `value` names, or undefined. */
export function maybeDirection(value: unknown): Direction | undefined {
  return isDirection(value) ? value : undefined;
}
