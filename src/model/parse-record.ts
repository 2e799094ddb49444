/**
 * From unknown JSON to any record that a dossier holds. Keeps a newer one as
 * it came: it asks of it only a type, a version and an id.
 */
import { isCount, isOneOf, isShaped, isText } from './check.ts';
import { copyJson, isJsonObject, type Json } from './json.ts';
import { readAgreement } from './parse-agreement.ts';
import { readAssessment } from './parse-assessment.ts';
import { readChecklist } from './parse-checklist.ts';
import { readPlan } from './parse-plan.ts';
import { readTree } from './parse-tree.ts';
import type { ModelRecord, NewerRecord, StoredRecord } from './record.ts';
import { isUuid } from './record-checks.ts';
import { isNewer, type Versioned } from './version.ts';

const checkNewer = isShaped<Pick<NewerRecord, 'type' | 'version' | 'id'>>({
  type: isText,
  version: isCount,
  id: isUuid,
});

type Read = (json: Json, path: string) => ModelRecord;

const readers: Readonly<Record<ModelRecord['type'], Read>> = {
  assessment: readAssessment,
  checklist: readChecklist,
  agreement: readAgreement,
  plan: readPlan,
  tree: readTree,
};

const checkKnown = isShaped<Pick<Versioned, 'type'>>({ type: isOneOf(...Object.keys(readers)) });

/** Reads `json`, a copy that is ours alone. Throws a ModelError with the path of the first fault. */
export function readRecord(json: Json, path: string): StoredRecord {
  const { type, version } = isJsonObject(json) ? json : {};
  if (typeof type === 'string' && typeof version === 'number' && isNewer({ type, version })) {
    checkNewer(json, path);
    return json as unknown as NewerRecord;
  }
  checkKnown(json, path);
  return readers[type as ModelRecord['type']](json, path);
}

/**
 * A fresh record from anything: one of this version, or a newer record untouched.
 * @throws ModelError with the path of the first fault.
 */
export function parseRecord(value: unknown, path = ''): StoredRecord {
  return readRecord(copyJson(value, path), path);
}
