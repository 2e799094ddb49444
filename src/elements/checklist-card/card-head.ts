/**
 * The head of the card: the activity or, without one, the list; which moment is
 * on screen, and the way to the other. Changes nothing itself.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { kindWords } from '../../controllers/words/checklist-words.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import type { Words } from '../../controllers/language.ts';
import { moments } from '../../model/record.ts';
import { heading } from '../../views/words/heading.ts';
import { viewSwitch } from '../../views/control/view-switch.ts';
import type { CardShown, CardView } from './card-view.ts';

function facts({ language, activity: { title, kind, date }, list }: CardView): unknown {
  const all: readonly (Words | undefined)[] = [
    kind && kindWords(language, kind),
    date && dateWords(language, date),
    title && list.heading,
  ];
  const said = all.filter(Boolean);
  return said.length > 0 && said.map((words, index) => (index > 0 ? [' · ', words] : words));
}

function tabs({ language, shown, moments: held, show }: CardView): TemplateResult {
  const hasBoth = moments.every((moment) => held[moment]);
  const views: readonly CardShown[] = hasBoth ? [...moments, 'both'] : moments;
  return viewSwitch({
    name: language.string('checklist.moments'),
    views,
    current: shown,
    words: (view) => language.text(`checklist.${view}`),
    onChoose: show,
  });
}

export function cardHead(view: CardView): TemplateResult {
  const { language, level, list, activity, shown, canSwitch } = view;
  const meta = list.hasActivity && facts(view);
  return html`<div class="head" part="head">
    <div class="titles">
      ${heading(level, activity.title ? clipped(activity.title) : list.heading)}
      ${meta ? html`<p class="meta quiet">${meta}</p>` : nothing}
    </div>
    ${canSwitch ? tabs(view) : nothing}
    ${
      list.hasActivity
        ? html`<p
            class="moment quiet ${canSwitch ? 'print-only' : ''}"
            aria-hidden=${canSwitch ? 'true' : nothing}
          >
            ${language.text(`checklist.${shown}`)}
          </p>`
        : nothing
    }
  </div>`;
}
