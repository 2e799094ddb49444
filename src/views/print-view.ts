/**
 * Prints what some of our elements show, without the page around them: their
 * drawn content is copied, by DOM calls only, to a window of its own, or to a
 * frame where the browser opens no window. `window.print()` alone would print
 * the host's page. Knows no records.
 */

/** Margins of the sheet, and what a document without a doctype does to tables. */
const pageSheet = `
  html { color-scheme: light; background: #fff; color: #000; }
  body { margin: 0; font-size: 11pt; }
  h1 { margin: 0 0 1em; font-size: 1.5em; }
  .piece + .piece { margin-block-start: 2em; }
  @media screen { body { max-width: 46em; margin: 2em auto; padding: 0 1em; } }
  @page { size: A4; margin: 15mm; }`;
const pieceSheet = `.root table { font: inherit; color: inherit; }`;

function adopt(root: Document | ShadowRoot, view: Window & typeof globalThis, css: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

function sheetText(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
}

/** The drawn content of one element, standing still. */
function copyOf(element: Element, view: Window & typeof globalThis): Element | undefined {
  const drawn = element.shadowRoot;
  if (!drawn) return undefined;
  const copy = view.document.createElement(element.localName);
  copy.className = 'piece';
  const root = copy.attachShadow({ mode: 'open' });
  for (const node of drawn.childNodes) root.append(view.document.importNode(node, true));
  for (const sheet of drawn.adoptedStyleSheets) adopt(root, view, sheetText(sheet));
  adopt(root, view, pieceSheet);
  return copy;
}

function fill(view: Window & typeof globalThis, elements: readonly Element[], title: string): void {
  const { document } = view;
  document.title = title;
  document.documentElement.lang =
    elements[0]?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '';
  adopt(document, view, pageSheet);
  const { fontFamily } = getComputedStyle(elements[0] ?? globalThis.document.body);
  document.body.style.setProperty('font-family', fontFamily);
  const name = document.createElement('h1');
  name.textContent = title;
  document.body.replaceChildren(name);
  for (const element of elements) {
    const copy = copyOf(element, view);
    if (copy) document.body.append(copy);
  }
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

type View = Window & typeof globalThis;

/**
 * Opens a window with copies of `elements` under `title`, and asks the browser to print it.
 * Returns false where neither a window nor a frame can be had.
 */
export function openPrintView(elements: readonly Element[], title: string): boolean {
  const opened = globalThis.open('', '_blank') as View | null;
  if (opened) {
    fill(opened, elements, title);
    opened.focus();
    opened.print();
    return true;
  }
  const frame = printFrame();
  const view = frame.contentWindow as View | null;
  if (!view) return false;
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  fill(view, elements, title);
  view.focus();
  view.print();
  return true;
}
