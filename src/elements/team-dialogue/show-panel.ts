/** What a group talks about first, and then: beside the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TalkReason } from '../../analysis/talk-order.ts';
import { dialogueTexts } from '../../content/nl/dialogue/steps.ts';
import { dimensionName } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { heading } from '../../views/words/heading.ts';
import { forwardIcon, talkIcon } from '../../views/icons.ts';
import { primaryButton } from '../../views/control/primary-button.ts';
import { directionMarks, nonScoreSign } from '../../views/signs.ts';
import type { DialogueView } from './dialogue-view.ts';
import { apartWords } from './show-words.ts';
import { talkPrompt } from './talk-prompt.ts';
import { timerLine } from './talk-timer.ts';

/** How many come after the first: more is a list, not a next step. */
const after = 3;

function reasonSign({ about }: DialogueView, reason: TalkReason): TemplateResult | typeof nothing {
  if (reason === 'unknown') return nonScoreSign('unknown', directionMarks[about], about);
  if (reason === 'talk') return talkIcon();
  return html`<span class="range ${about}"></span>`;
}

function next(view: DialogueView, dimension: Dimension): TemplateResult {
  const { reason, seen, question } = talkPrompt(view, dimension);
  const spread = view.spreadOf.get(dimension);
  const short = reason === 'spread' && spread ? html`${apartWords(view, spread)}.` : seen;
  const name = dimensionName(view.language, dimension);
  return html`<li>
    ${reasonSign(view, reason)}
    <p>
      <strong>${name}.</strong> ${short ?? nothing} ${reason === 'unknown' ? question : nothing}
    </p>
  </li>`;
}

export function showPanel(view: DialogueView): TemplateResult {
  const { language, level, points, choose } = view;
  const [first] = points;
  if (!first) return html``;
  const { seen, question } = talkPrompt(view, first.dimension);
  const then = points
    .slice(1)
    .filter(({ reason }) => reason !== 'equal' && reason !== 'nothing')
    .slice(0, after);
  return html`<div class="panel" part="panel">
    <p class="quiet small">${language.item(dialogueTexts.first)}</p>
    ${heading(level + 2, dimensionName(language, first.dimension))}
    ${seen ? html`<p>${seen}</p>` : nothing}
    <p><strong>${question}</strong></p>
    ${timerLine(language, view.timer)}
    ${
      then.length > 0
        ? html`<div class="then">
            <p class="quiet small">${language.item(dialogueTexts.next)}</p>
            <ul role="list">
              ${then.map(({ dimension }) => next(view, dimension))}
            </ul>
          </div>`
        : nothing
    }
    <div class="screen-only">
      ${primaryButton([language.text('dialogue.goTalk'), forwardIcon()], () =>
        choose(first.dimension, true),
      )}
    </div>
  </div>`;
}
