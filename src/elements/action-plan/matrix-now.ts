/**
 * How a dimension is seen now, in one cell: a line a direction with its sign and
 * number. What is no number has its own hollow sign; of several answers the middle,
 * never a mean. Each is also said in words.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionSpread, type DimensionSpread } from '../../analysis/spread.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { listText, ratingWord } from '../../controllers/words/model-words.ts';
import { dimensions, directions, type Dimension, type Direction } from '../../model/dimension.ts';
import { nonScores, type NonScore, type Rating, type Scale } from '../../model/rating.ts';
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

/** What some gave instead of a number. */
function instead({ unknown, notApplicable, undisclosed }: DimensionSpread): readonly NonScore[] {
  const counts = { unknown, 'not-applicable': notApplicable, undisclosed };
  return nonScores.filter((kind) => counts[kind] > 0);
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

/** Words for a screen reader, beside a sign. */
function heard(words: string): TemplateResult {
  return html`<span class="visually-hidden">${words}</span>`;
}

function line(language: LanguageController, seen: Seen): TemplateResult {
  const { about, spread } = seen;
  const { middle } = spread;
  const kinds = instead(spread);
  const number = html`${directionSign(about)}<span aria-hidden="true">${middle.join('–')}</span
    >${heard(middleWords(language, seen))}`;
  const blank = html`<span class="sign blank"></span>${heard(word(language, seen))}`;
  return html`<span class="seen"
    >${heard(`${shortName(language, about)}: `)}${middle.length > 0 ? number : nothing}${
      middle.length + kinds.length === 0 ? blank : nothing
    }${kinds.map(
      (kind) =>
        html`${nonScoreSign(kind, directionMarks[about], about)}${heard(word(language, seen, kind))}`,
    )}</span
  >`;
}

/** What is seen of one dimension. */
export function seenCell(language: LanguageController, all: readonly Seen[]): unknown {
  return all.map((seen) => line(language, seen));
}
