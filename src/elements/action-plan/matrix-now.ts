/**
 * How a dimension is seen now, in one cell: a line a direction with its sign and
 * number. What is no number has its own hollow sign; of several answers the middle,
 * never a mean. Each is also said in words.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionSpread, type DimensionSpread } from '../../analysis/spread.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { listText, ratingWord } from '../../controllers/model-words.ts';
import { dimensions, directions, type Dimension, type Direction } from '../../model/dimension.ts';
import { isNonScore, nonScores, type Rating, type Scale } from '../../model/rating.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../views/signs.ts';
import type { PlanLook, PlanLooks } from './plan-view.ts';
import { shortName } from './plan-words.ts';

/** One direction of one dimension. */
interface Seen {
  readonly about: Direction;
  readonly scale: Scale;
  readonly spread: DimensionSpread;
  /** The words of the only look; of several those of now. */
  readonly words: PlanLook['words'];
}

/** What is seen of each dimension, parents first; empty where nobody looked. */
export type SeenNow = Readonly<Record<Dimension, readonly Seen[]>>;

/** Sums up the looks once for all cells; undefined without any. */
export function seenNow(looks: PlanLooks): SeenNow | undefined {
  const all = directions.flatMap((about) => {
    const raters = looks[about] ?? [];
    const { scale, dimensions: spread } = dimensionSpread(raters);
    const words = raters.length === 1 ? raters[0]?.words : undefined;
    return scale === undefined ? [] : spread.map((one) => ({ about, scale, spread: one, words }));
  });
  if (all.length === 0) return undefined;
  return Object.fromEntries(
    dimensions.map((each) => [each, all.filter(({ spread }) => spread.dimension === each)]),
  ) as unknown as SeenNow;
}

/** What most did instead of a number, of those without one. */
function instead({ unknown, notApplicable, undisclosed }: DimensionSpread): Rating | undefined {
  const counts = { unknown, 'not-applicable': notApplicable, undisclosed };
  return nonScores.find((kind) => counts[kind] > 0);
}

function word(language: LanguageController, { scale, words }: Seen, rating?: Rating): string {
  return ratingWord(language, rating, scale, words);
}

/** '2 weinig', '2 weinig en 3 wisselend': the middle of what was given. */
function middleWords(language: LanguageController, seen: Seen): string {
  const { middle, raters } = seen.spread;
  const values = listText(
    language,
    middle.map((each) => `${each} ${word(language, seen, each)}`),
  );
  return raters > 1 ? language.string('plan.middle', { values }) : values;
}

function line(language: LanguageController, seen: Seen): TemplateResult {
  const { about, spread } = seen;
  const { middle, unknown } = spread;
  const kind = instead(spread);
  const name = html`<span class="visually-hidden">${shortName(language, about)}: </span>`;
  if (middle.length === 0) {
    const sign =
      kind !== undefined && isNonScore(kind)
        ? nonScoreSign(kind, directionMarks[about], about)
        : html`<span class="sign blank"></span>`;
    return html`<span class="seen"
      >${name}${sign}<span class="visually-hidden">${word(language, seen, kind)}</span></span
    >`;
  }
  return html`<span class="seen"
    >${name}${directionSign(about)}<span aria-hidden="true">${middle.join('–')}</span
    ><span class="visually-hidden">${middleWords(language, seen)}</span>${
      unknown > 0
        ? html` ${nonScoreSign('unknown', directionMarks[about], about)}<span
              class="visually-hidden"
              >${word(language, seen, 'unknown')}</span
            >`
        : nothing
    }</span
  >`;
}

/** What is seen of one dimension. */
export function seenCell(language: LanguageController, all: readonly Seen[]): unknown {
  return all.map((seen) => line(language, seen));
}
