/**
 * The steps of the form, their order and where to go on: why now, six steps for
 * the seven dimensions (behaviour and time share one), the soil, the review.
 * Knows no words and no screen.
 */
import { openDimensions } from '../../model/assessment.ts';
import { dimensions, pairedDimensions, type Dimension } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';

/** A dimension's step bears its name; the shared one that of `behaviour`. */
export type FormStep = 'why' | Dimension | 'soil' | 'review';

const [first, second] = pairedDimensions;

/** All steps in their order. */
export const formSteps: readonly FormStep[] = [
  'why',
  ...dimensions.filter((dimension) => dimension !== second),
  'soil',
  'review',
];

/** The step on which a dimension stands. */
export function stepOf(dimension: Dimension): FormStep {
  return dimension === second ? first : dimension;
}

/** The dimensions that stand on a step: none, one, or the pair. */
export function dimensionsOn(step: FormStep): readonly Dimension[] {
  return dimensions.filter((dimension) => stepOf(dimension) === step);
}

/** The step before (`-1`) or after (`1`), or undefined at an end. */
export function neighbour(step: FormStep, by: 1 | -1): FormStep | undefined {
  return formSteps[formSteps.indexOf(step) + by];
}

/** Where one goes on with a record: at its first open dimension, else at the review. */
export function resumeStep(record: Assessment | undefined): FormStep {
  if (!record) return 'why';
  const [open] = openDimensions(record);
  return open === undefined ? 'review' : stepOf(open);
}
