/**
 * All that goes in and out of a session by files, texts and links, for its bar:
 * the panels of 'Open' and 'Bewaar', drops, a link in the address, and the line
 * while something stands in several versions.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { newId, now } from '../../../controllers/environment.ts';
import type { VersionedView } from '../../../controllers/session/versioned-session.ts';
import { csvWords } from './exchange-words.ts';
import { FileDrop } from './file-drop.ts';
import type { FilesOwner } from './files-owner.ts';
import { forkNotice } from '../forks/fork-panel.ts';
import { ImportPanel } from './import-panel.ts';
import { asDossier, asOne, readSource, type Reading } from './incoming.ts';
import { LinkQuestion } from './link-question.ts';
import type { PanelOwner, SessionPanel } from '../panels/panel-host.ts';
import { SessionImport } from './session-import.ts';
import { SharePanel } from './share-panel.ts';

/** What files need of the bar. */
export interface SessionFilesOwner extends PanelOwner {
  readonly session: VersionedView;
  /** True while the bar is shown. */
  readonly isShown: () => boolean;
}

export class SessionFiles {
  readonly #owner: FilesOwner;
  readonly #import: SessionImport;
  #panel: ImportPanel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: SessionFilesOwner) {
    const whole = { ...owner, reading: () => this.#reading };
    this.#owner = whole;
    this.#import = new SessionImport(whole);
    new LinkQuestion(host, whole, this.#import);
    new FileDrop(host, {
      isOpen: owner.isShown,
      textName: () => owner.language.string('open.pasted'),
      take: (sources) => void this.#import.take(sources, this.#mode),
    });
  }

  /** The panel of 'Open'. */
  readonly openPanel = (): SessionPanel => {
    this.#panel = new ImportPanel(this.#owner, this.#import);
    return this.#panel;
  };

  /** The panel of 'Bewaar'. */
  readonly sharePanel = (): SessionPanel => new SharePanel(this.#owner);

  /**
   * Brings in a file, a link or a text of either: fills what is empty, else it is merged.
   * @throws ModelError with the path of the fault; what was there stays.
   */
  async open(file: Blob | string): Promise<void> {
    const { session } = this.#owner;
    const reading = this.#reading;
    const source = typeof file === 'string' ? { name: '', text: file } : new File([file], '');
    const read = await readSource(source, reading);
    if ('reason' in read) throw read.fault;
    if (session.dossier.records.length === 0) session.replace(asOne([read], reading));
    else session.merge(asDossier(read, session.dossier, now()), session.round);
  }

  /** What stands between the bar and the panels. */
  render(): TemplateResult {
    const { language } = this.#owner;
    return html`<p class="drop-hint" aria-hidden="true">${language.text('open.dropNow')}</p>
      ${forkNotice(this.#owner)}`;
  }

  /** What the panel says, while it stands open. */
  get #mode(): ImportPanel['mode'] {
    return (this.#owner.panels.current === 'open' && this.#panel?.mode) || 'add';
  }

  get #reading(): Reading {
    const { language } = this.#owner;
    return {
      csvWords: csvWords(language),
      definition: { id: 'dimensions', version: 1, words: {} },
      lang: language.locale,
      now,
      newId,
    };
  }
}
