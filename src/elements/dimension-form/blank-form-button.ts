/** Prints the same form without answers, to fill in by hand. Not offered where nothing can be printed. */
import { html, nothing, type TemplateResult } from 'lit';
import { printIcon } from '../../views/icons.ts';
import { blankFormPiece } from '../../views/paper-form.ts';
import { isPrintBlocked, openPrintView } from '../../views/print-view.ts';
import type { FormView } from './form-view.ts';

export function blankFormButton(view: FormView): TemplateResult | typeof nothing {
  if (isPrintBlocked()) return nothing;
  const { language, about, scale, record } = view;
  const print = (): void => {
    const blank = blankFormPiece(language, { about, scale, round: record?.round });
    openPrintView([blank], language.string('paper.blank'));
  };
  return html`<button
    type="button"
    class="button plain blank-form screen-only"
    part="button"
    @click=${print}
  >
    ${printIcon()}${language.text('paper.printBlank')}
  </button>`;
}
