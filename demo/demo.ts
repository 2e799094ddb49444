/**
 * The few things that the demo page does itself: two tabs in the place of two
 * links, an example school in the place of one's own answers, and a button that
 * copies each snippet. The elements do the rest.
 */
import '../src/define.ts';
import './example-school.ts';

interface Tab {
  readonly link: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

function choose(tabs: readonly Tab[], chosen: Tab): void {
  for (const { link, panel } of tabs) {
    const isChosen = link === chosen.link;
    link.setAttribute('aria-selected', String(isChosen));
    link.tabIndex = isChosen ? 0 : -1;
    panel.hidden = !isChosen;
  }
}

/** Which tab a key leads to, or undefined. */
function neighbour(tabs: readonly Tab[], from: number, key: string): Tab | undefined {
  const last = tabs.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: from === 0 ? last : from - 1,
    ArrowRight: from === last ? 0 : from + 1,
    Home: 0,
    End: last,
    ' ': from,
  };
  return tabs[to[key] ?? -1];
}

/** A list of links to parts of the page becomes tabs. */
function makeTabs(list: HTMLElement): void {
  const tabs = [...list.querySelectorAll('a')].flatMap((link): Tab[] => {
    const panel = document.querySelector<HTMLElement>(link.hash);
    return panel ? [{ link, panel }] : [];
  });
  list.setAttribute('role', 'tablist');
  tabs.forEach((tab, index) => {
    const { link, panel } = tab;
    link.id = `tab-${panel.id}`;
    link.parentElement?.setAttribute('role', 'presentation');
    link.setAttribute('role', 'tab');
    link.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', link.id);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(tabs, tab);
    });
    link.addEventListener('keydown', (event) => {
      const next = neighbour(tabs, index, event.key);
      if (!next) return;
      event.preventDefault();
      choose(tabs, next);
      next.link.focus();
    });
  });
  const [first] = tabs;
  if (first) choose(tabs, first);
}

function select(code: HTMLElement): void {
  getSelection()?.selectAllChildren(code);
}

/** Copies the text, or selects it where the browser does not let a page copy. */
async function copy(code: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Gekopieerd.';
  } catch {
    select(code);
    return 'De tekst is gekozen. Kopieer die met Ctrl en C.';
  }
}

function addCopyButton(figure: HTMLElement): void {
  const code = figure.querySelector('code');
  if (!code) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Kopieer';
  button.setAttribute('aria-label', `Kopieer: ${figure.querySelector('h3')?.textContent ?? ''}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copy(code).then((words) => {
      said.textContent = words;
    });
  });
  const line = document.createElement('div');
  line.className = 'copy';
  line.append(button, said);
  figure.append(line);
}

document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(makeTabs);
document.querySelectorAll<HTMLElement>('.snippet').forEach(addCopyButton);
