/** How many actions of a plan touch each dimension in each direction. Knows no words. */
import { dimensions, directions, type Dimension, type Direction } from '../model/dimension.ts';
import { isTouching } from '../model/plan.ts';
import type { Plan, PlanAction, PlanPlace } from '../model/record.ts';

/** Counts by dimension. */
export type DimensionCounts = Readonly<Record<Dimension, number>>;

/** What a plan reaches. */
export interface PlanCoverage {
  /** The actions that touch a dimension of a direction. */
  readonly counts: Readonly<Record<Direction, DimensionCounts>>;
  /** The actions that touch a dimension in any direction, each once. */
  readonly actions: DimensionCounts;
  /** What no action touches, parents first, in dimension order. */
  readonly untouched: readonly PlanPlace[];
}

/** All fourteen places, parents first, in dimension order. */
export const matrixPlaces: readonly PlanPlace[] = directions.flatMap((about) =>
  dimensions.map((dimension) => ({ about, dimension })),
);

/** The places that an action touches, each once. */
export function touchedPlaces(action: PlanAction): readonly PlanPlace[] {
  return matrixPlaces.filter((place) => isTouching(action, place));
}

function counted(holds: (dimension: Dimension) => number): DimensionCounts {
  return Object.fromEntries(
    dimensions.map((each) => [each, holds(each)]),
  ) as unknown as DimensionCounts;
}

/** Counts what the actions of `plan` touch; one that touches nothing yet counts nowhere. */
export function planCoverage({ actions }: Pick<Plan, 'actions'>): PlanCoverage {
  const touching = (places: readonly PlanPlace[]): number =>
    actions.filter((action) => places.some((place) => isTouching(action, place))).length;
  const countsOf = (about: Direction): DimensionCounts =>
    counted((dimension) => touching([{ about, dimension }]));
  return {
    counts: { parents: countsOf('parents'), school: countsOf('school') },
    actions: counted((dimension) => touching(directions.map((about) => ({ about, dimension })))),
    untouched: matrixPlaces.filter((place) => touching([place]) === 0),
  };
}
