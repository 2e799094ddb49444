/** The vocabulary and the records: types, parsers, edits, digests. Runs in plain Node. */
export * from './assessment.ts';
export * from './canonical-json.ts';
export * from './digest.ts';
export * from './dimension.ts';
export * from './dossier.ts';
export * from './item-id.ts';
export { maxDepth, type Json, type JsonObject } from './json.ts';
export * from './migrate.ts';
export * from './migrations.ts';
export * from './model-error.ts';
export { parseAssessment } from './parse-assessment.ts';
export * from './parse-dossier.ts';
export { parseRecord } from './parse-record.ts';
export * from './rating.ts';
export * from './rating-text.ts';
export * from './record.ts';
export * from './round.ts';
export * from './version.ts';
