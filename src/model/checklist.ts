/**
 * New checklists, their edits and what they hold. An edit returns a new record
 * with `updatedAt` = `now`, leaves out what became empty, and keeps unknown keys.
 * Knows no clock, no randomness and no texts.
 */
import {
  entryOf,
  isEmpty,
  missingIn,
  withDatedEntries,
  withEntries,
  withEntry,
  withMember,
} from './member.ts';
import { startedRecord, type RecordStart } from './record-start.ts';
import type { Activity, Checklist, Moment } from './record.ts';
import { normaliseRoundLabel } from './round.ts';

/** What a new checklist begins with. */
export interface ChecklistStart extends RecordStart {
  readonly moment: Moment;
  /** Blank members are left out, and a date that is no ISO date. */
  readonly activity?: Activity | undefined;
  /** Id of the action in a plan that it belongs to. */
  readonly action?: string | undefined;
  readonly by?: string | undefined;
  readonly round?: string | undefined;
  /** Of an own list: the ids of its items, in order. */
  readonly items?: readonly string[] | undefined;
}

/** The list that a card asks. */
export interface AskedItems {
  /** Id of the definition, as `checklist.parents`. */
  readonly id: string;
  readonly version: number;
  /** Of an own list: the ids of its items, in order. */
  readonly items?: readonly string[] | undefined;
}

/** An answer or a note whose item is no longer on the list. */
export interface Stranded {
  /** Id of the item that went. */
  readonly id: string;
  /** Where it stood, from 0; undefined where that is not known. */
  readonly place: number | undefined;
  /** Id of the new item in its place that has no answer; undefined where there is none. */
  readonly heir: string | undefined;
}

/** A checklist without answers. */
export function newChecklist(start: ChecklistStart): Checklist {
  const { moment, activity = {}, round, action, by, items } = start;
  const record: Checklist = { ...startedRecord('checklist', start), moment, answers: {} };
  return withEntries(record, {
    round: round && normaliseRoundLabel(round),
    activity: withDatedEntries({}, activity, 'date'),
    action,
    by,
    items,
  });
}

/** Sets the answer at the item with id `itemId`, or clears it when undefined. */
export function withAnswer(
  record: Checklist,
  itemId: string,
  value: string | undefined,
  now: string,
): Checklist {
  return { ...record, answers: withEntry(record.answers, itemId, value), updatedAt: now };
}

/** Sets the note at the item with id `itemId`; blank text removes it. */
export function withItemNote(
  record: Checklist,
  itemId: string,
  note: string,
  now: string,
): Checklist {
  return withMember(record, 'notes', withEntry(record.notes ?? {}, itemId, note), now);
}

/**
 * Sets members of the activity. Those that `change` leaves out stay; blank text
 * removes one, and so does a date that is no ISO date.
 */
export function withActivity(record: Checklist, change: Activity, now: string): Checklist {
  const activity = withDatedEntries(record.activity ?? {}, change, 'date');
  return withMember(record, 'activity', activity, now);
}

/**
 * Gives the answer and the note of one item to another, in the place of its
 * answer and below its note. What stood at the first goes, its words too.
 */
export function withAnswerMoved(
  record: Checklist,
  fromId: string,
  toId: string,
  now: string,
): Checklist {
  if (fromId === toId) return record;
  const { answers, notes = {}, definition } = record;
  const moved = (texts: Readonly<Record<string, string>>, value: string | undefined) =>
    withEntries(texts, { [toId]: value, [fromId]: undefined });
  const note = [entryOf(notes, toId), entryOf(notes, fromId)].filter((text) => text !== undefined);
  const words = withEntry(definition.words, fromId, undefined);
  return withMember(
    {
      ...record,
      answers: moved(answers, entryOf(answers, fromId) ?? entryOf(answers, toId)),
      definition: { ...definition, words },
    },
    'notes',
    moved(notes, note.join('\n')),
    now,
  );
}

/**
 * `record` as one that answers `list`; words and time stay. The former order of
 * the items stays too, for as long as an answer waits for the item in its place.
 */
export function withList(record: Checklist, { id, version, items }: AskedItems): Checklist {
  const waits = items && strandedAnswers(record, items).some(({ heir }) => heir !== undefined);
  const asked = { ...record, definition: { ...record.definition, id, version } };
  return waits ? asked : withEntry(asked, 'items', items);
}

/** True when a person answered or noted anything; an activity alone is no answer. */
export function hasChecklistAnswers({ answers, notes }: Checklist): boolean {
  return !isEmpty(answers) || !isEmpty(notes ?? {});
}

/** Those of `itemIds` that have no answer of any kind, in their order. */
export function openItems(
  record: Checklist | undefined,
  itemIds: readonly string[],
): readonly string[] {
  return missingIn(record?.answers, itemIds);
}

/**
 * The answers and notes whose item is not among `itemIds`, in the order of their
 * places, those without a place last.
 */
export function strandedAnswers(
  record: Checklist,
  itemIds: readonly string[],
): readonly Stranded[] {
  const { answers, notes = {}, items = [] } = record;
  const ids = new Set([...Object.keys(answers), ...Object.keys(notes)]);
  return [...ids]
    .filter((id) => !itemIds.includes(id))
    .map((id) => {
      const index = items.indexOf(id);
      const next = itemIds[index];
      const isFree =
        next !== undefined && !items.includes(next) && openItems(record, [next]).length > 0;
      return { id, place: index < 0 ? undefined : index, heir: isFree ? next : undefined };
    })
    .sort((one, other) => (one.place ?? items.length) - (other.place ?? items.length));
}
