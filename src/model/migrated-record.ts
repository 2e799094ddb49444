/** How the parser of each type reads: brings older records to the present shape, then looks. */
import type { Check } from './check.ts';
import { isJsonObject, type Json } from './json.ts';
import { migrateRecord } from './migrate.ts';
import { migrations } from './migrations.ts';
import type { ModelRecord } from './record.ts';

/**
 * `json`, a copy that is ours alone, as a record of the type that `check` knows.
 * @throws ModelError with the path of the first fault.
 */
export function migratedRecord<Kind extends ModelRecord>(
  json: Json,
  path: string,
  check: Check,
): Kind {
  const record = isJsonObject(json) ? migrateRecord(json, migrations, path) : json;
  check(record, path);
  return record as unknown as Kind;
}
