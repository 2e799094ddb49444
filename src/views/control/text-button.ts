/** A small button in words, as to clear or to go and change. Not for paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';

/** @param name what a screen reader hears when the words alone do not say what it acts on */
export function textButton(
  words: Words,
  act: (event: Event) => void,
  name?: string,
): TemplateResult {
  return html`<button
    type="button"
    class="text-button screen-only"
    aria-label=${name ?? nothing}
    @click=${act}
  >
    ${words}
  </button>`;
}
