/** A choice from a closed list in a panel: label and native select. Decides nothing. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../controllers/language.ts';
import { optionOf } from '../../../views/control/select-field.ts';

export interface LabelledSelect {
  readonly id: string;
  readonly label: Words;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly choose: (value: string) => void;
}

export function labelledSelect(select: LabelledSelect): TemplateResult {
  const { id, label, value, choices, choose } = select;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="control"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map((one) => optionOf(one.value, one.words, value))}
    </select>
  </div>`;
}
