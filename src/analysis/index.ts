/** What records say, computed: profiles, gaps, spread and the facts of a picture. Runs in plain Node. */
export * from './checklist-coverage.ts';
export * from './dimension-profile.ts';
export * from './direction-gaps.ts';
export * from './picture-facts.ts';
export * from './rater-summary.ts';
export * from './round-comparison.ts';
