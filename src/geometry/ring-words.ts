/**
 * The words of the scale on their rings, like contour labels: in a sector that
 * no data line runs through, else as numerals. Knows only where the data lies.
 */
import { textShape } from './axis-labels.ts';
import { isFree, type Obstacles } from './obstacles.ts';
import type { RadarFrame } from './radar-frame.ts';
import { across, down, step, valueRadius } from './radar-scale.ts';
import { round, type Shape } from './scene.ts';

/** Words stand on the rings, or numerals that a line below explains. */
export type RingWordMode = 'on-rings' | 'numerals';

/** The words and their halos, and which of both they are. */
export interface RingWords {
  readonly mode: RingWordMode;
  readonly shapes: readonly Shape[];
}

/** Middle of the sectors to try: under, then right and left of the first axis. */
const sectors = [3.5 * step, 0.5 * step, -0.5 * step];

/** How far a word may slide along its ring, in degrees, nearest first. */
const slides = [0, 5, -5, 10, -10, 15, -15, 20, -20];

interface Places {
  /** One angle a value; undefined for a numeral that is left out. */
  readonly angles: readonly (number | undefined)[];
  readonly hits: number;
}

/** Finds the place of every word, or of its numeral. */
export function ringWords(frame: RadarFrame, obstacles: Obstacles): RingWords {
  const { em, scale, scaleWords, measure } = frame.input;
  const size = Math.max(0.75 * em, 12);
  const spacing = valueRadius(2, scale, frame.radius) - valueRadius(1, scale, frame.radius);
  const width = (text: string): number => measure(text, size, 400);
  if (frame.mode === 'full' && scaleWords.length === scale && spacing >= 1.1 * size) {
    const places = bestPlaces(frame, obstacles, scaleWords.map(width), size, 1);
    if (places.hits === 0)
      return { mode: 'on-rings', shapes: shapes(frame, places, scaleWords, size) };
  }
  const numerals = Array.from({ length: scale }, (_, i) => String(i + 1));
  // Where rings lie closer than a numeral is high, every second or third one.
  const every = Math.ceil((0.85 * size) / spacing);
  const places = bestPlaces(frame, obstacles, numerals.map(width), size, every);
  return { mode: 'numerals', shapes: shapes(frame, places, numerals, size) };
}

function bestPlaces(
  frame: RadarFrame,
  obstacles: Obstacles,
  widths: readonly number[],
  size: number,
  every: number,
): Places {
  let best: Places | undefined;
  for (const sector of sectors) {
    const places = placesIn(sector, frame, obstacles, widths, size, every);
    if (!best || places.hits < best.hits) best = places;
    if (best.hits === 0) break;
  }
  return best as Places;
}

function placesIn(
  sector: number,
  { cx, cy, radius, input: { scale } }: RadarFrame,
  obstacles: Obstacles,
  widths: readonly number[],
  size: number,
  every: number,
): Places {
  let hits = 0;
  const angles = widths.map((width, i) => {
    if ((scale - 1 - i) % every !== 0) return undefined;
    const r = valueRadius(i + 1, scale, radius);
    for (const slide of slides) {
      const angle = sector + (slide * Math.PI) / 180;
      const x = cx + across(angle, r);
      if (isFree(obstacles, x, cy + down(angle, r), width / 2 + 2, 0.45 * size)) return angle;
    }
    hits++;
    return sector;
  });
  return { angles, hits };
}

function shapes(
  { cx, cy, radius, input: { scale, measure, direction } }: RadarFrame,
  places: Places,
  words: readonly string[],
  size: number,
): readonly Shape[] {
  return words.flatMap((text, i) => {
    const angle = places.angles[i];
    if (angle === undefined) return [];
    const r = valueRadius(i + 1, scale, radius);
    const x = cx + across(angle, r);
    const y = cy + down(angle, r);
    const width = measure(text, size, 400) + 0.5 * size;
    const halo = {
      x: round(x - width / 2),
      y: round(y - 0.5 * size),
      width: round(width),
      height: round(size),
    };
    const line = { text, x: round(x), y: round(y + 0.35 * size) };
    return [
      { tag: 'rect', key: `halo-${i + 1}`, role: 'halo', attributes: halo },
      textShape(`ring-word-${i + 1}`, 'ring-word', size, 400, 'middle', direction, [line]),
    ] as const;
  });
}
