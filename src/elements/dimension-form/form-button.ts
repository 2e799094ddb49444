/** A button of the form, with an outline. */
import { html, nothing, type TemplateResult } from 'lit';

export interface FormButton {
  /** Its class; `primary` leads on. */
  readonly kind: string;
  /** What stands on it: words, an icon. */
  readonly words: unknown;
  readonly act: () => void;
  /** What a screen reader hears when the words alone do not say it. */
  readonly name?: string;
  readonly describedBy?: string;
  readonly isDisabled?: boolean;
}

export function formButton(button: FormButton): TemplateResult {
  const { kind, words, act, name, describedBy, isDisabled } = button;
  return html`<button
    type="button"
    class="button ${kind}"
    part=${kind === 'primary' ? 'button primary-button' : 'button'}
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    ?disabled=${isDisabled}
    @click=${act}
  >
    ${words}
  </button>`;
}
