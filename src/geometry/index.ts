/** Pictures as data: ratings to shapes, and shapes to an SVG string. Runs in plain Node. */
export * from './dot-positions.ts';
export * from './radar-frame.ts';
export * from './radar-input.ts';
export * from './radar-layout.ts';
export * from './rating-at.ts';
export * from './scene-legend.ts';
export * from './scene-paint.ts';
export * from './scene-svg.ts';
export * from './scene.ts';
export * from './text-measure.ts';
