/**
 * What the form says of its place in the session: answers of colleagues that
 * are hidden, and who comes next.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { textButton } from '../../views/control/text-button.ts';
import type { FormView } from './form-view.ts';

/** How many colleagues' answers are hidden, and the way to see them now. */
export function hiddenLine(view: FormView): TemplateResult | typeof nothing {
  const { language, hiddenCount: n, isLocked } = view;
  if (n === 0 || isLocked) return nothing;
  return html`<p class="hidden-line quiet screen-only" part="hidden">
    <span>${language.text(n === 1 ? 'form.hiddenOne' : 'form.hidden', { n })}</span>
    ${textButton(language.text('form.showFormer'), view.showFormer)}
  </p>`;
}

/** After 'Klaar', in a session: a colleague may fill in next. */
export function nextLine({ language, canGoNext }: FormView): TemplateResult | typeof nothing {
  if (!canGoNext) return nothing;
  return html`<p class="next-line quiet screen-only" id="next-line">
    <span>${language.text('form.nextHint')}</span>
  </p>`;
}
