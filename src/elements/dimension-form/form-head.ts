/** The head of the form: about whom, where one is, and the way through the steps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import { directionName } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { heading } from '../../views/words/heading.ts';
import {
  stepProgress,
  type CircleState,
  type ProgressStep,
} from '../../views/control/step-progress.ts';
import { dimensionsOn, formSteps, type FormStep } from './form-step.ts';
import { stepTitle, stepWords, type FormView } from './form-view.ts';

function stateOf({ record }: FormView, dimension: Dimension): CircleState {
  const rating = record?.ratings[dimension];
  if (rating === undefined) return 'todo';
  return rating === 'unknown' ? 'unknown' : 'answered';
}

function buttonName(view: FormView, step: FormStep, states: readonly CircleState[]): string {
  const name = stepTitle(view.language, step);
  if (states.length === 0) return name;
  const state = states.find((one) => one !== 'answered') ?? 'answered';
  const n = dimensionsOn(step)
    .map((dimension) => dimensions.indexOf(dimension) + 1)
    .join(' ');
  return view.language.string(`form.${state}`, { n, name });
}

function progressStep(view: FormView, step: FormStep): ProgressStep {
  const here = dimensionsOn(step);
  const states = here.map((dimension) => stateOf(view, dimension));
  return {
    name: buttonName(view, step, states),
    word: stepWords(view.language, step),
    circles: here.map((dimension, index) => ({
      number: dimensions.indexOf(dimension) + 1,
      state: states[index] ?? 'todo',
    })),
    isHere: view.step === step && view.layout === 'steps',
    onGo: () => view.go(step),
  };
}

/** 'Stap 5 van 7', or the name of a step that is not one of the seven. */
function whereOne({ language, step }: FormView): Words {
  const [first, second] = dimensionsOn(step);
  if (first === undefined) return stepWords(language, step);
  if (second !== undefined) return language.text('form.stepPair');
  return language.text('form.step', { n: dimensions.indexOf(first) + 1 });
}

export function formHead(view: FormView): TemplateResult {
  const { language, about, level, isLocked, layout } = view;
  const name = directionName(language, about);
  const title = directionTitle(about, name, language.text('form.towards'));
  const where = isLocked || layout === 'page' ? nothing : whereOne(view);
  const isNamed = dimensionsOn(view.step).length === 0;
  return html`<div class="head" part="head">
    <div class="head-line">
      ${heading(level, title)}
      <p class="where quiet ${isNamed ? 'named' : ''}" role="status">${where}</p>
    </div>
    ${
      isLocked
        ? nothing
        : stepProgress(
            language.string('form.progress'),
            formSteps.map((step) => progressStep(view, step)),
          )
    }
  </div>`;
}
