/**
 * The words of the scale on their rings, like contour labels: in a sector that
 * no data line runs through, else as numerals. Knows only where the data lies.
 */
import { isFree, type Obstacles } from './obstacles.ts';
import type { RadarFrame } from './radar-frame.ts';
import { heart, polar, step, valueRadius } from './radar-scale.ts';
import { round, type Point, type Shape } from './scene.ts';
import { text } from './shapes.ts';

/** The words with their halos, and whether they are words or numerals. */
export interface RingWords {
  /** `numerals`: a line below the picture explains them. */
  readonly mode: 'on-rings' | 'numerals';
  readonly shapes: readonly Shape[];
  /** Where each stands; the same string is the same picture. */
  readonly trace: string;
}

/** Middle of the sectors to try: under, then right and left of the first axis. */
const sectors = [3.5 * step, 0.5 * step, -0.5 * step];

/** How far a word may slide along its ring, in radians, nearest first. */
const slides = [0, 10, -10, 20, -20].map((degrees) => (degrees * Math.PI) / 180);

/** One text to place on the ring of a value. */
interface RingWord {
  readonly value: number;
  readonly text: string;
  readonly width: number;
}

interface Places {
  readonly points: readonly Point[];
  readonly hits: number;
}

/** Finds the place of every word, or of its numeral; `previous` is kept when nothing moved. */
export function ringWords(
  frame: RadarFrame,
  obstacles: Obstacles,
  previous?: RingWords,
): RingWords {
  const { em, scale, scaleWords, measure } = frame.input;
  const size = Math.max(0.75 * em, 12);
  const spacing = ((1 - heart) * frame.radius) / (scale - 1);
  const word = (words: string, i: number): RingWord => {
    return { value: i + 1, text: words, width: measure(words, size, 400) };
  };
  let mode: RingWords['mode'] = 'on-rings';
  let words = scaleWords.map(word);
  let places: Places | undefined;
  if (frame.mode === 'full' && words.length === scale && spacing >= 1.1 * size)
    places = bestPlaces(frame, obstacles, words, size);
  if (places?.hits !== 0) {
    mode = 'numerals';
    // Where rings lie closer than a numeral is high, every second or third one, and the outermost.
    const every = Math.ceil((0.85 * size) / spacing);
    words = Array.from({ length: scale }, (_, i) => word(`${i + 1}`, i));
    words = words.filter(({ value }) => (scale - value) % every === 0);
    places = bestPlaces(frame, obstacles, words, size);
  }
  const { points } = places;
  const trace = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join(mode);
  if (previous?.trace === trace) return previous;
  return {
    mode,
    trace,
    shapes: words.flatMap((one, i) => wordShapes(one, points[i] as Point, size)),
  };
}

function bestPlaces(
  frame: RadarFrame,
  obstacles: Obstacles,
  words: readonly RingWord[],
  size: number,
): Places {
  let best: Places = { points: [], hits: Infinity };
  for (const sector of sectors) {
    const places = placesIn(sector, frame, obstacles, words, size);
    if (places.hits < best.hits) best = places;
    if (best.hits === 0) break;
  }
  return best;
}

function placesIn(
  sector: number,
  frame: RadarFrame,
  obstacles: Obstacles,
  words: readonly RingWord[],
  size: number,
): Places {
  let hits = 0;
  const pad = frame.mode === 'full' ? 2 : 1;
  const points = words.map(({ value, width }) => {
    const reach = valueRadius(value, frame.input.scale, frame.radius);
    for (const slide of slides) {
      const point = polar(frame, sector + slide, reach);
      if (isFree(obstacles, point.x, point.y, width / 2 + pad, 0.38 * size)) return point;
    }
    hits++;
    return polar(frame, sector, reach);
  });
  return { points, hits };
}

function wordShapes(word: RingWord, { x, y }: Point, size: number): readonly Shape[] {
  const width = round(word.width + 0.5 * size);
  const halo = { x: round(x - width / 2), y: round(y - 0.5 * size), width, height: round(size) };
  const lines = [{ text: word.text, x, y: y + 0.35 * size }];
  return [
    { tag: 'rect', key: `halo-${word.value}`, role: 'halo', attributes: halo },
    text(`ring-word-${word.value}`, 'ring-word', size, 400, lines),
  ];
}
