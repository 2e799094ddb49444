import { describe, expect, it } from 'vitest';
import { suggestedRound } from '../../src/model/suggested-round.ts';

describe('suggestedRound(known, isoDate)', () => {
  it.each([
    ['the next school year when this one is there', ['2026-2027'], '2026-11-20', '2027-2028'],
    ['this school year when only older ones are there', ['2025-2026'], '2026-11-20', '2026-2027'],
    ['this school year after rounds with names', ['Herfst'], '2026-08-31', '2025-2026'],
    ['this school year when nothing is there', [], '2026-09-01T08:00:00Z', '2026-2027'],
    ['nothing when both are there', ['2026-2027', '2027-2028'], '2026-11-20', ''],
  ] as const)('gives %s', (_, known, date, label) => {
    expect(suggestedRound(known, date)).toBe(label);
  });
});
