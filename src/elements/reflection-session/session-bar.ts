/**
 * The bar above a reflection: what it is called, who filled in, where it is
 * kept, and its buttons. Draws; decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { raterName } from '../../controllers/model-words.ts';
import type { SessionView } from '../../controllers/session.ts';
import { assessmentsOf } from '../../model/dossier.ts';
import { checkIcon, moreIcon, openIcon, printIcon, saveIcon, wipeIcon } from '../../views/icons.ts';
import type { SessionMenu } from './session-menu.ts';

/** What the buttons do. */
export interface BarActions {
  readonly save: () => void;
  readonly open: () => void;
  readonly print: (() => void) | undefined;
  readonly wipe: () => void;
}

export interface BarInput {
  readonly session: SessionView;
  readonly title: string;
  /** What the store is: this tab, one of the host's, or none. */
  readonly keeps: 'tab' | 'host' | 'none';
  readonly menu: SessionMenu;
  readonly actions: BarActions;
}

/** Who filled in, each once, in the order in which they came. */
function raters(language: LanguageController, session: SessionView): unknown {
  const names = assessmentsOf(session.dossier)
    .map(({ by }) => raterName(language, by))
    .filter((name) => name !== undefined);
  if (names.length === 0) return nothing;
  const list = new Intl.ListFormat(language.locale, { type: 'conjunction' });
  const values = { raters: list.format(new Set(names)) };
  return html`<p class="by quiet">${language.text('session.by', values)}</p>`;
}

function isToday(date: Date): boolean {
  return date.toDateString() === new Date().toDateString();
}

function timeWords(language: LanguageController, date: Date): string {
  const format = new Intl.DateTimeFormat(language.locale, { hour: '2-digit', minute: '2-digit' });
  // Dutch writes 14.32 uur; Intl gives 14:32.
  return format.format(date).replace(/^(\d\d):(\d\d)$/, '$1.$2');
}

/** 'Bewaard in dit tabblad om 14.32 uur'; in a narrow bar without the place. */
function keptWords(language: LanguageController, input: BarInput, savedAt: string): unknown {
  const date = new Date(savedAt);
  const day = new Intl.DateTimeFormat(language.locale, { day: 'numeric', month: 'long' });
  const hasTime = savedAt.length > 10 && isToday(date);
  const suffix = hasTime ? '' : 'On';
  const values = hasTime ? { time: timeWords(language, date) } : { date: day.format(date) };
  const short = language.text(`session.saved${suffix}`, values);
  if (input.keeps !== 'tab') return short;
  return html`<span class="wide">${language.text(`session.savedTab${suffix}`, values)}</span
    ><span class="narrow">${short}</span>`;
}

function keptLine(language: LanguageController, input: BarInput): unknown {
  const { savedAt, problem } = input.session.status;
  if (problem) return nothing;
  if (savedAt) return html`${checkIcon()}<span>${keptWords(language, input, savedAt)}</span>`;
  if (input.keeps === 'none') return language.text('session.keepsNone');
  return input.keeps === 'tab' ? language.text('session.willSave') : nothing;
}

interface BarButton {
  readonly name: string;
  readonly key: string;
  readonly icon: TemplateResult;
  readonly act: () => void;
}

function button(language: LanguageController, { name, key, icon, act }: BarButton): TemplateResult {
  return html`<button
    type="button"
    class="button plain ${name}"
    part="button"
    data-opens=${name}
    @click=${act}
  >
    ${icon}<span class="word">${language.text(key)}</span>
  </button>`;
}

/** The whole bar. */
export function sessionBar(language: LanguageController, input: BarInput): TemplateResult {
  const { session, title, menu, actions } = input;
  const { save, open, print, wipe } = actions;
  const one = (name: string, icon: TemplateResult, act: () => void): TemplateResult =>
    button(language, { name, key: `session.${name}`, icon, act });
  return html`<div class="bar" part="bar">
    <p class="title" part="title">${title}</p>
    ${raters(language, session)}
    <p class="kept quiet screen-only">${keptLine(language, input)}</p>
    <div
      class="actions screen-only"
      role="group"
      aria-label=${language.string('session.actions')}
      @focusout=${menu.handleFocusOut}
      @keydown=${menu.handleKey}
    >
      ${one('save', saveIcon(), save)}
      <button
        type="button"
        class="button plain more"
        part="button"
        aria-expanded=${menu.isOpen ? 'true' : 'false'}
        @click=${menu.toggle}
      >
        ${moreIcon()}<span class="word">${language.text('session.more')}</span>
      </button>
      <div class="rest ${menu.isOpen ? 'open' : ''}">
        ${one('open', openIcon(), open)} ${print ? one('print', printIcon(), print) : nothing}
        ${one('wipe', wipeIcon(), wipe)}
      </div>
    </div>
  </div>`;
}
