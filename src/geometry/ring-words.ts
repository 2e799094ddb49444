/**
 * The words of the scale on their rings, like contour labels: in a sector that
 * no data line runs through, else as numerals. Knows only where the data lies.
 */
import { isFree, type Obstacle } from './obstacles.ts';
import type { RadarFrame } from './radar-frame.ts';
import { heart, polar, step, valueRadius } from './radar-scale.ts';
import type { Point, Shape } from './scene.ts';
import { shape, text } from './shapes.ts';

/** The words with their halos, and whether they are words or numerals. */
export interface RingWords {
  /** `numerals`: a line below the picture explains them. */
  readonly mode: 'on-rings' | 'numerals';
  readonly shapes: readonly Shape[];
}

/** Middle of the sectors to try: under, then right and left of the first axis. */
const sectors = [3.5 * step, 0.5 * step, -0.5 * step];

/** How far a word may slide along its ring, in radians, nearest first. */
const slides = [0, 10, -10, 20, -20].map((degrees) => (degrees * Math.PI) / 180);

/** Finds the place of every word, or of its numeral where a word would touch something. */
export function ringWords(frame: RadarFrame, obstacles: readonly Obstacle[]): RingWords {
  const { em, scale, scaleWords } = frame.input;
  const size = Math.max(0.75 * em, 12);
  const spacing = ((1 - heart) * frame.radius) / (scale - 1);
  // Where rings lie closer than a numeral is high, every second or third one, and the outermost.
  const every = Math.ceil((0.85 * size) / spacing);
  const numerals = Array.from({ length: scale }, (_, i) =>
    (scale - 1 - i) % every ? '' : `${i + 1}`,
  );
  const hasRoom = frame.mode === 'full' && scaleWords.length === scale && spacing >= 1.1 * size;
  let best: readonly Shape[] = [];
  let fewest = Infinity;
  for (const words of hasRoom ? [scaleWords, numerals] : [numerals]) {
    const mode = words === numerals ? 'numerals' : 'on-rings';
    for (const sector of sectors) {
      const { shapes, hits } = wordsIn(sector, words, frame, obstacles, size);
      if (hits === 0) return { mode, shapes };
      if (mode === 'numerals' && hits < fewest) [best, fewest] = [shapes, hits];
    }
  }
  return { mode: 'numerals', shapes: best };
}

/** The words in one sector, and how many of them touch something. */
function wordsIn(
  sector: number,
  words: readonly string[],
  frame: RadarFrame,
  obstacles: readonly Obstacle[],
  size: number,
): { readonly shapes: readonly Shape[]; readonly hits: number } {
  const pad = frame.mode === 'full' ? 2 : 1;
  let hits = 0;
  const shapes = words.flatMap((word, i) => {
    if (!word) return [];
    const wide = frame.input.measure(word, size, 400);
    const at = (slide = 0): Point => polar(frame, sector + slide, valueRadius(frame, i + 1));
    const slide = slides.find((one) => isFree(obstacles, at(one), wide / 2 + pad, 0.38 * size));
    if (slide === undefined) hits++;
    const { x, y } = at(slide);
    const width = wide + 0.5 * size;
    const halo = { x: x - width / 2, y: y - 0.5 * size, width, height: size };
    return [shape('rect', 'halo', i, halo), text('ring-word', i, [word], { x, y }, { size })];
  });
  return { shapes, hits };
}
