/**
 * The sheet of the dialogue: what it is about, the four steps, and the one on
 * screen. Knows where things stand, not what they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dialogueSteps, dialogueTexts } from '../../content/nl/dialogue/steps.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { directionName } from '../../controllers/words/model-words.ts';
import { closingLine } from '../../views/words/closing-line.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { heading } from '../../views/words/heading.ts';
import { viewSwitch } from '../../views/control/view-switch.ts';
import { agreeStep } from './agree-step.ts';
import { dialogueStepIds, type DialogueStepId, type DialogueView } from './dialogue-view.ts';
import { fillStep } from './fill-step.ts';
import { showStep } from './show-step.ts';
import { talkStep } from './talk-step.ts';
import { countWords } from './show-words.ts';

const steps: Readonly<Record<DialogueStepId, (view: DialogueView) => unknown>> = {
  fill: fillStep,
  show: showStep,
  talk: talkStep,
  agree: agreeStep,
};

/** 'Waar kijken we anders?' */
export function dialogueTitle(language: LanguageController): string {
  return language.itemString(dialogueTexts.title);
}

function head(view: DialogueView): TemplateResult {
  const { language, level, about, step, show } = view;
  const name = directionName(language, about);
  return html`<div class="head" part="head">
    <div class="titles">
      ${heading(level, language.item(dialogueTexts.title))}
      <p class="meta quiet">
        ${directionTitle(about, name, language.text('form.towards'))} · ${countWords(view)}
      </p>
    </div>
    ${viewSwitch({
      name: language.string('dialogue.steps'),
      views: dialogueStepIds,
      current: step,
      words: (one) => language.item(dialogueSteps[one].name),
      onChoose: show,
    })}
  </div>`;
}

/** The name of the step: the switch shows it, so it is heard and takes the focus. */
function stepName({ language, level, step }: DialogueView): TemplateResult {
  return html`<div class="step-name visually-hidden" tabindex="-1">
    ${heading(level + 1, language.item(dialogueSteps[step].name))}
  </div>`;
}

/** @param goToMissing takes who comes here to the first dimension without an agreement */
export function dialogueFrame(view: DialogueView, goToMissing: () => void): TemplateResult {
  const { step, isRequired } = view;
  return html`<div class="card" part="card">
    ${head(view)}
    ${isRequired ? html`<span class="goal" tabindex="-1" @focus=${goToMissing}></span>` : nothing}
    <div class="stage ${step}">
      ${stepName(view)} ${step === 'show' ? nothing : closingLine(view)} ${steps[step](view)}
    </div>
  </div>`;
}
