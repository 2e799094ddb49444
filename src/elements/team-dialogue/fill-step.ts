/**
 * The step 'Invullen': one colleague after the other, in silence. Says how many
 * are done, and nothing of what they answered.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dialogueHidden, dialogueSteps } from '../../content/nl/dialogue/steps.ts';
import { dimensionName } from '../../controllers/words/model-words.ts';
import { hasAnswers } from '../../model/assessment.ts';
import type { Dimension } from '../../model/dimension.ts';
import { editRows } from '../../views/rating/edit-rows.ts';
import { checkIcon, forwardIcon, talkIcon } from '../../views/icons.ts';
import { notice } from '../../views/words/notice.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { primaryButton } from '../../views/control/primary-button.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { DialogueView } from './dialogue-view.ts';
import { emptyText } from './show-words.ts';

function flag({ language, fill, flag: set }: DialogueView, dimension: Dimension): TemplateResult {
  const { own, isFixed } = fill;
  const name = dimensionName(language, dimension);
  const wants = own?.talk?.includes(dimension) === true;
  return html`<label class="choice flag ${wants ? 'chosen' : ''}">
    <input
      type="checkbox"
      aria-label=${language.string('dialogue.flagOf', { name })}
      ?checked=${wants}
      ?disabled=${isFixed}
      @change=${(event: Event) => set(dimension, (event.target as HTMLInputElement).checked)}
    />
    ${talkIcon()}<span aria-hidden="true">${language.text('form.talk')}</span>
  </label>`;
}

function rows(view: DialogueView): TemplateResult {
  const { language, about, fill, rate, finishFill, reveal } = view;
  const { own, scale, isFixed, count } = fill;
  return html`${editRows(language, {
      about,
      scale,
      ratings: own?.ratings ?? {},
      disabled: isFixed,
      onChoose: rate,
      onFocus: () => undefined,
      after: (dimension) => flag(view, dimension),
    })}
    <div class="foot screen-only">
      ${primaryButton(
        [checkIcon(), language.text('dialogue.done')],
        finishFill,
        isFixed || !own || !hasAnswers(own),
      )}
      ${count > 0 ? textButton(language.text('dialogue.reveal'), reveal) : nothing}
    </div>`;
}

function done({ language, reopenFill, nextColleague, reveal }: DialogueView): TemplateResult {
  return html`<div class="filled" tabindex="-1">
      ${notice({
        kind: 'neutral',
        lead: language.text('dialogue.filledLead'),
        text: language.text('dialogue.filled'),
      })}
    </div>
    <div class="foot screen-only">
      ${primaryButton(language.text('form.nextColleague'), nextColleague)}
      ${outlineButton([language.text('dialogue.reveal'), forwardIcon()], reveal)}
      ${textButton(language.text('dialogue.change'), reopenFill)}
    </div>`;
}

function given({ language, go }: DialogueView): TemplateResult {
  return html`<p>${language.text('dialogue.given')}</p>
    <div class="foot screen-only">
      ${outlineButton([language.text('dialogue.reveal'), forwardIcon()], () => go('show'))}
    </div>`;
}

function status({ language, fill }: DialogueView): TemplateResult | typeof nothing {
  const { count: n } = fill;
  if (n === 0) return nothing;
  return html`<p class="status quiet" part="status" role="status">
    ${language.text('dialogue.ready', { n })} ${language.item(dialogueHidden.waiting)}
  </p>`;
}

export function fillStep(view: DialogueView): TemplateResult {
  const { language, fill, group } = view;
  if (fill.isGiven) return given(view);
  const isDone = fill.own?.done === true;
  return html`<p class="intro">
      ${fill.count === 0 ? html`${language.item(emptyText(group))} ` : nothing}
      ${language.item(dialogueSteps.fill.intro)}
    </p>
    ${status(view)} ${isDone ? done(view) : rows(view)}`;
}
