/** Pieces that panels below the bar share: their row of buttons. Decides nothing. */
import { html, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language.ts';

/** A button of a panel. */
export interface PanelButton {
  /** Key of its word. */
  readonly key: string;
  readonly act: () => void;
  /** True for the one that does what the panel is for. Default false. */
  readonly isPrimary?: boolean;
}

/** The button that leaves a panel. */
export interface LeaveButton {
  /** Key of its word. */
  readonly key: string;
  /** Default: closes the panel. */
  readonly act?: () => void;
}

/** The buttons of a panel, in a row that wraps. */
export function panelButtons(
  language: LanguageController,
  buttons: readonly PanelButton[],
): TemplateResult {
  return html`<div class="panel-buttons">
    ${buttons.map(
      ({ key, act, isPrimary }) =>
        html`<button
          type="button"
          class="button ${isPrimary ? 'primary' : ''}"
          part="button"
          @click=${act}
        >
          ${language.text(key)}
        </button>`,
    )}
  </div>`;
}
