/**
 * The signs of the tree in line with text, as the picture draws them: leaves by
 * kind and voice, roots by state, fruits, care and rings. Decoration: hidden from
 * assistive technology, the word always stands with it.
 */
import { html, type TemplateResult } from 'lit';
import type { Actor, LeafKind, RootState } from '../model/record.ts';

/** A leaf of this kind; its midrib says who. */
export function leafGlyph(kind: LeafKind, who?: Actor): TemplateResult {
  return html`<svg class="tree-glyph ${kind} ${who ?? ''}" aria-hidden="true"></svg>`;
}

/** A piece of root in this state. */
export function rootGlyph(state: RootState): TemplateResult {
  return html`<svg class="tree-glyph ${state}" aria-hidden="true"></svg>`;
}

/** An open flower, or a round fruit where the team wrote something. */
export function fruitGlyph(isFilled: boolean): TemplateResult {
  return html`<svg class="tree-glyph ${isFilled ? 'fruit' : ''}" aria-hidden="true"></svg>`;
}

/** The drop before an action that tends a part. */
export function dropGlyph(): TemplateResult {
  return html`<svg class="tree-glyph" aria-hidden="true"></svg>`;
}

/** Year rings, one for each earlier tree. */
export function ringsGlyph(count: number): TemplateResult {
  return html`<svg class="tree-glyph" aria-label=${count} aria-hidden="true"></svg>`;
}
