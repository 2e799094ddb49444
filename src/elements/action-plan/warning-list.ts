/**
 * What the plan leaves open, as messages to the team: what is seen, a question, a
 * first step, and 'Dit is zo bedoeld'. What the team accepted is one line below,
 * with a way back. Decides nothing itself.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanWarning } from '../../analysis/plan-warnings.ts';
import { planWarningReplies, planWarnings } from '../../content/nl/plan/index.ts';
import type { PlanWarningCode } from '../../model/record.ts';
import { heading } from '../../views/words/heading.ts';
import { problemIcon, talkIcon } from '../../views/icons.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { PlanView } from './plan-view.ts';
import { placesText, placeText } from './plan-words.ts';
import { ideasFrom } from './warning-words.ts';

/** The traps of the model; the others are plain questions. */
const cautions: readonly PlanWarningCode[] = [
  'only-knowledge',
  'only-behaviour',
  'focus-without-action',
  'one-moment',
  'only-parents',
];

function stepButton(words: unknown, act: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" data-act="step" @click=${act}>
    ${words}
  </button>`;
}

/** The first step that leads on: ideas for a dimension, or a part for the pupil. */
function step(view: PlanView, warning: PlanWarning): TemplateResult | typeof nothing {
  const { language, actions, edit, showIdeas } = view;
  const [first] = actions;
  if (warning.code === 'no-pupil' && first) {
    return stepButton(language.item(planWarningReplies.pupil), () => edit(first.id, 'pupil'));
  }
  const place = ideasFrom(view, warning);
  if (!place) return nothing;
  const values = { dimension: placeText(language, place) };
  return stepButton(language.item(planWarningReplies.ideas, values), () => showIdeas(place));
}

function card(view: PlanView, warning: PlanWarning): TemplateResult {
  const { language, isFixed, accept } = view;
  const { code } = warning;
  const { title, seen, question } = planWarnings[code];
  const isCaution = cautions.includes(code);
  const places = 'places' in warning ? placesText(language, warning.places) : '';
  return html`<li
    class="notice warning ${isCaution ? 'caution' : 'neutral'}"
    part="notice"
    data-warning=${code}
  >
    ${isCaution ? problemIcon() : talkIcon()}
    <div>
      <p>
        <strong data-item=${title.id}>${language.item(title)}</strong>
        <span data-item=${seen.id}>${language.item(seen, { places })}</span>
        <span data-item=${question.id}>${language.item(question)}</span>
      </p>
      ${
        isFixed
          ? nothing
          : html`<div class="steps screen-only">
              ${step(view, warning)}
              <button
                type="button"
                class="button plain"
                part="button"
                data-act="accept"
                @click=${() => accept(code, true)}
              >
                ${language.item(planWarningReplies.meant)}
              </button>
            </div>`
      }
    </div>
  </li>`;
}

function accepted(view: PlanView, all: readonly PlanWarning[]): TemplateResult | typeof nothing {
  const { language, isFixed, accept } = view;
  if (all.length === 0) return nothing;
  return html`<ul class="accepted quiet" role="list">
    ${all.map(({ code }) => {
      const title = language.itemString(planWarnings[code].title);
      const name = `${language.string('plan.again')}: ${title}`;
      return html`<li data-warning=${code}>
        ${language.text('plan.meant')}: ${language.item(planWarnings[code].title)}
        ${isFixed ? nothing : textButton(language.text('plan.again'), () => accept(code, false), name)}
      </li>`;
    })}
  </ul>`;
}

/** All warnings; nothing where the plan leaves nothing open. */
export function warningList(view: PlanView): TemplateResult | typeof nothing {
  const { language, level, warnings } = view;
  if (warnings.length === 0) return nothing;
  const open = warnings.filter(({ isAccepted }) => !isAccepted);
  return html`<div class="warnings" part="warnings">
    ${heading(level + 1, language.text('plan.warnings'))}
    ${
      open.length > 0
        ? html`<ul class="open" role="list">
            ${repeat(
              open,
              ({ code }) => code,
              (each) => card(view, each),
            )}
          </ul>`
        : nothing
    }
    ${accepted(
      view,
      warnings.filter(({ isAccepted }) => isAccepted),
    )}
  </div>`;
}
