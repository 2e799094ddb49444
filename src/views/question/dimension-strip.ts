/**
 * The seven dimensions in a row, each with the sign of an answer, for one moment
 * or several: what an activity touches. Behaviour and time stand in one frame.
 * Each sign is also said in words. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController, Words } from '../../controllers/language.ts';
import { dimensionNumber } from '../../controllers/words/model-prompts.ts';
import { namesOf } from '../../controllers/words/model-words.ts';
import { dimensions, pairedDimensions, type Dimension } from '../../model/dimension.ts';
import { answerSign } from '../rating/answer-sign.ts';

/** One row of signs. */
export interface StripRow {
  /** Unique in the strip, for ids. */
  readonly id: string;
  /** At its begin, as 'vooraf'; without it there is one row. */
  readonly name?: Words | undefined;
  /** The answer at each dimension. */
  readonly answers: Readonly<Partial<Record<Dimension, string>>>;
}

export interface DimensionStrip {
  readonly language: LanguageController;
  readonly rows: readonly StripRow[];
  /** The word of an answer; undefined: nobody answered. */
  readonly word: (value: string | undefined) => Words;
  /** True where no other place says what the signs mean. */
  readonly hasKey: boolean;
}

function name({ language }: DimensionStrip, dimension: Dimension): Words {
  return language.item(namesOf(dimension).name);
}

function row(strip: DimensionStrip, { id, name: moment, answers }: StripRow): TemplateResult {
  const [first] = pairedDimensions;
  return html`<div class="strip-row">
    ${moment === undefined ? nothing : html`<p class="strip-name" id="strip-${id}">${moment}</p>`}
    <ul role="list" aria-labelledby=${moment === undefined ? nothing : `strip-${id}`}>
      ${dimensions.map(
        (dimension) =>
          html`<li class=${dimension === first ? 'pair' : nothing} data-dimension=${dimension}>
            <span class="visually-hidden"
              >${name(strip, dimension)}: <span>${strip.word(answers[dimension])}</span></span
            >${answerSign(answers[dimension])}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The names below the signs; in a narrow place the numbers of the dimensions. */
function heads(strip: DimensionStrip): TemplateResult {
  const isNamed = strip.rows.some((one) => one.name !== undefined);
  return html`<div class="strip-row strip-heads quiet" aria-hidden="true">
    ${isNamed ? html`<p class="strip-name"></p>` : nothing}
    <ul>
      ${dimensions.map(
        (dimension) =>
          html`<li>
            <span class="in-wide">${name(strip, dimension)}</span
            ><span class="in-narrow">${dimensionNumber(dimension)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What each sign means, of those that occur; the first seen comes first. */
function key({ rows, word }: DimensionStrip): TemplateResult {
  const seen = rows.flatMap(({ answers }) => dimensions.map((one) => answers[one]));
  const given = [...new Set(seen)].sort(
    (one, other) => Number(one === undefined) - Number(other === undefined),
  );
  return html`<ul class="strip-key" role="list">
    ${given.map((value) => html`<li>${answerSign(value, html`<span>${word(value)}</span>`)}</li>`)}
  </ul>`;
}

export function dimensionStrip(strip: DimensionStrip): TemplateResult {
  return html`<div class="strip" part="strip">
    ${strip.rows.map((one) => row(strip, one))} ${heads(strip)}
    ${strip.hasKey ? key(strip) : nothing}
  </div>`;
}
