/**
 * What a sheet says that stands alone: paper, title, the key of kinds and voices,
 * and the sentences. On screen the same is HTML around the picture.
 */
import { actors, leafKinds, type Actor } from '../../model/record.ts';
import { round, type Shape } from '../scene.ts';
import { path, roundEnds, shape } from '../shapes.ts';
import { markShape, voiceDashes } from './glyph.ts';
import { leafGlyphShapes } from './leaf-glyph.ts';
import { disc, type Plate, type Row } from './plate.ts';
import type { TreeRole } from './tree-role.ts';

/** Paper, a thin border, and the title above the tree. */
export function writeTitle(plate: Plate): void {
  const { words, answers } = plate.setting.input;
  plate.ground.push(
    shape<TreeRole>('rect', 'paper', '', { width: 1200, height: 1640 }),
    shape<TreeRole>('rect', 'border', '', {
      x: 34,
      y: 34,
      width: 1132,
      height: 1572,
      'stroke-width': 1.5,
    }),
  );
  const rows: Row[] = [
    ['name', words.title, 38, 600],
    ['quiet', words.subtitle, 16],
    ['name', answers.leaves.length > 0 ? '' : words.empty, 16],
  ];
  // First baselines; a title in two lines pushes the rest down.
  let y = 0;
  rows.forEach((row, i) => {
    const label = plate.label([row], 800);
    const anchor = plate.isMirrored ? 1 : 0;
    y = Math.max(y + 7, [73, 124, 150][i] ?? 0);
    const box = plate.boxOf(label, { x: anchor ? 1120 : 80, y, anchor, above: 0 });
    plate.set(label, box, { key: `title-${i}` });
    y = box.bottom;
  });
}

/** A sample with its word. */
interface Entry {
  readonly word: string;
  readonly draw: (x: number, y: number) => readonly Shape<TreeRole>[];
}

/** How long a sample is. */
const sample = 40;

function voiceSample(voice: Actor, x: number, y: number): readonly Shape<TreeRole>[] {
  const dash = voiceDashes[voice] && { 'stroke-dasharray': voice === 'pupil' ? '0.1 6' : '7 5' };
  const line = path<TreeRole>('voice-line', voice, `M${round(x + 2)} ${y}h36`, 3, voice, {
    ...roundEnds,
    ...dash,
  });
  const mark = markShape(voice, `key-${voice}`);
  const transform = `translate(${round(x + 20)} ${y})`;
  return [
    line,
    { ...mark, attributes: { ...mark.attributes, transform, 'paint-order': 'stroke' } },
  ];
}

/** One row with the kinds of leaves and the voices, then the two sentences. */
export function writeKey(plate: Plate): void {
  const { words, measure, model } = plate.setting.input;
  const entries: readonly Entry[] = [
    ...leafKinds.map((kind): Entry => {
      const draw = (x: number, y: number): readonly Shape<TreeRole>[] => {
        const attributes = { transform: `translate(${round(x)} ${y}) scale(.42)` };
        return [
          {
            tag: 'g',
            key: `key-${kind}`,
            role: 'thing',
            attributes,
            shapes: leafGlyphShapes({ kind }),
          },
        ];
      };
      return { word: words.kinds[kind], draw };
    }),
    ...actors
      .filter((voice) => model.strands.some((strand) => strand.voice === voice))
      .map((voice): Entry => ({
        word: words.actors[voice],
        draw: (x, y) => voiceSample(voice, x, y),
      })),
  ];
  const width = (word: string): number => sample + 12 + measure(word, 15, 400);
  const whole = entries.reduce((sum, { word }) => sum + width(word), 0);
  const gap = Math.min(36, (1090 - whole) / Math.max(entries.length - 1, 1));
  const start = plate.isMirrored ? -1 : 1;
  const y = 1503;
  let x = 600 - (start * (whole + gap * (entries.length - 1))) / 2;
  entries.forEach(({ word, draw }, i) => {
    plate.add(...draw(start > 0 ? x : x - sample, y));
    const label = plate.oneLine(['name', word, 15], 300);
    const spot = { x: x + start * (sample + 12), y, anchor: (1 - start) / 2, above: 0.5 };
    plate.set(label, plate.boxOf(label, spot), { key: `key-${i}` });
    x += start * (width(word) + gap);
  });
  (
    [
      ['name', words.view, 15],
      ['quiet', words.own, 14],
    ] as const
  ).forEach((row, i) => {
    const sentence = plate.label([row], 1080);
    const spot = { x: disc.x, y: 1557 + 24 * i, anchor: 0.5, above: 0.5 };
    plate.set(sentence, plate.boxOf(sentence, spot), { key: `sentence-${i}` });
  });
}
