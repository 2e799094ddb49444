/** The step 'Afspreken': what the group sees together, and who sees it in another way. */
import { html, type TemplateResult } from 'lit';
import type { DialogueView } from './dialogue-view.ts';

export function agreeStep(_view: DialogueView): TemplateResult {
  return html``;
}
