/** From unknown JSON to an agreement of this version; `parseRecord` keeps newer ones. */
import { isListOf, isMapOf, isOneOf, isShaped, isText, isTruth, maybe, refuse } from './check.ts';
import type { Shape } from './check.ts';
import { dimensions, directions } from './dimension.ts';
import { copyJson, joinPath, type Json } from './json.ts';
import { migratedRecord } from './migrated-record.ts';
import { checkRatings, isPerDimension } from './rating-checks.ts';
import { scales } from './rating.ts';
import { recordShape } from './record-checks.ts';
import { raterGroups, type Agreement } from './record.ts';

const agreementShape: Shape<Omit<Agreement, 'ratings'>> = {
  ...recordShape,
  type: isOneOf('agreement'),
  version: isOneOf(1),
  round: maybe(isText),
  about: isOneOf(...directions),
  group: isOneOf(...raterGroups),
  scale: isOneOf(...scales),
  why: maybe(isPerDimension(isText)),
  minority: maybe(isPerDimension(isText)),
  open: maybe(isListOf(isOneOf(...dimensions))),
  sources: isListOf(isText),
  seen: maybe(isMapOf(isText)),
  by: maybe(isText),
  done: maybe(isTruth),
};

const checkAgreement = isShaped(agreementShape);

function checkOpen({ ratings, open = [] }: Agreement, path: string): void {
  for (const dimension of open) {
    const rating = ratings[dimension];
    if (rating !== undefined) refuse(joinPath(path, dimension), 'nothing where it is open', rating);
  }
}

/**
 * Reads `json`, a copy that is ours alone, as an agreement.
 * @throws ModelError with the path of the first fault.
 */
export function readAgreement(json: Json, path: string): Agreement {
  const agreement = migratedRecord(json, path, checkAgreement) as Agreement;
  const at = joinPath(path, 'ratings');
  checkRatings(agreement.ratings, agreement.scale, at);
  checkOpen(agreement, at);
  return agreement;
}

/**
 * A fresh agreement from anything; unknown keys are kept.
 * @throws ModelError with the path of the first fault, as
 * `group: expected parents or team, got "all"`.
 */
export function parseAgreement(value: unknown, path = ''): Agreement {
  return readAgreement(copyJson(value, path), path);
}
