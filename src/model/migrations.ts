/** Every migration step, oldest first. */
import { joinPath, type JsonObject } from './json.ts';
import type { MigrationStep } from './migrate.ts';
import { ModelError } from './model-error.ts';
import { defaultScale, maybeScale } from './rating.ts';
import { parseRatings } from './rating-text.ts';

/**
 * Before the first release an assessment held its answers as compact text in
 * `scores`, and had no revisions or words.
 */
const assessmentFrom0: MigrationStep = {
  type: 'assessment',
  from: 0,
  up(record, path) {
    const { scores, ...rest } = record;
    const scale = rest.scale ?? defaultScale;
    const read =
      typeof scores === 'string' && parseRatings(scores, maybeScale(scale) ?? defaultScale);
    if (!read || 'refused' in read || read.faults.length > 0) {
      throw new ModelError(joinPath(path, 'scores'), 'expected seven ratings as text');
    }
    const added: JsonObject = {
      revision: 1,
      definition: { id: 'dimensions', version: 1, words: {} },
      lang: 'nl',
      history: [],
    };
    return { ...added, ...rest, scale, ratings: { ...read.ratings } };
  },
};

export const migrations: readonly MigrationStep[] = [assessmentFrom0];
