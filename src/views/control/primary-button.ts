/** The button that leads on, as `theme/button.styles.ts` draws it: filled with ink. */
import { html, type TemplateResult } from 'lit';

/** @param words what stands on it: words, perhaps an icon */
export function primaryButton(words: unknown, act: () => void, isDisabled = false): TemplateResult {
  return html`<button
    type="button"
    class="button primary"
    part="button primary-button"
    ?disabled=${isDisabled}
    @click=${act}
  >
    ${words}
  </button>`;
}
