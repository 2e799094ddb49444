/** The answers that the lists offer, in the order of the screen. Knows no questions. */
import type { Effort } from '../../../model/record.ts';
import type { ChecklistAnswers, ContentItem, Source } from '../../content-item.ts';
import { nonScoreWords } from '../scale.ts';

const reflection: Source = { own: true, from: ['S4 §3.3', 'S4 §4'] };
const tips: Source = { own: true, from: ['S1 #6'] };

/** To a question of a checklist, of the signs, and of an own list. */
export const checklistAnswers: ChecklistAnswers = [
  { value: 'yes', item: { id: 'checklist.answer.yes', text: 'ja', source: reflection } },
  { value: 'partly', item: { id: 'checklist.answer.partly', text: 'deels', source: reflection } },
  { value: 'no', item: { id: 'checklist.answer.no', text: 'nee', source: reflection } },
  { value: 'unknown', item: nonScoreWords.unknown },
];

/**
 * What something asks of the school: at a tip, and at an action of a plan. One id
 * for both: a record that keeps the words of one is shown by the other.
 */
export const effortWords: Readonly<Record<Effort, ContentItem>> = {
  already: { id: 'plan.effort.already', text: 'doen we al', source: tips },
  quick: { id: 'plan.effort.quick', text: 'kan snel', source: tips },
  slow: { id: 'plan.effort.slow', text: 'vraagt tijd', source: tips },
  hard: { id: 'plan.effort.hard', text: 'moeilijk', source: tips },
};

/** To a tip: no scale, but where it stands in this school. */
export const tipAnswers: ChecklistAnswers = [
  { value: 'already', item: effortWords.already },
  { value: 'soon', item: effortWords.quick },
  { value: 'time', item: effortWords.slow },
  { value: 'hard', item: effortWords.hard },
];
