import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/model/model-error.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { parseDossier, readDossier } from '../../src/model/parse-dossier.ts';
import { parseRecord } from '../../src/model/parse-record.ts';
import { isAssessment, isChecklist, isCurrent, isNewer } from '../../src/model/version.ts';
import checklist from '../fixtures/records/checklist-1.json';
import dossier from '../fixtures/records/dossier-1.json';
import withNewer from '../fixtures/records/dossier-with-newer.json';
import { assessments, dossiers } from './record-arbitraries.ts';

type Plain = Record<string, unknown>;

const record = dossier.records[0] as Plain;

/** The fault of `action`: 'path | message', or a failure when there is none. */
function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

const faultWith = (change: Plain) => faultOf(() => parseAssessment({ ...record, ...change }));

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

describe('parseAssessment(value)', () => {
  it(
    'gives the same JSON back, key for key, for any valid record [R6]',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(assessments, (valid) => {
          expect(JSON.stringify(parseAssessment(valid))).toBe(JSON.stringify(valid));
        }),
      );
    },
  );

  it('builds fresh objects, with unknown keys as own data', () => {
    const parsed = parseAssessment(record);
    expect(parsed).toEqual(record);
    expect(parsed).not.toBe(record);
    expect(parsed.ratings).not.toBe(record.ratings);
    expect((parsed as unknown as Plain).vendor).not.toBe(record.vendor);
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(Object.keys(parseAssessment({ ...record, round: undefined }))).not.toContain('round');
  });

  it.each<[Plain, string]>([
    [{ ratings: { belief: 9 } }, 'ratings.belief: expected 1 to 5, got 9'],
    [{ scale: 3 }, 'ratings.emotional: expected 1 to 3, got 4'],
    [
      { ratings: { belief: 'many' } },
      'ratings.belief: expected 1 to 5, unknown, not-applicable, undisclosed, got "many"',
    ],
    [
      { ratings: { time: null } },
      'ratings.time: expected 1 to 5, unknown, not-applicable, undisclosed, got null',
    ],
    [{ ratings: [] }, 'ratings: expected an object, got a list'],
    [{ ratings: undefined }, 'ratings: expected an object, got nothing'],
    [{ scale: 7 }, 'scale: expected 3 or 4 or 5 or 6, got 7'],
    [{ about: 'both' }, 'about: expected parents or school, got "both"'],
    [{ id: 'one' }, 'id: expected a UUID, got "one"'],
    [{ updatedAt: 'yesterday' }, 'updatedAt: expected a date or a UTC time, got "yesterday"'],
    [
      { createdAt: '2026-09-14T08:30:00+02:00' },
      'createdAt: expected a date or a UTC time, got "2026-09-14T08:30:00+02:00"',
    ],
    [{ revision: 0 }, 'revision: expected a whole number from 1, got 0'],
    [{ lang: '' }, 'lang: expected a language tag, got ""'],
    [
      { definition: { id: 'd', version: 1, words: { a: 1 } } },
      'definition.words.a: expected text, got 1',
    ],
    [
      { prompts: { 'parents.time.1': 4 } },
      'prompts.parents.time.1: expected strong or mixed or weak or unknown, got 4',
    ],
    [
      { talk: ['belief', 'money'] },
      'talk.1: expected knowledge or emotional or rational or belief or competence or behaviour or time, got "money"',
    ],
    [{ notes: { belief: {} } }, 'notes.belief: expected text, got an object'],
    [{ done: 'yes' }, 'done: expected true or false, got "yes"'],
    [{ why: 'x'.repeat(99).concat('y').split('') }, 'why: expected text, got a list'],
    [{ by: 5 }, 'by: expected text, got 5'],
    [{ version: 2 }, 'version: expected 1, got 2'],
    [{ extra: Number.NaN }, 'extra: expected JSON, got number'],
    [{ extra: () => 1 }, 'extra: expected JSON, got function'],
    [{ extra: nested(64) }, `extra${'.value.0'.repeat(31)}.value: nested deeper than 64`],
  ])('refuses %j', (change, message) => {
    const fault = faultWith(change);
    if (message.includes('nested')) expect(fault).toMatch(/^extra\..*: nested deeper than 64$/);
    else expect(fault).toBe(message);
  });

  it('shortens what it quotes', () => {
    expect(faultWith({ about: 'x'.repeat(1e6) }).length).toBeLessThan(120);
  });

  it('refuses a circle', () => {
    const circle: Plain = { ...record };
    circle.self = circle;
    expect(faultOf(() => parseAssessment(circle))).toContain('nested deeper than 64');
  });

  it('refuses __proto__ at any level, and nothing else of that kind [X3]', () => {
    const polluted = (json: string) => () =>
      parseAssessment({ ...record, vendor: JSON.parse(json) as unknown });
    expect(faultOf(polluted('{"__proto__": {"polluted": true}}'))).toBe(
      'vendor.__proto__: this name is not allowed',
    );
    expect(faultOf(polluted('[{"a": {"__proto__": 1}}]'))).toContain('vendor.0.a.__proto__');
    const kept = polluted('{"constructor": {"prototype": {"polluted": true}}, "toString": 1}')();
    expect(JSON.stringify((kept as unknown as Plain).vendor)).toContain('polluted');
    expect(({} as Plain).polluted).toBeUndefined();
  });

  it('throws only ModelErrors, whatever comes [R1]', { timeout: 30_000 }, () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(record)), (value, key) => {
        for (const each of [value, { ...record, [key]: value }]) {
          try {
            parseAssessment(each);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseDossier(value)', () => {
  it(
    'gives the same JSON back, key for key, for any valid dossier [R6]',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(dossiers, (valid) => {
          expect(JSON.stringify(parseDossier(valid))).toBe(JSON.stringify(valid));
        }),
      );
    },
  );

  it('refuses the whole with the path of the first fault [R7]', () => {
    const damaged = { ...record, ratings: { belief: 9 } };
    const fault = faultOf(() => parseDossier({ ...dossier, records: [record, record, damaged] }));
    expect(fault).toBe('records.2.ratings.belief: expected 1 to 5, got 9');
    expect(
      faultOf(() => parseDossier({ ...dossier, rounds: [{ label: 'x', from: '2026' }] })),
    ).toBe('rounds.0.from: expected a date, got "2026"');
    expect(faultOf(() => parseDossier([]))).toBe('expected an object, got a list');
    expect(faultOf(() => parseDossier({ ...dossier, records: [7] }))).toContain('records.0: ');
  });

  it('keeps records of a later version or another type untouched and tells them [R7]', () => {
    const { records } = parseDossier(withNewer);
    expect(JSON.stringify(records)).toBe(JSON.stringify(withNewer.records));
    expect(records.map((each) => [isNewer(each), isCurrent(each), isAssessment(each)])).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
  });

  it('opens a dossier of a later version as far as it has this shape [R7]', () => {
    expect(isNewer(parseDossier({ ...dossier, version: 2 }))).toBe(true);
    expect(isNewer(parseDossier(dossier))).toBe(false);
  });
});

describe('parseRecord(value)', () => {
  it('gives an assessment, a checklist, or a newer record that has at least an id', () => {
    expect(isAssessment(parseRecord(record))).toBe(true);
    expect(isChecklist(parseRecord(checklist))).toBe(true);
    expect(faultOf(() => parseRecord({ ...checklist, answers: 3 }))).toBe(
      'answers: expected an object, got 3',
    );
    expect(isNewer(parseRecord(withNewer.records[0]))).toBe(true);
    expect(faultOf(() => parseRecord({ type: 'orchard', version: 1 }))).toBe(
      'id: expected a UUID, got nothing',
    );
    expect(faultOf(() => parseRecord({ ...record, type: 'dossier' }))).toBe(
      'type: expected assessment or checklist or agreement or plan or tree, got "dossier"',
    );
    expect(faultOf(() => parseRecord({ ...record, version: 1.5 }))).toContain('version: ');
  });
});

describe('readDossier(json)', () => {
  it('reads text, also behind a byte order mark', () => {
    expect(readDossier(`\uFEFF${JSON.stringify(dossier)}`)).toEqual(dossier);
  });

  it.each(['', '{', '<html>', 'null', '['.repeat(100_000)])(
    'refuses %.9j with the empty path [R1]',
    (text) => {
      expect(() => readDossier(text)).toThrow(
        expect.objectContaining({ name: 'ModelError', path: '' }),
      );
    },
  );
});
