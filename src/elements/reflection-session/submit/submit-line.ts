/**
 * Says below the bar how far the sending is, why something has not arrived, and
 * what the person can do about it. Draws; decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language.ts';
import { notice } from '../../../views/words/notice.ts';
import { outlineButton } from '../../../views/control/outline-button.ts';
import type { PanelOwner } from '../panels/panel-host.ts';
import type { SessionSubmit } from './session-submit.ts';

/** The receiver's own words, as text. */
function detailWords(language: LanguageController, { receiver, status }: SessionSubmit): unknown {
  const { detail } = status;
  if (detail === undefined) return nothing;
  const lead = language.text('submit.detail', { host: receiver });
  return html`${lead} <span class="detail" dir="auto">${detail}</span> `;
}

function refusal(language: LanguageController, submit: SessionSubmit): TemplateResult {
  const { receiver, status } = submit;
  const why = language.text(`submit.${status.problem ?? 'rejected'}`, { host: receiver });
  const text = html`${why} ${detailWords(language, submit)}${language.text('submit.stays')}`;
  return notice({ kind: 'problem', lead: language.text('submit.refused'), text });
}

/** The same while another try is on its way: a screen reader need not hear it again. */
function delay(language: LanguageController, submit: SessionSubmit): TemplateResult {
  const { receiver, status } = submit;
  const why = language.text(`submit.${status.problem ?? 'busy'}`, { host: receiver });
  const text = html`${why} ${language.text('submit.again')}`;
  return notice({ kind: 'caution', lead: language.text('submit.notYet'), text });
}

/** Which words say that `n` of `finished` arrived, of all that is on screen. */
function arrivedKey(n: number, finished: number, all: number): string {
  if (n < finished) return 'submit.some';
  return n < all ? 'submit.finished' : 'submit.done';
}

/** '2 van 3 verstuurd'; nothing before the first. */
function arrived(language: LanguageController, { receiver, rows }: SessionSubmit): unknown {
  const n = rows.filter(({ state }) => state === 'sent').length;
  const m = rows.filter(({ state }) => state !== 'unfinished').length;
  if (n === 0) return nothing;
  const key = arrivedKey(n, m, rows.length);
  return html`<p class="said">${language.text(key, { n, m, host: receiver })}</p>`;
}

function words(language: LanguageController, submit: SessionSubmit): unknown {
  const { receiver, status } = submit;
  const { waiting, refused, problem } = status;
  if (refused > 0) return refusal(language, submit);
  if (waiting === 0) return arrived(language, submit);
  if (problem !== undefined) return delay(language, submit);
  const key = waiting === 1 ? 'submit.sendingOne' : 'submit.sending';
  return html`<p class="said">${language.text(key, { n: waiting, host: receiver })}</p>`;
}

function button({ language, panels }: PanelOwner, key: string, act: () => void): TemplateResult {
  const handleClick = (): void => {
    act();
    // The button may go with what it did.
    panels.focusNext('[data-opens="submit"]');
  };
  return outlineButton(language.text(key), handleClick);
}

function buttons(owner: PanelOwner, submit: SessionSubmit): unknown {
  const { waiting, refused, problem } = submit.status;
  if (waiting + refused === 0) return nothing;
  const retryKey = refused > 0 ? 'submit.retry' : 'submit.now';
  return html`<div class="panel-buttons">
    ${problem === undefined ? nothing : button(owner, retryKey, () => submit.retry())}
    ${button(owner, 'submit.stop', () => submit.stop())}
  </div>`;
}

/** The polite line and its buttons; its place is there before it has something to say. */
export function submitLine(owner: PanelOwner, submit: SessionSubmit): unknown {
  if (!submit.isOffered) return nothing;
  return html`<div class="submit-line screen-only">
    <div role="status">${words(owner.language, submit)}</div>
    ${buttons(owner, submit)}
  </div>`;
}
