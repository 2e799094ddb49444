/**
 * The checklist card against the same questions as plain fieldsets, written by
 * hand as one HTML string: what a school would write without us.
 */
import '../../src/elements/checklist-card/define.ts';
import type { ChecklistCard } from '../../src/elements/checklist-card/checklist-card.ts';
import { checklistAnswers } from '../../src/content/nl/checklists/answers.ts';
import { parentsChecklist } from '../../src/content/nl/checklists/parents.ts';
import type { BenchCase, Contender } from './measure.ts';

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

function against(count: number, ceiling: number): readonly Contender[] {
  return [
    {
      name: 'the questions as plain fieldsets',
      run: (host) => {
        for (let turn = 0; turn < count; turn += 1) showFieldsets(host);
      },
    },
    { name: '<checklist-card>', ceiling, run: (host) => showCards(host, count) },
  ];
}

export const checklistCases: readonly BenchCase[] = [
  { name: 'The first checklist', contenders: against(1, 1.2), rounds: 41 },
  { name: '100 checklists on a page', contenders: against(100, 2), rounds: 9 },
];
