/** Every migration step, oldest first. A step reads its own old shape, which never changes. */
import { dimensions } from './dimension.ts';
import { joinPath } from './json.ts';
import type { MigrationStep } from './migrate.ts';
import { ModelError } from './model-error.ts';
import { defaultScale, type NonScore } from './rating.ts';

const scores0 = /^[1-6?x~-](,[1-6?x~-]){6}$/;

const nonScores0: Readonly<Record<string, NonScore>> = {
  '?': 'unknown',
  x: 'not-applicable',
  '~': 'undisclosed',
};

/**
 * Before the first release an assessment held its answers as compact text in
 * `scores`, and had no revisions or words.
 */
const assessmentFrom0: MigrationStep = {
  type: 'assessment',
  from: 0,
  up({ scores, ...rest }, path) {
    if (typeof scores !== 'string' || !scores0.test(scores)) {
      throw new ModelError(joinPath(path, 'scores'), 'expected seven ratings as text');
    }
    const tokens = scores.split(',');
    const ratings: Record<string, string | number> = {};
    dimensions.forEach((dimension, index) => {
      const token = tokens[index] ?? '-';
      if (token !== '-') ratings[dimension] = nonScores0[token] ?? Number(token);
    });
    return {
      revision: 1,
      definition: { id: 'dimensions', version: 1, words: {} },
      lang: 'nl',
      history: [],
      scale: defaultScale,
      ...rest,
      ratings,
    };
  },
};

export const migrations: readonly MigrationStep[] = [assessmentFrom0];
