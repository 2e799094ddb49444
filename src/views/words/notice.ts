/** A plain message in the flow of an element: neutral, a caution of the model, or a problem. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import { problemIcon } from '../icons.ts';

export type NoticeKind = 'neutral' | 'caution' | 'problem';

export interface Notice {
  readonly kind: NoticeKind;
  /** The words in front, in 600. */
  readonly lead?: Words | undefined;
  readonly text: Words | readonly Words[];
  /** True when a screen reader should hear it as it appears. */
  readonly live?: boolean;
}

export function notice({ kind, lead, text, live }: Notice): TemplateResult {
  return html`<div class="notice ${kind}" part="notice" role=${live ? 'status' : nothing}>
    ${kind === 'neutral' ? nothing : problemIcon()}
    <p>${lead === undefined ? nothing : html`<strong>${lead}</strong> `}${text}</p>
  </div>`;
}
