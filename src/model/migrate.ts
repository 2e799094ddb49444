/**
 * Brings an older record to the present shape by numbered pure steps, one
 * version each. Knows the mechanism; the steps stand in `migrations.ts`.
 */
import type { JsonObject } from './json.ts';

/** From version `from` of `type` to the next. */
export interface MigrationStep {
  readonly type: string;
  readonly from: number;
  /**
   * Returns the record in the next shape; the version number is set for it.
   * Throws a ModelError below `path` when the old record is damaged.
   */
  readonly up: (record: JsonObject, path: string) => JsonObject;
}

/** `raw`, or what it becomes after every step from its version on. Changes nothing in place. */
export function migrateRecord(
  raw: JsonObject,
  steps: readonly MigrationStep[],
  path = '',
): JsonObject {
  const step = steps.find(({ type, from }) => type === raw.type && from === raw.version);
  if (!step) return raw;
  return migrateRecord({ ...step.up(raw, path), version: step.from + 1 }, steps, path);
}
