/**
 * Typing in a pile of paper: a key an answer, Enter to the next question,
 * Backspace to the one before. Knows no markup but the radio buttons, and no record.
 */
import { keyEntry } from '../../controllers/key-entry.ts';
import type { ChecklistAnswer } from '../../content/content-item.ts';

/** Beside the place of an answer, the letter that it begins with in Dutch, and the sign of not knowing. */
const signs: Readonly<Record<string, string>> = { yes: 'j', partly: 'd', no: 'n', unknown: '?' };

/** The value that each key chooses. */
export function answerKeys(answers: readonly ChecklistAnswer[]): ReadonlyMap<string, string> {
  const digits = answers.map(({ value }, index) => [String(index + 1), value] as const);
  const letters = answers.flatMap(({ value }) => {
    const sign = signs[value];
    return sign ? [[sign, value] as const] : [];
  });
  return new Map([...digits, ...letters]);
}

/** A listener for `keydown` around the questions. */
export function cardTyping(
  answers: () => readonly ChecklistAnswer[],
): (event: KeyboardEvent) => void {
  return keyEntry({
    valuesAt: () => answerKeys(answers()),
    move: (radio, by) => {
      const root = radio.getRootNode() as ParentNode;
      const questions = [...root.querySelectorAll('[data-item]:has(input[type=radio])')];
      const here = questions.findIndex((question) => question.contains(radio));
      const there = questions[here + by];
      const to =
        there?.querySelector<HTMLElement>('input:checked') ?? there?.querySelector('input');
      to?.focus();
    },
  });
}
