/** A button with an outline, as `theme/outline-button.styles.ts` draws it. */
import { html, type TemplateResult } from 'lit';

/** @param words what stands on it: words, perhaps an icon before them */
export function outlineButton(words: unknown, act: () => void, isDisabled = false): TemplateResult {
  return html`<button
    type="button"
    class="button"
    part="button"
    ?disabled=${isDisabled}
    @click=${act}
  >
    ${words}
  </button>`;
}
