/** How to type in answers from paper: said where all stands on one page, folded where one goes by steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { nonScoreWords } from '../../content/nl/scale.ts';
import type { Words } from '../../controllers/language.ts';
import { textButton } from '../../views/control/text-button.ts';
import { dimensionsOn } from './form-step.ts';
import type { FormView } from './form-view.ts';

function keys({ language, scale }: FormView): TemplateResult {
  const key = (name: Words, does: Words): TemplateResult =>
    html`<li><kbd>${name}</kbd> ${does}</li>`;
  return html`<ul role="list">
    ${key(language.text('form.keyDigits', { n: scale }), language.text('form.keyScore'))}
    ${key('?', language.item(nonScoreWords.unknown))}
    ${key('x', language.item(nonScoreWords['not-applicable']))}
    ${key(language.text('form.keyTilde'), language.item(nonScoreWords.undisclosed))}
    ${key('Enter', language.text('form.keyOn'))} ${key('Backspace', language.text('form.keyBack'))}
  </ul>`;
}

export function keysHint(view: FormView): TemplateResult | typeof nothing {
  const { language, layout, step, isFixed, typeFrom } = view;
  if (isFixed) return nothing;
  const title = language.text('form.keys');
  if (layout === 'page') {
    return html`<div class="keys-hint quiet screen-only" part="keys">
      <p>${title} ${textButton(language.text('form.keysStart'), () => typeFrom('knowledge'))}</p>
      ${keys(view)}
    </div>`;
  }
  if (dimensionsOn(step).length === 0) return nothing;
  return html`<details class="keys-hint quiet screen-only" part="keys">
    <summary>${title}</summary>
    ${keys(view)}
  </details>`;
}
