/**
 * The native radio groups with which one rates a dimension: the steps of the
 * scale with their words, the three ways not to score, and clear. Drawn as
 * tiles (form) or as one line of circles (radar); the words and the markup are
 * the same. Knows neither record nor session.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentItem } from '../../content/content-item.ts';
import { nonScoreWords, scaleWords } from '../../content/nl/scale.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { stepName } from '../../controllers/words/model-words.ts';
import { nonScores, type NonScore, type Rating, type Scale } from '../../model/rating.ts';
import type { Direction } from '../../model/dimension.ts';
import { closeIcon } from '../icons.ts';
import { directionSign, nonScoreSign } from '../signs.ts';

/** The words of a choice, in the language of the element. */
export interface RatingChoiceWords {
  /** The word of each step, from 1. */
  readonly steps: readonly string[];
  readonly nonScores: Readonly<Record<NonScore, string>>;
  /** '3 van 5, wisselend', the accessible name of a step. */
  readonly stepName: (value: number) => string;
  /** 'Wis antwoord' as seen, and with the name of the dimension as heard. */
  readonly clear: string;
  readonly clearName: string;
}

/**
 * The words of a choice on a scale, at the dimension of that name.
 *
 * @param shown how a text stands on screen; as it is today when absent
 */
export function ratingChoiceWords(
  language: LanguageController,
  scale: Scale,
  name: string,
  shown = (item: ContentItem) => language.itemString(item),
): RatingChoiceWords {
  const ways = nonScores.map((kind) => [kind, shown(nonScoreWords[kind])] as const);
  return {
    steps: scaleWords[scale].map((item) => shown(item)),
    nonScores: Object.fromEntries(ways) as Record<NonScore, string>,
    stepName: (value) => stepName(language, value, scale),
    clear: language.string('rating.clear'),
    clearName: language.string('rating.clearOf', { name }),
  };
}

export interface RatingChoice {
  /** Unique in its shadow root. */
  readonly name: string;
  readonly about: Direction;
  readonly scale: Scale;
  readonly rating: Rating | undefined;
  readonly look: 'tiles' | 'line';
  readonly words: RatingChoiceWords;
  /** Id of the text that names the group. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly disabled: boolean;
  readonly invalid?: boolean;
  /** What stands between the steps and the ways not to score: what the ends look like. */
  readonly ends?: TemplateResult;
  /** One more answer of the same group, that is neither a step nor a way not to score. */
  readonly also?: AlsoChoice;
  readonly onChoose: (rating: Rating | undefined) => void;
}

/** An answer that is no rating, as 'we zijn het nog niet eens'. */
export interface AlsoChoice {
  readonly value: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function alsoChoice({ name, disabled }: RatingChoice, also: AlsoChoice): TemplateResult {
  return html`<label class="choice also ${also.isChosen ? 'chosen' : ''}" part="choice">
    <input
      type="radio"
      name=${name}
      value=${also.value}
      ?checked=${also.isChosen}
      ?disabled=${disabled}
      @change=${also.onChoose}
    />
    <span>${also.words}</span>
  </label>`;
}

function radio(choice: RatingChoice, rating: Rating, name: string): TemplateResult {
  return html`<input
    type="radio"
    name=${choice.name}
    value=${rating}
    aria-label=${name}
    ?checked=${choice.rating === rating}
    ?disabled=${choice.disabled}
    @change=${() => choice.onChoose(rating)}
  />`;
}

function step(choice: RatingChoice, value: number): TemplateResult {
  const chosen = choice.rating === value;
  return html`<label class="choice step ${chosen ? 'chosen' : ''}" part="choice">
    ${radio(choice, value, choice.words.stepName(value))}
    <span class="digit" aria-hidden="true">
      ${chosen && choice.look === 'tiles' ? directionSign(choice.about) : nothing}${value}
    </span>
    <span class="word" aria-hidden="true">${choice.words.steps[value - 1]}</span>
  </label>`;
}

function wayNotToScore(choice: RatingChoice, kind: NonScore): TemplateResult {
  const chosen = choice.rating === kind;
  const word = choice.words.nonScores[kind];
  return html`<label
    class="choice way ${chosen ? 'chosen' : ''}"
    part="choice"
    title=${choice.look === 'line' ? word : nothing}
  >
    ${radio(choice, kind, word)}
    ${choice.look === 'line' ? nonScoreSign(kind) : html`<span class="tick" aria-hidden="true"></span>`}
    <span class="word" aria-hidden="true">${word}</span>
  </label>`;
}

/** One radio group for one dimension. */
export function ratingChoice(choice: RatingChoice): TemplateResult {
  const { about, look, labelledBy, describedBy, invalid, ends, words, also } = choice;
  const isAnswered = choice.rating !== undefined || also?.isChosen === true;
  const steps = Array.from({ length: choice.scale }, (_, index) => index + 1);
  return html`<div
    class="rating ${look} ${about} ${invalid ? 'invalid' : ''}"
    role="radiogroup"
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
  >
    <div class="steps">${steps.map((value) => step(choice, value))}</div>
    ${ends ?? nothing}
    <div class="ways">
      ${nonScores.map((kind) => wayNotToScore(choice, kind))}
      ${also ? alsoChoice(choice, also) : nothing}
      <button
        type="button"
        class="clear ${look === 'tiles' ? 'text-button' : ''}"
        part="clear"
        aria-label=${words.clearName}
        ?disabled=${choice.disabled || !isAnswered}
        @click=${() => choice.onChoose(undefined)}
      >
        ${look === 'tiles' ? words.clear : closeIcon()}
      </button>
    </div>
  </div>`;
}
