/**
 * Where versions of one record differ, row by row in words. What is the same in
 * all of them gives no row. Decides nothing and draws nothing.
 */
import type { LanguageController } from '../../../controllers/language.ts';
import { dimensions } from '../../../model/dimension.ts';
import type {
  Agreement,
  Assessment,
  Checklist,
  Plan,
  StoredRecord,
  Tree,
} from '../../../model/record.ts';
import { isAgreement, isAssessment, isChecklist, isPlan, isTree } from '../../../model/version.ts';
import { agreementFields } from './fork-agreement.ts';
import { assessmentFields } from './fork-assessment.ts';
import { checklistFields } from './fork-checklist.ts';
import { planFields } from './fork-plan.ts';
import { rowsOf, type ForkRow } from './fork-row.ts';
import { treeFields } from './fork-tree.ts';

/** Versions of one record between which a person can choose. */
export type Fork =
  | readonly Assessment[]
  | readonly Checklist[]
  | readonly Tree[]
  | readonly Agreement[]
  | readonly Plan[];

/** `versions` when all are of one type, in the shape of this version. */
export function maybeFork(versions: readonly StoredRecord[]): Fork | undefined {
  if (versions.every(isAssessment)) return versions;
  if (versions.every(isChecklist)) return versions;
  if (versions.every(isTree)) return versions;
  if (versions.every(isAgreement)) return versions;
  return versions.every(isPlan) ? versions : undefined;
}

/** The rows at which `versions` differ, in the order of what one fills in. */
export function forkRows(language: LanguageController, versions: Fork): readonly ForkRow[] {
  if (versions.every(isAssessment)) return rowsOf(assessmentFields(language, versions), versions);
  if (versions.every(isChecklist)) return rowsOf(checklistFields(language, versions), versions);
  if (versions.every(isTree)) return rowsOf(treeFields(language, versions), versions);
  if (versions.every(isAgreement)) return rowsOf(agreementFields(language, versions), versions);
  return versions.every(isPlan) ? rowsOf(planFields(language, versions), versions) : [];
}

/** How many of the seven dimensions are the same in all versions. */
export function equalDimensions(rows: readonly ForkRow[]): number {
  return dimensions.filter((each) => !rows.some(({ group }) => group === each)).length;
}
