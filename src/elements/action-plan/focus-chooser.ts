/**
 * Where a plan begins: with one or two dimensions that the team chooses. What is
 * seen little of and what is not known is proposed first, each with its reason in
 * words; every other dimension can be chosen too.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FocusCandidate } from '../../analysis/focus-candidates.ts';
import { matrixPlaces } from '../../analysis/plan-coverage.ts';
import type { ContentItem } from '../../content/content-item.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import { planFocus, planWarningReplies } from '../../content/nl/plan/index.ts';
import type { Words } from '../../controllers/language.ts';
import { dimensionName } from '../../controllers/words/model-words.ts';
import { directions, type Direction } from '../../model/dimension.ts';
import { isSamePlace, mostFocus } from '../../model/plan.ts';
import type { PlanPlace } from '../../model/record.ts';
import { heading } from '../../views/words/heading.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { directionSign } from '../../views/signs.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { PlanView } from './plan-view.ts';
import { placeText, shortName } from './plan-words.ts';

function has(places: readonly PlanPlace[], place: PlanPlace): boolean {
  return places.some((each) => isSamePlace(each, place));
}

function reasonWords({ language }: PlanView, { reason }: FocusCandidate): Words {
  return reason === 'lowest' ? language.text('plan.lowest') : language.item(planFocus[reason]);
}

function line({ language }: PlanView, item: ContentItem): TemplateResult {
  return html`<span data-item=${item.id}>${language.item(item)}</span>`;
}

/** One dimension that can be chosen; at most two at a time. */
function choice(view: PlanView, place: PlanPlace, why?: Words): TemplateResult {
  const { language, focus, isFixed, setFocus } = view;
  const isChosen = has(focus, place);
  const isFull = focus.length >= mostFocus && !isChosen;
  return html`<li>
    <label class="focus-choice ${place.about}" part="choice">
      <input
        type="checkbox"
        name="focus.${place.about}.${place.dimension}"
        ?checked=${isChosen}
        ?disabled=${isFixed || isFull}
        aria-describedby=${isFull ? 'focus-full' : nothing}
        @change=${(event: Event) => setFocus(place, (event.target as HTMLInputElement).checked)}
      />
      <span>
        ${directionSign(place.about)} ${dimensionName(language, place.dimension)}
        ${why === undefined ? nothing : html`<span class="why quiet">${why}</span>`}
      </span>
    </label>
  </li>`;
}

function group(
  { language }: PlanView,
  about: Direction,
  choices: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const { name } = directionNames[about];
  return html`<fieldset>
    <legend>${language.item(name)}</legend>
    <ul role="list">
      ${choices}
    </ul>
  </fieldset>`;
}

function groups(view: PlanView, of: (about: Direction) => readonly TemplateResult[]): unknown {
  return html`<div class="groups">
    ${directions.map((about) => group(view, about, of(about)))}
  </div>`;
}

/** What is proposed, and what was chosen beside it. */
function proposed(view: PlanView): unknown {
  const { candidates, focus } = view;
  return groups(view, (about) => {
    const all = candidates[about];
    const chosen = focus.filter((place) => place.about === about && !has(all, place));
    return [
      ...all.map((each) => choice(view, each, reasonWords(view, each))),
      ...chosen.map((each) => choice(view, each)),
    ];
  });
}

/** Every dimension that is not proposed; open at once where nothing is. */
function others(view: PlanView): TemplateResult {
  const { language, candidates, focus } = view;
  const shown = [...candidates.parents, ...candidates.school, ...focus];
  const isAlone = candidates.parents.length + candidates.school.length === 0;
  const rest = groups(view, (about) =>
    matrixPlaces
      .filter((place) => place.about === about && (isAlone || !has(shown, place)))
      .map((place) => choice(view, place)),
  );
  if (isAlone) return html`${rest}`;
  return html`<details>
    <summary>${language.text('plan.others')}</summary>
    ${rest}
  </details>`;
}

function chooser(view: PlanView): TemplateResult {
  const { language, focus, candidates, chooseFocus } = view;
  const hasProposals = candidates.parents.length + candidates.school.length > 0;
  return html`<p>${line(view, planFocus.question)} ${line(view, planFocus.start)}</p>
    ${hasProposals ? proposed(view) : nothing} ${others(view)}
    <p id="focus-full" class="small quiet" ?hidden=${focus.length < mostFocus}>
      ${language.text('plan.full')}
    </p>
    ${
      focus.length > 0
        ? html`<div class="steps screen-only">
            ${outlineButton(language.text('plan.chosen'), () => chooseFocus(false))}
            ${ideaButtons(view)}
          </div>`
        : nothing
    }`;
}

function ideaButtons({ language, focus, showIdeas }: PlanView): readonly TemplateResult[] {
  return focus.map((place) =>
    textButton(
      language.item(planWarningReplies.ideas, { dimension: placeText(language, place) }),
      () => showIdeas(place),
    ),
  );
}

function chosenPlace({ language }: PlanView, { about, dimension }: PlanPlace): TemplateResult {
  return html`<span class="place"
    >${directionSign(about)}<span class="visually-hidden">${shortName(language, about)}: </span>
    ${dimensionName(language, dimension)}</span
  >`;
}

/** What was chosen, with its ideas and the way back to choosing. */
function chosen(view: PlanView): TemplateResult | typeof nothing {
  const { language, focus, isFixed, chooseFocus } = view;
  if (focus.length === 0) return nothing;
  return html`<p>${focus.map((place) => html`${chosenPlace(view, place)} `)}</p>
    ${
      isFixed
        ? nothing
        : html`<div class="steps screen-only">
            ${ideaButtons(view)}
            <span data-act="focus"
              >${textButton(language.text('plan.change'), () => chooseFocus(true))}</span
            >
          </div>`
    }`;
}

/** The focus of the plan: chosen, or being chosen. */
export function focusChooser(view: PlanView): TemplateResult | typeof nothing {
  const { language, level, isChoosing, isRead, focus } = view;
  if (isRead && focus.length === 0) return nothing;
  const isOpen = isChoosing && !isRead;
  return html`<div class="focus ${isOpen ? '' : 'folded'}" part="focus">
    ${heading(level + 1, language.item(planFocus.title))} ${isOpen ? chooser(view) : chosen(view)}
  </div>`;
}
