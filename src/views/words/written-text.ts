/**
 * A field for text with its plain mirror: on screen one writes in the field, on
 * paper stands the whole text. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';

export interface WrittenText {
  readonly id: string;
  readonly text: string;
  readonly rows: 1 | 2;
  readonly isDisabled: boolean;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly placeholder?: string | undefined;
  readonly onInput: (text: string) => void;
  /** The field is left after a change. */
  readonly onDone: (text: string) => void;
}

function typed(event: Event): string {
  return (event.target as HTMLTextAreaElement).value;
}

/** The field alone, where its mirror stands anyway. */
export function writtenField(field: WrittenText): TemplateResult {
  return html`<textarea
    class="field screen-only"
    part="field"
    id=${field.id}
    rows=${field.rows}
    aria-label=${field.label ?? nothing}
    aria-labelledby=${field.labelledBy ?? nothing}
    aria-describedby=${field.describedBy ?? nothing}
    placeholder=${field.placeholder ?? nothing}
    .defaultValue=${field.text}
    ?disabled=${field.isDisabled}
    @input=${(event: Event) => field.onInput(typed(event))}
    @change=${(event: Event) => field.onDone(typed(event))}
  ></textarea>`;
}

export function writtenText(field: WrittenText): TemplateResult {
  return html`${writtenField(field)}
    <p class="mirror print-only">${field.text}</p>`;
}
