/**
 * The bar of a session at work: what stands open, files in and out, wiping
 * after a question, printing. Acts on the session that it is given; does not
 * know where that is kept.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { download } from '../../controllers/download.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { clearEverything } from '../../controllers/page-session.ts';
import { isOriginless } from '../../controllers/sandbox.ts';
import type { SessionView } from '../../controllers/session.ts';
import {
  dossierFileName,
  dossierFromFile,
  dossierToFile,
  maxFileLength,
} from '../../exchange/dossier-file.ts';
import { ModelError } from '../../model/model-error.ts';
import type { Dossier } from '../../model/record.ts';
import { openPrintView } from '../../views/print-view.ts';
import { sessionBar, type BarInput } from './session-bar.ts';
import { fileText, refusal, replaceQuestion, savedLine, wipeQuestion } from './session-panel.ts';

/** What stands open below the bar. */
type Panel =
  | { readonly kind: 'wipe' }
  | { readonly kind: 'replace'; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly fault: ModelError }
  | { readonly kind: 'text'; readonly text: string; readonly isBlocked: boolean }
  | { readonly kind: 'saved'; readonly text: string; readonly name: string }
  | { readonly kind: 'said'; readonly key: string };

/** What the bar needs of its element. */
export interface ControlsOwner {
  readonly session: SessionView;
  readonly language: LanguageController;
  /** What the reflection is called in the bar and on paper. */
  readonly title: () => string;
  /** What the host calls it, for the name of the file. */
  readonly name: () => string;
  /** The elements that show this session. */
  readonly members: () => readonly Element[];
  /** The user opened a file or wiped. */
  readonly changed: () => void;
}

/** What `save` made. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A dossier from a file or its text, refused whole with a ModelError. */
export async function readFile(file: Blob | string): Promise<Dossier> {
  if (typeof file === 'string') return dossierFromFile(file);
  // No character takes more than 4 bytes: what is larger is too long, and is not read.
  if (file.size > 4 * maxFileLength) throw new ModelError('', 'the file is larger than 10 MB');
  return dossierFromFile(await file.text());
}

/** Makes a file of `dossier` and downloads it where that can be. */
export function saveFile(dossier: Dossier, hostName: string): SavedFile {
  const { updatedAt, title = hostName } = dossier;
  const name = dossierFileName({ updatedAt, title });
  const text = dossierToFile(dossier);
  if (!isOriginless()) download(new Blob([text], { type: 'application/json' }), name);
  return { name, text };
}

export class SessionControls implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: ControlsOwner;
  #panel: Panel | undefined;
  #isMoreOpen = false;
  /** What gets the focus after the next drawing. */
  #focusNext: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: ControlsOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#closeMore();
  }

  hostUpdated(): void {
    const wanted = this.#focusNext;
    if (!wanted) return;
    this.#focusNext = undefined;
    const found = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])];
    // In a narrow bar the button lies in a closed menu; then its opener takes the focus.
    found.find((element) => element.checkVisibility())?.focus();
  }

  /** The bar and what stands open below it. */
  render(keeps: BarInput['keeps']): TemplateResult {
    const { language, session, title } = this.#owner;
    const actions = {
      save: this.#save,
      open: this.#pick,
      print: isOriginless() ? undefined : this.#print,
      wipe: () => this.#show({ kind: 'wipe' }, '.panel'),
      more: this.#toggleMore,
      leaveMore: this.#leaveMore,
    };
    return html`${sessionBar(language, {
        session,
        title: title(),
        keeps,
        isMoreOpen: this.#isMoreOpen,
        actions,
      })}
      <input type="file" accept=".json,application/json" hidden @change=${this.#handlePicked} />
      <div class="outcome" role="status">${this.#renderOutcome()}</div>
      <div @keydown=${this.#handleKey}>${this.#renderPanel()}</div>`;
  }

  #renderOutcome(): unknown {
    const { language } = this.#owner;
    const panel = this.#panel;
    if (panel?.kind === 'refused') return refusal(language, panel.fault);
    if (panel?.kind === 'said') return html`<p class="said">${language.text(panel.key)}</p>`;
    if (panel?.kind !== 'saved') return nothing;
    const { name, text } = panel;
    return savedLine(language, name, () =>
      this.#show({ kind: 'text', text, isBlocked: false }, 'textarea'),
    );
  }

  #renderPanel(): unknown {
    const { language } = this.#owner;
    const panel = this.#panel;
    switch (panel?.kind) {
      case 'wipe':
        return wipeQuestion(language, {
          wipeThis: () => this.#wipe('session.wiped', () => this.#owner.session.clear()),
          wipeAll: () => this.#wipe('session.wipedAll', clearEverything),
          cancel: this.#cancel,
        });
      case 'replace':
        return replaceQuestion(language, () => this.#replace(panel.dossier), this.#cancel);
      case 'text':
        return fileText(language, panel.text, panel.isBlocked, this.#cancel);
      default:
        return nothing;
    }
  }

  #show(panel: Panel | undefined, focusNext?: string): void {
    this.#panel = panel;
    this.#focusNext = focusNext;
    this.#closeMore();
    this.#host.requestUpdate();
  }

  // -- Files

  readonly #save = (): void => {
    const { session, name } = this.#owner;
    const file = saveFile(session.dossier, name());
    if (isOriginless()) this.#show({ kind: 'text', text: file.text, isBlocked: true }, 'textarea');
    else this.#show({ kind: 'saved', ...file });
  };

  readonly #pick = (): void => {
    this.#show(undefined);
    this.#host.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly #handlePicked = async (event: Event): Promise<void> => {
    const picker = event.target as HTMLInputElement;
    const [file] = picker.files ?? [];
    if (!file) return;
    try {
      const dossier = await readFile(file);
      if (this.#owner.session.dossier.records.length === 0) this.#replace(dossier);
      else this.#show({ kind: 'replace', dossier }, '.panel');
    } catch (error) {
      const fault = error instanceof ModelError ? error : new ModelError('', String(error));
      this.#show({ kind: 'refused', fault });
    }
    picker.value = '';
  };

  #replace(dossier: Dossier): void {
    this.#owner.session.replace(dossier);
    this.#show({ kind: 'said', key: 'session.opened' }, '.button.open, .more');
    this.#owner.changed();
  }

  // -- Wiping and printing

  #wipe(key: string, act: () => void): void {
    act();
    this.#show({ kind: 'said', key }, '.button.wipe, .more');
    this.#owner.changed();
  }

  readonly #cancel = (): void => {
    const opener =
      this.#panel?.kind === 'wipe' ? 'wipe' : this.#panel?.kind === 'replace' ? 'open' : 'save';
    this.#show(undefined, `.button.${opener}, .more`);
  };

  readonly #print = (): void => {
    const { members, title } = this.#owner;
    const pictures = members().filter(({ localName }) => !localName.endsWith('-form'));
    const pieces = pictures.length > 0 ? pictures : members();
    if (pieces.length === 0) this.#show({ kind: 'said', key: 'session.printNothing' });
    else if (!openPrintView(pieces, title()))
      this.#show({ kind: 'said', key: 'session.printBlocked' });
    else this.#show(undefined);
  };

  // -- The folded buttons of a narrow bar

  readonly #toggleMore = (): void => {
    if (this.#isMoreOpen) {
      this.#closeMore();
      return;
    }
    this.#isMoreOpen = true;
    document.addEventListener('pointerdown', this.#handlePointer);
    this.#host.requestUpdate();
  };

  #closeMore(): void {
    document.removeEventListener('pointerdown', this.#handlePointer);
    if (!this.#isMoreOpen) return;
    this.#isMoreOpen = false;
    this.#host.requestUpdate();
  }

  /** Closes when the pointer goes down elsewhere. */
  readonly #handlePointer = (event: Event): void => {
    const actions = this.#host.shadowRoot?.querySelector('.actions');
    if (actions && !event.composedPath().includes(actions)) this.#closeMore();
  };

  readonly #leaveMore = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const actions = event.currentTarget as Element;
    if (to instanceof Node && !actions.contains(to)) this.#closeMore();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#cancel();
  };
}
