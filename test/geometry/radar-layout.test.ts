import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../src/geometry/label.ts';
import { radarFrame } from '../../src/geometry/radar-frame.ts';
import { radarScene } from '../../src/geometry/radar-layout.ts';
import type { RadarInput } from '../../src/geometry/radar-input.ts';
import type { Scene, Shape } from '../../src/geometry/scene.ts';
import { measureText, tableMeasure } from '../../src/geometry/text-measure.ts';
import { dimensions } from '../../src/model/dimension.ts';
import type { Ratings, Scale } from '../../src/model/rating.ts';
import { anyRatings } from '../analysis/arbitraries.ts';
import { base, drawingStates, parentsSeries, schoolSeries } from './drawing-states.ts';

const word = fc.string({ unit: fc.constantFrom(...'aeinorstlWM'), minLength: 1, maxLength: 12 });
const name = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' ').slice(0, 28));
const look = (ratings: Ratings, tokens = '-------'): RadarInput['series'][number] => ({
  ...parentsSeries(tokens),
  ratings,
});

const anyInput: fc.Arbitrary<RadarInput> = fc
  .record({
    width: fc.integer({ min: 240, max: 900 }),
    em: fc.integer({ min: 14, max: 32 }),
    scale: fc.constantFrom<Scale>(3, 4, 5, 6),
    names: fc.array(fc.record({ name, verb: word }), { minLength: 7, maxLength: 7 }),
    wide: fc.boolean(),
  })
  .chain(({ wide, ...input }) =>
    fc.tuple(anyRatings(input.scale), anyRatings(input.scale)).map(([parents, school]) => ({
      ...base,
      ...input,
      scaleWords: Array.from({ length: input.scale }, (_, i) => `woord ${i}`),
      measure: wide ? tableMeasure(1.1) : measureText,
      series: [look(parents), { ...schoolSeries('-------'), ratings: school }],
    })),
  );

const byRole = (scene: Scene, role: Shape['role']): readonly Shape[] =>
  scene.shapes.filter((shape) => shape.role === role);
const keys = (shapes: readonly Shape[]): readonly string[] => shapes.map(({ key }) => key);
const numbers = (shape: Shape): readonly number[] =>
  [
    ...Object.values(shape.attributes),
    ...(shape.lines ?? []).flatMap(({ x, y }) => [x, y]),
  ].flatMap((value) =>
    typeof value === 'number' ? [value] : (value.match(/-?[\d.]+/g) ?? []).map(Number),
  );

describe('radarScene(input)', () => {
  it('holds only numbers, rounded to 0.1, under keys that occur once', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { shapes } = radarScene(input);
        expect(new Set(keys(shapes)).size).toBe(shapes.length);
        expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity|undefined/);
        for (const number of shapes.flatMap(numbers)) {
          expect(Number(number.toFixed(2))).toBe(number);
        }
      }),
    );
  });

  it('keeps every name and mark within the picture, and no name touches another or the rings [A6]', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { frame, width, height, shapes } = radarScene(input);
        const { cx, cy, radius, boxes, mode } = frame;
        expect(radius).toBeGreaterThan(0);
        expect(cy + radius).toBeLessThanOrEqual(height);
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(-0.2);
          expect(box.right).toBeLessThanOrEqual(width + 0.2);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          const dx = Math.max(box.left - cx, cx - box.right, 0);
          const dy = Math.max(box.top - cy, cy - box.bottom, 0);
          expect(Math.hypot(dx, dy), `${mode} ${i}`).toBeGreaterThan(radius);
          for (const other of boxes.slice(i + 1)) expect(boxesTouch(box, other, 0)).toBe(false);
        });
        for (const { attributes, role } of shapes) {
          if (role !== 'marker' && role !== 'sign') continue;
          const { cx: x = cx, cy: y = cy, r = 0 } = attributes;
          expect(Number(x) - Number(r)).toBeGreaterThanOrEqual(0);
          expect(Number(x) + Number(r)).toBeLessThanOrEqual(width);
          expect(Number(y) + Number(r)).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('never moves a name or a ring when an answer changes', () => {
    fc.assert(
      fc.property(anyInput, anyRatings(3), (input, ratings) => {
        const first = radarScene(input);
        const second = radarScene({ ...input, series: [look(ratings)] }, first);
        expect(second.frame).toBe(first.frame);
        expect(radarScene({ ...input, series: [look(ratings)] }).shapes).toEqual(second.shapes);
      }),
      { numRuns: 40 },
    );
  });

  it('marks numbers only, and gives every other answer its sign beyond the frame [D3]', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const scene = radarScene({ ...input, series: input.series.slice(0, 1) });
        const ratings = input.series[0]?.ratings ?? {};
        for (const dimension of dimensions) {
          const rating = ratings[dimension];
          const key = `parents-${dimension}`;
          expect(keys(scene.shapes).includes(`marker-${key}`)).toBe(typeof rating === 'number');
          expect(keys(scene.shapes).includes(`sign-${key}`)).toBe(typeof rating === 'string');
          if (typeof rating === 'string')
            expect(keys(scene.shapes)).toContain(`sign-glyph-${key}-${rating}`);
        }
        for (const { attributes } of byRole(scene, 'sign')) {
          const x = Number(attributes.cx) - scene.frame.cx;
          const y = Number(attributes.cy) - scene.frame.cy;
          expect(Math.hypot(x, y)).toBeGreaterThan(scene.frame.radius);
        }
      }),
    );
  });

  it('runs clockwise from kennis in the order of S4 [D2]', () => {
    const scene = radarScene({ ...base, series: [] });
    expect(keys(byRole(scene, 'axis'))).toEqual(dimensions.map((dimension) => `axis-${dimension}`));
    const tips = byRole(scene, 'axis').map((axis) => {
      const [, , endX = 0, endY = 0] = numbers(axis);
      const [x, y] = [endX - scene.frame.cx, endY - scene.frame.cy];
      return Math.round((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
    });
    expect(tips).toEqual([0, 51, 103, 154, 206, 257, 309]);
  });

  it('joins behaviour and time by an arc between their axes [D2]', () => {
    const [pair] = byRole(radarScene({ ...base, series: [] }), 'pair');
    const [x1 = 0, y1 = 0, , , , , , x2 = 0, y2 = 0] = numbers(pair as Shape);
    const { cx, cy } = radarFrame(base);
    const angle = (x: number, y: number): number =>
      ((Math.atan2(x - cx, cy - y) * 180) / Math.PI + 360) % 360;
    expect(angle(x1, y1)).toBeCloseTo((5 * 360) / 7 + 7, 0);
    expect(angle(x2, y2)).toBeCloseTo((6 * 360) / 7 - 7, 0);
  });

  const lines: readonly (readonly [string, number, boolean])[] = [
    ['3333333', 1, true],
    ['33?3333', 1, false],
    ['3?3?3?3', 1, false],
    ['33?33?3', 2, false],
    ['3?3?3?-', 0, false],
    ['-------', 0, false],
  ];
  for (const [tokens, parts, closed] of lines) {
    it(`draws ${parts} ${closed ? 'closed' : 'open'} line(s) for ${tokens} [D3]`, () => {
      const [line] = byRole(radarScene({ ...base, series: [parentsSeries(tokens)] }), 'line');
      const d = String(line?.attributes.d);
      expect(d.split('M').length - 1).toBe(parts);
      expect(d.endsWith('Z')).toBe(closed);
    });
  }

  it('sets equal values a mark and 1.5 px apart, and tells them apart without colour [A6]', () => {
    const scene = radarScene({
      ...base,
      series: [parentsSeries('4444444'), { ...parentsSeries('4444444'), key: 'other' }],
    });
    const [first, second] = ['parents', 'other'].map(
      (key) => scene.shapes.find((shape) => shape.key === `marker-${key}-knowledge`)?.attributes,
    );
    const apart = Number(second?.cx) - Number(first?.cx);
    expect(apart).toBeCloseTo(0.7 * 16 + 1.5, 0);
  });

  const modes: readonly (readonly [keyof typeof drawingStates, string, string])[] = [
    ['full-640', 'full', 'on-rings'],
    ['full-480-numerals', 'full', 'numerals'],
    ['compact-280', 'compact', 'numerals'],
    ['compact-280-wide-font', 'compact', 'numerals'],
    ['numbered-280-long', 'numbered', 'numerals'],
    ['numbered-280-em-32', 'numbered', 'numerals'],
  ];
  for (const [state, mode, words] of modes) {
    it(`is ${mode} with ${words} at ${state} [A6]`, () => {
      const scene = radarScene(drawingStates[state] as RadarInput);
      expect([scene.mode, scene.ringWords]).toEqual([mode, words]);
    });
  }

  it('has the radius of look.md: 176 px at 640, about 84 at 280', () => {
    expect(radarFrame(base).radius).toBe(176);
    expect(radarFrame({ ...base, width: 280 }).radius).toBeGreaterThan(80);
  });

  it('takes no more width than it fills, for what is blank would shrink the rest on paper', () => {
    const fitting = radarFrame({ ...base, width: 640 });
    expect(fitting.width).toBe(40 * base.em);
    expect(radarFrame({ ...base, width: 1400 })).toEqual(fitting);
    expect(radarFrame({ ...base, width: 1400 }, fitting), 'nothing is laid out anew').toBe(fitting);
  });

  it('gives a sane picture in a container without a width [R1]', () => {
    for (const width of [0, -5, NaN]) {
      const { shapes } = radarScene({ ...base, width, series: [parentsSeries('12345?x')] });
      expect(shapes.flatMap(numbers).every(Number.isFinite)).toBe(true);
    }
  });

  it('lets ring words rest while a pointer is down', () => {
    const first = radarScene({ ...base, series: [parentsSeries('5555555')] });
    const series = [parentsSeries('1221121')];
    expect(radarScene({ ...base, series, hold: true }, first).words).toBe(first.words);
    expect(radarScene({ ...base, series }, first).words).not.toBe(first.words);
  });

  it('forks to both middle values and shows the range, never a mean', () => {
    const scene = radarScene(drawingStates['full-six-raters'] as RadarInput);
    expect(keys(byRole(scene, 'middle-bar')).length).toBeGreaterThan(0);
    expect(byRole(scene, 'range').length).toBe(6);
    expect(byRole(scene, 'single').length).toBe(37);
  });
});
