/**
 * Words of a checklist for who has its record and not its list: what the list is
 * called, the words of an answer, of a kind of activity and of a moment.
 */
import { activityKindWords } from '../../content/nl/checklists/activity-kinds.ts';
import { checklistAnswers } from '../../content/nl/checklists/answers.ts';
import { checklistSets } from '../../content/nl/checklists/index.ts';
import type { ChecklistSet, ContentItem } from '../../content/content-item.ts';
import { entryOf } from '../../model/member.ts';
import {
  activityKinds,
  type ActivityKind,
  type Checklist,
  type Moment,
} from '../../model/record.ts';
import type { LanguageController } from '../language.ts';
import { clipped } from './model-words.ts';

/** The list of the model that `record` answers; undefined for a list of the host. */
export function checklistSetOf({ definition }: Checklist): ChecklistSet | undefined {
  return checklistSets.find(({ id }) => definition.id === `checklist.${id}`);
}

/**
 * What the list is called. A list of the host as the record keeps it, among the
 * words of its definition; 'Eigen lijst' where it has no heading.
 */
export function checklistTitle(language: LanguageController, record: Checklist): string {
  const set = checklistSetOf(record);
  if (set) return language.itemString(set.title);
  const { id, words } = record.definition;
  return clipped(entryOf(words, id) ?? language.string('checklist.own'));
}

/** The item whose text is the word of an answer; undefined for one that no list offers. */
export function answerItem(record: Checklist, value: string): ContentItem | undefined {
  const answers = checklistSetOf(record)?.answers ?? checklistAnswers;
  return answers.find((answer) => answer.value === value)?.item;
}

export function isActivityKind(kind: string): kind is ActivityKind {
  return (activityKinds as readonly string[]).includes(kind);
}

/** 'openklas'; free text as it is. */
export function kindWords(language: LanguageController, kind: string): string {
  return isActivityKind(kind) ? language.itemString(activityKindWords[kind]) : clipped(kind);
}

/** 'vooraf' or 'achteraf'. */
export function momentName(language: LanguageController, moment: Moment): string {
  return language.string(`checklist.in.${moment}`);
}
