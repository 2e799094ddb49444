/**
 * The full, half and open circle and the `?`, for strong, mixed, weak and unknown
 * at a prompt as for yes, partly, no and 'weten we niet' of a checklist. Learnt
 * once. Decoration: the word always stands with it.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PromptMark } from '../../model/record.ts';

const inner = {
  strong: svg`<circle class="fill" cx="11" cy="11" r="9.5" />`,
  mixed: svg`<path class="fill" d="M11 1.5a9.5 9.5 0 0 0 0 19z" />`,
  weak: nothing,
  unknown: svg`<path class="query" d="M8.3 8.6a2.7 2.7 0 1 1 4.1 2.3c-.9.6-1.4 1.1-1.4 2.1M11 15.9v.1" />`,
} as const;

/** The sign of `mark`; the plain ring of a choice that is not taken. */
export function glyph(mark: PromptMark, isChosen: boolean): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 22 22" aria-hidden="true">
    <circle class="ring" cx="11" cy="11" r="9.5" />
    ${isChosen ? inner[mark] : nothing}
  </svg>`;
}
