/**
 * The panel of 'Open': choose files, drop them, or paste a text or a link. What
 * comes of it is for who takes them in.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { openIcon } from '../../../views/icons.ts';
import type { FilesOwner } from './files-owner.ts';
import type { SessionPanel } from '../panels/panel-host.ts';
import type { ImportMode, SessionImport } from './session-import.ts';

const accepted = '.json,.csv,.txt,application/json,text/csv,text/plain';

/** Opens what a person brings. */
export class ImportPanel implements SessionPanel {
  readonly name = 'open';
  readonly #owner: FilesOwner;
  readonly #import: SessionImport;
  #text = '';
  #isEmpty = false;
  #mode: ImportMode = 'add';

  constructor(owner: FilesOwner, taker: SessionImport) {
    this.#owner = owner;
    this.#import = taker;
  }

  readonly title = () => this.#owner.language.text('open.title');

  readonly text = () => [this.#owner.language.text('open.text')];

  readonly render = (): TemplateResult =>
    html`${this.#renderMode()}${this.#renderFiles()}${this.#renderPaste()}`;

  readonly buttons = () => [{ key: 'open.read', act: this.#takeText }];

  /** What happens with what comes, also by a drop beside the panel. */
  get mode(): ImportMode {
    return this.#mode;
  }

  #renderMode(): unknown {
    if (!this.#import.hasAnswers) return nothing;
    const { language } = this.#owner;
    const choice = (mode: ImportMode): TemplateResult =>
      html`<label class="choice">
        <input
          type="radio"
          name="import-mode"
          value=${mode}
          .checked=${this.#mode === mode}
          @change=${() => {
            this.#mode = mode;
          }}
        />
        <span>${language.text(`open.${mode}`)}</span>
      </label>`;
    return html`<fieldset class="choices">
      <legend>${language.text('open.how')}</legend>
      ${choice('add')}${choice('instead')}
    </fieldset>`;
  }

  #renderFiles(): TemplateResult {
    const { language } = this.#owner;
    return html`<div class="drop-zone">
      <input
        type="file"
        hidden
        multiple
        accept=${accepted}
        aria-label=${language.string('open.pick')}
        @change=${this.#takePicked}
      />
      <button type="button" class="button primary" part="button" @click=${this.#pick}>
        ${openIcon()}${language.text('open.pick')}
      </button>
      <p class="small quiet">${language.text('open.drop')}</p>
    </div>`;
  }

  #renderPaste(): TemplateResult {
    const { language } = this.#owner;
    return html`<div class="field wide">
      <label for="import-text">${language.text('open.paste')}</label>
      <textarea
        id="import-text"
        class="control mono"
        rows="3"
        spellcheck="false"
        autocomplete="off"
        .value=${this.#text}
        aria-describedby=${this.#isEmpty ? 'import-fault' : nothing}
        aria-invalid=${this.#isEmpty ? 'true' : nothing}
        @input=${this.#write}
        @paste=${this.#paste}
      ></textarea>
      <p id="import-fault" class="fault">
        ${this.#isEmpty ? language.text('open.pasteEmpty') : nothing}
      </p>
    </div>`;
  }

  readonly #pick = (event: Event): void => {
    const zone = (event.currentTarget as Element).parentElement;
    zone?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  readonly #takePicked = (event: Event): void => {
    const picker = event.target as HTMLInputElement;
    const files = [...(picker.files ?? [])];
    // The same file can be chosen again after it was mended.
    picker.value = '';
    void this.#import.take(files, this.#mode);
  };

  readonly #write = (event: Event): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
  };

  /** A file that was copied comes in as a file. */
  readonly #paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#import.take(files, this.#mode);
  };

  readonly #takeText = (): void => {
    const { panels, language } = this.#owner;
    this.#isEmpty = this.#text.trim() === '';
    if (this.#isEmpty) {
      panels.focusNext('#import-text');
      return;
    }
    panels.refresh();
    const source = { name: language.string('open.pasted'), text: this.#text };
    void this.#import.take([source], this.#mode);
  };
}
