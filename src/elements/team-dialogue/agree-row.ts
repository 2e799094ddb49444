/**
 * One dimension of an agreement: what everyone answered in one line, one rating
 * or 'we zijn het nog niet eens', why, and the view that was not followed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  agreementQuestions,
  minorityWords,
  notAgreed,
} from '../../content/nl/dialogue/agreement.ts';
import type { ContentItem } from '../../content/content-item.ts';
import { pairedDimensions, type Dimension } from '../../model/dimension.ts';
import type { Rating } from '../../model/rating.ts';
import { heading } from '../../views/words/heading.ts';
import { ratingChoice, ratingChoiceWords } from '../../views/rating/rating-choice.ts';
import { textButton } from '../../views/control/text-button.ts';
import { writtenText } from '../../views/words/written-text.ts';
import { agreedWords } from './agree-words.ts';
import type { DialogueView } from './dialogue-view.ts';
import { seenLine } from './talk-seen.ts';

/** What a row is drawn from. */
interface AgreedRow {
  readonly view: DialogueView;
  readonly dimension: Dimension;
  readonly name: string;
  readonly isOpen: boolean;
}

function choice({ view, dimension, name, isOpen }: AgreedRow): TemplateResult {
  const { language, about, scale, record, isFixed, missing, agree, leaveOpen } = view;
  const handleChoose = (rating: Rating | undefined): void => {
    if (rating === undefined && isOpen) leaveOpen(dimension, false);
    else agree(dimension, rating);
  };
  return ratingChoice({
    name: `agreed-${dimension}`,
    about,
    scale,
    rating: record?.ratings[dimension],
    look: 'line',
    words: ratingChoiceWords(language, scale, name),
    labelledBy: `agreed-${dimension}`,
    describedBy: `answer-${dimension}`,
    disabled: isFixed,
    invalid: missing.has(dimension),
    also: {
      value: 'open',
      words: language.itemString(notAgreed.choice),
      isChosen: isOpen,
      onChoose: () => leaveOpen(dimension, true),
    },
    onChoose: handleChoose,
  });
}

interface AgreedField {
  readonly id: string;
  readonly label: ContentItem;
  readonly text: string;
  readonly write: DialogueView['why'];
}

function field({ view, dimension, name }: AgreedRow, written: AgreedField): TemplateResult {
  const { language, isFixed } = view;
  const { id, label, text, write } = written;
  const what = language.itemString(label);
  return html`<div class="words">
    <label class="quiet small" for="${id}-${dimension}" aria-hidden="true">
      ${language.item(label)}
    </label>
    ${writtenText({
      id: `${id}-${dimension}`,
      text,
      rows: 1,
      isDisabled: isFixed,
      label: language.string('dialogue.of', { what, name }),
      onInput: (typed) => write(dimension, typed, 'input'),
      onDone: (typed) => write(dimension, typed, 'commit'),
    })}
  </div>`;
}

/** The view that was not followed: a button until somebody has one. */
function minority(row: AgreedRow): TemplateResult {
  const { view, dimension, name } = row;
  const { language, record, opened, toggle, minority: write } = view;
  const text = record?.minority?.[dimension] ?? '';
  const part = `minority-${dimension}`;
  const what = language.string('dialogue.addMinority');
  if (!text && !opened.has(part)) {
    const handleOpen = (): void => {
      toggle(part);
    };
    const spoken = language.string('dialogue.of', { what, name });
    return html`${textButton(language.text('dialogue.addMinority'), handleOpen, spoken)}`;
  }
  return html`${field(row, { id: 'minority', label: agreementQuestions.minority, text, write })}
    <p class="quiet small">${language.item(minorityWords.note)}</p>`;
}

/** What one may write: only where something was chosen, or written before. */
function written(row: AgreedRow): unknown {
  const { view, dimension, isOpen } = row;
  const { record, why: write } = view;
  const text = record?.why?.[dimension] ?? '';
  const isTouched = isOpen || record?.ratings[dimension] !== undefined;
  if (!isTouched && !text && !record?.minority?.[dimension]) return nothing;
  const label = isOpen ? notAgreed.note : agreementQuestions.why;
  return html`<div class="written">
    ${field(row, { id: 'why', label, text, write })} ${minority(row)}
  </div>`;
}

/** The same to read: nothing here can be changed. */
function toRead({ view, dimension }: AgreedRow): TemplateResult {
  const { language, record } = view;
  const why = record?.why?.[dimension];
  const other = record?.minority?.[dimension];
  return html`<div class="written">
    ${why ? html`<p class="mirror">${why}</p>` : nothing}
    ${
      other
        ? html`<p class="mirror"><strong>${language.item(minorityWords.one)}:</strong> ${other}</p>`
        : nothing
    }
  </div>`;
}

/** One row of the step 'Afspreken'. */
export function agreeRow(view: DialogueView, dimension: Dimension, name: string): TemplateResult {
  const { coverage, level, isRead, language, missing } = view;
  const isOpen = coverage.open.includes(dimension);
  const row = { view, dimension, name, isOpen };
  const paired = pairedDimensions.indexOf(dimension);
  const isTouched = !coverage.untouched.includes(dimension);
  return html`<div
    class="agreement ${paired < 0 ? '' : `paired-${paired}`}"
    data-item="dimension.${dimension}"
  >
    <div class="agreement-name" id="agreed-${dimension}">${heading(level + 2, name)}</div>
    <p class="quiet small seen-line">${seenLine(view, dimension)}</p>
    <p class="answer ${isTouched ? '' : 'quiet'}" id="answer-${dimension}">
      ${missing.has(dimension) ? language.text('rating.required') : agreedWords(view, dimension)}
    </p>
    ${isRead ? toRead(row) : html`${choice(row)} ${written(row)}`}
  </div>`;
}
