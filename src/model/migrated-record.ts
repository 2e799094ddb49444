/** How the parser of each type reads: brings older records to the present shape, then looks. */
import type { Check } from './check.ts';
import { isJsonObject, type Json } from './json.ts';
import { migrateRecord } from './migrate.ts';
import { migrations } from './migrations.ts';

/**
 * `json`, a copy that is ours alone, in the present shape, which `check` accepts.
 * @throws ModelError with the path of the first fault.
 */
export function migratedRecord(json: Json, path: string, check: Check): unknown {
  const record = isJsonObject(json) ? migrateRecord(json, migrations, path) : json;
  check(record, path);
  return record;
}
