/** Line icons of 18 px, always beside a word. Decoration: hidden from assistive technology. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

function icon(strokes: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    ${strokes}
  </svg>`;
}

const stroke = (d: string): TemplateResult => icon(svg`<path d=${d} />`);

/** Points along the line of reading, so that it turns where one reads from the right. */
const directed = (d: string): TemplateResult =>
  html`<svg class="icon directed" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <path d=${d} />
  </svg>`;

export const checkIcon = (): TemplateResult => stroke('M3.5 9.5l3.5 3.5 7.5-8');
export const backIcon = (): TemplateResult => directed('M11 4L6 9l5 5');
export const forwardIcon = (): TemplateResult => directed('M7 4l5 5-5 5');
export const foldIcon = (): TemplateResult => stroke('M4 7l5 5 5-5');
export const openIcon = (): TemplateResult => stroke('M2.5 14.5v-11h4.6l1.6 2h6.8v9z');
export const saveIcon = (): TemplateResult => stroke('M9 2.5v8.5M5.5 7.8L9 11.2l3.5-3.4M3 14.5h12');
export const printIcon = (): TemplateResult =>
  stroke('M5 6V2.5h8V6M5 13H2.5V6h13v7H13M5 10.5h8v5H5z');
export const roundIcon = (): TemplateResult =>
  stroke(
    'M14.8 7.2A6.2 6.2 0 0 0 3.6 6M3 2.8V6.2h3.4M3.2 10.8A6.2 6.2 0 0 0 14.4 12M15 15.2v-3.4h-3.4',
  );
export const deviceIcon = (): TemplateResult => stroke('M3.5 11.5v-8h11v8zM1.5 14.5h15');
export const sendIcon = (): TemplateResult =>
  directed('M15.5 2.5L2.5 7.6l5 2.4 2.5 5zM15.5 2.5L7.5 10');
export const wipeIcon = (): TemplateResult =>
  stroke('M3 4.5h12M7 4.5v-2h4v2M4.5 4.5l.7 11h7.6l.7-11M7.3 7.5v5M10.7 7.5v5');
export const closeIcon = (): TemplateResult => stroke('M4.5 4.5l9 9M13.5 4.5l-9 9');
export const plusIcon = (): TemplateResult => stroke('M9 3.5v11M3.5 9h11');
export const talkIcon = (): TemplateResult => stroke('M3 3h12v8.5H8L4.5 14.5v-3H3z');
export const problemIcon = (): TemplateResult =>
  icon(svg`<circle cx="9" cy="9" r="6.5" /><path d="M9 5.5v4.2M9 12.2v.1" />`);
export const pictureIcon = (): TemplateResult =>
  stroke('M2.5 3.5h13v11h-13zM2.5 12l4-4 3.5 3.5 2-2 3.5 3.2M11.5 6.5v.1');
export const moreIcon = (): TemplateResult =>
  html`<svg class="icon dots" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <path d="M3.5 9h.01M9 9h.01M14.5 9h.01" />
  </svg>`;
