/**
 * What opens below the bar: a question before something is lost, a file that
 * was refused, the text of a file that could not be downloaded. In the page
 * itself, since a sandboxed frame shows no dialogs.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { notice } from '../../views/notice.ts';
import type { ModelError } from '../../model/model-error.ts';

interface PanelButton {
  readonly key: string;
  readonly act: () => void;
  readonly isPrimary?: boolean;
}

interface Question {
  readonly titleKey: string;
  readonly textKeys: readonly string[];
  readonly buttons: readonly PanelButton[];
}

function panelButton(
  language: LanguageController,
  { key, act, isPrimary }: PanelButton,
): TemplateResult {
  return html`<button
    type="button"
    class="button ${isPrimary ? 'primary' : ''}"
    part="button"
    @click=${act}
  >
    ${language.text(key)}
  </button>`;
}

function question(language: LanguageController, asked: Question): TemplateResult {
  const { titleKey, textKeys, buttons } = asked;
  return html`<div
    class="panel screen-only"
    part="panel"
    role="group"
    tabindex="-1"
    aria-labelledby="panel-title"
    aria-describedby="panel-text"
  >
    <p id="panel-title" class="panel-title">${language.text(titleKey)}</p>
    <div id="panel-text">${textKeys.map((key) => html`<p>${language.text(key)}</p>`)}</div>
    <div class="panel-buttons">${buttons.map((one) => panelButton(language, one))}</div>
  </div>`;
}

export interface WipeActions {
  readonly wipeThis: () => void;
  readonly wipeAll: () => void;
  readonly cancel: () => void;
}

/** Asks what is to be wiped: this reflection, or everything of ours. */
export function wipeQuestion(language: LanguageController, act: WipeActions): TemplateResult {
  return question(language, {
    titleKey: 'session.wipeTitle',
    textKeys: ['session.wipeText', 'session.wipeAllHint'],
    buttons: [
      { key: 'session.wipeThis', act: act.wipeThis, isPrimary: true },
      { key: 'session.wipeAll', act: act.wipeAll },
      { key: 'session.cancel', act: act.cancel },
    ],
  });
}

/** Asks before a file takes the place of what is on screen. */
export function replaceQuestion(
  language: LanguageController,
  replace: () => void,
  cancel: () => void,
): TemplateResult {
  return question(language, {
    titleKey: 'session.replaceTitle',
    textKeys: ['session.replaceText'],
    buttons: [
      { key: 'session.replace', act: replace, isPrimary: true },
      { key: 'session.cancel', act: cancel },
    ],
  });
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
export function fileText(
  language: LanguageController,
  text: string,
  isBlocked: boolean,
  close: () => void,
): TemplateResult {
  return html`<div class="panel screen-only" part="panel">
    ${isBlocked ? html`<p>${language.text('session.fileBlocked')}</p>` : nothing}
    <label class="panel-title" for="file-text">${language.text('session.fileText')}</label>
    <textarea
      id="file-text"
      rows="8"
      readonly
      spellcheck="false"
      .value=${text}
      @focus=${(event: Event) => {
        (event.target as HTMLTextAreaElement).select();
      }}
    ></textarea>
    <div class="panel-buttons">${panelButton(language, { key: 'session.close', act: close })}</div>
  </div>`;
}
