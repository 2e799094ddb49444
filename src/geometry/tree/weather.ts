/** Sun and mist with the words in them: quiet, and only where there are words. */
import type { TreeGround } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import { mistShape, sunShapes } from './grounds.ts';
import { keepsOff, leafDiscs } from './leaf-room.ts';
import type { Plate, Row } from './plate.ts';
import type { TreeInput } from './tree-input.ts';

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

/** Where the sun stands without words, and how large it is. */
export const smallSun = { x: 1009, y: 247, radius: 75 } as const;

const mostLines = 4;

/** A sun with its chances inside; it keeps its distance from the right edge. */
export function writeSun(plate: Plate, ground: TreeGround): void {
  const { input } = plate.setting;
  const lines = linesOf(ground, input).slice(0, mostLines);
  if (lines.length === 0) return;
  const grown = Math.max(1, plate.unit);
  const radius = 96 * grown;
  const at: Point = { x: 1190 - plate.setting.margin - 107 * grown, y: 79 + 107 * grown };
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

/** Bands of mist, one for each hurdle, where nothing else is written. */
export function writeMist(plate: Plate, ground: TreeGround): void {
  const { unit } = plate;
  const lines = linesOf(ground, plate.setting.input).slice(0, mostLines);
  const labels = [
    { label: plate.oneLine(['name', ground.name, 18, 600], 190), item: ground.id },
    ...lines.map(({ text, item }) => ({ label: plate.oneLine(['name', text, 15], 200), item })),
  ];
  const [height, pitch] = [31 * unit, 36 * unit];
  const leaves = plate.setting.drawn.leaves.flatMap(leafDiscs);
  for (let count = labels.length; count > 1; count -= 1) {
    for (const top of [298, 318, 338, 278, 358, 258, 238, 218, 378, 198, 178, 158]) {
      const bands = labels.slice(0, count).map(({ label, item }, i) => {
        const left = 62 + (indents[i] ?? 0) * unit;
        const width = label.width + 40 * unit;
        const y = top + i * pitch;
        return { label, item, left, right: left + width, top: y, bottom: y + height, width };
      });
      const isClear = bands.every(
        (band) =>
          plate.isFree({ ...band, anchor: 0, x: band.left }, 2) && keepsOff(band, leaves, 2 * unit),
      );
      if (!isClear) continue;
      bands.forEach(({ label, item, left, top: y, width }, i) => {
        plate.ground.push({
          ...mistShape(`${ground.id}-${i}`, { x: left, y }, width, height),
          item,
        });
        const middle = { x: left + width / 2, y: y + height / 2, anchor: 0.5, above: 0.5 };
        plate.set(label, plate.boxOf(label, middle), { key: `hurdle-${i}`, item });
        plate.take({ left, right: left + width, top: y, bottom: y + height, anchor: 0, x: left });
      });
      return;
    }
  }
}
