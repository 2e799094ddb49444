/** Dutch messages at the questions of a checklist, on its card and at an action of a plan. */

export const checklistQuestionMessages = {
  'checklist.clear': 'Wis antwoord',
  'checklist.clearOf': 'Wis antwoord bij vraag {n}',
  'checklist.missing': 'Kies hier nog een antwoord.',
} as const;
