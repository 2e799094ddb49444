/**
 * The model's texts in Dutch, each a constant of its own, so that a bundle
 * carries only what it names.
 */
export * from './carers.ts';
export * from './cautions.ts';
export * from './checklists/index.ts';
export * from './diagnosis.ts';
export * from './dialogue/index.ts';
export * from './dimensions.ts';
export * from './extremes.ts';
export * from './plan/index.ts';
export * from './prompt-marks.ts';
export * from './prompts-parents.ts';
export * from './prompts-school.ts';
export * from './question-card.ts';
export * from './raters.ts';
export * from './scale.ts';
export * from './sentences.ts';
export * from './talking-points.ts';
export * from './tree/index.ts';
