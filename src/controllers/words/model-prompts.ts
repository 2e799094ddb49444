/**
 * What is asked at a dimension, and the numbers by which screen and paper name
 * it: a dimension by its place in the model, a prompt by that and its own
 * place. Apart from `model-words`, so that a picture carries no questions.
 */
import { parentsPrompts } from '../../content/nl/prompts-parents.ts';
import { schoolPrompts } from '../../content/nl/prompts-school.ts';
import type { DimensionPrompts } from '../../content/content-item.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';

/** What is asked at one dimension. */
export function promptsAt(about: Direction, dimension: Dimension): DimensionPrompts {
  const { dimensions: all } = about === 'parents' ? parentsPrompts : schoolPrompts;
  return all[dimensions.indexOf(dimension)] as DimensionPrompts;
}

/** 1 to 7. */
export function dimensionNumber(dimension: Dimension): number {
  return dimensions.indexOf(dimension) + 1;
}

/** '3.2': the second prompt at the third dimension. */
export function promptNumber(dimension: Dimension, index: number): string {
  return `${dimensionNumber(dimension)}.${index + 1}`;
}
