/**
 * What stands around each story, and the choices in the toolbar that turn it:
 * language, colour scheme, theme of the host, width. All of it works on the
 * elements that are there, as a host page would. Knows no element.
 */
import type { DecoratorFunction } from 'storybook/internal/types';
import type { Preview, WebComponentsRenderer } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { registerLocale } from '../src/i18n/locale-registry.ts';
import { arabic } from '../test/fixtures/locale-ar.ts';
import { pseudoTag, registerPseudoLocale } from '../test/fixtures/pseudo-locale.ts';
import './stage.css';

registerLocale('ar', arabic);
registerPseudoLocale();

/** The sheet of each sample theme by its name; empty where none is there. */
const themes = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../demo/theming/themes/*.css', {
      eager: true,
      query: '?inline',
      import: 'default',
    }),
  ).map(([path, sheet]) => [path.replace(/^.*\/|\.css$/g, ''), sheet]),
);

interface Choice {
  readonly value: string;
  readonly title: string;
}

type Toolbar = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Toolbar['toolbar']>['icon']>;

function toolbar(title: string, icon: Icon, items: Choice[]): Toolbar {
  return { description: title, toolbar: { title, icon, dynamicTitle: true, items } };
}

/** The choices in the toolbar, by the name of their global. */
export const globalTypes = {
  locale: toolbar('Language', 'globe', [
    { value: 'nl', title: 'Dutch' },
    { value: 'ar', title: 'Right to left (Arabic, part of the words)' },
    { value: pseudoTag, title: 'Pseudo-locale (accents, 40 % longer)' },
  ]),
  scheme: toolbar('Colour scheme', 'mirror', [
    { value: 'system', title: 'Scheme of the system' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  theme: toolbar('Theme of the host', 'paintbrush', [
    { value: 'none', title: 'No theme' },
    ...Object.keys(themes).map((name) => ({ value: name, title: `Theme: ${name}` })),
  ]),
  width: toolbar('Width', 'grow', [
    { value: 'free', title: 'Free width' },
    { value: '320', title: '320 px' },
    { value: '640', title: '640 px' },
  ]),
};

/** What is chosen at first. */
export const initialGlobals = { locale: 'nl', scheme: 'system', theme: 'none', width: 'free' };

const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeSheet];

function isRightToLeft(locale: string): boolean {
  return locale === 'ar';
}

/** The whole page is the host where a story stands alone; documentation holds many. */
function turnPage(locale: string, scheme: string): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dataset['scheme'] = scheme;
}

/** Puts a story in a host page of the chosen language, scheme, theme and width. */
export const stage: DecoratorFunction<WebComponentsRenderer> = (story, { globals, viewMode }) => {
  const { locale, scheme, theme, width } = globals as typeof initialGlobals;
  if (viewMode === 'story') turnPage(locale, scheme);
  // On a page of documentation the frame around a story has a font of its own.
  themeSheet.replaceSync((themes[theme] ?? '').replaceAll(':root {', ':root, .stage {'));
  return html`<div
    class="stage"
    lang=${locale}
    dir=${isRightToLeft(locale) ? 'rtl' : nothing}
    data-scheme=${scheme}
    data-width=${width}
  >
    ${story()}
  </div>`;
};
