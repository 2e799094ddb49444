/** Prints a sheet that needs no element: drawn for paper alone. Knows no words. */
import { render, type CSSResultGroup, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { pieceRoot, type PrintPiece } from './print-view.ts';

/** A sheet as a piece for `openPrintView`; its styles are texts of ours. */
export function drawnPiece(
  template: TemplateResult,
  styles: CSSResultGroup,
  { locale, isFallback }: Pick<LanguageController, 'locale' | 'isFallback'>,
): PrintPiece {
  return {
    lang: locale,
    draw: (view) => {
      const sheet = view.document.createElement('div');
      sheet.className = 'sheet';
      sheet.lang = locale;
      if (isFallback) sheet.dir = 'ltr';
      const css = ([styles] as unknown[]).flat(Infinity).join('\n');
      render(template, pieceRoot(sheet, view, css), { creationScope: view.document });
      return sheet;
    },
  };
}
