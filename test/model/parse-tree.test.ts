import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { parseRecord } from '../../src/model/parse-record.ts';
import { parseTree } from '../../src/model/parse-tree.ts';
import { isCurrent, isNewer, isTree } from '../../src/model/version.ts';
import example from '../fixtures/records/tree-1.json';
import { trees } from './record-arbitraries.ts';

type Plain = Record<string, unknown>;

const slow = { timeout: 30_000 };
const [leaf] = example.leaves;

function faultWith(change: Plain): string {
  try {
    parseTree({ ...example, ...change });
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseTree(value)', () => {
  it('gives the same JSON back, key for key, for any valid record [R6]', slow, () => {
    fc.assert(
      fc.property(trees, (valid) => {
        expect(JSON.stringify(parseTree(valid))).toBe(JSON.stringify(valid));
      }),
    );
  });

  it('builds fresh objects, with unknown keys as own data', () => {
    const parsed = parseTree(example);
    expect(parsed).toEqual(example);
    expect(parsed.leaves[0]).not.toBe(leaf);
    expect((parsed as unknown as Plain).vendor).not.toBe(example.vendor);
  });

  it.each<[Plain, string]>([
    [{ roots: undefined }, 'roots: expected an object, got nothing'],
    [
      { roots: { 'tree.roots.trust': 'strong' } },
      'roots.tree.roots.trust: expected firm or growing or fragile or unknown, got "strong"',
    ],
    [{ roots: { r: null } }, 'roots.r: expected firm or growing or fragile or unknown, got null'],
    [{ leaves: undefined }, 'leaves: expected a list, got nothing'],
    [{ leaves: {} }, 'leaves: expected a list, got an object'],
    [{ leaves: ['blad'] }, 'leaves.0: expected an object, got "blad"'],
    [{ leaves: [{ ...leaf, id: 1 }] }, 'leaves.0.id: expected text, got 1'],
    [{ leaves: [{ ...leaf, branch: undefined }] }, 'leaves.0.branch: expected text, got nothing'],
    [{ leaves: [{ ...leaf, text: undefined }] }, 'leaves.0.text: expected text, got nothing'],
    [
      { leaves: [leaf, { ...leaf, kind: 'fruit' }] },
      'leaves.1.kind: expected sign or chance or hurdle or unknown, got "fruit"',
    ],
    [
      { leaves: [{ ...leaf, who: 'team' }] },
      'leaves.0.who: expected parents or pupil or school, got "team"',
    ],
    ...[-1, 1.5, '0', null, 1e16].map((place): [Plain, string] => [
      { leaves: [{ ...leaf, place }] },
      `leaves.0.place: expected a whole number from 0, got ${JSON.stringify(place)}`,
    ]),
    [{ notes: { 'tree.soil.context': 'x' } }, 'notes.tree.soil.context: expected a list, got "x"'],
    [{ notes: { s: [1] } }, 'notes.s.0: expected text, got 1'],
    [{ items: [1] }, 'items.0: expected text, got 1'],
    [{ by: 5 }, 'by: expected text, got 5'],
    [{ id: 'one' }, 'id: expected a UUID, got "one"'],
    [{ version: 2 }, 'version: expected 1, got 2'],
    [{ type: 'checklist' }, 'type: expected tree, got "checklist"'],
    [{ roots: JSON.parse('{"__proto__": "firm"}') }, 'roots.__proto__: this name is not allowed'],
  ])('refuses %j [R7]', (change, message) => {
    expect(faultWith(change)).toBe(message);
  });

  it('takes place 0, any root, any branch and two leaves of one id: they are the model’s matter', () => {
    const leaves = [{ ...leaf, place: 0, branch: 'constructor' }, leaf];
    const roots = { constructor: 'unknown', elsewhere: 'firm' };
    expect(parseTree({ ...example, leaves, roots })).toMatchObject({ leaves, roots });
  });

  it('throws only ModelErrors, whatever comes [R1]', slow, () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(example)), (value, key) => {
        for (const each of [value, { ...example, [key]: value }, { ...example, leaves: [value] }]) {
          try {
            parseTree(each);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a tree in a dossier', () => {
  const dossier = newDossier({ id: example.id, now: '2026-11-20T08:00:00.000Z' });

  it('comes back from a file as it was, but for the hours of its dates [R6]', () => {
    const tree = parseTree(example);
    const [back] = dossierFromFile(dossierToFile(withRecord(dossier, tree, '2026-11-20'))).records;
    expect(back).toEqual({ ...tree, createdAt: '2026-10-05', updatedAt: '2026-10-06' });
  });

  it('of a later version is kept untouched and told [R7]', () => {
    const later = { ...example, version: 2, leaves: 'another shape' };
    const kept = parseRecord(later);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(later));
    expect([isNewer(kept), isCurrent(kept), isTree(kept)]).toEqual([true, false, false]);
    expect(isTree(parseRecord(example))).toBe(true);
  });
});
