/**
 * What everyone answered at one dimension, in words: '2 keer 4 veel · 1 keer weten
 * we niet', and how far that lies apart. Never a mean. Draws no dots.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Dimension } from '../../model/dimension.ts';
import type { DialogueView } from './dialogue-view.ts';
import { apartWords, valueCounts, wayCounts } from './show-words.ts';

/** The counts of one dimension; empty while nobody's answer is shown. */
export function countsAt(view: DialogueView, dimension: Dimension): readonly string[] {
  const { spread, spreadOf, scale, language } = view;
  const one = spreadOf.get(dimension);
  if (!one || one.raters === 0) return [];
  const { unanswered } = one;
  return [
    ...valueCounts(view, one, spread.scale ?? scale),
    ...wayCounts(view, one),
    ...(unanswered > 0 ? [language.string('dialogue.unanswered', { n: unanswered })] : []),
  ];
}

/** One line: how far apart, then the counts; nothing while nobody's answer is shown. */
export function seenLine(
  view: DialogueView,
  dimension: Dimension,
): TemplateResult | typeof nothing {
  const one = view.spreadOf.get(dimension);
  const counts = countsAt(view, dimension);
  if (!one || counts.length === 0) return nothing;
  return html`<span class="seen">
    ${apartWords(view, one)}:
    ${counts.map((words, index) => html`${index > 0 ? ' · ' : nothing}<span class="count">${words}</span>`)}
  </span>`;
}
