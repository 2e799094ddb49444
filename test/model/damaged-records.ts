/** Generated records with a single thing changed, which may or may not be valid still. */
import fc from 'fast-check';
import { throughText, type Plain } from './record-pieces.ts';

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

const changes: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, 1, 2, 3, 4, 5, 6, 7, 2.5, -1, 1e16, 1e300, '', ' ', '3', [], {}, [3]],
    ...['unknown', 'mixed', 'parents', 'team', 'belief', 'before', 'yes'],
    ...['firm', 'sign', 'pupil', 'quick', 'planned', ['belief'], ['time']],
    ...['assessment', 'agreement', 'checklist', 'plan', 'tree', 'dossier', 'orchard'],
    ...[
      '2026-01-31',
      '2026-13-01',
      '2026-1-1',
      '2026-01-01T10:00:00',
      '2026-01-01T24:00Z',
      'nl_BE',
    ],
    ...[
      '2026-01-01T23:59:59.123456Z',
      '2026-01-01\n',
      'nl-',
      'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    ],
    { belief: 4 },
    { belief: 'maybe' },
    [{ label: 'x', from: '2026-01-01' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = 'set' | 'remove' | 'add' | 'pollute';

function changed(record: Plain, path: Path, change: Change, value: unknown): unknown {
  const copy = throughText({ whole: record }) as Plain;
  const steps: Path = ['whole', ...path];
  let holder: Plain = copy;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Plain;
  const key = String(steps.at(-1));
  const target = holder[key];
  if (change === 'set') holder[key] = value;
  else if (change === 'remove' && path.length > 0) Reflect.deleteProperty(holder, key);
  else if (typeof target === 'object' && target !== null) {
    const name = change === 'pollute' ? '__proto__' : 'belief';
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
  }
  return throughText(copy).whole;
}

/** A record with one value set, taken away or added, perhaps under `__proto__`. */
export const damaged = (records: fc.Arbitrary<Plain>): fc.Arbitrary<unknown> =>
  records.chain((record) =>
    fc
      .tuple(
        fc.constantFrom(...pathsOf(record)),
        fc.constantFrom<Change>('set', 'set', 'set', 'remove', 'remove', 'add', 'pollute'),
        changes,
      )
      .map(([path, change, value]) => changed(record, path, change, value)),
  );
