/**
 * The step 'Praten': one dimension at a time, what was seen there and what one
 * asks each other; on paper all of them. Any dimension can be chosen. Changes no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, viewCautions } from '../../content/nl/cautions.ts';
import { dialogueFlags, dialoguePrompts } from '../../content/nl/dialogue/prompts.ts';
import { talkQuestions, talkRespect } from '../../content/nl/dialogue/questions.ts';
import { dialogueHidden, dialogueSteps } from '../../content/nl/dialogue/steps.ts';
import { askQuestion } from '../../content/nl/sentences.ts';
import type { TalkPoint } from '../../analysis/talk-order.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { Words } from '../../controllers/language.ts';
import { dimensionName, namesOf } from '../../controllers/words/model-words.ts';
import { pairedDimensions, type Dimension } from '../../model/dimension.ts';
import { heading } from '../../views/words/heading.ts';
import { backIcon, forwardIcon } from '../../views/icons.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { primaryButton } from '../../views/control/primary-button.ts';
import { dialogueInFull } from './dialogue-paper.ts';
import type { DialogueView } from './dialogue-view.ts';
import { apartWords, plural, wayCounts } from './show-words.ts';
import { flagWords, talkPrompt, unknownWords } from './talk-prompt.ts';
import { seenLine } from './talk-seen.ts';
import { timerLine } from './talk-timer.ts';

/** What is seen, and the question that it leads to. */
function prompt(seen: Words | undefined, question: Words): TemplateResult {
  return html`<p class="prompt">
    ${seen === undefined ? nothing : html`${seen} `}<strong>${question}</strong>
  </p>`;
}

function pairPrompt({ language }: DialogueView, dimension: Dimension): unknown {
  if (!pairedDimensions.includes(dimension)) return nothing;
  const { seen, question } = dialoguePrompts.pair;
  return prompt(language.item(seen), language.item(question));
}

/** All that there is to say: why it has its place first, then the rest. */
function prompts(view: DialogueView, dimension: Dimension): readonly unknown[] {
  const { language, about, spreadOf } = view;
  const { reason, seen, question } = talkPrompt(view, dimension);
  const one = spreadOf.get(dimension);
  const own = talkQuestions[about][dimension];
  return [
    reason === 'nothing' ? nothing : prompt(seen, question),
    one && one.unknown > 0 && reason !== 'unknown'
      ? prompt(unknownWords(view, one), language.item(askQuestion))
      : nothing,
    one && one.talk > 0 && reason !== 'talk'
      ? prompt(flagWords(view, one), language.item(dialogueFlags.question))
      : nothing,
    prompt(undefined, language.item(own)),
    pairPrompt(view, dimension),
    html`<p class="quiet">${language.item(talkRespect)}</p>`,
  ];
}

function cautions({ language, level }: DialogueView, dimension: Dimension): TemplateResult {
  const isBehaviour = dimension === 'behaviour';
  const items: readonly ContentItem[] = isBehaviour ? behaviourCautions : viewCautions;
  return html`<div class="remember">
    ${heading(level + 3, language.text('dialogue.remember'))}
    <ul>
      ${items.map((item) => html`<li data-item=${item.id}>${language.item(item)}</li>`)}
    </ul>
  </div>`;
}

/** To the neighbours in the order of the talk, each by its name; after the last one agrees. */
function moves({ language, points, chosen, choose, go }: DialogueView): TemplateResult {
  const at = points.findIndex(({ dimension }) => dimension === chosen);
  const before = points[at - 1];
  const after = points[at + 1];
  return html`<div class="moves">
    ${
      before
        ? outlineButton([backIcon(), dimensionName(language, before.dimension)], () =>
            choose(before.dimension),
          )
        : nothing
    }
    ${
      after
        ? outlineButton([dimensionName(language, after.dimension), forwardIcon()], () =>
            choose(after.dimension),
          )
        : nothing
    }
    ${primaryButton([language.text('dialogue.goAgree'), forwardIcon()], () => go('agree'))}
  </div>`;
}

/** Why a dimension has its place, in a few words. */
function placeWords(view: DialogueView, { dimension, reason }: TalkPoint): unknown {
  const one = view.spreadOf.get(dimension);
  if (!one || one.raters === 0) return nothing;
  const { talk } = one;
  if (reason === 'unknown') return wayCounts(view, { ...one, notApplicable: 0, undisclosed: 0 });
  if (reason === 'talk') return view.language.text(`dialogue.talk.${plural(talk)}`, { n: talk });
  return apartWords(view, one);
}

function order(view: DialogueView): TemplateResult {
  const { language, points, chosen, choose } = view;
  return html`<div class="order" part="order">
    <p class="quiet small" id="order">${language.text('dialogue.order')}</p>
    <ol role="list" aria-labelledby="order">
      ${points.map((point) => {
        const { dimension } = point;
        return html`<li>
          <button
            type="button"
            class="point"
            aria-current=${dimension === chosen ? 'true' : nothing}
            @click=${() => choose(dimension)}
          >
            <span>${dimensionName(language, dimension)}</span>
            <span class="quiet small"> ${placeWords(view, point)} </span>
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}

function smallGroup({ language, group }: DialogueView): unknown {
  if (group.shows === 'answers' || group.count === 0) return nothing;
  return html`<p class="quiet">${language.item(dialogueHidden.small, { min: group.least })}</p>`;
}

function topic(view: DialogueView): TemplateResult {
  const { language, level, points, chosen } = view;
  const name = dimensionName(language, chosen);
  const n = points.findIndex(({ dimension }) => dimension === chosen) + 1;
  return html`<div class="topic" data-item="dimension.${chosen}">
    <div>
      <p class="quiet small" role="status">
        ${language.text('dialogue.place', { n, m: points.length })}<span class="visually-hidden"
          >: ${name}</span
        >
      </p>
      ${heading(level + 2, name)}
      <p class="quiet">${language.item(namesOf(chosen).verb)}</p>
    </div>
    <p class="told">${seenLine(view, chosen)}</p>
    ${prompts(view, chosen)} ${timerLine(language, view.timer)} ${cautions(view, chosen)}
    ${moves(view)}
  </div>`;
}

export function talkStep(view: DialogueView): TemplateResult {
  const { language } = view;
  return html`<p class="intro screen-only">${language.item(dialogueSteps.talk.intro)}</p>
    ${smallGroup(view)}
    <div class="talking screen-only">${topic(view)} ${order(view)}</div>
    <div class="print-only">${dialogueInFull(view)}</div>`;
}
