/** A file that was made: where it went, and its text where it cannot be downloaded. */
import { html, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language.ts';
import type { PanelOwner, SessionPanel } from '../panels/panel-host.ts';

/** Says where the file went, and offers its text where the browser let nothing through. */
export function savedLine(
  language: LanguageController,
  name: string,
  showText: () => void,
): TemplateResult {
  return html`<p class="said screen-only">
    ${language.text('session.fileSaved', { name })}
    <button type="button" class="text-button" part="button" @click=${showText}>
      ${language.text('session.showText')}
    </button>
  </p>`;
}

/** The text of the file, to be copied where it cannot be downloaded. */
export function textPanel(
  { language }: PanelOwner,
  text: string,
  isBlocked: boolean,
): SessionPanel {
  return {
    name: 'save',
    firstFocus: '#file-text',
    title: () => html`<label for="file-text">${language.text('session.fileText')}</label>`,
    text: () => (isBlocked ? [language.text('session.fileBlocked')] : []),
    render: () =>
      html`<textarea
        id="file-text"
        class="control mono"
        rows="8"
        readonly
        spellcheck="false"
        .value=${text}
        @focus=${(event: Event) => {
          (event.target as HTMLTextAreaElement).select();
        }}
      ></textarea>`,
    leave: { key: 'session.close' },
  };
}
