/** The dialogue on paper: what everyone saw, what was agreed, and what stays open. */
import { css, html } from 'lit';
import { drawnPiece } from '../../views/drawn-piece.ts';
import type { PrintPiece } from '../../views/print-view.ts';
import type { DialogueView } from './dialogue-view.ts';

/** The dialogue as a piece for `openPrintView`. */
export function paperDialogue(view: DialogueView): PrintPiece {
  return drawnPiece(html``, css``, view.language);
}
