/** A heading of the level that the host asks for. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * @param level 1 to 6; more is 6
 * @param focusId id of a heading to which the focus is moved; none gives a plain heading
 */
export function heading(level: number, words: unknown, focusId?: string): TemplateResult {
  const id = focusId ?? nothing;
  const tab = focusId === undefined ? nothing : '-1';
  switch (level) {
    case 1:
      return html`<h1 part="heading" id=${id} tabindex=${tab}>${words}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${id} tabindex=${tab}>${words}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id} tabindex=${tab}>${words}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id} tabindex=${tab}>${words}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id} tabindex=${tab}>${words}</h5>`;
    default:
      return html`<h6 part="heading" id=${id} tabindex=${tab}>${words}</h6>`;
  }
}
