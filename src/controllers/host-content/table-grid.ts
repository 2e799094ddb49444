/** The texts of a table's cells, row by row; a cell that spans columns stands in the first. */
export function tableGrid(table: HTMLTableElement): readonly (readonly string[])[] {
  const texts = (row: HTMLTableRowElement): string[] =>
    [...row.cells].flatMap((cell) => [
      (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ...Array.from({ length: Math.min(cell.colSpan, 50) - 1 }, () => ''),
    ]);
  return [...table.rows].map(texts);
}
