/**
 * The picture of a tree on screen. Wide, words stand beside the tree; narrow,
 * letters and numbers that the list repeats. Knows no colour.
 */
import { round, type Scene } from '../scene.ts';
import { discShape, soilShapes } from './grounds.ts';
import { writeNarrow } from './narrow-words.ts';
import { disc, type Plate } from './plate.ts';
import type { TreeInput } from './tree-input.ts';
import type { TreeRole } from './tree-role.ts';
import { drawSmallWeather, hasLines } from './weather.ts';
import { drawGrowth, drawWide, plateOf, spanOf, type Span } from './whole-tree.ts';

/** A tree; `mode` is `full` with words and `numbered` with letters and numbers. */
export type TreeScene = Scene<TreeRole>;

/** From this width on, in em, words stand beside the tree. */
const wide = 64;
/** The narrow picture is at most this wide, in em. */
const narrowest = 34;
/** What the narrow picture shows of the 1200 units, in units. */
const narrowView = 1148;

/**
 * Draws `input` as wide as `input.width`, at most 34 em where that is less than
 * 64 em. Words keep their size; the drawing takes the room.
 */
export function treeScene(input: TreeInput): TreeScene {
  const em = input.em > 0 && input.em < Infinity ? input.em : 16;
  const given = input.width > 0 && input.width < Infinity ? input.width : 0;
  const isWide = given >= wide * em;
  const width = isWide ? given : Math.min(Math.max(given, 10 * em), narrowest * em);
  const px = (isWide ? 1200 : narrowView) / width;
  const thick = isWide ? 1 : Math.min(2, Math.max(1, px * 0.56));
  const setting = { em: em * px, px, thick, margin: isWide ? 8 : 28, hasWords: isWide };
  const plate = plateOf(input, setting);
  const [top, bottom] = isWide ? drawWide(plate) : drawNarrow(plate);
  const [left, seen] = isWide ? [0, 1200] : [(1200 - narrowView) / 2, narrowView];
  return {
    width: round(width),
    height: round((bottom - top) / px),
    viewBox: [left, top, seen, bottom - top].map(round).join(' '),
    mode: isWide ? 'full' : 'numbered',
    shapes: plate.shapes,
  };
}

/** The picture with letters and numbers. */
function drawNarrow(plate: Plate): Span {
  const { input, thick } = plate.setting;
  const { model } = input;
  plate.ground.push(discShape(), ...(model.soil ? soilShapes(thick, model.soil.id) : []));
  drawGrowth(plate, (1 + thick) / 2);
  writeNarrow(plate, model);
  for (const ground of model.weather) if (hasLines(ground, input)) drawSmallWeather(plate, ground);
  plate.ring();
  return spanOf(plate, disc.y - disc.radius - 8);
}
