/** The step 'Praten': one dimension at a time. */
import { html, type TemplateResult } from 'lit';
import type { DialogueView } from './dialogue-view.ts';

export function talkStep(_view: DialogueView): TemplateResult {
  return html``;
}
