/**
 * Files below the bar: the question before one takes the place of what is on
 * screen, why one was refused, where one went, and its text where it cannot be
 * downloaded.
 */
import { html, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import type { ModelError } from '../../model/model-error.ts';
import { notice } from '../../views/notice.ts';
import type { PanelOwner, SessionPanel } from './panel-host.ts';
import { panelButtons } from './session-panel.ts';

/** Asks before a file takes the place of what is on screen. */
export function replacePanel({ language, panels }: PanelOwner, replace: () => void): SessionPanel {
  return {
    name: 'open',
    title: () => language.text('session.replaceTitle'),
    text: () => [language.text('session.replaceText')],
    render: () =>
      panelButtons(language, [
        { key: 'session.replace', act: replace, isPrimary: true },
        { key: 'session.cancel', act: () => panels.close() },
      ]),
  };
}

function refusalText(language: LanguageController, { path, message }: ModelError): unknown {
  if (path !== '') {
    const fault = html`<code part="fault" lang="en" dir="ltr">${message}</code>`;
    return html`${language.text('session.refusedAt')} ${fault}`;
  }
  const key = message.includes('10 MB') ? 'session.refusedSize' : 'session.refusedJson';
  return language.text(key);
}

/** Says why a file was refused, with the path of the fault, and that nothing was lost. */
export function refusal(language: LanguageController, fault: ModelError): TemplateResult {
  const text = html`${refusalText(language, fault)} ${language.text('session.stays')}`;
  return notice({ kind: 'problem', lead: language.text('session.refused'), text });
}

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
  { language, panels }: PanelOwner,
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
          rows="8"
          readonly
          spellcheck="false"
          .value=${text}
          @focus=${(event: Event) => {
            (event.target as HTMLTextAreaElement).select();
          }}
        ></textarea>
        ${panelButtons(language, [{ key: 'session.close', act: () => panels.close() }])}`,
  };
}
