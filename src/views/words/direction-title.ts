/**
 * The name of a direction with its sign, its arrow drawn: '● Ouders → school'.
 * Where the arrow stands a screen reader hears a word.
 */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import type { Direction } from '../../model/dimension.ts';
import { directionSign } from '../signs.ts';

function arrow(): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 18 12" aria-hidden="true">
    <path d="M1.5 6h14M11 1.8L15.5 6 11 10.2" />
  </svg>`;
}

/**
 * @param name as 'Ouders → school'; without an arrow it is shown as it is
 * @param towards what a screen reader hears at the arrow, as 'naar'
 */
export function directionTitle(about: Direction, name: string, towards: Words): TemplateResult {
  const [from = '', to] = name.split('→');
  const words =
    to === undefined
      ? from
      : html`${from.trim()} <span class="visually-hidden">${towards}</span>${arrow()} ${to.trim()}`;
  return html`<span class="direction">${directionSign(about)}<span>${words}</span></span>`;
}
