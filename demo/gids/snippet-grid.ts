/**
 * The table of ratings as fields: a heading and seven cells a column. Takes a table
 * that is pasted into one of them. Knows no snippet.
 */
import { dimensionNames } from '../../src/content/nl/dimensions.ts';
import { tableGrid } from '../../src/controllers/host-content/table-grid.ts';
import { tableWords } from '../../src/controllers/words/dimension-words.ts';
import { dimensions } from '../../src/model/dimension.ts';
import type { Scale } from '../../src/model/rating.ts';
import {
  gridOfText,
  mostColumns,
  pastedGrid,
  ratingGrid,
  unknownNames,
  type Grid,
} from './snippet-table.ts';

const names = dimensions.map((dimension) => dimensionNames[dimension].name.text);

/** The rows of what was cut or copied elsewhere: a table, or text with tabs. */
function clipboardGrid(data: DataTransfer): Grid {
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  const table = page.querySelector('table');
  return table ? tableGrid(table) : gridOfText(data.getData('text/plain'));
}

function cell(name: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

export class GridFields {
  readonly #place: HTMLElement;
  readonly #scale: () => Scale;
  readonly #changed: () => void;
  /** By row: the headings, then the seven answers. */
  #fields: readonly (readonly HTMLInputElement[])[] = [];
  #unknown: readonly string[] = [];

  /**
   * @param place where the fields stand
   * @param scale the highest score at this moment
   * @param changed called after a change that no `input` event tells
   */
  constructor(place: HTMLElement, scale: () => Scale, changed: () => void) {
    this.#place = place;
    this.#scale = scale;
    this.#changed = changed;
    place.addEventListener('paste', (event) => this.#handlePaste(event));
    place.addEventListener('input', () => {
      this.#unknown = [];
    });
  }

  /** What stands in the fields. */
  get grid(): Grid {
    const [headings = [], ...cells] = this.#fields.map((row) => row.map(({ value }) => value));
    return ratingGrid(headings, cells);
  }

  set grid(grid: Grid) {
    const rows = grid.map((row) => row.slice(1, mostColumns + 1));
    const [headings = []] = rows;
    this.#fields = rows.map((row, index) =>
      row.map((value, column) => {
        const field = document.createElement('input');
        field.defaultValue = value;
        field.autocomplete = 'off';
        const place = headings.length > 1 ? `, kolom ${column + 1}` : '';
        field.ariaLabel = `${index === 0 ? 'Titel van de kolom' : (names[index - 1] ?? '')}${place}`;
        return field;
      }),
    );
    const body = this.#fields.map((row, index) => {
      const name = cell('th', index === 0 ? 'Dimensie' : (names[index - 1] ?? ''));
      name.setAttribute('scope', index === 0 ? 'col' : 'row');
      return cell('tr', name, ...row.map((field) => cell(index === 0 ? 'th' : 'td', field)));
    });
    const table = cell('table', ...body);
    table.className = 'cells';
    this.#place.replaceChildren(table);
  }

  /** Names of rows in the table that was pasted last, for which there is no place here. */
  get unknown(): readonly string[] {
    return this.#unknown;
  }

  get width(): number {
    return this.#fields[0]?.length ?? 0;
  }

  /** Gives the columns these headings, as many as there are; answers stay in their places. */
  setHeadings(headings: readonly string[]): void {
    const cells = this.grid.slice(1).map((row) => row.slice(1));
    this.grid = ratingGrid(headings, cells);
  }

  /** Marks the cells that the radar cannot read, and returns these as 'Kennis: 9'. */
  markFaults(): readonly string[] {
    const { ratingOf } = tableWords(this.#scale());
    return this.#fields.slice(1).flatMap((row, index) =>
      row.flatMap((field) => {
        const { fault } = ratingOf(field.value);
        if (fault === undefined) field.removeAttribute('aria-invalid');
        else field.setAttribute('aria-invalid', 'true');
        return fault === undefined ? [] : [`${names[index] ?? ''}: ‘${fault}’`];
      }),
    );
  }

  /** A table by its names; any other block of cells from the field on in which it is pasted. */
  #handlePaste(event: ClipboardEvent): void {
    if (!event.clipboardData) return;
    const pasted = clipboardGrid(event.clipboardData);
    const isBlock = pasted.length > 1 || (pasted[0]?.length ?? 0) > 1;
    if (!isBlock) return;
    event.preventDefault();
    const table = pastedGrid(pasted, this.#scale());
    this.#unknown = table ? unknownNames(pasted, this.#scale()) : [];
    if (table) this.grid = table;
    else this.#fillFrom(event.target, pasted);
    this.#changed();
  }

  #fillFrom(target: EventTarget | null, pasted: Grid): void {
    const row = this.#fields.findIndex((fields) => fields.some((field) => field === target));
    const column = this.#fields[row]?.findIndex((field) => field === target) ?? 0;
    pasted.forEach((cells, down) =>
      cells.forEach((text, right) => {
        const field = this.#fields[row + down]?.[column + right];
        if (field) field.value = text;
      }),
    );
  }
}
