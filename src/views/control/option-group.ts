/**
 * A few words of which one is chosen: native radio buttons in a fieldset, each a
 * block with its word, perhaps a sign before it. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';

/** One word. */
export interface Option<Value extends string> {
  /** Undefined: not said. */
  readonly value: Value | undefined;
  readonly words: unknown;
}

export interface OptionGroup<Value extends string> {
  /** Unique in the shadow root. */
  readonly name: string;
  readonly legend: Words;
  readonly options: readonly Option<Value>[];
  readonly current: Value | undefined;
  readonly isDisabled: boolean;
  /** Which field the chosen one is, for whoever looks for it. */
  readonly field?: string;
  readonly choose: (value: Value | undefined) => void;
}

export function optionGroup<Value extends string>(group: OptionGroup<Value>): TemplateResult {
  const { name, legend, options, current, isDisabled, field, choose } = group;
  return html`<fieldset role="radiogroup">
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, words }) =>
          html`<label class="choice option ${value === current ? 'chosen' : ''}" part="choice">
            <input
              type="radio"
              name=${name}
              value=${value ?? ''}
              data-field=${value === current ? (field ?? nothing) : nothing}
              ?checked=${value === current}
              ?disabled=${isDisabled}
              @change=${() => choose(value)}
            />
            ${words}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
