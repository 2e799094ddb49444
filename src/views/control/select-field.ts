/** A native select without its label. Knows no record. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';

export interface SelectField {
  readonly id: string;
  readonly isDisabled: boolean;
  /** Which field it is, for whoever looks for it. */
  readonly field?: string;
  /** Its options, and groups of them: `optionOf`. */
  readonly options: unknown;
  readonly choose: (value: string) => void;
}

/** An option; chosen where it is the current one. */
export function optionOf(value: string, words: Words, current: string): TemplateResult {
  return html`<option value=${value} .selected=${value === current}>${words}</option>`;
}

export function selectField({
  id,
  isDisabled,
  field,
  options,
  choose,
}: SelectField): TemplateResult {
  return html`<select
    class="field"
    part="field"
    id=${id}
    data-field=${field ?? nothing}
    ?disabled=${isDisabled}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${options}
  </select>`;
}
