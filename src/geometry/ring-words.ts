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

interface Places {
  readonly points: readonly Point[];
  readonly hits: number;
}

/** Finds the place of every word, or of its numeral. */
export function ringWords(frame: RadarFrame, obstacles: readonly Obstacle[]): RingWords {
  const { em, scale, scaleWords, measure } = frame.input;
  const size = Math.max(0.75 * em, 12);
  const spacing = ((1 - heart) * frame.radius) / (scale - 1);
  const widthOf = (word: string): number => measure(word, size, 400);
  const placesOf = (words: readonly string[]): Places =>
    bestPlaces(frame, obstacles, words.map(widthOf), size);

  const room = frame.mode === 'full' && scaleWords.length === scale && spacing >= 1.1 * size;
  let words = scaleWords;
  let places = room ? placesOf(words) : undefined;
  const mode = places?.hits === 0 ? 'on-rings' : 'numerals';
  if (!places?.points || mode === 'numerals') {
    // Where rings lie closer than a numeral is high, every second or third one, and the outermost.
    const every = Math.ceil((0.85 * size) / spacing);
    words = Array.from({ length: scale }, (_, i) => ((scale - 1 - i) % every ? '' : `${i + 1}`));
    places = placesOf(words);
  }
  const { points } = places;
  return {
    mode,
    shapes: words.flatMap((word, i) => {
      if (!word) return [];
      const { x, y } = points[i] as Point;
      const width = widthOf(word) + 0.5 * size;
      const halo = { x: x - width / 2, y: y - 0.5 * size, width, height: size };
      return [shape('rect', 'halo', i, halo), text('ring-word', i, [word], { x, y }, { size })];
    }),
  };
}

/** The sector in which the fewest words touch something; a width of 0 touches nothing. */
function bestPlaces(
  frame: RadarFrame,
  obstacles: readonly Obstacle[],
  widths: readonly number[],
  size: number,
): Places {
  const pad = frame.mode === 'full' ? 2 : 1;
  let best: Places = { points: [], hits: Infinity };
  for (const sector of sectors) {
    let hits = 0;
    const points = widths.map((width, i) => {
      const reach = valueRadius(frame, i + 1);
      const free = slides
        .map((slide) => polar(frame, sector + slide, reach))
        .find((point) => !width || isFree(obstacles, point, width / 2 + pad, 0.38 * size));
      if (!free) hits++;
      return free ?? polar(frame, sector, reach);
    });
    if (hits < best.hits) best = { points, hits };
    if (hits === 0) break;
  }
  return best;
}
