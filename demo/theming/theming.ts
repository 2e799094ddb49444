/**
 * The theming page: a theme that a vendor makes, the elements that show it, what is
 * to say of its contrast, and the style sheet to copy.
 */
import '../../src/define.ts';
import type { Dossier } from '../../src/model/record.ts';
import { addCopyButton } from '../copy.ts';
import { ColorFields } from './color-fields.ts';
import { ownRule, themeCss, themeOf } from './theme-css.ts';
import { counterpart, paletteOf, plainTheme, type Scheme, type Theme } from './theme.ts';
import { showVerdict } from './verdict.ts';

/** The sample themes beside the page, by file. */
const starts: readonly (readonly [file: string, name: string])[] = [
  ['', 'The elements as they are'],
  ['school', 'A school site'],
  ['platform', 'A vendor’s platform'],
  ['public', 'A public education site'],
];

const shownSchemes: readonly (readonly [scheme: string, name: string])[] = [
  ['', 'As your device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

function inputOf(selector: string): HTMLInputElement {
  const found = one(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no input`);
  return found;
}

/** Native radios in `place`; `choose` hears the value. */
function addOptions(
  place: Element,
  name: string,
  options: readonly (readonly [value: string, word: string])[],
  choose: (value: string) => void,
): void {
  const group = document.createElement('div');
  group.className = 'options';
  for (const [value, word] of options) {
    const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
    input.checked = value === '';
    input.addEventListener('change', () => choose(value));
    const label = document.createElement('label');
    label.append(input, word);
    group.append(label);
  }
  place.append(group);
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const font = inputOf('#font');
const sizes = {
  minFontSize: inputOf('#min-font-size'),
  roundness: inputOf('#roundness'),
};
const sizeNames = ['minFontSize', 'roundness'] as const;
const css = one('[data-css]');
const aboutCss = one('[data-about-css]');
const places = {
  summary: one('[data-summary]'),
  which: one('[data-which]'),
  low: one('[data-low]'),
  pairs: one('[data-pairs]'),
};

let theme: Theme = plainTheme;

/** What takes a while: once a person stops dragging or typing. */
function judge(): void {
  const hadFocus = places.low.contains(document.activeElement);
  showVerdict(theme, places, chooseColor);
  // The button that was pressed goes with its line: the next takes the focus, or the title.
  if (hadFocus) (places.low.querySelector('button') ?? one('#contrast-title')).focus();
  for (const [scheme, token] of fields.shown) {
    const color = counterpart(theme, scheme, token);
    fields.offer(scheme, token, color, () => chooseColor(scheme, token, color ?? ''));
  }
  const text = themeCss(theme);
  sheet.replaceSync(text.replaceAll(':root', '.preview'));
  css.textContent = text || '/* Nothing to set yet: the elements keep what they have. */';
  aboutCss.textContent = text
    ? 'Put this in a style sheet of your page. It holds for every element, light, dark and with more contrast.'
    : 'It comes here as soon as you change a value.';
}

let judging: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  sheet.replaceSync(ownRule(theme, '.preview'));
  for (const [scheme, token] of fields.shown) {
    fields.show(scheme, token, paletteOf(theme, scheme)[token] ?? '');
  }
  if (document.activeElement !== font) font.value = theme.font;
  for (const name of sizeNames) {
    if (document.activeElement !== sizes[name]) sizes[name].value = String(theme[name]);
  }
  clearTimeout(judging);
  judging = setTimeout(judge, 150);
}

function take(next: Theme): void {
  theme = next;
  show();
}

function chooseColor(scheme: Scheme, token: string, color: string): void {
  take({ ...theme, [scheme]: { ...theme[scheme], [token]: color } });
}

async function start(file: string): Promise<void> {
  if (file === '') {
    take(plainTheme);
    return;
  }
  const response = await fetch(new URL(`themes/${file}.css`, document.baseURI));
  take(themeOf(await response.text()));
}

const fields = new ColorFields(one('[data-colors]'), chooseColor);

font.addEventListener('input', () => {
  const value = font.value.trim();
  const isFont = value === '' || CSS.supports('font-family', value);
  font.setCustomValidity(
    isFont ? '' : "Write font names as in CSS: Verdana, 'DejaVu Sans', sans-serif",
  );
  if (isFont) take({ ...theme, font: value });
});
for (const name of sizeNames) {
  const input = sizes[name];
  input.addEventListener('input', () => {
    const size = input.validity.valid ? input.valueAsNumber : plainTheme[name];
    take({ ...theme, [name]: size });
  });
}
one('form').addEventListener('submit', (event) => event.preventDefault());

addOptions(one('[data-starts]'), 'start', starts, (file) => void start(file));
addOptions(one('[data-schemes]'), 'scheme', shownSchemes, (scheme) => {
  one('[data-preview]').classList.remove('light', 'dark');
  if (scheme !== '') one('[data-preview]').classList.add(scheme);
});
addCopyButton(one('[data-result]'), 'style sheet');
show();

const answers = await fetch(new URL('../example-school.json', document.baseURI));
Object.assign(one('reflection-session'), { dossier: (await answers.json()) as Dossier });
