/** The answers of the example school: a file like any other, in which everything to show occurs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.config/project.mjs';
import { agreementCoverage } from '../../src/analysis/agreement-coverage.ts';
import type { Looks } from '../../src/analysis/focus-candidates.ts';
import { findPlanWarnings } from '../../src/analysis/plan-warnings.ts';
import { dimensionSpread } from '../../src/analysis/spread.ts';
import { planWarnings } from '../../src/content/nl/plan/index.ts';
import { agreementsWith } from '../../src/model/agreement-key.ts';
import { answeredAgreementItems } from '../../src/model/agreement.ts';
import { isAssessment } from '../../src/model/version.ts';
import { findPlan } from '../../src/model/plan-key.ts';
import { answeredPlanItems } from '../../src/model/plan.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';

const json: unknown = JSON.parse(readFileSync(join(root, 'demo', 'example-school.json'), 'utf8'));
const dossier = parseDossier(json);
const [former, round] = dossier.rounds.map(({ label }) => label);
const looks = dossier.records.filter(isAssessment);
const ofColleagues = looks.filter(({ about }) => about === 'parents');
const [agreement, ...more] = agreementsWith(dossier, { round, about: 'parents' });
const plans = [findPlan(dossier, { round }), findPlan(dossier, { round: former })];

describe('demo/example-school.json', () => {
  it('[R6] is read whole and written again as it is', () => {
    expect(JSON.parse(JSON.stringify(dossier))).toEqual(json);
  });

  it('has three colleagues who lie apart, and one agreement that keeps who sees it otherwise', () => {
    const steps = dimensionSpread(ofColleagues).dimensions.map((one) => one.steps ?? 0);
    expect([ofColleagues.length, Math.max(...steps), more.length]).toEqual([3, 4, 0]);
    const { changed, missing, untouched, minority, open } = agreementCoverage(agreement!, looks);
    expect([changed, missing, untouched]).toEqual([[], [], []]);
    expect([minority, open]).toEqual([['competence'], ['rational']]);
  });

  it('has four actions, and each warning that there is once: this year or the year before [D6]', () => {
    const seen: Looks = {
      parents: [agreement!],
      school: looks.filter(({ about }) => about === 'school'),
    };
    const codes = plans.flatMap((plan, index) =>
      findPlanWarnings(plan!, index === 0 ? seen : {}).map(({ code }) => code),
    );
    expect(plans[0]?.actions.length).toBe(4);
    expect([...codes].sort()).toEqual(Object.keys(planWarnings).sort());
  });

  it('keeps the words of all that it answers [D11]', () => {
    const asked = [
      [agreement!, answeredAgreementItems(agreement!)] as const,
      ...plans.map((plan) => [plan!, answeredPlanItems(plan!)] as const),
    ];
    for (const [{ definition }, ids] of asked) {
      expect(Object.keys(definition.words).sort()).toEqual([...ids].sort());
    }
  });
});
