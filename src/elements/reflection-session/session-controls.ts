/**
 * The bar of a session at work: which buttons it has and which panel each
 * opens. Acts on the session that it is given; does not know where that is kept.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download } from '../../controllers/download.ts';
import { isOriginless } from '../../controllers/sandbox.ts';
import {
  dossierFileName,
  dossierFromFile,
  dossierToFile,
  maxFileLength,
} from '../../exchange/dossier-file.ts';
import { ModelError } from '../../model/model-error.ts';
import type { Dossier } from '../../model/record.ts';
import { openIcon, printIcon, roundIcon, saveIcon, wipeIcon } from '../../views/icons.ts';
import { isPrintBlocked, openPrintView } from '../../views/print-view.ts';
import { refusal, replacePanel, savedLine, textPanel } from './file-panels.ts';
import { PanelHost, type PanelOwner, type SessionPanel } from './panel-host.ts';
import { roundsPanel } from './rounds-panel.ts';
import { sessionBar, type BarInput, type BarItem } from './session-bar.ts';
import { SessionMenu } from './session-menu.ts';
import { wipePanel } from './wipe-panel.ts';

/** What the bar needs of its element. */
export type ControlsOwner = Omit<PanelOwner, 'panels'>;

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

export class SessionControls {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: PanelOwner;
  readonly #menu: SessionMenu;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: ControlsOwner) {
    this.#host = host;
    this.#owner = { ...owner, panels: new PanelHost(host) };
    this.#menu = new SessionMenu(host);
  }

  /** The bar and what stands open below it. */
  render(keeps: BarInput['keeps']): TemplateResult {
    const { language, session, title, panels } = this.#owner;
    return html`${sessionBar(language, {
        session,
        title: title(),
        keeps,
        menu: this.#menu,
        items: this.#items(),
        open: panels.current,
      })}
      <input type="file" accept=".json,application/json" hidden @change=${this.#handlePicked} />
      ${panels.render()}`;
  }

  // -- Buttons

  #items(): readonly BarItem[] {
    const panel = (make: (owner: PanelOwner) => SessionPanel) => () =>
      this.#owner.panels.toggle(make(this.#owner));
    const items: readonly (BarItem | undefined)[] = [
      { name: 'save', key: 'session.save', icon: saveIcon(), act: this.#save, place: 'bar' },
      { name: 'open', key: 'session.open', icon: openIcon(), act: this.#pick, place: 'wide' },
      isPrintBlocked()
        ? undefined
        : {
            name: 'print',
            key: 'session.print',
            icon: printIcon(),
            act: this.#print,
            place: 'wide',
          },
      {
        name: 'rounds',
        key: 'session.rounds',
        icon: roundIcon(),
        act: panel(roundsPanel),
        place: 'menu',
      },
      {
        name: 'wipe',
        key: 'session.wipe',
        icon: wipeIcon(),
        act: panel(wipePanel),
        place: 'menu',
      },
    ];
    return items
      .filter((item) => item !== undefined)
      .map((item) => ({
        ...item,
        act: () => {
          item.act();
        },
      }));
  }

  // -- Files

  readonly #save = (): void => {
    const { session, name, panels, language } = this.#owner;
    const file = saveFile(session.dossier, name());
    if (isOriginless()) {
      panels.open(textPanel(this.#owner, file.text, true));
      return;
    }
    const showText = (): void => panels.open(textPanel(this.#owner, file.text, false));
    panels.close(() => savedLine(language, file.name, showText));
  };

  readonly #pick = (): void => {
    this.#host.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly #handlePicked = async (event: Event): Promise<void> => {
    const { language, panels, session } = this.#owner;
    const picker = event.target as HTMLInputElement;
    const [file] = picker.files ?? [];
    if (!file) return;
    try {
      const dossier = await readFile(file);
      const replace = (): void => this.#replace(dossier);
      if (session.dossier.records.length === 0) replace();
      else panels.open(replacePanel(this.#owner, replace));
    } catch (error) {
      const fault = error instanceof ModelError ? error : new ModelError('', String(error));
      panels.close(() => refusal(language, fault));
    }
    picker.value = '';
  };

  #replace(dossier: Dossier): void {
    const { language, panels, session, changed } = this.#owner;
    session.replace(dossier);
    panels.close(() => language.text('session.opened'));
    changed();
  }

  // -- Printing

  readonly #print = (): void => {
    const { members, title, panels, language } = this.#owner;
    const pictures = members().filter(({ localName }) => !localName.endsWith('-form'));
    const pieces = pictures.length > 0 ? pictures : members();
    if (pieces.length === 0) panels.close(() => language.text('session.printNothing'));
    else if (!openPrintView(pieces, title()))
      panels.close(() => language.text('session.printBlocked'));
    else panels.close();
  };
}
