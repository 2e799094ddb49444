/** The key to the dots: only what occurs. */
import { html, nothing, type TemplateResult } from 'lit';
import { nonScores } from '../../model/rating.ts';
import { talkIcon } from '../../views/icons.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../views/signs.ts';
import type { DialogueView } from './dialogue-view.ts';
import { shownWord, waysOf } from './show-words.ts';

function entry(sign: unknown, words: unknown): TemplateResult {
  return html`<li>${sign} <span>${words}</span></li>`;
}

export function showLegend(view: DialogueView): TemplateResult {
  const { language, about, group, spread, scale } = view;
  const { dimensions } = spread;
  const ways = nonScores.filter((kind) =>
    dimensions.some((one) => waysOf(one).some((way) => way.kind === kind)),
  );
  const hasRange = dimensions.some(({ steps = 0 }) => steps > 0);
  const hasTalk = dimensions.some(({ talk }) => talk > 0);
  return html`<ul class="key quiet" part="legend" role="list">
    ${entry(directionSign(about), language.text(`dialogue.key.${group.group}`))}
    ${
      hasRange
        ? entry(html`<span class="range ${about}"></span>`, language.text('dialogue.key.range'))
        : nothing
    }
    ${ways.map((kind) =>
      entry(nonScoreSign(kind, directionMarks[about], about), shownWord(view, kind, scale)),
    )}
    ${hasTalk ? entry(talkIcon(), language.text('dialogue.key.talk')) : nothing}
  </ul>`;
}
