/** Which version a change of the public face asks for, and that the face has all of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFace, manifestFace } from '../../.config/public-face.mjs';
import {
  changeLines,
  compareTypes,
  faceChanges,
  largestStep,
  leastVersion,
  versionFault,
} from '../../.config/version-step.mjs';
import { root, tags } from './built-package.ts';

describe('compareTypes(from, to)', () => {
  it.each([
    ["'a' | 'b'", "'b' | 'a'", 'same'],
    ["'a'", "'a' | 'b'", 'wider'],
    ["'a' | 'b'", "'a'", 'narrower'],
    ["'a' | 'b'", 'string', 'wider'],
    ["'a' | (string & {})", 'string', 'same'],
    ['string', "'a' | 'b'", 'narrower'],
    ['string', 'string | undefined', 'wider'],
    ['string', 'number', 'other'],
    ["'a' | 'b'", "'b' | 'c'", 'other'],
    ['readonly (A | B)[]', 'readonly (A | B)[] | string', 'wider'],
    ['RecordChangeEvent<A>', 'RecordChangeEvent<A | B>', 'other'],
  ])('%s → %s is %s', (from, to, expected) => {
    expect(compareTypes(from, to)).toBe(expected);
  });
});

const view = '<dimension-radar> attribute view';
const form = '<dimension-radar> property form';
const event = '<dimension-radar> event record-change';
const method = '<dimension-radar> method toSVG';
const part = '<dimension-radar> part chart';
const custom = '<dimension-radar> custom property --ink';
const name = 'export ./model parseRecord';
const record = 'record assessment';

describe('faceChanges(before, after)', () => {
  it.each([
    ['an attribute is added', {}, { [view]: { type: 'string' } }, 'minor'],
    ['an attribute is removed', { [view]: { type: 'string' } }, {}, 'major'],
    ['a part is added', {}, { [part]: {} }, 'minor'],
    ['a part is removed', { [part]: {} }, {}, 'major'],
    ['a name is no longer given out', { [name]: {} }, {}, 'major'],
    [
      'an attribute takes more',
      { [view]: { type: "'a'" } },
      { [view]: { type: "'a' | 'b'" } },
      'minor',
    ],
    [
      'an attribute takes less',
      { [view]: { type: 'string' } },
      { [view]: { type: "'a'" } },
      'major',
    ],
    [
      'an attribute does something else when left out',
      { [view]: { default: "'a'" } },
      { [view]: { default: "'b'" } },
      'major',
    ],
    [
      'a colour is another',
      { [custom]: { default: 'red' } },
      { [custom]: { default: 'blue' } },
      'minor',
    ],
    [
      'a property gives more',
      { [form]: { type: 'A', readonly: true } },
      { [form]: { type: 'A | null', readonly: true } },
      'major',
    ],
    [
      'a property gives less',
      { [form]: { type: 'A | null', readonly: true } },
      { [form]: { type: 'A', readonly: true } },
      'minor',
    ],
    [
      'a property can be set',
      { [form]: { type: 'A', readonly: true } },
      { [form]: { type: 'A' } },
      'minor',
    ],
    [
      'a property can no longer be set',
      { [form]: { type: 'A' } },
      { [form]: { type: 'A', readonly: true } },
      'major',
    ],
    [
      'an event carries something else',
      { [event]: { type: 'E<A>' } },
      { [event]: { type: 'E<B>' } },
      'major',
    ],
    [
      'a method wants more',
      { [method]: { type: '() => string' } },
      { [method]: { type: '(a: A) => string' } },
      'major',
    ],
    [
      'a record has a newer version',
      { [record]: { version: 1 } },
      { [record]: { version: 2 } },
      'minor',
    ],
    ['a record goes back', { [record]: { version: 2 } }, { [record]: { version: 1 } }, 'major'],
    ['nothing is another', { [view]: { type: 'A' } }, { [view]: { type: 'A' } }, 'patch'],
  ])('where %s asks for the right step', (_, before, after, step) => {
    expect(largestStep(faceChanges(before, after))).toBe(step);
  });

  it('tells each change under its step, the largest first', () => {
    const before = { [view]: { type: "'a'" }, [part]: {} };
    const after = { [view]: { type: "'a' | 'b'" } };
    expect(changeLines(faceChanges(before, after))).toEqual([
      'major:',
      `  ${part}: removed`,
      'minor:',
      `  ${view}: type wider: 'a' → 'a' | 'b'`,
    ]);
  });
});

describe('leastVersion(version, step)', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.1.0', 'major', '0.2.0'],
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.0', 'patch', '0.1.1'],
  ])('after %s and a %s is %s', (version, step, least) => {
    expect(leastVersion(version, step)).toBe(least);
  });
});

describe('versionFault(version, last, changes)', () => {
  const removed = faceChanges({ [view]: {} }, {});

  it('says which version is asked for', () => {
    expect(versionFault('1.3.0', '1.2.3', removed)).toContain('asks for 2.0.0 or higher');
    expect(versionFault('one', undefined, [])).toBe('one is no version');
  });

  it.each([
    ['2.0.0', '1.2.3'],
    ['3.1.0', '1.2.3'],
    ['0.1.0', undefined],
  ])('lets %s pass after %s', (version, last) => {
    expect(versionFault(version, last, removed)).toBe('');
  });
});

describe('builtFace()', () => {
  const face: Readonly<Record<string, unknown>> = builtFace();

  it('has every tag, way in, name that is given out, kind of record and error code [P1] [P3]', () => {
    expect(Object.keys(face)).toEqual(
      expect.arrayContaining([
        ...tags.map((tag) => `<${tag}>`),
        view,
        event,
        part,
        'export ./define/*',
        'export . DimensionRadarEventMap',
        name,
        record,
        'error code E101',
      ]),
    );
    expect(face[record]).toEqual({ version: 1 });
  });

  it('has all that the manifest lists, each under a name of its own [P3]', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const entries = manifestFace(manifest) as readonly (readonly [string, object])[];
    const names = entries.map(([one]) => one);
    expect(new Set(names).size).toBe(names.length);
  });
});
