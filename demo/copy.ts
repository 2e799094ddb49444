/**
 * A button beneath each snippet that copies it, in the language of the page. Knows
 * nothing of what stands in a snippet.
 */

const texts = {
  nl: {
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    selected: 'De tekst is gekozen. Kopieer die met Ctrl en C.',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected. Copy it with Ctrl and C.',
  },
} as const;

const words = document.documentElement.lang === 'en' ? texts.en : texts.nl;

/** Copies the text, or selects it where the browser does not let a page copy. */
async function copy(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    return words.selected;
  }
}

/** Gives `figure` a button that copies its code; `name` says to whom listens which code. */
export function addCopyButton(figure: HTMLElement, name: string): void {
  const code = figure.querySelector('code');
  if (!code) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${name}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copy(code).then((outcome) => {
      said.textContent = outcome;
    });
  });
  const line = document.createElement('div');
  line.className = 'copy';
  line.append(button, said);
  figure.append(line);
}
