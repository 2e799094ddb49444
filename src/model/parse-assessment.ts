/**
 * From unknown JSON to an assessment of this version. Older ones are migrated,
 * newer ones refused; `parseRecord` keeps those.
 */
import {
  isListOf,
  isMapOf,
  isOneOf,
  isShaped,
  isText,
  isTruth,
  maybe,
  type Shape,
} from './check.ts';
import { dimensions, directions } from './dimension.ts';
import { copyJson, joinPath, type Json } from './json.ts';
import { migratedRecord } from './migrated-record.ts';
import { scales } from './rating.ts';
import { checkRatings, isPerDimension } from './rating-checks.ts';
import { promptMarks, units, type Assessment, type Inquiry } from './record.ts';
import { isDate, recordShape } from './record-checks.ts';

const inquiryShape: Shape<Inquiry> = {
  moment: maybe(isText),
  until: maybe(isDate),
  heard: maybe(isText),
};

const assessmentShape: Shape<Omit<Assessment, 'ratings'>> = {
  ...recordShape,
  type: isOneOf('assessment'),
  version: isOneOf(1),
  round: maybe(isText),
  about: isOneOf(...directions),
  by: maybe(isText),
  unit: maybe(isOneOf(...units)),
  subject: maybe(isText),
  scale: isOneOf(...scales),
  prompts: maybe(isMapOf(isOneOf(...promptMarks))),
  notes: maybe(isPerDimension(isText)),
  ask: maybe(isPerDimension(isText)),
  inquiry: maybe(isPerDimension(isShaped(inquiryShape))),
  talk: maybe(isListOf(isOneOf(...dimensions))),
  why: maybe(isText),
  context: maybe(isListOf(isText)),
  done: maybe(isTruth),
};

const checkAssessment = isShaped(assessmentShape);

/**
 * Reads `json`, a copy that is ours alone, as an assessment.
 * @throws ModelError with the path of the first fault.
 */
export function readAssessment(json: Json, path: string): Assessment {
  const assessment = migratedRecord(json, path, checkAssessment) as Assessment;
  checkRatings(assessment.ratings, assessment.scale, joinPath(path, 'ratings'));
  return assessment;
}

/**
 * A fresh assessment from anything; unknown keys are kept.
 * @throws ModelError with the path of the first fault, as
 * `ratings.belief: expected 1 to 5, got 9`.
 */
export function parseAssessment(value: unknown, path = ''): Assessment {
  return readAssessment(copyJson(value, path), path);
}
