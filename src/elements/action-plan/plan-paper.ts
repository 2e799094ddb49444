/** The plan on A4: the 'ouderplan'. */
import { html } from 'lit';
import { drawnPiece } from '../../views/drawn-piece.ts';
import { sheetStyles } from '../../views/paper-sheet.styles.ts';
import type { PrintPiece } from '../../views/print-view.ts';
import type { PlanView } from './plan-view.ts';

/** The plan as a piece for `openPrintView`; its title is `planPaper.title`. */
export function paperPlan({ language }: PlanView): PrintPiece {
  return drawnPiece(html``, sheetStyles, language);
}
