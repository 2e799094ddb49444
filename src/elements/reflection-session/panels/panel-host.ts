/**
 * What opens below the bar, one panel at a time: draws its frame, moves the
 * focus in and back to its opener, closes on Escape, and says outcomes in one
 * polite line. In the page itself, since a sandboxed frame shows no dialogs.
 * Knows no panel and no session.
 *
 * To add a panel: write a file `<name>-panel.ts` that exports one function
 * `<name>Panel(owner: PanelOwner, …): SessionPanel`, and let `session-controls.ts`
 * open it with `owner.panels.open(…)`. Its messages go into the catalogue of the
 * element; its rules into `reflection-session.styles.ts` or its own sheet.
 *
 * ```ts
 * export function greetPanel({ language, panels }: PanelOwner): SessionPanel {
 *   return {
 *     name: 'greet',
 *     title: () => language.text('session.greetTitle'),
 *     text: () => [language.text('session.greetText')],
 *     buttons: () => [
 *       { key: 'session.greet', isPrimary: true, act: () => panels.close(() => 'Dag!') },
 *     ],
 *   };
 * }
 * ```
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { LanguageController, Words } from '../../../controllers/language.ts';
import { panelButtons, type LeaveButton, type PanelButton } from './session-panel.ts';
import type { ComparingView } from '../../../controllers/session/comparing-session.ts';

/** One thing that opens below the bar. A panel holds its own state and asks for a drawing by `panels.refresh()`. */
export interface SessionPanel {
  /** Tells panels apart. The button with `data-opens` of this name gets the focus when it closes. */
  readonly name: string;
  /** What names the panel, above its content. Asked at each drawing, so that it follows the language. */
  readonly title: () => Words;
  /** The sentences that describe the panel, read when the focus comes in. Default none. */
  readonly text?: () => readonly Words[];
  /** What stands below the sentences: fields, lists. Default nothing. */
  readonly render?: () => TemplateResult;
  /** The buttons at its end, before the one that leaves. Default none. */
  readonly buttons?: () => readonly PanelButton[];
  /** The last button. Default 'Annuleer'. */
  readonly leave?: LeaveButton;
  /** Selector of what gets the focus as it opens. Default the panel itself, so that it is read from its title. */
  readonly firstFocus?: string;
  /** Called once when it leaves the screen: closed, by Escape, or by another panel. */
  readonly closed?: () => void;
}

/** What happened, in words or as a notice; drawn anew with each drawing, so that it follows the language. */
export type Outcome = () => Words;

/** What a panel may use: the session, its words, and the place where it stands. */
export interface PanelOwner {
  readonly session: ComparingView;
  readonly language: LanguageController;
  readonly panels: PanelHost;
  /** What the reflection is called, in the bar and on paper. */
  readonly title: () => string;
  /** What the host calls it, for the name of a file; may be empty. */
  readonly name: () => string;
  /** The elements that show this session. */
  readonly members: () => readonly Element[];
  /** Dispatches `change`: the person opened, merged, chose or wiped. */
  readonly changed: () => void;
}

/** What gets the focus after the next drawing. */
type Aim = { readonly selector: string } | { readonly element: HTMLElement };

/** What is typed in a panel is no answer: `input` would leave the shadow root. */
function stop(event: Event): void {
  event.stopPropagation();
}

export class PanelHost implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #language: LanguageController;
  #panel: SessionPanel | undefined;
  #outcome: Outcome | undefined;
  #opener: HTMLElement | undefined;
  #aim: Aim | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  /** Name of the panel that is open; undefined when none is. */
  get current(): string | undefined {
    return this.#panel?.name;
  }

  /** Opens `panel` in the place of what is open, with the focus in it; the former outcome goes. */
  open(panel: SessionPanel): void {
    // A panel that opens another hands on its opener.
    const active = this.#active;
    if (!active?.closest('.panel')) this.#opener = active;
    this.#show(panel);
    this.#outcome = undefined;
    this.#aim = { selector: panel.firstFocus ?? '.panel' };
  }

  /** Opens `panel` without moving the focus: for what comes of itself, as a link in the address. */
  offer(panel: SessionPanel): void {
    if (!this.#panel) this.#opener = undefined;
    this.#show(panel);
  }

  /** Opens `panel`, or closes it when it is open: for its button in the bar. */
  toggle(panel: SessionPanel): void {
    if (this.current === panel.name) this.close();
    else this.open(panel);
  }

  /** Closes what is open, gives the focus back to its opener, and says `outcome`. */
  close(outcome?: Outcome): void {
    const name = this.current;
    const back = this.#opener ?? this.#button(name);
    this.#show(undefined);
    this.#opener = undefined;
    this.#outcome = outcome;
    if (name !== undefined) this.#aim = back ? { element: back } : { selector: '.more' };
  }

  /** Says `outcome` in the polite line and leaves the panel as it is; undefined empties the line. */
  say(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.refresh();
  }

  /** Draws again, after a panel changed its own state. */
  refresh(): void {
    this.#host.requestUpdate();
  }

  /** Moves the focus to what `selector` finds after the next drawing: for a panel that changes its content. */
  focusNext(selector: string): void {
    this.#aim = { selector };
    this.refresh();
  }

  hostUpdated(): void {
    const aim = this.#aim;
    this.#aim = undefined;
    if (!aim) return;
    const aimed = 'element' in aim ? aim.element : this.#find(aim.selector);
    // In a menu that has closed, its opener takes the focus.
    const isThere = aimed?.isConnected === true && aimed.checkVisibility();
    (isThere ? aimed : this.#find('.more'))?.focus();
  }

  /** The polite line and the panel. The line is always there, so that what it says is heard. */
  render(): TemplateResult {
    return html`<div class="outcome" role="status">${this.#renderOutcome()}</div>
      <div class="panel-place" @keydown=${this.#handleKey} @input=${stop}>
        ${this.#renderPanel()}
      </div>`;
  }

  #renderOutcome(): unknown {
    const said = this.#outcome?.();
    if (said === undefined) return nothing;
    return typeof said === 'string' ? html`<p class="said">${said}</p>` : said;
  }

  #renderPanel(): unknown {
    const panel = this.#panel;
    if (!panel) return nothing;
    const text = panel.text?.() ?? [];
    const { key = 'session.cancel', act = () => this.close() } = panel.leave ?? {};
    return html`<div
      class="panel screen-only"
      part="panel"
      role="group"
      tabindex="-1"
      data-panel=${panel.name}
      aria-labelledby="panel-title"
      aria-describedby=${text.length > 0 ? 'panel-text' : nothing}
    >
      <p id="panel-title" class="panel-title">${panel.title()}</p>
      ${
        text.length > 0
          ? html`<div id="panel-text">${text.map((one) => html`<p>${one}</p>`)}</div>`
          : nothing
      }
      ${panel.render?.()}
      ${panelButtons(this.#language, [...(panel.buttons?.() ?? []), { key, act }])}
    </div>`;
  }

  #show(panel: SessionPanel | undefined): void {
    const former = this.#panel;
    this.#panel = panel;
    this.refresh();
    if (former !== panel) former?.closed?.();
  }

  get #active(): HTMLElement | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** The button of a panel, for browsers in which a click gives a button no focus. */
  #button(name: string | undefined): HTMLElement | undefined {
    return name === undefined ? undefined : this.#find(`[data-opens="${CSS.escape(name)}"]`);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}
