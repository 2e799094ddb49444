/**
 * The sheet of the card: its head, the questions of one moment or both moments
 * side by side, what they touch, and its foot. Knows where things stand, not
 * what they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { moments, type Moment } from '../../model/record.ts';
import { closingLine } from '../../views/words/closing-line.ts';
import { dimensionStrip, type StripRow } from '../../views/question/dimension-strip.ts';
import { heading } from '../../views/words/heading.ts';
import { checkIcon, printIcon } from '../../views/icons.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { isPrintBlocked } from '../../views/paper/print-view.ts';
import { activityFields } from './activity-fields.ts';
import { cardCompare } from './card-compare.ts';
import { cardHead } from './card-head.ts';
import { cardQuestions } from './card-questions.ts';
import { cardSentences } from './card-sentences.ts';
import type { CardView } from './card-view.ts';
import { answerWord, coverageOf, hasDimensions } from './card-words.ts';

function stripRow(view: CardView, moment: Moment): StripRow {
  const { language, list, shown } = view;
  const record = shown === 'both' ? view.moments[moment] : view.record;
  return {
    id: moment,
    name: language.text(`checklist.in.${moment}`),
    answers: coverageOf(list, record).byDimension,
  };
}

/** What is touched, as soon as there is an answer. */
function strip(view: CardView): TemplateResult | typeof nothing {
  const { language, level, list, shown, record } = view;
  if (!hasDimensions(list)) return nothing;
  const rows = (shown === 'both' ? moments : [shown]).map((moment) => stripRow(view, moment));
  if (rows.every(({ answers }) => Object.keys(answers).length === 0)) return nothing;
  return html`<div class="touches">
    ${heading(level + 1, language.text('checklist.touches'))}
    ${dimensionStrip({
      language,
      rows,
      word: (value) => answerWord(view, record, value),
      hasKey: shown === 'both',
    })}
  </div>`;
}

function filled({ language, list }: CardView): TemplateResult {
  const m = list.questions.length;
  const n = list.questions.filter(({ answer }) => answer !== undefined).length;
  return html`<p class="filled quiet" part="status" role="status">
    ${n > 0 ? checkIcon() : nothing}${language.text('checklist.filled', { n, m })}
  </p>`;
}

function foot(view: CardView): TemplateResult {
  const { language, shown, print } = view;
  return html`<div class="foot screen-only" part="foot">
    ${shown === 'both' ? html`<span></span>` : filled(view)}
    ${
      isPrintBlocked()
        ? nothing
        : outlineButton(html`${printIcon()}${language.text('checklist.print')}`, print)
    }
  </div>`;
}

/** Everything that a card shows. */
export function card(view: CardView): TemplateResult {
  const { list, shown, isRead, isOneOfMany } = view;
  const intro = list.intro ? html`<p class="intro quiet">${list.intro}</p>` : nothing;
  const isBoth = shown === 'both';
  return html`<div
    class="card ${shown} ${isRead ? 'read' : ''} ${isOneOfMany ? 'one-of-many' : ''}"
    part="card"
  >
    ${cardHead(view)}
    <div class="body">
      ${closingLine(view)}
      ${
        isBoth
          ? [strip(view), cardCompare(view)]
          : [activityFields(view), intro, cardQuestions(view), strip(view)]
      }
      ${cardSentences(view)}
    </div>
    ${foot(view)}
  </div>`;
}
