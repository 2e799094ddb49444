/**
 * Whose answers stand together, and whether they may be shown one by one. A few parents are
 * easily recognised by what they answered. This keeps answers off the screen; it
 * protects no data that was already delivered to the page.
 */
import type { Assessment, RaterGroup } from '../model/record.ts';

/** From how many people on the answers are shown singly, unless the host says otherwise. */
export const smallestGroups: Readonly<Record<RaterGroup, number>> = { parents: 5, team: 1 };

/** True for an answer of this group: of parents, or of those who work with them. A pupil is of neither. */
export function isOfGroup({ by }: Pick<Assessment, 'by'>, group: RaterGroup): boolean {
  if (by === 'pupil') return false;
  return (by === 'parent') === (group === 'parents');
}

/** What may be shown of a group. */
export interface GroupView {
  readonly group: RaterGroup;
  /** How many people answered: this may always be shown. */
  readonly count: number;
  /** From how many on the answers are shown. */
  readonly least: number;
  /** `answers`: each of them · `count`: how many there are and nothing else, no range and no middle. */
  readonly shows: 'answers' | 'count';
}

/**
 * What may be shown of `count` people of `group`. Count those who answered, each
 * once, not those who gave a number on one dimension.
 *
 * @param least a whole number from 1; anything else leaves the default of the group
 */
export function groupView(group: RaterGroup, count: number, least?: number): GroupView {
  const isFit = least !== undefined && Number.isSafeInteger(least) && least >= 1;
  const from = isFit ? least : smallestGroups[group];
  return { group, count, least: from, shows: count >= from ? 'answers' : 'count' };
}

/** The answers of a group as far as they may be shown: all of them, or none. */
export function shownAnswers<Answer>(
  group: RaterGroup,
  answers: readonly Answer[],
  least?: number,
): readonly Answer[] {
  return groupView(group, answers.length, least).shows === 'answers' ? answers : [];
}
