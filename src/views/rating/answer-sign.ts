/**
 * The sign of an answer on a checklist: full for yes, half for partly, open for
 * no, `?` for 'weten we niet', and dotted where nobody answered. Knows no list.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { PromptMark } from '../../model/record.ts';
import { glyph } from '../question/prompt-glyph.ts';

const marks = new Map<string, PromptMark>([
  ['partly', 'mixed'],
  ['no', 'weak'],
  ['unknown', 'unknown'],
]);

/** How an answer is drawn. One that is on no scale, as 'kan snel', is a full circle once chosen. */
export function answerMark(value: string): PromptMark {
  return marks.get(value) ?? 'strong';
}

/** The sign of an answer that was given, or was not; with its word, unless that stands elsewhere. */
export function answerSign(value: string | undefined, word: unknown = nothing): TemplateResult {
  if (value === undefined) {
    return html`<span class="signed"
      ><svg class="glyph open" viewBox="0 0 22 22" aria-hidden="true">
        <circle class="ring" cx="11" cy="11" r="9" /></svg
      >${word}</span
    >`;
  }
  const mark = answerMark(value);
  return html`<span class="signed chosen ${mark}">${glyph(mark, true)}${word}</span>`;
}
