import { describe, expect, it } from 'vitest';
import { hiddenColleagues } from '../../src/model/hidden-colleagues.ts';
import type { Dossier } from '../../src/model/record.ts';
import { withFormerShown, withNextTurn } from '../../src/model/turn.ts';
import { answers, bothDirections } from '../fixtures/answers.ts';

const round = '2026-2027';

function holding(...records: Dossier['records']): Dossier {
  return { ...bothDirections(), records };
}

describe('hiddenColleagues(dossier, round)', () => {
  it('is 0 when it is nobody’s turn, and when all is shown', () => {
    expect(hiddenColleagues(bothDirections(), round)).toBe(0);
    expect(hiddenColleagues(withFormerShown(withNextTurn(bothDirections())), round)).toBe(0);
  });

  it('counts one who filled in both directions once', () => {
    expect(hiddenColleagues(withNextTurn(bothDirections()), round)).toBe(1);
  });

  it('counts the most who filled in one direction about one subject', () => {
    const two = [answers('parents', 1), answers('parents', 2), answers('school', 3)];
    expect(hiddenColleagues(withNextTurn(holding(...two)), round)).toBe(2);
    const pupils = two.map((record, at) => ({ ...record, subject: `leerling ${at}` }));
    expect(hiddenColleagues(withNextTurn(holding(...pupils)), round)).toBe(1);
  });

  it('leaves other rounds out', () => {
    const old = { ...answers('parents', 1), round: '2025-2026' };
    const dossier = withNextTurn(holding(old, answers('parents', 2)));
    expect(hiddenColleagues(dossier, round)).toBe(1);
  });
});
