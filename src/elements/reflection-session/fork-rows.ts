/**
 * Where versions of one record differ, row by row in words. What is the same in
 * all of them gives no row. Decides nothing and draws nothing.
 */
import type { LanguageController } from '../../controllers/language.ts';
import { dimensions } from '../../model/dimension.ts';
import type { Assessment, Checklist, StoredRecord } from '../../model/record.ts';
import { isAssessment, isChecklist } from '../../model/version.ts';
import { assessmentFields } from './fork-assessment.ts';
import { checklistFields } from './fork-checklist.ts';
import { rowsOf, type ForkRow } from './fork-row.ts';

/** Versions of one record between which a person can choose. */
export type Fork = readonly Assessment[] | readonly Checklist[];

/** `versions` when all are of one type, in the shape of this version. */
export function maybeFork(versions: readonly StoredRecord[]): Fork | undefined {
  if (versions.every(isAssessment)) return versions;
  return versions.every(isChecklist) ? versions : undefined;
}

export function isOfChecklists(versions: Fork): versions is readonly Checklist[] {
  return versions[0]?.type === 'checklist';
}

/** The rows at which `versions` differ, in the order of the form or the card. */
export function forkRows(language: LanguageController, versions: Fork): readonly ForkRow[] {
  return isOfChecklists(versions)
    ? rowsOf(checklistFields(language, versions), versions)
    : rowsOf(assessmentFields(language, versions), versions);
}

/** How many of the seven dimensions are the same in all versions. */
export function equalDimensions(rows: readonly ForkRow[]): number {
  return dimensions.filter((each) => !rows.some(({ group }) => group === each)).length;
}
