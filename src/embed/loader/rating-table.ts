/**
 * Tells a table of ratings from any other: the names of all seven dimensions in
 * its first column, and at least one cell beside them that can be read.
 */
import { dimensionNamed } from '../../controllers/words/dimension-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';

/** No table of ratings has more rows than this, and no name or rating more characters. */
const most = 200;

function textOf(cell: Element | undefined): string {
  return (cell?.textContent ?? '').slice(0, most).replace(/\s+/g, ' ').trim();
}

/**
 * A cell that the radar may read on some scale: it begins with a digit, is one
 * sign or empty, or says in a few words why there is no score. Less strict than
 * the radar, which would weigh as much here as all the rest.
 */
function isRating(cell: Element): boolean {
  return /^(\d.{0,39}|[^\p{L}]?|x|n\.?v\.?t\.?|onbekend|.{0,18}\bniet\b.{0,16})$/iu.test(
    textOf(cell),
  );
}

/** True for a table that a radar can show whole. */
export function isRatingTable(table: HTMLTableElement): boolean {
  const { rows } = table;
  if (rows.length < dimensions.length || rows.length > most) return false;
  const named = new Map<Dimension, HTMLTableRowElement>();
  for (const row of rows) {
    const dimension = dimensionNamed(textOf(row.cells[0]));
    if (dimension) named.set(dimension, row);
  }
  if (named.size < dimensions.length) return false;
  return [...named.values()].some((row) => [...row.cells].slice(1).some(isRating));
}
