/**
 * The table that is equal to a picture: seven rows, a column a series, and the
 * difference when both directions are there. The four kinds of no number are
 * words, each the whole text of its element.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectionGap, DirectionGaps } from '../../analysis/direction-gaps.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionName, gapText, ratingWord } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import { isScore, type Rating, type Ratings, type Scale } from '../../model/rating.ts';
import { markSign, type Mark } from '../signs.ts';

export interface TableColumn {
  readonly name: string;
  readonly who: string;
  readonly about: Direction;
  readonly mark: Mark;
  readonly voice: string;
  readonly scale: Scale;
  readonly ratings: Ratings;
  /** The words that were on screen when it was filled in, by item id. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** What stands in the place of a missing value: that a group does not agree yet. */
  readonly instead?: CellWords;
  /** What stands below a value: the view of who sees it in another way. */
  readonly below?: CellWords;
}

/** Words of single cells, by dimension. */
type CellWords = Readonly<Partial<Record<Dimension, string>>>;

/** The words around the values. */
export interface SeriesTableWords {
  readonly caption: string;
  readonly dimension: unknown;
  readonly gap: unknown;
  readonly gapUnit: unknown;
}

/** A value with its word, or the fixed words alone. */
export function ratingCell(
  language: LanguageController,
  rating: Rating | undefined,
  scale: Scale,
  shown?: Readonly<Record<string, string>>,
): TemplateResult {
  const word = ratingWord(language, rating, scale, shown);
  if (!isScore(rating)) return html`<span class="quiet">${word}</span>`;
  return html`<strong class="value">${rating}</strong> <span>${word}</span>`;
}

function headerCell({ name, who, mark, voice }: TableColumn): TemplateResult {
  return html`<th scope="col" role="columnheader">
    ${markSign(mark, voice)} ${name}<span class="who quiet">${who}</span>
  </th>`;
}

function columnCell(
  language: LanguageController,
  { ratings, scale, words, instead, below }: TableColumn,
  dimension: Dimension,
): unknown {
  const open = instead?.[dimension];
  const other = below?.[dimension];
  const value =
    open === undefined
      ? ratingCell(language, ratings[dimension], scale, words)
      : html`<span class="quiet">${open}</span>`;
  return other === undefined ? value : html`${value}<br /><span class="quiet">${other}</span>`;
}

export function seriesTable(
  language: LanguageController,
  columns: readonly TableColumn[],
  gaps: DirectionGaps | undefined,
  words: SeriesTableWords,
): TemplateResult {
  return html`<table class="series-table" part="table" role="table">
    <caption class="quiet">
      ${words.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.dimension}</th>
        ${columns.map(headerCell)}
        ${
          gaps
            ? html`<th scope="col" role="columnheader">
                ${words.gap} <span class="who quiet">${words.gapUnit}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${dimensions.map(
        (dimension, index) =>
          html`<tr role="row" data-item="dimension.${dimension}">
            <th scope="row" role="rowheader">${dimensionName(language, dimension)}</th>
            ${columns.map(
              (one) =>
                html`<td role="cell">
                  ${markSign(one.mark, one.voice)} ${columnCell(language, one, dimension)}
                </td>`,
            )}
            ${gaps ? gapCell(language, gaps, index, isOpenAt(columns, dimension)) : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function isOpenAt(columns: readonly TableColumn[], dimension: Dimension): boolean {
  return columns.some(({ instead }) => instead?.[dimension] !== undefined);
}

/** @param isOpen a group does not agree yet: there is nothing to compare, and nothing was left out */
function gapCell(
  language: LanguageController,
  gaps: DirectionGaps,
  index: number,
  isOpen: boolean,
): unknown {
  const found = gaps.gaps[index];
  const gap: DirectionGap | undefined =
    isOpen && found?.kind === 'unanswered' ? { ...found, kind: 'not-compared' } : found;
  return gap
    ? html`<td role="cell" class="gap">${gapText(language, gap)}</td>`
    : html`<td role="cell"></td>`;
}
