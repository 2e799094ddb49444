/** From unknown JSON to a checklist of this version; `parseRecord` keeps newer ones. */
import { isListOf, isMapOf, isOneOf, isShaped, isText, maybe, type Shape } from './check.ts';
import { copyJson, type Json } from './json.ts';
import { migratedRecord } from './migrated-record.ts';
import { moments, type Activity, type Checklist } from './record.ts';
import { isDate, recordShape } from './record-checks.ts';

const activityShape: Shape<Activity> = {
  title: maybe(isText),
  kind: maybe(isText),
  date: maybe(isDate),
};

const isTexts = isMapOf(isText);

const checkChecklist = isShaped<Checklist>({
  ...recordShape,
  type: isOneOf('checklist'),
  version: isOneOf(1),
  round: maybe(isText),
  moment: isOneOf(...moments),
  activity: maybe(isShaped(activityShape)),
  action: maybe(isText),
  by: maybe(isText),
  answers: isTexts,
  notes: maybe(isTexts),
  items: maybe(isListOf(isText)),
});

/**
 * Reads `json`, a copy that is ours alone, as a checklist.
 * @throws ModelError with the path of the first fault.
 */
export function readChecklist(json: Json, path: string): Checklist {
  return migratedRecord(json, path, checkChecklist) as Checklist;
}

/**
 * A fresh checklist from anything; unknown keys are kept. Which answers there
 * are is the list's matter: any text may stand in it.
 * @throws ModelError with the path of the first fault, as
 * `activity.date: expected a date, got "May"`.
 */
export function parseChecklist(value: unknown, path = ''): Checklist {
  return readChecklist(copyJson(value, path), path);
}
