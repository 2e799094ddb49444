/** A heading of the level that the host asks for. */
import { html, type TemplateResult } from 'lit';

/** @param level 1 to 6; more is 6 */
export function heading(level: number, words: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${words}</h1>`;
    case 2:
      return html`<h2 part="heading">${words}</h2>`;
    case 3:
      return html`<h3 part="heading">${words}</h3>`;
    case 4:
      return html`<h4 part="heading">${words}</h4>`;
    case 5:
      return html`<h5 part="heading">${words}</h5>`;
    default:
      return html`<h6 part="heading">${words}</h6>`;
  }
}
