/** The plan on paper the ouderplan. */
import { html, type TemplateResult } from 'lit';
import type { PlanView } from './plan-view.ts';

export function paperPlan(_view: PlanView): TemplateResult {
  return html``;
}
