/**
 * The size of each file for script tags, and of the loader, against its budget, in kB of 1000
 * bytes after gzip -9. A tag that does not exist yet is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `overshoot` is written down for a file that is above its ceiling: the size
 * that it may not pass until it is below. It goes as soon as the file fits.
 *
 * @type {readonly {file: string, aim: number, ceiling: number, overshoot?: number}[]}
 */
export const budgets = [
  { file: 'cdn/dimension-radar.js', aim: 16, ceiling: 20, overshoot: 44.2 },
  { file: 'cdn/checklist-card.js', aim: 14, ceiling: 18, overshoot: 37.4 },
  { file: 'cdn/betrokkenheidsboom-tree.js', aim: 20, ceiling: 28, overshoot: 67.4 },
  { file: 'cdn/dimension-form.js', aim: 22, ceiling: 28, overshoot: 40.1 },
  { file: 'cdn/betrokken.js', aim: 75, ceiling: 95, overshoot: 194.0 },
  { file: 'embed/loader.js', aim: 6, ceiling: 6 },
];

/** Each budget whose file is in `folder`, with what is there, in kB. */
export function measureSizes(folder) {
  return budgets.flatMap((budget) => {
    const path = join(folder, budget.file);
    if (!existsSync(path)) return [];
    const actual = gzipSync(readFileSync(path), { level: 9 }).length / 1000;
    return [{ ...budget, actual }];
  });
}

/** True when a file is within its ceiling, or has not grown past the overshoot that is written down. */
export function isAllowed({ ceiling, overshoot = ceiling, actual }) {
  return actual <= overshoot;
}

function verdict({ aim, ceiling, overshoot, actual }) {
  if (actual > ceiling) {
    const over = `ABOVE THE CEILING by ${(actual - ceiling).toFixed(1)}`;
    return overshoot ? `${over} (written down: ${overshoot.toFixed(1)})` : over;
  }
  return actual > aim ? 'above the aim' : 'within the aim';
}

/** The table, ready to print. */
export function sizeTable(sizes) {
  const row = (...cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(9))).join('');
  const lines = sizes.map((size) => {
    const cells = [size.aim, size.ceiling, size.actual].map((kB) => kB.toFixed(1));
    return `${row(size.file, ...cells)}  ${verdict(size)}`;
  });
  return [row('kB after gzip -9', 'aim', 'ceiling', 'actual'), ...lines].join('\n');
}
