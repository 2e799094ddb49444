/**
 * The checklists of an action: which list it is held against at which moment,
 * which record of a session holds the answers, and that record with one answer
 * more. Draws nothing and keeps nothing.
 */
import type { ChecklistSet } from '../../content/content-item.ts';
import { parentsChecklist } from '../../content/nl/checklists/parents.ts';
import { schoolChecklist } from '../../content/nl/checklists/school.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { newChecklist, withActivity, withAnswer } from '../../model/checklist.ts';
import { checklistsOf, checklistsWith, sameActivity } from '../../model/checklist-key.ts';
import { directions, type Direction } from '../../model/dimension.ts';
import { withItemWords } from '../../model/item-words.ts';
import { datePattern } from '../../model/pattern.ts';
import type { Activity, Checklist, Dossier, Moment, PlanAction } from '../../model/record.ts';

/** One of the two lists of S4, before or after the action. */
export interface ActionChecklist {
  readonly about: Direction;
  readonly moment: Moment;
}

/** An answer to one of its questions. */
export interface ActionAnswer extends ActionChecklist {
  readonly action: PlanAction;
  /** Id of the question. */
  readonly item: string;
  /** Undefined clears the answer. */
  readonly value: string | undefined;
}

/** The list of each direction. */
export const actionLists: Readonly<Record<Direction, ChecklistSet>> = {
  parents: parentsChecklist,
  school: schoolChecklist,
};

/** The directions whose list is asked of an action: those that it touches, at first that of parents. */
export function askedDirections({ touches }: PlanAction): readonly Direction[] {
  const touched = directions.filter((about) => (touches[about]?.length ?? 0) > 0);
  return touched.length > 0 ? touched : ['parents'];
}

/**
 * The latest checklist of `action` in the round on screen: one that names it,
 * else one of an activity that is called the same and belongs to no other action.
 */
export function findActionChecklist(
  { dossier, shownRound: round }: Pick<SessionView, 'dossier' | 'shownRound'>,
  { id, title }: Pick<PlanAction, 'id' | 'title'>,
  { about, moment }: ActionChecklist,
): Checklist | undefined {
  const definition = `checklist.${actionLists[about].id}`;
  const all = checklistsWith(dossier, { round, definition, moment });
  const isCalled = ({ action, activity }: Checklist): boolean =>
    action === undefined && title.trim() !== '' && sameActivity(activity?.title, title);
  return all.findLast(({ action }) => action === id) ?? all.findLast(isCalled);
}

function activityOf({ title, kind, when = '' }: PlanAction): Activity {
  return { title, ...(kind && { kind }), ...(datePattern.test(when) && { date: when }) };
}

/** The checklists of `actions` that still carry another title, as the action is called now. */
export function renamedChecklists(
  dossier: Dossier,
  actions: readonly PlanAction[],
): readonly Checklist[] {
  return checklistsOf(dossier).flatMap((record) => {
    const action = actions.find(({ id }) => id === record.action);
    if (!action || action.title === record.activity?.title) return [];
    return [withActivity(record, activityOf(action), now())];
  });
}

/**
 * `known`, or a new checklist, with the answer, the words that are on screen, and
 * what the action is called now.
 *
 * @param start who fills in, the words, and the round of new records
 */
export function answeredChecklist(
  known: Checklist | undefined,
  start: {
    readonly language: LanguageController;
    readonly round: string;
    readonly by?: string | undefined;
  },
  { action, about, moment, item, value }: ActionAnswer,
): Checklist {
  const { language, round, by } = start;
  const { id, version, items, answers } = actionLists[about];
  const at = now();
  const record =
    known ??
    newChecklist({
      ...{ id: newId(), now: at, lang: language.locale, round, by, moment },
      definition: { id: `checklist.${id}`, version, words: {} },
    });
  const answered = withAnswer({ ...record, action: action.id }, item, value, at);
  const given = new Set(Object.values(answered.answers));
  const used = answers.filter((one) => given.has(one.value)).map((one) => one.item.id);
  const shown = (itemId: string): string | undefined => {
    const question = items.find((each) => each.item.id === itemId);
    const asked = (moment === 'after' ? question?.after : undefined) ?? question?.item;
    const text = asked ?? answers.find((one) => one.item.id === itemId)?.item;
    return text && language.itemString(text);
  };
  const ids = [...Object.keys(answered.answers), ...Object.keys(answered.notes ?? {}), ...used];
  return withActivity(withItemWords(answered, ids, shown), activityOf(action), at);
}
