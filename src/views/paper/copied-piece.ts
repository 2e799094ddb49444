/** Prints what an element of ours shows, copied by DOM calls only. Knows elements by their shadow root. */
import { css } from 'lit';
import { pieceRoot, type PrintPiece, type PrintedView } from './print-view.ts';

const pictureSheet = css`
  .root .scene {
    block-size: auto;
    max-block-size: 120mm;
    margin-inline: auto;
  }
`;

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

function copyOf({ localName, shadowRoot }: Element, view: PrintedView): Element | undefined {
  if (!shadowRoot) return undefined;
  const copy = view.document.createElement(localName);
  const styles = shadowRoot.adoptedStyleSheets.map(rulesOf).join('\n');
  const root = pieceRoot(copy, view, styles + pictureSheet.cssText);
  for (const node of shadowRoot.childNodes) root.append(view.document.importNode(node, true));
  crop(root, shadowRoot);
  return copy;
}

/** The drawn content of one element, standing still, as a piece for `openPrintView`. */
export function copiedPiece(element: Element): PrintPiece {
  return {
    lang: element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '',
    like: element,
    draw: (view) => copyOf(element, view),
  };
}
