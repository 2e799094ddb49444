/**
 * What was answered at one dimension, in words: the value, whom to ask, the
 * note, that one wants to talk, the marks at prompts. With the words that were
 * on screen then.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentItem } from '../../content/content-item.ts';
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import { nonScoreWords, scaleValue, scaleValueShort, scaleWords } from '../../content/nl/scale.ts';
import { askQuestion } from '../../content/nl/sentences.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { raterName } from '../../controllers/words/model-words.ts';
import { fillPieces } from '../../i18n/fill.ts';
import type { Dimension } from '../../model/dimension.ts';
import { defaultScale, isScore } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import { talkIcon } from '../../views/icons.ts';
import { glyph } from '../../views/question/prompt-glyph.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../views/signs.ts';

/** The words of an item as the record keeps them; undefined when it keeps none. */
function keptWords({ definition }: Assessment, { id }: ContentItem): string | undefined {
  return Object.hasOwn(definition.words, id) ? definition.words[id] : undefined;
}

/** The words that stood there then, where they are others than today's. */
export function formerWords(
  language: LanguageController,
  record: Assessment,
  item: ContentItem,
): unknown {
  const kept = keptWords(record, item);
  if (kept === undefined || kept === language.itemString(item)) return nothing;
  return html`<p class="former quiet">
    ${language.text('overview.askedThen', { text: `‘${kept}’` })}
  </p>`;
}

function score(language: LanguageController, record: Assessment, value: number): TemplateResult {
  const item = scaleWords[record.scale][value - 1];
  const word = item ? (keptWords(record, item) ?? language.itemString(item)) : '';
  const template = record.scale === defaultScale ? scaleValueShort : scaleValue;
  const values: Readonly<Record<string, unknown>> = {
    n: html`<strong>${value}</strong>`,
    scale: record.scale,
    word,
  };
  const pieces = fillPieces<unknown>(language.itemTemplate(template), (name) => values[name]);
  return html`<p class="rating">${directionSign(record.about)}<span>${pieces}</span></p>`;
}

function rating(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
): TemplateResult {
  const given = record.ratings[dimension];
  if (isScore(given)) return score(language, record, given);
  const item = nonScoreWords[given ?? 'unanswered'];
  const words = keptWords(record, item) ?? language.item(item);
  const { about } = record;
  return html`<p class="rating">
    ${given ? nonScoreSign(given, directionMarks[about], about) : nothing}<span
      class=${given ? '' : 'quiet'}
      >${words}</span
    >
  </p>`;
}

function ask(language: LanguageController, record: Assessment, dimension: Dimension): unknown {
  const asked = record.ask?.[dimension];
  if (record.ratings[dimension] !== 'unknown' && !asked) return nothing;
  return html`<p class="ask">
    ${language.item(askQuestion)} ${asked ? html`<b>${asked}</b>` : nothing}
  </p>`;
}

/** What came back from the question card. */
function heard(language: LanguageController, record: Assessment, dimension: Dimension): unknown {
  const text = record.inquiry?.[dimension]?.heard;
  if (!text) return nothing;
  return html`<p>${language.text('overview.heard')} <span class="written">${text}</span></p>`;
}

function note(language: LanguageController, record: Assessment, dimension: Dimension): unknown {
  const text = record.notes?.[dimension];
  if (!text) return nothing;
  return html`<p class="note">
    <span class="visually-hidden">${language.text('overview.note')}: </span
    ><span class="written">${text}</span>
  </p>`;
}

/** One rater's answer at one dimension; `isNamed`: with who it was. */
export function overviewAnswer(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
  isNamed: boolean,
): TemplateResult {
  const who = isNamed ? raterName(language, record.by) : undefined;
  return html`<div
    class="answer"
    part="answer"
    lang=${record.lang === language.locale ? nothing : record.lang}
  >
    ${who ? html`<p class="who quiet">${who}</p>` : nothing} ${rating(language, record, dimension)}
    ${ask(language, record, dimension)} ${heard(language, record, dimension)}
    ${note(language, record, dimension)}
    ${
      record.talk?.includes(dimension)
        ? html`<p class="talk">${talkIcon()}<span>${language.text('overview.talk')}</span></p>`
        : nothing
    }
  </div>`;
}

/** The mark of one rater at a guiding prompt, with the words that were asked when they were others. */
export function overviewMark(
  language: LanguageController,
  record: Assessment,
  prompt: ContentItem,
): unknown {
  const mark = record.prompts?.[prompt.id];
  if (!mark) return nothing;
  const item = promptMarkWords[mark];
  const words = keptWords(record, item) ?? language.item(item);
  return html`<span class="marked chosen ${mark}">${glyph(mark, true)}<span>${words}</span></span>
    ${formerWords(language, record, prompt)}`;
}
