/** The editor of one action, in place. */
import { html, type TemplateResult } from 'lit';
import type { PlanView } from './plan-view.ts';

export function actionEditor(_view: PlanView): TemplateResult {
  return html``;
}
