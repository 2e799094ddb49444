/** From unknown JSON, or its text, to a dossier: whole, or refused with the path of the fault. */
import {
  isListOf,
  isOneOf,
  isShaped,
  isCount,
  isText,
  isTruth,
  maybe,
  type Shape,
} from './check.ts';
import { copyJson, joinPath, type Json } from './json.ts';
import { ModelError } from './model-error.ts';
import { readRecord } from './parse-record.ts';
import { isDate, isTime, isUuid } from './record-checks.ts';
import type { Dossier, Round, Turn } from './record.ts';

const roundShape: Shape<Round> = { label: isText, from: isDate };

const turnShape: Shape<Turn> = { former: isListOf(isText), shown: maybe(isTruth) };

const dossierShape: Shape<Dossier> = {
  type: isOneOf('dossier'),
  version: isCount,
  id: isUuid,
  createdAt: isTime,
  updatedAt: isTime,
  title: maybe(isText),
  rounds: isListOf(isShaped(roundShape)),
  records: isListOf(() => undefined),
  turn: maybe(isShaped(turnShape)),
};

const checkDossier = isShaped(dossierShape);

/**
 * A fresh dossier from anything. Unknown keys and newer records are kept,
 * older records migrated. A dossier of a later version is opened as far as it
 * has this shape; `isNewer` tells.
 * @throws ModelError with the path of the first fault, as
 * `records.2.ratings.belief: expected 1 to 5, got 9`.
 */
export function parseDossier(value: unknown): Dossier {
  const json = copyJson(value);
  checkDossier(json, '');
  const dossier = json as unknown as Dossier;
  const records = dossier.records as unknown as readonly Json[];
  return {
    ...dossier,
    records: records.map((record, index) => readRecord(record, joinPath('records', index))),
  };
}

/**
 * A dossier from its JSON text.
 * @throws ModelError as `parseDossier`, and with the empty path when it is not JSON.
 */
export function readDossier(json: string): Dossier {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new ModelError('', 'expected JSON');
  }
  return parseDossier(value);
}
