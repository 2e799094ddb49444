/**
 * The bar of a session at work: which buttons it has and which panel each
 * opens. Acts on the session that it is given; does not know where that is kept.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dossierFromFile, maxFileLength } from '../../exchange/dossier-file.ts';
import { ModelError } from '../../model/model-error.ts';
import type { Dossier } from '../../model/record.ts';
import { barItems } from './bar-items.ts';
import type { DevicePlace } from './device-panel.ts';
import { PanelHost, type PanelOwner } from './panel-host.ts';
import { sessionBar, type BarInput, type BarItem } from './session-bar.ts';
import { SessionFiles, type SessionFilesOwner } from './session-files.ts';
import { SessionMenu } from './session-menu.ts';
import type { SessionSubmit } from './session-submit.ts';
import { submitLine } from './submit-line.ts';

/** What the bar needs of its element. */
export interface ControlsOwner extends Omit<SessionFilesOwner, 'panels'> {
  readonly submit: SessionSubmit;
  readonly device: DevicePlace;
}

/** A dossier from a file or its text, refused whole with a ModelError. */
export async function readFile(file: Blob | string): Promise<Dossier> {
  if (typeof file === 'string') return dossierFromFile(file);
  // No character takes more than 4 bytes: what is larger is too long, and is not read.
  if (file.size > 4 * maxFileLength) throw new ModelError('', 'the file is larger than 10 MB');
  return dossierFromFile(await file.text());
}

export class SessionControls {
  readonly #given: ControlsOwner;
  readonly #owner: PanelOwner;
  readonly #files: SessionFiles;
  readonly #menu: SessionMenu;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: ControlsOwner) {
    const whole = { ...owner, panels: new PanelHost(host) };
    this.#given = owner;
    this.#owner = whole;
    this.#files = new SessionFiles(host, whole);
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
    ${this.#files.render()}${panels.render()}${submitLine(this.#owner, this.#given.submit)}`;
  }

  #items(): readonly BarItem[] {
    const { submit, device } = this.#given;
    const items = barItems({ owner: this.#owner, files: this.#files, submit, device });
    return items.map((item) => ({
      ...item,
      act: () => {
        this.#menu.close();
        item.act();
      },
    }));
  }
}
