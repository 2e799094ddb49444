import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { parseChecklist } from '../../src/model/parse-checklist.ts';
import { parseRecord } from '../../src/model/parse-record.ts';
import { isChecklist, isCurrent, isNewer } from '../../src/model/version.ts';
import example from '../fixtures/records/checklist-1.json';
import { checklists } from './record-arbitraries.ts';

type Plain = Record<string, unknown>;

const slow = { timeout: 30_000 };

function faultWith(change: Plain): string {
  try {
    parseChecklist({ ...example, ...change });
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseChecklist(value)', () => {
  it('gives the same JSON back, key for key, for any valid record [R6]', slow, () => {
    fc.assert(
      fc.property(checklists, (valid) => {
        expect(JSON.stringify(parseChecklist(valid))).toBe(JSON.stringify(valid));
      }),
    );
  });

  it('builds fresh objects, with unknown keys as own data', () => {
    const parsed = parseChecklist(example);
    expect(parsed).toEqual(example);
    expect(parsed.answers).not.toBe(example.answers);
    expect((parsed as unknown as Plain).vendor).not.toBe(example.vendor);
  });

  it.each<[Plain, string]>([
    [{ answers: undefined }, 'answers: expected an object, got nothing'],
    [{ answers: { 'item.1': 3 } }, 'answers.item.1: expected text, got 3'],
    [{ answers: { 'item.1': null } }, 'answers.item.1: expected text, got null'],
    [{ notes: ['x'] }, 'notes: expected an object, got a list'],
    [{ moment: 'during' }, 'moment: expected before or after, got "during"'],
    [{ activity: 'Openklas' }, 'activity: expected an object, got "Openklas"'],
    [{ activity: { title: 5 } }, 'activity.title: expected text, got 5'],
    [{ activity: { date: '1 mei' } }, 'activity.date: expected a date, got "1 mei"'],
    [{ items: 'item.1' }, 'items: expected a list, got "item.1"'],
    [{ items: [1] }, 'items.0: expected text, got 1'],
    [{ action: {} }, 'action: expected text, got an object'],
    [{ by: 5 }, 'by: expected text, got 5'],
    [{ id: 'one' }, 'id: expected a UUID, got "one"'],
    [{ definition: { id: 'd', version: 1 } }, 'definition.words: expected an object, got nothing'],
    [{ version: 2 }, 'version: expected 1, got 2'],
    [{ type: 'assessment' }, 'type: expected checklist, got "assessment"'],
    [
      { answers: JSON.parse('{"__proto__": "yes"}') },
      'answers.__proto__: this name is not allowed',
    ],
  ])('refuses %j [R7]', (change, message) => {
    expect(faultWith(change)).toBe(message);
  });

  it('takes any text for an answer: which there are is the list’s matter', () => {
    const answers = { constructor: 'soon', 'item.1': 'een ander woord' };
    expect(parseChecklist({ ...example, answers }).answers).toEqual(answers);
  });

  it('throws only ModelErrors, whatever comes [R1]', slow, () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(example)), (value, key) => {
        for (const each of [value, { ...example, [key]: value }]) {
          try {
            parseChecklist(each);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a checklist in a dossier', () => {
  const dossier = newDossier({ id: example.id, now: '2026-11-20T08:00:00.000Z' });

  it('comes back from a file as it was, with the dates of its times [R6]', () => {
    const record = parseChecklist(example);
    const [back] = dossierFromFile(
      dossierToFile(withRecord(dossier, record, record.updatedAt)),
    ).records;
    expect(back).toEqual({ ...record, createdAt: '2026-10-05', updatedAt: '2026-10-06' });
  });

  it('of a later version is kept untouched and told [R7]', () => {
    const later = { ...example, version: 2, answers: ['another', 'shape'] };
    const kept = parseRecord(later);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(later));
    expect([isNewer(kept), isCurrent(kept), isChecklist(kept)]).toEqual([true, false, false]);
  });
});
