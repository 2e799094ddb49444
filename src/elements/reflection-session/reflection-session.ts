import { html, nothing, type TemplateResult } from 'lit';
import { sessionMessages } from '../../i18n/nl/session.ts';
import { parseDossier } from '../../model/parse-dossier.ts';
import type { Dossier } from '../../model/record.ts';
import type { RecordStore } from '../../storage/record-store.ts';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { EmbeddedElement } from '../../controllers/embedded-element.ts';
import {
  announceSessions,
  joinPage,
  leavePage,
  pagePath,
  sessionKey,
} from '../../controllers/session/page-session.ts';
import type { ComparingView } from '../../controllers/session/comparing-session.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { forkStyles } from './forks/fork.styles.ts';
import { importStyles } from './exchange/import.styles.ts';
import { sessionStyles } from './reflection-session.styles.ts';
import { roundRefusal } from './panels/rounds-panel.ts';
import { saveFile } from './exchange/save-file.ts';
import { SessionControls } from './session-controls.ts';
import { otherTabNotice, problemNotice } from './session-notices.ts';
import { SessionPlace, type WantedPlace } from './session-place.ts';
import { SessionSubmit } from './submit/session-submit.ts';
import { submitStyles } from './submit/submit.styles.ts';

/** Where a session keeps its records. */
export type Keep = 'none' | 'tab' | 'device';

function isStore(value: unknown): value is RecordStore {
  const store = value as Partial<RecordStore> | null | undefined;
  return [store?.load, store?.save, store?.remove].every((one) => typeof one === 'function');
}

/** What a host gave that is no text counts as nothing. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const keeps: readonly Keep[] = ['none', 'tab', 'device'];

/**
 * Holds the records of one reflection, keeps them in the tab or on the device,
 * opens, merges and saves them as files, and sends them where the host asks.
 * Elements inside it, or pointing at it with `session="id"`, share its records.
 *
 * ```html
 * <reflection-session name="Herfst" controls>
 *   <dimension-form about="parents"></dimension-form>
 *   <dimension-radar></dimension-radar>
 * </reflection-session>
 * ```
 *
 * @tag reflection-session
 * @summary Holds, keeps, opens and saves the records of one reflection.
 * @slot - The page's own content, with the elements that share the records.
 * @csspart root - The wrapper around the bar; the slot stands beside it.
 * @csspart bar - The bar with the title and the buttons.
 * @csspart title - The title in the bar.
 * @csspart button - A button of the bar or of a question below it.
 * @csspart panel - A question, or the text of a file, below the bar.
 * @csspart table - The table that lays versions of the same answers side by side.
 * @csspart notice - A notice that something is not kept or was refused.
 * @csspart fault - The path of the fault in a refused file.
 * @cssprop [--reflection-session-surface=light-dark(#fffdf9, #1e1b18)] - Ground of sheets, cards, fields and buttons; halo round marks.
 * @cssprop [--reflection-session-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--reflection-session-ink=light-dark(#2a2521, #f3ede5)] - Text, primary buttons, focus, what is chosen.
 * @cssprop [--reflection-session-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--reflection-session-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--reflection-session-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--reflection-session-parents=light-dark(#a8482a, #f0a184)] - The voice of parents: line, marks, ground of a chosen step.
 * @cssprop [--reflection-session-problem=light-dark(#9c1f3f, #ff9fb0)] - Text, edge and sign of what is wrong.
 * @cssprop [--reflection-session-problem-tint=light-dark(#fbebee, #3a2127)] - Ground of what is wrong.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} change - After the person opened or merged files, added a link, chose a version, or wiped. Bubbles.
 */
export class ReflectionSession extends EmbeddedElement {
  static override styles = [
    tokenStyles('reflection-session'),
    baseStyles,
    buttonStyles,
    noticeStyles,
    sessionStyles,
    signStyles,
    directionTitleStyles,
    importStyles,
    forkStyles,
    submitStyles,
  ];

  protected static override readonly messages = sessionMessages;

  static override readonly properties = {
    name: {},
    keep: {},
    controls: { type: Boolean, reflect: true },
    compare: {},
    submitUrl: { attribute: 'submit-url' },
    csrfHeader: { attribute: 'csrf-header' },
    csrfToken: { attribute: 'csrf-token' },
    csrfMeta: { attribute: 'csrf-meta' },
    store: { attribute: false },
    dossier: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  /** What the reflection is called, in the bar and as the key under which it is kept. Default: the path of the page. */
  name = '';

  /**
   * Where the records are kept: `none` (on the screen only), `tab` (until the tab
   * closes) or `device`, which offers to keep them on the device: until the person
   * chooses that in the bar, the tab keeps. Default `tab`.
   */
  keep: Keep = 'tab';

  /** Shows the bar with title, state and buttons above the content. */
  controls = false;

  /**
   * Where the person may send records: an address of http or https. Without it
   * nothing is ever sent, and there is no button.
   */
  submitUrl = '';

  /** Name of the header that carries the token against forged requests. Default `X-CSRF-Token`. */
  csrfHeader = '';

  /** The token itself, sent to the page's own origin only; it goes before that in the page. */
  csrfToken = '';

  /** Name of the `<meta>` whose content is the token. Default `csrf-token`. */
  csrfMeta = '';

  /** The host's own place to keep records; it goes before `keep`. */
  store?: RecordStore;

  readonly #place = new SessionPlace(this);
  readonly #session = this.#place.session;
  readonly #submit = new SessionSubmit(this, {
    session: this.#session,
    attributes: () => ({
      url: textOf(this.submitUrl),
      csrfHeader: textOf(this.csrfHeader),
      csrfToken: textOf(this.csrfToken),
      csrfMeta: textOf(this.csrfMeta),
    }),
    key: () => (this.#place.keeps === 'none' ? undefined : this.#key),
    published: () => this.#session.published(),
  });
  readonly #controls = new SessionControls(this, {
    session: this.#session,
    submit: this.#submit,
    device: this.#place,
    language: this.language,
    title: () => this.#title,
    name: () => this.#hostName,
    members: () => this.#members(),
    isShown: () => this.controls,
    changed: () => this.dispatchEvent(new Event('change', { bubbles: true })),
  });
  /** Under which the session is kept. */
  #key: string | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @internal what other elements find */
  get [sessionKey](): ComparingView {
    return this.#session;
  }

  // -- What the host may ask

  /** Everything that is held, frozen. Set it to take another dossier in its place; `null` wipes. */
  get dossier(): Dossier {
    return this.#session.dossier;
  }

  set dossier(dossier: Dossier | null) {
    if (dossier === null) this.#session.clear();
    if (!dossier) return;
    try {
      this.#session.replace(parseDossier(dossier));
    } catch (error) {
      this.warn('E108', `dossier: ${(error as Error).message}`);
    }
  }

  /**
   * Label of the round that elements lay beside the one on screen; empty for none.
   * The person can choose it in the bar too.
   */
  get compare(): string {
    return this.#session.comparedRound ?? '';
  }

  set compare(label: string | null) {
    this.#session.compareWith(textOf(label) || undefined);
  }

  /** Label of the current round, as `2026-2027`. */
  get round(): string {
    return this.#session.round;
  }

  /** Saves the dossier as a file. Returns its text, for where the browser allows no download. */
  save(): string {
    this.#session.published();
    return saveFile(this.dossier, this.#hostName).text;
  }

  /**
   * Opens a file of a reflection, a table of answers, a link, or the text of one of these:
   * it fills what is empty, else it is merged into what is held. To put a file in the
   * place of what is held, set `dossier`.
   * @throws ModelError with the path of the fault; what was held stays.
   */
  open(file: Blob | string): Promise<void> {
    return this.#controls.open(file);
  }

  /**
   * Begins a new round; what was answered stays, to be read. A label that is
   * empty or known begins nothing, with a warning.
   */
  startRound(label: string): void {
    const refused = roundRefusal(this.#session, textOf(label));
    if (refused) this.warn('E101', `startRound("${textOf(label)}"): the label is ${refused}`);
    else this.#session.startRound(label);
  }

  /** Forgets everything of this session, also where it is kept. */
  clear(): void {
    this.#session.clear();
  }

  // -- Lifecycle

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.#session.subscribe(() => this.requestUpdate());
    this.requestUpdate();
    announceSessions();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    leavePage(this.#session);
    announceSessions();
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    after: string | null,
  ): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'id' && this.isConnected) announceSessions();
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    this.#session.carer = this.carer;
    this.#session.shows = { saved: this.controls, problem: true };
    this.#keepInPlace();
    this.#warnOfProblem();
  }

  protected override render(): TemplateResult {
    const { locale } = this.language;
    return html`${super.render()}<slot
        ><p class="quiet" lang=${locale}>${this.language.text('session.empty')}</p></slot
      >`;
  }

  protected override renderContent(): TemplateResult {
    return html`${this.controls ? this.#controls.render(this.#place.keeps) : nothing}
      <div role="status">
        ${problemNotice(this.language, this.#session)}${otherTabNotice(this.language, this.#session)}
      </div>`;
  }

  // -- Keeping

  /** What `keep` and `store` come down to. */
  get #wanted(): WantedPlace {
    if (isStore(this.store)) return this.store;
    if (this.store) this.warn('E101', 'store has no load, save and remove; it is not used');
    if (keeps.includes(this.keep)) return this.keep;
    this.warn('E101', `keep "${this.keep}" is not none, tab or device`);
    return 'tab';
  }

  /** The key under which this session is kept: its own, also where another bears its name. */
  #joined(wanted: WantedPlace): string {
    const name = this.#hostName;
    const own = `session:${name || (this.id ? `${pagePath()}#${this.id}` : pagePath())}`;
    const key = joinPage(this.#session, own);
    if (name && wanted !== 'none' && key !== own) {
      this.warn('E101', `another session has the name "${name}"; they are kept apart`);
    }
    return key;
  }

  /** Brings the session to where `name`, `keep` and `store` say. */
  #keepInPlace(): void {
    const wanted = this.#wanted;
    this.#key = this.#joined(wanted);
    this.#place.go(wanted, this.#key);
  }

  #warnOfProblem(): void {
    const { problem } = this.#session.status;
    if (problem === 'garbage' || problem === 'newer')
      this.warn('E201', `${problem}: left as it is`);
    else if (problem) this.warn('E202', problem);
  }

  // -- What is shown

  get #hostName(): string {
    return textOf(this.name);
  }

  get #title(): string {
    const own = this.dossier.title ?? this.#hostName;
    return own === '' ? this.language.string('session.title', { round: this.round }) : own;
  }

  /** The elements of ours that show this session: inside it, or pointing at it. */
  #members(): readonly Element[] {
    const root = this.getRootNode() as Document | ShadowRoot;
    const pointing = this.id ? root.querySelectorAll(`[session="${CSS.escape(this.id)}"]`) : [];
    const all = new Set([...this.querySelectorAll('*'), ...pointing]);
    return [...all].filter((each) => each.shadowRoot?.querySelector('.root[part~=root]'));
  }
}

/** What a `<reflection-session>` fires, by name; what the elements in it fire comes by too. */
export interface ReflectionSessionEventMap extends HTMLElementEventMap {
  /** The person opened or merged files, added a link, chose a version, or wiped. Bubbles. */
  change: Event;
}

declare global {
  interface HTMLElementTagNameMap {
    'reflection-session': ReflectionSession;
  }
}
