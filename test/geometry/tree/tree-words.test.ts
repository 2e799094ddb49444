import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneToSvg } from '../../../src/geometry/scene-svg.ts';
import type { Shape } from '../../../src/geometry/scene.ts';
import { tableMeasure, type MeasureText } from '../../../src/geometry/text-measure.ts';
import { treeLetters } from '../../../src/geometry/tree/tree-letters.ts';
import type { TreeAnswers } from '../../../src/geometry/tree/tree-input.ts';
import type { TreeRole } from '../../../src/geometry/tree/tree-role.ts';
import type { TreeScene } from '../../../src/geometry/tree/tree-scene.ts';
import { treeBranches, type TreeModel } from '../../../src/model/tree-model.ts';
import {
  fullTree,
  grown,
  lightPaint,
  nothing,
  onPaper,
  onScreen,
  ownTree,
  pictureWords,
  wholeTree,
} from './plate-states.ts';
import { anyLeaves, anyModel, anyStates } from './tree-models.ts';

interface Area {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each line of words and each disc stands; a letter lies in its disc. */
function areas({ shapes }: TreeScene, measure: MeasureText, isMirrored = false): readonly Area[] {
  return shapes.flatMap(({ tag, role, key, attributes, lines = [] }): readonly Area[] => {
    if (role === 'letter-disc' && tag === 'circle') {
      const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(attributes[name]));
      if (cx === undefined || cy === undefined || r === undefined) return [];
      return [{ of: key, left: cx - r, right: cx + r, top: cy - r, bottom: cy + r }];
    }
    if (tag !== 'text' || (role === 'letter' && !key.includes('leaf-'))) return [];
    const size = Number(attributes['font-size']);
    const before = { start: 0, middle: 0.5, end: 1 }[String(attributes['text-anchor'])] ?? 0;
    return lines.map(({ text, x, y }) => {
      const width = measure(text, size, Number(attributes['font-weight']));
      const left = x - (isMirrored ? 1 - before : before) * width;
      return { of: key, left, right: left + width, top: y - 0.76 * size, bottom: y + 0.2 * size };
    });
  });
}

function touching(all: readonly Area[]): readonly string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          a.of !== b.of &&
          a.left < b.right &&
          b.left < a.right &&
          a.top < b.bottom &&
          b.top < a.bottom,
      )
      .map((b) => `${a.of} touches ${b.of}`),
  );
}

function itemsWith(shapes: readonly Shape<TreeRole>[], tag: Shape['tag']): ReadonlySet<string> {
  return new Set(shapes.flatMap((one) => (one.tag === tag && one.item ? [one.item] : [])));
}

const models: Readonly<Record<string, TreeModel>> = { wholeTree, ownTree, fullTree };
const measures = { usual: tableMeasure(), wide: tableMeasure(1.12) };

const stages = (model: TreeModel): readonly TreeAnswers[] => [
  nothing,
  grown(model, 8),
  grown(model, 20, 3),
  grown(model, 60),
];

describe('treeScene(input) keeps words apart', () => {
  for (const [name, model] of Object.entries(models)) {
    const all = stages(model);
    for (const [font, measure] of Object.entries(measures))
      for (const width of [320, 400, 640, 1024, 1280])
        for (const em of [14, 16, 32])
          it(`${name} in a ${font} font at ${width} px and ${em} px an em [A6]`, () => {
            for (const answers of all) {
              const given = { width, em, measure, chosen: answers.leaves[5]?.id };
              const scene = onScreen(model, answers, given);
              expect(touching(areas(scene, measure))).toEqual([]);
              const turned = onScreen(model, answers, { ...given, direction: 'rtl' });
              expect(touching(areas(turned, measure, true))).toEqual([]);
            }
          });
  }

  it('keeps the words of the sheet apart, and within its border', () => {
    const measure = tableMeasure();
    for (const model of Object.values(models))
      for (const answers of [nothing, grown(model, 20, 4), grown(model, 150)]) {
        const all = areas(onPaper(model, answers), measure);
        expect(touching(all)).toEqual([]);
        expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(34);
        expect(Math.max(...all.map(({ right }) => right))).toBeLessThan(1166);
      }
  });
});

describe('treeScene(input) says every part', () => {
  it('in words where it is wide, in every font [D4]', () => {
    const answers = grown(wholeTree, 8);
    const parts = [
      ...[wholeTree.roots, wholeTree.strands, wholeTree.bindings, wholeTree.fruits].flat(),
      ...[...wholeTree.mains, ...treeBranches(wholeTree), ...wholeTree.weather],
      ...(wholeTree.soil ? [wholeTree.soil] : []),
    ];
    for (const measure of Object.values(measures))
      for (const [width, em] of [
        [1024, 16],
        [1280, 16],
        [1100, 14],
        [2048, 32],
      ] as const) {
        const { mode, shapes } = onScreen(wholeTree, answers, { width, em, measure });
        expect(mode).toBe('full');
        const written = itemsWith(shapes, 'text');
        expect(parts.filter(({ id }) => !written.has(id)).map(({ name }) => name)).toEqual([]);
      }
  });

  it('by letter or number where it is narrow', () => {
    for (const width of [320, 400, 640, 880])
      for (const em of [14, 16, 32]) {
        const { mode, shapes, width: drawn } = onScreen(wholeTree, nothing, { width, em });
        expect(mode).toBe('numbered');
        expect(drawn).toBeLessThanOrEqual(34 * em);
        const written = itemsWith(shapes, 'circle');
        for (const id of treeLetters(wholeTree).keys()) expect(written).toContain(id);
      }
  });

  it('by letter where there are more than eight side branches', () => {
    const written = itemsWith(onScreen(fullTree, nothing).shapes, 'circle');
    for (const { id } of treeBranches(fullTree)) expect(written).toContain(id);
  });

  it('always writes the chosen leaf, and rings it', () => {
    const answers = grown(wholeTree, 60);
    for (const { id } of answers.leaves) {
      const { shapes } = onScreen(wholeTree, answers, { chosen: id });
      expect(itemsWith(shapes, 'text')).toContain(id);
      expect(shapes.some(({ role }) => role === 'chosen')).toBe(true);
    }
  });

  it('rings in dots what a chosen dimension touches', () => {
    const lit = new Set([...treeLetters(wholeTree).keys()]);
    for (const width of [360, 1280]) {
      const { shapes } = onScreen(wholeTree, nothing, { width, lit });
      const rings = shapes.filter(({ role }) => role === 'lit');
      expect(rings.length).toBe(lit.size);
      expect(rings.every(({ attributes }) => 'stroke-dasharray' in attributes)).toBe(true);
    }
  });

  it('sets a drop at what an action tends, wide and narrow', () => {
    const [item = ''] = wholeTree.roots.map(({ id }) => id);
    const care = [{ item, text: 'Elke week koffie' }];
    for (const width of [360, 1280]) {
      const { shapes } = onScreen(wholeTree, { ...nothing, care }, { width });
      expect(shapes.some(({ role, item: of }) => role === 'drop' && of === item)).toBe(true);
    }
  });

  it('gives every shape a key of its own, and keeps keys when a leaf is added', () => {
    const answers = grown(wholeTree, 61);
    const keys = (count: number): readonly string[] =>
      onScreen(wholeTree, { ...answers, leaves: answers.leaves.slice(0, count) }).shapes.map(
        ({ tag, key }) => tag + key,
      );
    const [before, after] = [keys(60), keys(61)];
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((key) => !before.includes(key)).length).toBe(1);
    expect(before.filter((key) => !after.includes(key))).toEqual([]);
  });

  it('shows a hollow strand where the tree says nothing of the pupil', () => {
    const { leaves, ...answers } = grown(wholeTree, 6);
    const role = (who: 'pupil' | 'school'): boolean =>
      JSON.stringify(
        onScreen(wholeTree, { ...answers, leaves: leaves.map((leaf) => ({ ...leaf, who })) }),
      ).includes('"strand-empty"');
    expect(role('school')).toBe(true);
    expect(role('pupil')).toBe(false);
  });
});

describe('treeLetters(model)', () => {
  it('goes round the crown from the lower left, and along the roots', () => {
    const letters = [...treeLetters(wholeTree)].map(([id, letter]) => `${letter} ${id}`);
    expect(letters.slice(0, 5)).toEqual([
      'A tree.branches.parenting',
      'B tree.branches.teaching',
      'C tree.branches.talking',
      'D tree.branches.helping',
      'E tree.branches.deciding',
    ]);
    expect(letters[5]).toMatch(/^1 tree\.roots\./);
  });

  it('goes on after Z', () => {
    const sides = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, name: `${i}` }));
    const letters = treeLetters({ ...ownTree, mains: [{ id: 'm', name: 'm', sides }] });
    expect(letters.get('s25')).toBe('Z');
    expect(letters.get('s26')).toBe('AA');
  });
});

const svgOptions = { paint: lightPaint, fontFamily: 'serif', title: 't', description: 'd' };
const tags = 'svg title desc rect circle path text tspan g linearGradient stop'.split(' ');

describe('any tree', () => {
  it('is drawn without a throw, a broken number or a tag of its own [R1] [X3]', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=y>', 'a'.repeat(500), ''),
    );
    const anySize = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(0, -1, NaN, 1 / 0));
    const anyTree = anyModel.chain((model) =>
      fc.record({
        model: fc
          .record({
            lines: fc.array(fc.record({ id: fc.string(), name: anyText }), { maxLength: 6 }),
            name: anyText,
            hasSoil: fc.boolean(),
          })
          .map(({ lines, name, hasSoil }): TreeModel => ({
            ...model,
            bindings: lines,
            weather: [
              { id: 'w', sort: 'chances', name, lines },
              { id: 'h', sort: 'hurdles', name, lines },
            ],
            ...(hasSoil && { soil: { id: 'soil', name, lines } }),
          })),
        leaves: anyLeaves(model),
        roots: anyStates(model),
        texts: fc.array(anyText, { maxLength: 5 }),
        size: fc.record({ width: anySize, em: anySize }),
        direction: fc.constantFrom('ltr', 'rtl'),
      }),
    );
    fc.assert(
      fc.property(anyTree, ({ model, leaves, roots, texts, size, direction }) => {
        const [text = ''] = texts;
        const answers = {
          ...{ roots, leaves, rings: texts },
          notes: { w: texts, h: texts, soil: texts },
          care: texts.map((one) => ({ item: 'x', text: one })),
        };
        const chosen = leaves[0]?.id;
        const words = { ...pictureWords, title: text, subtitle: text };
        const lit = new Set(model.roots.map(({ id }) => id));
        const scene = onScreen(model, answers, { ...size, direction, chosen, lit, words });
        for (const one of [scene, onPaper(model, answers, direction)]) {
          const svg = sceneToSvg(one, { ...svgOptions, title: text });
          for (const [, tag = ''] of svg.matchAll(/<\/?([^\s/>]*)/g)) expect(tags).toContain(tag);
          expect(svg.replace(/<tspan[^>]*>[^<]*|<title>[^<]*|data-item="[^"]*"/g, '')).not.toMatch(
            /NaN|Infinity|undefined|\[object/,
          );
          expect(JSON.stringify(one)).not.toMatch(/:null/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
