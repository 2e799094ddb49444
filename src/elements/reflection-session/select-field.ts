/** A choice from a closed list in a panel: label and native select. Decides nothing. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';

export interface SelectField {
  readonly id: string;
  readonly label: Words;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly choose: (value: string) => void;
}

export function selectField({ id, label, value, choices, choose }: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="control"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        (one) =>
          html`<option value=${one.value} .selected=${one.value === value}>${one.words}</option>`,
      )}
    </select>
  </div>`;
}
