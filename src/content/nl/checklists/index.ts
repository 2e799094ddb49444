/** The lists of the model, each a constant of its own, and all of them in the order of the attribute `checklist`. */
import type { ChecklistSet } from '../../content-item.ts';
import { attitudesChecklist } from './attitudes.ts';
import { communicationChecklist } from './communication.ts';
import { parentsChecklist } from './parents.ts';
import { schoolChecklist } from './school.ts';
import { signsChildrenChecklist } from './signs-children.ts';
import { signsParentsChecklist } from './signs-parents.ts';
import { signsTeachersChecklist } from './signs-teachers.ts';
import { tipsChecklist } from './tips.ts';

export * from './activity-kinds.ts';
export * from './answers.ts';
export * from './attitudes.ts';
export * from './communication.ts';
export * from './parents.ts';
export * from './school.ts';
export * from './signs-children.ts';
export * from './signs-parents.ts';
export * from './signs-teachers.ts';
export * from './tips.ts';
export * from './traps.ts';

/** All of them; the first is the one of a card that names none. */
export const checklistSets: readonly [ChecklistSet, ...ChecklistSet[]] = [
  parentsChecklist,
  schoolChecklist,
  communicationChecklist,
  signsParentsChecklist,
  signsTeachersChecklist,
  signsChildrenChecklist,
  attitudesChecklist,
  tipsChecklist,
];
