/** What records say, computed: profiles, gaps, spread, coverage and the facts of a picture. Runs in plain Node. */
export * from './agreement-coverage.ts';
export * from './checklist-coverage.ts';
export * from './dimension-profile.ts';
export * from './direction-gaps.ts';
export * from './focus-candidates.ts';
export * from './group-size.ts';
export * from './picture-facts.ts';
export * from './plan-coverage.ts';
export * from './plan-warnings.ts';
export * from './rater-summary.ts';
export * from './round-comparison.ts';
export * from './spread.ts';
export * from './talk-order.ts';
