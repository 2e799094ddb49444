/**
 * Prints pieces without the page around them, in a window of its own, or in a
 * frame where the browser opens no window. `window.print()` would print the
 * host's page. Knows no elements and no records: a piece draws itself.
 */
import { css } from 'lit';
import { isOriginless } from '../../controllers/sandbox.ts';

/** The window that is printed. */
export type PrintedView = Window & typeof globalThis;

/** What can be printed. */
export interface PrintPiece {
  /** BCP 47 tag of its texts. */
  readonly lang: string;
  /** Whose font the paper takes, if any. */
  readonly like?: Element;
  /** Draws it for the document of the printed window; undefined where nothing is shown. */
  readonly draw: (view: PrintedView) => Element | undefined;
}

/** Margins of the sheet, and what a document without a doctype does to tables. */
const pageSheet = css`
  html {
    color-scheme: light;
    background: #fff;
    color: #000;
  }
  body {
    margin: 0;
    font-size: 11pt;
  }
  h1 {
    margin: 0 0 1em;
    font-size: 1.5em;
  }
  h1:has(+ .sheet) {
    position: absolute;
    clip-path: inset(50%);
  }
  .piece + .piece {
    margin-block-start: 2em;
  }
  .piece + .sheet {
    break-before: page;
    margin: 0;
  }
  @media screen {
    body {
      max-width: 46em;
      margin: 2em auto;
      padding: 0 1em;
    }
  }
  @page {
    size: A4;
    margin: 12mm 15mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
`;
const pieceSheet = css`
  .root table {
    font: inherit;
    color: inherit;
  }
`;

function adopt(root: Document | ShadowRoot, view: PrintedView, rules: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
}

/** Makes `element` a piece of the printed page, with a shadow root that has these styles. */
export function pieceRoot(element: HTMLElement, view: PrintedView, rules: string): ShadowRoot {
  element.classList.add('piece');
  const root = element.attachShadow({ mode: 'open' });
  adopt(root, view, rules + pieceSheet.cssText);
  return root;
}

function fill(view: PrintedView, pieces: readonly PrintPiece[], title: string): void {
  const { document } = view;
  document.title = title;
  document.documentElement.lang = pieces[0]?.lang ?? '';
  adopt(document, view, pageSheet.cssText);
  const like = pieces.find((piece) => piece.like)?.like ?? globalThis.document.body;
  document.body.style.setProperty('font-family', getComputedStyle(like).fontFamily);
  const name = document.createElement('h1');
  name.textContent = title;
  const drawn = pieces.map((piece) => piece.draw(view));
  document.body.replaceChildren(name, ...drawn.filter((piece) => piece !== undefined));
}

function printFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-200vw',
    width: '210mm',
    height: '297mm',
    border: '0',
  });
  document.body.append(frame);
  return frame;
}

/** True where the browser surely prints nothing: offer no button there. */
export function isPrintBlocked(): boolean {
  return isOriginless();
}

/**
 * Opens a window with `pieces` under `title`, and asks the browser to print it.
 * Returns false where neither a window nor a frame can be had.
 */
export function openPrintView(pieces: readonly PrintPiece[], title: string): boolean {
  if (isPrintBlocked()) return false;
  const opened = globalThis.open('', '_blank');
  const frame = opened ? undefined : printFrame();
  const view = (opened ?? frame?.contentWindow) as PrintedView | null | undefined;
  if (!view) {
    frame?.remove();
    return false;
  }
  view.addEventListener('afterprint', () => frame?.remove(), { once: true });
  fill(view, pieces, title);
  view.focus();
  view.print();
  return true;
}
