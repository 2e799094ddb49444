/** Ideas for one dimension, to take up in the plan. */
import { html, type TemplateResult } from 'lit';
import type { PlanView } from './plan-view.ts';

export function ideaList(_view: PlanView): TemplateResult {
  return html``;
}
