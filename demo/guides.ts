/**
 * What script adds to a guide: the elements of the live examples, and a button that
 * copies each snippet. The text is complete without it.
 */
import '../src/define.ts';
import { addCopyButton } from './copy.ts';

/** The heading that a snippet stands under. */
function headingOf(figure: Element): string {
  const headings = [...document.querySelectorAll('.guide :is(h1, h2, h3)')].filter(
    (heading) => heading.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return headings.at(-1)?.textContent ?? '';
}

for (const figure of document.querySelectorAll<HTMLElement>('.guide .snippet')) {
  addCopyButton(figure, headingOf(figure));
}
