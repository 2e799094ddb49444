/** A row of words of which one is underlined: what is on screen now. Not for paper. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';

export interface ViewSwitch<V extends string> {
  /** What a screen reader calls the row. */
  readonly name: string;
  readonly views: readonly V[];
  readonly current: V;
  readonly words: (view: V) => Words;
  readonly onChoose: (view: V) => void;
}

export function viewSwitch<V extends string>(row: ViewSwitch<V>): TemplateResult {
  const { name, views, current, words, onChoose } = row;
  return html`<div class="views screen-only" part="views" role="group" aria-label=${name}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          class="view"
          aria-pressed=${view === current ? 'true' : 'false'}
          @click=${() => onChoose(view)}
        >
          ${words(view)}
        </button>`,
    )}
  </div>`;
}
