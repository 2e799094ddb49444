import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementCoverage } from '../../src/analysis/agreement-coverage.ts';
import { newAgreement, withAgreed, withMinority, withOpen } from '../../src/model/agreement.ts';
import { newAssessment, withNote, withRating } from '../../src/model/assessment.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { parseAgreement } from '../../src/model/parse-agreement.ts';
import type { Agreement, Assessment } from '../../src/model/record.ts';
import { agreement } from '../fixtures/agreements.ts';
import { agreements } from '../model/record-arbitraries.ts';

const now = '2026-11-20T10:00:00.000Z';
const later = '2026-11-21T10:00:00.000Z';

function look(n: number): Assessment {
  const id = `00000000-0000-4000-8000-00000000000${n}`;
  const record = newAssessment({ id, now, about: 'parents', by: 'teacher' });
  return withRating(record, 'belief', 2, now);
}

const [first, second, third] = [look(1), look(2), look(3)];
const id = '00000000-0000-4000-8000-000000000009';
const start = { id, now, about: 'parents', group: 'team' } as const;
const gathered = newAgreement({ ...start, sources: [first, second] });

describe('agreementCoverage(agreement, assessments)', () => {
  it('tells what is agreed, open and not yet talked about; not knowing can be agreed [D3]', () => {
    const agreed = withAgreed(withAgreed(gathered, 'time', 4, now), 'belief', 'unknown', now);
    const whole = withMinority(withOpen(agreed, 'rational', true, now), 'rational', 'Ik niet', now);
    expect(agreementCoverage({ ...whole, why: { time: 'Gezien', belief: ' ' } })).toEqual({
      agreed: ['belief', 'time'],
      open: ['rational'],
      untouched: ['knowledge', 'emotional', 'competence', 'behaviour'],
      minority: ['rational'],
      unexplained: ['belief'],
      changed: [],
      missing: [first.id, second.id],
    });
  });

  it('has each dimension in one of the three lists', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(agreements, (made) => {
        const { agreed, open, untouched } = agreementCoverage(parseAgreement(made));
        expect([...agreed, ...open, ...untouched].sort()).toEqual([...dimensions].sort());
      }),
    );
  });

  const edited = withRating(second, 'belief', 4, later);
  const rows: readonly (readonly [string, readonly Assessment[], readonly string[]])[] = [
    ['all as they were', [first, second, third], []],
    ['with the hours of their dates gone', [first, { ...second, updatedAt: '2026-11-22' }], []],
    ['another answer', [first, edited], [second.id]],
    ['a note', [withNote(first, 'time', 'x', now), second], [first.id]],
    ['two versions, one of them as it was', [first, second, edited], []],
  ];
  it.each(rows)('says which source changed: %s', (_, assessments, expected) => {
    expect(agreementCoverage(gathered, assessments).changed).toEqual(expected);
  });

  const old = (change: Partial<Agreement> = {}): Agreement =>
    agreement(7, { sources: [first.id], updatedAt: now, ...change });
  it.each<[string, string, readonly string[]]>([
    ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z', []],
    ['2026-11-20T10:01Z', '2026-11-20T10:00:30.000Z', [first.id]],
    ['2026-11-20T09:59Z', '2026-11-20T10:00:30.000Z', []],
    ['2026-11-20T10:00Z', '2026-11-20T10:00:30.000Z', []],
    ['2026-11-20', '2026-11-20T10:00:30.000Z', []],
    ['2026-11-21', '2026-11-20T10:00:30.000Z', [first.id]],
    ['2026-11-20T23:00Z', '2026-11-20', []],
  ])(
    'without digests goes by the times, as far as both say: source %s, agreement %s',
    (source, agreed, expected) => {
      const assessments = [{ ...first, updatedAt: source }];
      expect(agreementCoverage(old({ updatedAt: agreed }), assessments).changed).toEqual(expected);
    },
  );

  it('takes no name of an object for a digest [X3]', () => {
    const strange = { ...first, id: 'constructor' };
    const { changed } = agreementCoverage(old({ sources: ['constructor'], seen: {} }), [strange]);
    expect(changed).toEqual([]);
  });
});
