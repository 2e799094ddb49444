/** The sheet of the form: head, all steps, foot. Every step is always there; styles decide what is seen. */
import { html, nothing, type TemplateResult } from 'lit';
import { closingLine } from '../../views/words/closing-line.ts';
import { dimensionQuestion } from './dimension-question.ts';
import { formFoot, keepProblem } from './form-foot.ts';
import { formHead } from './form-head.ts';
import { dimensionsOn, formSteps, type FormStep } from './form-step.ts';
import type { FormView } from './form-view.ts';
import { keysHint } from './keys-hint.ts';
import { paperFoot, reviewStep } from './review-step.ts';
import { soilStep } from './soil-step.ts';
import { hiddenLine, nextLine } from './turn-lines.ts';
import { whyStep } from './why-step.ts';

function formStep(view: FormView, step: FormStep): TemplateResult {
  return html`<div class="form-step ${step} ${view.step === step ? 'current' : ''}">
    ${step === 'why' ? whyStep(view) : nothing}
    ${dimensionsOn(step).map((dimension) => dimensionQuestion(view, dimension))}
    ${step === 'soil' ? soilStep(view) : nothing} ${step === 'review' ? reviewStep(view) : nothing}
  </div>`;
}

/** @param goToMissing what to do when the browser focuses the form because an answer is missing */
export function formCard(view: FormView, goToMissing: () => void): TemplateResult {
  return html`<div
    class="card ${view.layout} ${view.isLocked ? 'locked' : ''}"
    part="card"
    @keydown=${view.handleKey}
  >
    <span class="goal" tabindex="-1" @focus=${goToMissing}></span>
    ${formHead(view)} ${hiddenLine(view)} ${closingLine(view)} ${keepProblem(view)}
    ${view.layout === 'page' ? keysHint(view) : nothing}
    ${formSteps.map((step) => formStep(view, step))}
    ${view.layout === 'steps' ? keysHint(view) : nothing} ${paperFoot(view)} ${nextLine(view)}
    ${formFoot(view)}
  </div>`;
}
