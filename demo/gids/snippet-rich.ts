/**
 * Markup as data on a page: built without a parser, and copied as what it looks like,
 * for editors in which nobody sees HTML. Knows no choice and no form.
 */
import type { MarkupNode } from './snippet-markup.ts';

/** The nodes of `node`; text in it only ever becomes text. */
export function built(node: MarkupNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.name);
  for (const [name, value] of node.attributes ?? []) element.setAttribute(name, value);
  element.append(...(node.children ?? []).map(built));
  return element;
}

/** As an editor takes it, with the words alone beside it; chosen where the browser lets no page copy. */
async function copy(shown: HTMLElement, markup: string): Promise<string> {
  try {
    const type = 'text/html';
    const written = new Blob([markup], { type });
    const words = new Blob([shown.innerText], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ [type]: written, 'text/plain': words })]);
    return 'Gekopieerd. Plak het in je pagina.';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'Het is gekozen. Kopieer het met Ctrl en C.';
  }
}

/** A line with a button that does `act`, and the words that come of it. */
function buttonLine(words: string, name: string, act: () => Promise<string>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  if (name !== '') button.setAttribute('aria-label', `${words}: ${name}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void act().then((outcome) => {
      said.textContent = outcome;
    });
  });
  const line = document.createElement('div');
  line.className = 'copy';
  line.append(button, said);
  return line;
}

/**
 * Shows `shown` beneath the code of `figure`, with a button that copies it; `name`
 * tells this button from another with the same words.
 */
export function addRichCopy(figure: HTMLElement, shown: HTMLElement, name = ''): void {
  const inside = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Zonder HTML: zo staat het in je pagina';
  const line = buttonLine('Kopieer zoals het er staat', name, () =>
    copy(shown, figure.querySelector('code')?.textContent ?? ''),
  );
  shown.className = 'rich';
  // A loader on the page has nothing to do with an example.
  shown.dataset['betrokken'] = 'off';
  inside.append(summary, shown, line);
  figure.append(inside);
}

/** Puts a button in `figure` that copies the address of the link in `shown`, for the link field of an editor. */
export function addAddressCopy(figure: HTMLElement, shown: HTMLElement): void {
  const line = buttonLine('Kopieer alleen het adres', '', async () => {
    try {
      await navigator.clipboard.writeText(shown.querySelector('a')?.href ?? '');
      return 'Gekopieerd. Plak het waar je editor om een link vraagt.';
    } catch {
      return 'Dat laat deze browser niet toe. Kopieer het adres van de link hierboven.';
    }
  });
  figure.querySelector('details')?.append(line);
}
