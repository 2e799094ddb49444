/**
 * The bar of a session at work: which buttons it has and which panel each
 * opens. Acts on the session that it is given; does not know where that is kept.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { barItems } from './bar-items.ts';
import type { DevicePlace } from './panels/device-panel.ts';
import { PanelHost, type PanelOwner } from './panels/panel-host.ts';
import { sessionBar, type BarInput, type BarItem } from './session-bar.ts';
import { SessionFiles, type SessionFilesOwner } from './exchange/session-files.ts';
import { SessionMenu } from './session-menu.ts';
import type { SessionSubmit } from './submit/session-submit.ts';
import { submitLine } from './submit/submit-line.ts';

/** What the bar needs of its element. */
export interface ControlsOwner extends Omit<SessionFilesOwner, 'panels'> {
  readonly submit: SessionSubmit;
  readonly device: DevicePlace;
}

export class SessionControls {
  readonly #given: ControlsOwner;
  readonly #owner: PanelOwner;
  readonly #files: SessionFiles;
  readonly #menu: SessionMenu;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: ControlsOwner) {
    const whole = { ...owner, panels: new PanelHost(host, owner.language) };
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
      panels,
    })}
    ${this.#files.render()}${panels.render()}${submitLine(this.#owner, this.#given.submit)}`;
  }

  /**
   * Brings in a file, a link or a text of either: fills what is empty, else it is merged.
   * @throws ModelError with the path of the fault; what was there stays.
   */
  open(file: Blob | string): Promise<void> {
    return this.#files.open(file);
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
