/** Sun and mist with the words in them: quiet, and only where there are words. */
import type { TreeGround, TreeWeather } from '../../model/tree-model.ts';
import { boxAt, type Label, type LabelBox } from '../label.ts';
import type { Point } from '../scene.ts';
import { mistShape, sunShapes } from './grounds.ts';
import { keepsOff, leafDiscs, near } from './leaf-room.ts';
import type { Plate, Row } from './plate.ts';
import type { TreeInput } from './tree-input.ts';
import type { TreeRole } from './tree-role.ts';

/** One line of a ground: of the model, with its id, or of the team. */
interface Line {
  readonly text: string;
  readonly item: string;
}

/** The lines that stand at a ground. */
function linesOf(ground: TreeGround, { answers }: TreeInput): readonly Line[] {
  return [
    ...ground.lines.map(({ id, name }) => ({ text: name, item: id })),
    ...(answers.notes[ground.id] ?? []).map((text) => ({ text, item: ground.id })),
  ].filter(({ text }) => text.trim() !== '');
}

/** True when something is said there. */
export function hasLines(ground: TreeGround, input: TreeInput): boolean {
  return linesOf(ground, input).length > 0;
}

const mostLines = 4;

/** A sun with its chances inside; it keeps its distance from the right edge. */
export function writeSun(plate: Plate, ground: TreeGround): void {
  const { input } = plate.setting;
  const lines = linesOf(ground, input).slice(0, mostLines);
  if (lines.length === 0) return;
  const { margin } = plate.setting;
  const grown = 1 + Math.max(0, plate.unit - 1) / 2;
  const radius = 96 * grown;
  const right = 1190 - margin - 107 * grown;
  const at: Point = { x: plate.isMirrored ? 1200 - right : right, y: 79 + 107 * grown };
  plate.ground.push(...sunShapes(at, radius, ground.id));
  const pitch = 22 * plate.unit;
  let y = at.y - (pitch * lines.length) / 2;
  const write = (row: Row, item: string, key: string): void => {
    const dy = Math.abs(y - at.y) + 8 * plate.unit;
    const room = 2 * Math.sqrt(Math.max(0, radius ** 2 - dy ** 2)) - 14 * plate.unit;
    const label = plate.oneLine(row, room);
    const box = plate.boxOf(label, { x: at.x, y, anchor: 0.5, above: 0.5 });
    plate.set(label, box, { key, item });
    y += pitch;
  };
  write(['name', ground.name, 18, 600], ground.id, `weather-${ground.id}`);
  y += 3 * plate.unit;
  lines.forEach(({ text, item }, i) => write(['name', text, 15], item, `chance-${i}`));
  takeDisc(plate, at, radius * 1.13);
}

/** Keeps words out of a disc, as three boxes that cover it well enough. */
function takeDisc(plate: Plate, { x, y }: Point, radius: number): void {
  for (const [w, h] of [
    [1, 0.38],
    [0.76, 0.76],
    [0.38, 1],
  ] as const) {
    const [dx, dy] = [w * radius, h * radius];
    plate.take({ left: x - dx, right: x + dx, top: y - dy, bottom: y + dy, anchor: 0, x });
  }
}

/** How far each band begins from the left, so that they lie as mist does. */
const indents = [0, 24, 0, 14, 30];

/** Insets and heights to try, nearest to where the picture has them first. */
const places = [298, 318, 338, 278, 358, 258, 238, 218, 378, 198, 178, 158].flatMap((top) =>
  [62, 44, 24].map((inset) => ({ inset, top })),
);

/** A band with its words. */
interface Band extends LabelBox {
  readonly label: Label<TreeRole>;
  readonly item: string;
  /** Where the words stand. */
  readonly words: LabelBox;
}

/** Bands of mist, one for each hurdle, where nothing else is written. */
export function writeMist(plate: Plate, ground: TreeGround): void {
  const { unit } = plate;
  const lines = linesOf(ground, plate.setting.input).slice(0, mostLines);
  const labels = [
    { label: plate.oneLine(['name', ground.name, 18, 600], 190 * unit), item: ground.id },
    ...lines.map(({ text, item }) => ({
      item,
      label: plate.oneLine(['name', text, 15], 240 * unit),
    })),
  ];
  const side = { x: plate.isMirrored ? 1000 : 200, y: 300 };
  const leaves = near(plate.setting.drawn.leaves, side, 320, 400).flatMap(leafDiscs);
  const isClear = (band: Band): boolean =>
    plate.isFree(band, 2) && keepsOff(band.words, leaves, 3 * unit);
  for (let count = labels.length; count > 1; count -= 1)
    for (const { inset, top } of places) {
      const bands = labels.slice(0, count).map(({ label, item }, i): Band => {
        const width = label.width + 40 * unit;
        const left = inset + (indents[i] ?? 0) * unit;
        const x = plate.isMirrored ? 1200 - left - width : left;
        const middle = { x: x + width / 2, y: top + (15.5 + 36 * i) * unit };
        const box = boxAt({ width, height: 31 * unit }, middle.x, middle.y, 0.5, 0.5);
        return { ...box, label, item, words: boxAt(label, middle.x, middle.y, 0.5, 0.5) };
      });
      if (!bands.every(isClear)) continue;
      for (const [i, band] of bands.entries()) drawBand(plate, band, `${ground.id}-${i}`);
      return;
    }
}

function drawBand(plate: Plate, band: Band, key: string): void {
  const { label, item, words, left, right, top, bottom } = band;
  const mist = mistShape(key, { x: left, y: top }, right - left, bottom - top);
  plate.ground.push({ ...mist, item });
  plate.set(label, words, { key, item });
  plate.take(band);
}

/** Sun or mist without words, for what the list says; only where no letter stands. */
export function drawSmallWeather(plate: Plate, { id, sort }: TreeWeather): void {
  const mirrored = (x: number, width: number): number => (plate.isMirrored ? 1200 - x - width : x);
  const shapes =
    sort === 'chances'
      ? sunShapes({ x: mirrored(1009, 0), y: 247 }, 75, id)
      : [98, 128, 84].map((x, i) => {
          const width = 128 + 21 * (i % 2);
          const at = { x: mirrored(x, width), y: 250 + 40 * i };
          return { ...mistShape(`${id}-${i}`, at, width, 30), item: id };
        });
  const [width, y] = sort === 'chances' ? [170, 247] : [186, 305];
  const middle = mirrored(sort === 'chances' ? 1009 : 181, 0);
  const box = boxAt({ width, height: sort === 'chances' ? 170 : 110 }, middle, y, 0.5, 0.5);
  if (!plate.isFree(box, 0)) return;
  plate.take(box, id);
  plate.ground.push(...shapes);
}
