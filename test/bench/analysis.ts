/**
 * The work of the analysis over many assessments: what a dialogue and a plan ask
 * of it at once. Knows no page, so that it can be timed anywhere.
 */
import { agreementCoverage } from '../../src/analysis/agreement-coverage.ts';
import { focusCandidates } from '../../src/analysis/focus-candidates.ts';
import { pictureFacts } from '../../src/analysis/picture-facts.ts';
import { findPlanWarnings } from '../../src/analysis/plan-warnings.ts';
import { compareRounds } from '../../src/analysis/round-comparison.ts';
import { bySpread, dimensionSpread } from '../../src/analysis/spread.ts';
import { talkOrder } from '../../src/analysis/talk-order.ts';
import { newAgreement } from '../../src/model/agreement.ts';
import { newAssessment } from '../../src/model/assessment.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { newPlan, withAction } from '../../src/model/plan.ts';
import { nonScores, type Rating } from '../../src/model/rating.ts';
import type { Assessment } from '../../src/model/record.ts';
import type { BenchCase, Contender } from './measure.ts';

/** `count` assessments, always the same: both directions, a number more often than not. */
export function manyAssessments(count: number): readonly Assessment[] {
  const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const ratingAt = (n: number, index: number): Rating => {
    const pick = (n * 7919 + index * 104729) % 8;
    return pick < 5 ? pick + 1 : (nonScores[pick - 5] ?? 'unknown');
  };
  return Array.from({ length: count }, (_, n) => ({
    ...newAssessment({ id: uuid(n), now: '2026-11-20', about: directions[n % 2] ?? 'parents' }),
    ratings: Object.fromEntries(dimensions.map((each, index) => [each, ratingAt(n, index)])),
    talk: dimensions.filter((_each, index) => (n + index) % 5 === 0),
  }));
}

/** Spread, order of the talk, facts of the picture and where a plan may begin; returns what was found. */
export function analyseAll(assessments: readonly Assessment[]): readonly unknown[] {
  const [parents = [], school = []] = directions.map((about) =>
    assessments.filter((one) => one.about === about),
  );
  const spreads = [parents, school].map((raters) => dimensionSpread(raters).dimensions);
  return [
    ...spreads.map((spread) => bySpread(spread)),
    ...spreads.map((spread) => talkOrder(spread)),
    pictureFacts(assessments, 5),
    focusCandidates({ parents, school }),
  ];
}

const tenThousand = manyAssessments(10_000);
const ofParents = tenThousand.filter(({ about }) => about === 'parents');
const ofSchool = tenThousand.filter(({ about }) => about === 'school');
const start = {
  id: '00000000-0000-4000-8000-000000000000',
  now: '2026-11-20',
  lang: 'nl',
  definition: { id: 'plan', version: 1, words: {} },
};
const agreement = newAgreement({ ...start, about: 'parents', group: 'team', sources: ofParents });
const plan = withAction(
  newPlan(start),
  { id: start.id, title: 'Koffie', touches: { parents: ['knowledge'] } },
  start.now,
);

function row(name: string, find: () => object): Contender {
  return {
    name,
    aimMs: 100,
    run: () => {
      if (Object.keys(find()).length === 0) throw new Error('Nothing was found');
    },
  };
}

export const analysisCases: readonly BenchCase[] = [
  {
    name: 'The analysis of 10000 assessments',
    contenders: [
      row('spread, talk, facts, focus', () => analyseAll(tenThousand)),
      row('what a plan leaves open', () =>
        findPlanWarnings(plan, { parents: ofParents, school: ofSchool }),
      ),
      row('two rounds side by side', () => compareRounds(ofParents, [...ofParents].reverse())),
      row('an agreement beside its answers', () => agreementCoverage(agreement, tenThousand)),
    ],
  },
];
