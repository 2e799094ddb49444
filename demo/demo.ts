/**
 * The few things that the demo page does itself: two tabs in the place of two
 * links, an example school in the place of one's own answers, and a button that
 * copies each snippet. The elements do the rest.
 */
import '../src/define.ts';
import { addCopyButton } from './copy.ts';
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

document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(makeTabs);
for (const figure of document.querySelectorAll<HTMLElement>('.snippet')) {
  addCopyButton(figure, figure.querySelector('h3')?.textContent ?? '');
}
