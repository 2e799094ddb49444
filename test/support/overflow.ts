/** What of an element is cut off or sticks out of its box, as lines to read. Knows no element. */
import { textNodes } from './shadow-text.ts';
import { everyElement, shadow } from './stage.ts';

/** Itself, or by what it stands in. */
export function isVisuallyHidden(element: Element): boolean {
  const { clipPath, position } = getComputedStyle(element);
  const { parentElement } = element;
  return (
    (position === 'absolute' && clipPath !== 'none') ||
    (parentElement !== null && isVisuallyHidden(parentElement))
  );
}

function seenIn(element: Element): readonly HTMLElement[] {
  return [...everyElement(shadow(element))].filter(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.checkVisibility() && !isVisuallyHidden(each),
  );
}

function named({ localName, className }: Element): string {
  return `${localName}.${typeof className === 'string' ? className : ''}`;
}

/** Elements that show less than they hold. */
export function cut(element: Element): readonly string[] {
  return seenIn(element)
    .filter((each) => getComputedStyle(each).overflow !== 'visible')
    .filter(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
    )
    .map(
      (each) =>
        `${named(each)} ${each.scrollWidth}×${each.scrollHeight} in ${each.clientWidth}×${each.clientHeight}`,
    );
}

/** Boxes that stick out of the element. */
export function sticksOut(element: Element): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  return seenIn(element)
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.right > right + 1 || box.left < left - 1))
    .map(({ each, box }) => `${named(each)} ${box.left.toFixed(0)}–${box.right.toFixed(0)}`);
}

/** Where words stand; lists and tables may have a bracket or a ground that goes past them. */
const worded = '.root, button, label, a, summary, legend, p, h1, h2, h3, h4, h5, h6';

/** Controls and words that are wider than their box, and the element where anything is wider than it. */
export function spills(element: Element): readonly string[] {
  return [element as HTMLElement, ...seenIn(element).filter((each) => each.matches(worded))]
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map((each) => `${named(each)} ${each.scrollWidth} in ${each.clientWidth}`);
}

/** Lines of text that begin before the element or end after it. */
export function textOutside(element: Element): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...textNodes(shadow(element))]
    .filter(({ data, parentElement }) => {
      if (data.trim() === '' || !parentElement?.checkVisibility()) return false;
      return !isVisuallyHidden(parentElement);
    })
    .filter((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        (line) => line.width > 0 && (line.left < left - 1 || line.right > right + 1),
      );
    })
    .map(({ data }) => data.trim());
}

/** Words of a drawing that leave it. */
export function wordsOutside(element: Element): readonly string[] {
  return [...everyElement(shadow(element))]
    .filter((each): each is SVGTextElement => each.localName === 'text' && each.checkVisibility())
    .filter((word) => {
      const sheet = word.ownerSVGElement?.getBoundingClientRect();
      const box = word.getBoundingClientRect();
      if (!sheet || box.width === 0) return false;
      const isBeside = box.left < sheet.left - 1 || box.right > sheet.right + 1;
      return isBeside || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1;
    })
    .map(({ textContent }) => textContent);
}
