/**
 * Words that several parts of the card need: an answer as it was on screen,
 * the answers at the seven dimensions. Draws nothing.
 */
import { checklistCoverage, type ChecklistCoverage } from '../../analysis/checklist-coverage.ts';
import { nonScoreWords } from '../../content/nl/scale.ts';
import type { Words } from '../../controllers/language.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import type { Checklist } from '../../model/record.ts';
import type { CardList, CardView } from './card-view.ts';

/** The word of an answer as `record` keeps it, else as it is today; 'niet ingevuld' for none. */
export function answerWord(
  { language, list }: Pick<CardView, 'language' | 'list'>,
  record: Checklist | undefined,
  value: string | undefined,
): Words {
  if (value === undefined) return language.item(nonScoreWords.unanswered);
  const item = list.answers.find((answer) => answer.value === value)?.item;
  if (!item) return clipped(value);
  return record?.definition.words[item.id] ?? language.item(item);
}

/** What a record says of the dimensions that the list asks about. */
export function coverageOf(
  { questions }: CardList,
  record: Checklist | undefined,
): ChecklistCoverage {
  return checklistCoverage(questions, record?.answers ?? {});
}

/** True for a list that asks about the dimensions. */
export function hasDimensions({ questions }: CardList): boolean {
  return questions.some(({ dimension }) => dimension !== undefined);
}
