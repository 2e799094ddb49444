/**
 * What an action touches: a row of seven native checkboxes a direction, each with
 * the sign of that voice and the name of its dimension. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { pairLabel } from '../../content/nl/cautions.ts';
import { actionQuestions } from '../../content/nl/plan/words.ts';
import { directionName, namesOf } from '../../controllers/words/model-words.ts';
import {
  dimensions,
  directions,
  pairedDimensions,
  type Dimension,
  type Direction,
} from '../../model/dimension.ts';
import { isTouching } from '../../model/plan.ts';
import type { PlanAction } from '../../model/record.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { directionSign } from '../../views/signs.ts';
import type { PlanView } from './plan-view.ts';

/** The action with `dimension` touched in this direction, or no longer. */
function turned(action: PlanAction, about: Direction, dimension: Dimension): PlanAction {
  const before = action.touches[about] ?? [];
  const isTouched = before.includes(dimension);
  const after = isTouched ? before.filter((each) => each !== dimension) : [...before, dimension];
  return { ...action, touches: { ...action.touches, [about]: after } };
}

function box(
  view: PlanView,
  action: PlanAction,
  about: Direction,
  dimension: Dimension,
): TemplateResult {
  const { language, isFixed, change } = view;
  const isTouched = isTouching(action, { about, dimension });
  const isFirst = about === 'parents' && dimension === dimensions[0];
  return html`<label
    class="choice touch-box ${about} ${isTouched ? 'chosen' : ''}"
    part="choice"
    data-dimension=${dimension}
  >
    <input
      type="checkbox"
      data-field=${isFirst ? 'touches' : nothing}
      ?checked=${isTouched}
      ?disabled=${isFixed}
      @change=${() => change(turned(action, about, dimension), 'commit')}
    />
    ${directionSign(about)}<span>${language.item(namesOf(dimension).name)}</span>
  </label>`;
}

function row(view: PlanView, action: PlanAction, about: Direction): TemplateResult {
  const { language } = view;
  const title = directionTitle(
    about,
    directionName(language, about),
    language.text('form.towards'),
  );
  const boxes = (some: readonly Dimension[]): unknown =>
    some.map((dimension) => box(view, action, about, dimension));
  return html`<fieldset class="touch-row" data-about=${about}>
    <legend>${title}</legend>
    <div class="touch-boxes">
      ${boxes(dimensions.filter((each) => !pairedDimensions.includes(each)))}
      <div class="touch-pair" role="group" aria-label=${language.itemString(pairLabel)}>
        ${boxes(pairedDimensions)}
      </div>
    </div>
  </fieldset>`;
}

/** Both rows under the question; without a word about how many there should be. */
export function actionTouches(view: PlanView, action: PlanAction): TemplateResult {
  const { language } = view;
  return html`<div class="touches">
    <p class="asks" data-item=${actionQuestions.touches.id}>
      ${language.item(actionQuestions.touches)}
    </p>
    ${directions.map((about) => row(view, action, about))}
  </div>`;
}
