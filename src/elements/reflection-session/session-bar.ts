/**
 * The bar above a reflection: what it is called, who filled in, where it is
 * kept, its buttons, and a line when not all of it is on screen. Draws; decides
 * nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { hasTime } from '../../controllers/words/date-words.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { listText, raterName } from '../../controllers/words/model-words.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { hiddenColleagues } from '../../model/hidden-colleagues.ts';
import { checkIcon, foldIcon, moreIcon } from '../../views/icons.ts';
import { atTime, onDate } from './moment-words.ts';
import type { PanelHost } from './panels/panel-host.ts';
import type { SessionMenu } from './session-menu.ts';

/** A button of the bar. */
export interface BarItem {
  /** Name of the panel that it opens. */
  readonly name: string;
  /** Key of its word. */
  readonly key: string;
  readonly icon: TemplateResult;
  readonly act: () => void;
  /**
   * Where it stands: always in the `bar`, there only while it is `wide` and else
   * in the menu, or always in the `menu`.
   */
  readonly place: 'bar' | 'wide' | 'menu';
}

export interface BarInput {
  readonly session: SessionView;
  readonly title: string;
  /** What the store is: this tab, this device, one of the host's, or none. */
  readonly keeps: 'tab' | 'device' | 'host' | 'none';
  readonly menu: SessionMenu;
  readonly items: readonly BarItem[];
  readonly panels: PanelHost;
}

/** Who filled in what is on screen, each once, in the order in which they came. */
function raters(language: LanguageController, { assessments }: SessionView): unknown {
  const names = assessments
    .map(({ by }) => raterName(language, by))
    .filter((name) => name !== undefined);
  if (names.length === 0) return nothing;
  const values = { raters: listText(language, [...new Set(names)]) };
  return html`<p class="by quiet">${language.text('session.by', values)}</p>`;
}

const savedKeys = { tab: 'session.savedTab', device: 'session.savedDevice' } as const;

/** 'Bewaard in dit tabblad om 14.32 uur'; in a narrow bar without the place. */
function keptWords(language: LanguageController, { keeps }: BarInput, savedAt: string): unknown {
  const isToday = new Date(savedAt).toDateString() === new Date().toDateString();
  const words = hasTime(savedAt) && isToday ? atTime : onDate;
  const values = { when: words(language, savedAt) };
  const short = language.text('session.saved', values);
  if (keeps !== 'tab' && keeps !== 'device') return short;
  return html`<span class="wide">${language.text(savedKeys[keeps], values)}</span
    ><span class="narrow">${short}</span>`;
}

const emptyKeys = {
  none: 'session.keepsNone',
  tab: 'session.willSave',
  device: 'session.willSaveDevice',
} as const;

function keptLine(language: LanguageController, input: BarInput): unknown {
  const { savedAt, problem } = input.session.status;
  const { keeps } = input;
  if (problem) return nothing;
  if (savedAt) return html`${checkIcon()}<span>${keptWords(language, input, savedAt)}</span>`;
  return keeps === 'host' ? nothing : language.text(emptyKeys[keeps]);
}

function button(
  language: LanguageController,
  { name, key, icon, act, place }: BarItem,
  open: string | undefined,
): TemplateResult {
  return html`<button
    type="button"
    class="button plain in-${place}"
    part="button"
    data-opens=${name}
    aria-expanded=${open === name ? 'true' : 'false'}
    @click=${act}
  >
    ${icon}<span class="word">${language.text(key)}</span>
  </button>`;
}

/** A button behind which the rest stands: what a narrow bar has no room for, and what is seldom needed. */
function more(language: LanguageController, { menu, items, panels }: BarInput): TemplateResult {
  return html`<div class="fold">
    <button
      type="button"
      class="button plain more"
      part="button"
      aria-expanded=${menu.isOpen ? 'true' : 'false'}
      @click=${menu.toggle}
    >
      ${moreIcon()}<span class="word">${language.text('session.more')}</span>${foldIcon()}
    </button>
    <div class="menu ${menu.isOpen ? 'open' : ''}">
      ${items.filter(({ place }) => place !== 'bar').map((item) => button(language, item, panels.current))}
    </div>
  </div>`;
}

/** A line with a button that takes it away; the focus then goes to the bar. */
function line(
  language: LanguageController,
  words: unknown,
  key: string,
  act: () => void,
): TemplateResult {
  return html`<p class="line">
    <span>${words}</span>
    <button type="button" class="text-button" part="button" @click=${act}>
      ${language.text(key)}
    </button>
  </p>`;
}

/** An old round is on screen. */
function oldRound(language: LanguageController, { session, panels }: BarInput): unknown {
  const { round, shownRound } = session;
  if (round === shownRound) return nothing;
  const words = language.text('session.oldRound', { round: shownRound });
  return line(language, words, 'session.backToRound', () => {
    session.showRound(undefined);
    panels.focusNext('.more');
  });
}

/** Answers of colleagues are hidden. */
function hidden(language: LanguageController, { session, panels }: BarInput): unknown {
  if (session.hiddenCount === 0) return nothing;
  const n = hiddenColleagues(session.dossier, session.shownRound);
  const words = language.text(n === 1 ? 'session.hiddenOne' : 'session.hidden', { n });
  return line(language, words, 'session.showFormer', () => {
    session.showFormer();
    panels.focusNext('.more');
  });
}

/** The whole bar. */
export function sessionBar(language: LanguageController, input: BarInput): TemplateResult {
  const { session, title, menu, items, panels } = input;
  return html`<div class="bar" part="bar">
    <div class="about">
      <p class="title" part="title">${title}</p>
      ${raters(language, session)}
      <p class="kept quiet screen-only">${keptLine(language, input)}</p>
    </div>
    <div
      class="actions screen-only"
      role="group"
      aria-label=${language.string('session.actions')}
      @focusout=${menu.handleFocusOut}
      @keydown=${menu.handleKey}
    >
      ${items
        .filter(({ place }) => place !== 'menu')
        .map((item) => button(language, item, panels.current))}${more(language, input)}
    </div>
    <div class="lines screen-only" role="status">
      ${oldRound(language, input)}${hidden(language, input)}
    </div>
  </div>`;
}
