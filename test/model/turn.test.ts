import { describe, expect, it } from 'vitest';
import { currentRound, newDossier, withRecord, withRound } from '../../src/model/dossier.ts';
import { newAssessment, withDone } from '../../src/model/assessment.ts';
import type { Assessment, Dossier } from '../../src/model/record.ts';
import type { Direction } from '../../src/model/dimension.ts';
import {
  isHidden,
  ownAssessment,
  withFormer,
  withFormerShown,
  withNextTurn,
} from '../../src/model/turn.ts';

const now = '2026-11-02T10:00:00.000Z';
const round = '2026-2027';

function uuid(last: number): string {
  return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
}

function look(last: number, about: Direction = 'parents'): Assessment {
  return newAssessment({
    id: uuid(last),
    now,
    about,
    scale: 5,
    lang: 'nl',
    round,
    definition: { id: 'dimensions', version: 1, words: {} },
  });
}

function holding(...records: readonly Assessment[]): Dossier {
  const empty = newDossier({ id: uuid(99), now, round });
  return records.reduce((dossier, record) => withRecord(dossier, record, now), empty);
}

describe('withNextTurn(dossier)', () => {
  it('makes all that is there a former colleague’s, and hides it', () => {
    const next = withNextTurn(holding(look(1)));
    expect(ownAssessment(next, { round, about: 'parents' })).toBeUndefined();
    expect(isHidden(next, look(1))).toBe(true);
  });

  it('gives the present one an own record, and hides nothing of that', () => {
    const next = withRecord(withNextTurn(holding(look(1))), look(2), now);
    expect(ownAssessment(next, { round, about: 'parents' })?.id).toBe(uuid(2));
    expect(isHidden(next, look(2))).toBe(false);
    expect(isHidden(next, look(1))).toBe(true);
  });

  it('shows the former answers once the present one is done with the same direction', () => {
    const before = withNextTurn(holding(look(1), look(2, 'school')));
    const done = withRecord(before, withDone(look(3), true, now), now);
    expect(isHidden(done, look(1))).toBe(false);
    expect(isHidden(done, look(2, 'school'))).toBe(true);
  });
});

describe('withFormerShown(dossier)', () => {
  it('shows former answers before the present one is done, and keeps them apart', () => {
    const shown = withFormerShown(withNextTurn(holding(look(1))));
    expect(isHidden(shown, look(1))).toBe(false);
    expect(ownAssessment(shown, { round, about: 'parents' })).toBeUndefined();
  });

  it('leaves a dossier without turns as it is', () => {
    const dossier = holding(look(1));
    expect(withFormerShown(dossier)).toBe(dossier);
  });
});

describe('withFormer(dossier, ids)', () => {
  it('shows what came from elsewhere, but never as one’s own', () => {
    const merged = withFormer(holding(look(1), look(2)), [uuid(2)]);
    expect(isHidden(merged, look(2))).toBe(false);
    expect(ownAssessment(merged, { round, about: 'parents' })?.id).toBe(uuid(1));
  });

  it('hides it too while a turn hides', () => {
    const merged = withFormer(withNextTurn(holding(look(1))), [uuid(2)]);
    expect(isHidden(merged, look(2))).toBe(true);
  });
});

describe('withRound(dossier, label, now)', () => {
  it('begins a round that is the current one from then on', () => {
    const later = withRound(holding(), '2027 – 2028', '2027-09-01');
    expect(currentRound(later)).toBe('2027-2028');
    expect(later.rounds).toHaveLength(2);
  });

  it('keeps a round that is known as it was', () => {
    const dossier = holding();
    expect(withRound(dossier, ' 2026 - 2027 ', '2027-09-01')).toBe(dossier);
  });

  it('takes the round that began last for the current one, in whatever order they stand', () => {
    const before = withRound(holding(), '2024-2025', '2024-09-01');
    expect(currentRound(before)).toBe(round);
  });
});
