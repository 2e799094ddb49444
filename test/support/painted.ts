/** Which colours an element paints with, as computed. Knows no token. */
import { everyElement, shadow } from './stage.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
const pseudos = [undefined, '::before', '::after'] as const;

function hasWords(element: Element): boolean {
  return [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim() !== '',
  );
}

/** The colours of lines round a box that are really drawn. */
function lines(style: CSSStyleDeclaration): readonly string[] {
  const edges = [...sides.map((side) => `border-${side}`), 'outline'];
  return edges
    .filter((edge) => style.getPropertyValue(`${edge}-style`) !== 'none')
    .filter((edge) => parseFloat(style.getPropertyValue(`${edge}-width`)) > 0)
    .map((edge) => style.getPropertyValue(`${edge}-color`));
}

function colors(element: Element, pseudo: string | undefined): readonly string[] {
  const style = getComputedStyle(element, pseudo);
  if (pseudo !== undefined && style.content === 'none') return [];
  const isWritten = pseudo !== undefined || hasWords(element) || element.matches('input, textarea');
  const isDrawn = element instanceof SVGElement;
  return [
    ...(isWritten ? [style.color, style.textDecorationColor] : []),
    ...(isDrawn ? [style.fill, style.stroke, style.color] : []),
    ...lines(style),
    style.backgroundColor,
    style.backgroundImage,
    style.boxShadow,
    style.accentColor,
  ];
}

/** Every colour in which something visible of `element` is painted, in one text. */
export function paintedColors(element: Element): string {
  const all = [...everyElement(shadow(element))]
    .filter((each) => each.checkVisibility())
    .flatMap((each) => pseudos.flatMap((pseudo) => colors(each, pseudo)));
  return [...new Set(all)].join('\n');
}

function asPointedAt(sheet: CSSStyleSheet): CSSStyleSheet {
  const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const pointed = new CSSStyleSheet();
  pointed.replaceSync(text.replaceAll(/:(hover|focus-visible|focus-within)\b/g, ':is(*)'));
  return pointed;
}

/** Shows all that is only seen under the pointer or in focus. */
export function pointAtAll(element: Element): void {
  const root = shadow(element);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...root.adoptedStyleSheets.map(asPointedAt),
  ];
}

/** The private properties that the style sheets of `element` read, as `ink` for `--_ink`. */
export function readTokens(element: Element): ReadonlySet<string> {
  const rules = shadow(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const text = rules.map(({ cssText }) => cssText).join('\n');
  return new Set([...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name = '']) => name));
}
