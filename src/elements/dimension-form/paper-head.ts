/** What stands above the answers on paper: who looked at whom, in which round, when, at which group. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionNames } from '../../content/nl/dimensions.ts';
import { whoAboutWhom } from '../../content/nl/sentences.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { Words } from '../../controllers/language.ts';
import { filledIn } from '../../controllers/words/model-words.ts';
import type { FormView } from './form-view.ts';

/** 'Over de betrokkenheid van ouders op de school, ingevuld door het schoolteam.' */
export function whoLine({ language, about, by }: FormView): Words {
  const subject = language.itemString(directionNames[about].subject);
  return language.item(whoAboutWhom, { subject, by: filledIn(language, by) });
}

export function paperHead(view: FormView): TemplateResult | typeof nothing {
  const { language, record } = view;
  if (!record) return nothing;
  const facts = [
    ['paper.round', record.round],
    ['paper.date', dateWords(language, record.updatedAt.slice(0, 10))],
    ['paper.subject', record.subject],
  ] as const;
  return html`<p class="print-only">
    ${whoLine(view)}
    ${facts.map(([key, fact]) => (fact ? html`${language.text(key)} <b>${fact}</b>. ` : nothing))}
  </p>`;
}
