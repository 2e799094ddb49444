/**
 * Prints pieces without the page around them, in a window of its own, or in a
 * frame where the browser opens no window: what an element of ours shows, copied
 * by DOM calls only, or a sheet that is drawn for paper alone. `window.print()`
 * would print the host's page. Knows no records.
 */
import { render, type CSSResultGroup, type CSSResultOrNative, type TemplateResult } from 'lit';
import { isOriginless } from '../controllers/sandbox.ts';

/** A sheet that needs no element: drawn in a shadow root of the printed document. */
export interface DrawnPiece {
  readonly template: TemplateResult;
  readonly styles: CSSResultGroup;
  /** BCP 47 tag of its texts. */
  readonly lang: string;
  /** Direction of its texts; that of `lang` where the browser knows when absent. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** What can be printed: an element of ours as it is drawn, or a sheet. */
export type PrintPiece = Element | DrawnPiece;

type View = Window & typeof globalThis;

/** Margins of the sheet, and what a document without a doctype does to tables. */
const pageSheet = `
  html { color-scheme: light; background: #fff; color: #000; }
  body { margin: 0; font-size: 11pt; }
  h1 { margin: 0 0 1em; font-size: 1.5em; }
  h1:has(+ .sheet) { position: absolute; clip-path: inset(50%); }
  .piece + .piece { margin-block-start: 2em; }
  .piece + .sheet { break-before: page; margin: 0; }
  @media screen { body { max-width: 46em; margin: 2em auto; padding: 0 1em; } }
  @page {
    size: A4;
    margin: 12mm 15mm;
    @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }
  }`;
const pieceSheet = `
  .root table { font: inherit; color: inherit; }
  .root :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
  .root .scene { block-size: auto; max-block-size: 120mm; margin-inline: auto; }`;

function adopt(root: Document | ShadowRoot, view: View, css: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

function rulesOf(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
}

/** Leaves out the empty room around a picture that was drawn for a wide place: on paper it would grow small. */
function crop(copies: ParentNode, originals: ParentNode): void {
  const pictures = originals.querySelectorAll<SVGSVGElement>('svg.scene');
  for (const [index, copy] of copies.querySelectorAll('svg.scene').entries()) {
    const { x, y, width, height } = pictures[index]?.getBBox() ?? new DOMRect();
    if (width === 0) continue;
    copy.setAttribute('viewBox', [x, y, width, height].map(Math.round).join(' '));
    copy.setAttribute('width', String(Math.ceil(width)));
    copy.setAttribute('height', String(Math.ceil(height)));
  }
}

/** The drawn content of one element, standing still. */
function copyOf(element: Element, view: View): Element | undefined {
  const drawn = element.shadowRoot;
  if (!drawn) return undefined;
  const copy = view.document.createElement(element.localName);
  copy.className = 'piece';
  const root = copy.attachShadow({ mode: 'open' });
  for (const node of drawn.childNodes) root.append(view.document.importNode(node, true));
  crop(root, drawn);
  for (const sheet of drawn.adoptedStyleSheets) adopt(root, view, rulesOf(sheet));
  adopt(root, view, pieceSheet);
  return copy;
}

function drawn({ template, styles, lang, dir }: DrawnPiece, view: View): Element {
  const { document } = view;
  const sheet = document.createElement('div');
  sheet.className = 'piece sheet';
  sheet.lang = lang;
  if (dir) sheet.dir = dir;
  const root = sheet.attachShadow({ mode: 'open' });
  const flat = ([styles] as unknown[]).flat(Infinity) as readonly CSSResultOrNative[];
  for (const one of flat) adopt(root, view, 'cssText' in one ? one.cssText : rulesOf(one));
  adopt(root, view, pieceSheet);
  render(template, root, { creationScope: document });
  return sheet;
}

function isDrawn(piece: PrintPiece): piece is DrawnPiece {
  return 'template' in piece;
}

function langOf(piece: PrintPiece | undefined): string {
  if (!piece) return '';
  if (isDrawn(piece)) return piece.lang;
  return piece.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '';
}

function fill(view: View, pieces: readonly PrintPiece[], title: string): void {
  const { document } = view;
  document.title = title;
  document.documentElement.lang = langOf(pieces[0]);
  adopt(document, view, pageSheet);
  const like = pieces.find((piece) => !isDrawn(piece)) ?? globalThis.document.body;
  document.body.style.setProperty('font-family', getComputedStyle(like as Element).fontFamily);
  const name = document.createElement('h1');
  name.textContent = title;
  const copies = pieces.map((piece) => (isDrawn(piece) ? drawn(piece, view) : copyOf(piece, view)));
  document.body.replaceChildren(name, ...copies.filter((copy) => copy !== undefined));
}

function printFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const place = {
    position: 'fixed',
    'inset-inline-start': '-200vw',
    width: '210mm',
    height: '297mm',
    border: '0',
  };
  for (const [name, value] of Object.entries(place)) frame.style.setProperty(name, value);
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
  const opened = globalThis.open('', '_blank') as View | null;
  if (opened) {
    fill(opened, pieces, title);
    opened.focus();
    opened.print();
    return true;
  }
  const frame = printFrame();
  const view = frame.contentWindow as View | null;
  if (!view) {
    frame.remove();
    return false;
  }
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  fill(view, pieces, title);
  view.focus();
  view.print();
  return true;
}
