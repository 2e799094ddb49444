/**
 * The checklist card against the same questions as plain fieldsets, written by
 * hand as one HTML string: what a school would write without us. Beside it, and
 * not judged, all that the card shows written by hand: fields, notes, signs, words.
 */
import '../../src/elements/checklist-card/define.ts';
import type { ChecklistCard } from '../../src/elements/checklist-card/checklist-card.ts';
import { checklistAnswers } from '../../src/content/nl/checklists/answers.ts';
import { parentsChecklist } from '../../src/content/nl/checklists/parents.ts';
import type { BenchCase, Contender } from './measure.ts';
import { markupOf, showMarkup } from './same-content.ts';

let cards = 0;

/** Seven fieldsets with four radio buttons each, under one heading. */
function fieldsets(): string {
  cards += 1;
  const questions = parentsChecklist.items.map(({ item }, index) => {
    const choices = checklistAnswers.map(
      ({ value, item: word }) =>
        `<label><input type="radio" name="q-${cards}-${index}" value="${value}">${word.text}</label>`,
    );
    return `<fieldset><legend>${item.text}</legend>${choices.join('')}</fieldset>`;
  });
  return `<h2>${parentsChecklist.title.text}</h2>${questions.join('')}`;
}

function showFieldsets(host: HTMLElement): void {
  const form = document.createElement('form');
  form.innerHTML = fieldsets();
  host.append(form);
}

async function showCards(host: HTMLElement, count: number): Promise<void> {
  const made = Array.from({ length: count }, (): ChecklistCard => {
    const card = document.createElement('checklist-card');
    card.session = 'none';
    host.append(card);
    return card;
  });
  await Promise.all(made.map(({ updateComplete }) => updateComplete));
}

/** What a card shows, as markup and style sheets. */
async function captured(): Promise<readonly [string, readonly CSSStyleSheet[]]> {
  await showCards(document.body, 1);
  const card = document.body.lastElementChild;
  if (!card?.shadowRoot) throw new Error('There is no card to write by hand');
  card.remove();
  return [markupOf(card), card.shadowRoot.adoptedStyleSheets];
}

const [markup, sheets] = await captured();

function against(count: number, ceiling: number): readonly Contender[] {
  return [
    {
      name: 'the questions as plain fieldsets',
      run: (host) => {
        for (let turn = 0; turn < count; turn += 1) showFieldsets(host);
      },
    },
    { name: '<checklist-card>', ceiling, run: (host) => showCards(host, count) },
    {
      name: 'all that the card shows, by hand',
      run: (host) => {
        for (let turn = 0; turn < count; turn += 1) showMarkup(host, markup, sheets);
      },
    },
  ];
}

export const checklistCases: readonly BenchCase[] = [
  { name: 'The first checklist', contenders: against(1, 1.2), rounds: 41 },
  { name: '100 checklists on a page', contenders: against(100, 2), rounds: 9 },
];
