/**
 * From unknown JSON to any record that a dossier holds. Keeps a newer one as
 * it came: it asks of it only a type, a version and an id.
 */
import { isCount, isOneOf, isShaped, isText } from './check.ts';
import { copyJson, isJsonObject, type Json } from './json.ts';
import { isUuid, readAssessment } from './parse-assessment.ts';
import type { NewerRecord, StoredRecord } from './record.ts';
import { isNewer, type Versioned } from './version.ts';

const checkNewer = isShaped<Pick<NewerRecord, 'type' | 'version' | 'id'>>({
  type: isText,
  version: isCount,
  id: isUuid,
});

const checkKnown = isShaped<Pick<Versioned, 'type'>>({ type: isOneOf('assessment') });

/** Reads `json`, a copy that is ours alone. Throws a ModelError with the path of the first fault. */
export function readRecord(json: Json, path: string): StoredRecord {
  const { type, version } = isJsonObject(json) ? json : {};
  if (typeof type === 'string' && typeof version === 'number' && isNewer({ type, version })) {
    checkNewer(json, path);
    return json as unknown as NewerRecord;
  }
  checkKnown(json, path);
  return readAssessment(json, path);
}

/**
 * A fresh record from anything: an assessment, or a newer record untouched.
 * @throws ModelError with the path of the first fault.
 */
export function parseRecord(value: unknown, path = ''): StoredRecord {
  return readRecord(copyJson(value, path), path);
}
