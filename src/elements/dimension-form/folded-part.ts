/** A part that is folded in a narrow place behind a button of its own. Knows no record. */
import { html, type TemplateResult } from 'lit';
import { foldIcon } from '../../views/icons.ts';
import type { FormView } from './form-view.ts';

/** @param id of the part, by which the form knows that it is open */
export function foldedPart(
  { opened, toggle }: FormView,
  id: string,
  label: unknown,
  content: unknown,
): TemplateResult {
  const isOpen = opened.has(id);
  return html`<button
      type="button"
      class="fold screen-only"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${id}
      @click=${() => toggle(id)}
    >
      ${label} ${foldIcon()}
    </button>
    <div class="folded ${isOpen ? 'open' : ''}" id=${id}>${content}</div>`;
}
