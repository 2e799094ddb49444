/**
 * Which activity is on the card, and the records that a session holds of it:
 * the one that attributes name, the one that was chosen, or the latest. Knows
 * no drawing.
 */
import type { SessionView } from '../../controllers/session.ts';
import { checklistsOf, checklistsWith, sameActivity } from '../../model/checklist-key.ts';
import { isOfEarlierList } from '../../model/own-list.ts';
import type { Checklist, Moment } from '../../model/record.ts';
import { isSameRound } from '../../model/round.ts';
import type { AskedList } from './card-list.ts';

/** What the card asks for now. */
export interface ActivityWanted {
  readonly list: AskedList;
  readonly moment: Moment;
  /** The attribute `activity`; empty when the person names it. */
  readonly title: string;
}

/**
 * What the person chose: an activity by its title, or a new one beside those
 * that were there. While a title is being changed the record is known by its id.
 */
type Choice =
  | { readonly title: string; readonly id?: string | undefined }
  | { readonly besides: readonly string[] };

/** The records of this list and round at `moment`, whatever the activity; the latest comes last. */
function recordsAt(
  { dossier, shownRound: round }: SessionView,
  { id, isOwn, items }: AskedList,
  moment: Moment,
): readonly Checklist[] {
  const exact = checklistsWith(dossier, { round, definition: id, moment });
  if (exact.length > 0 || !isOwn) return exact;
  // An own list has another id as soon as one of its items changed.
  const ids = items.map((item) => item.id);
  return checklistsOf(dossier).filter(
    (record) =>
      record.moment === moment && isSameRound(record.round, round) && isOfEarlierList(record, ids),
  );
}

export class CardActivity {
  #choice: Choice | undefined;

  /** The record of the wanted moment, or undefined. */
  record(session: SessionView, wanted: ActivityWanted): Checklist | undefined {
    const records = recordsAt(session, wanted.list, wanted.moment);
    const choice: Choice | undefined = wanted.title ? { title: wanted.title } : this.#choice;
    const isChosen = (record: Checklist): boolean => {
      if (!choice) return true;
      if ('besides' in choice) return !choice.besides.includes(record.id);
      return record.id === choice.id || sameActivity(record.activity?.title, choice.title);
    };
    return records.filter(isChosen).at(-1);
  }

  /** The record of the other moment of the activity with this title. */
  other(session: SessionView, wanted: ActivityWanted, title: string): Checklist | undefined {
    const moment = wanted.moment === 'before' ? 'after' : 'before';
    return recordsAt(session, wanted.list, moment)
      .filter((record) => sameActivity(record.activity?.title, title))
      .at(-1);
  }

  /** Titles of all activities that the session holds for this list, each once. */
  titles(session: SessionView, wanted: ActivityWanted): readonly string[] {
    const titles: string[] = [];
    for (const moment of ['before', 'after'] as const) {
      for (const { activity } of recordsAt(session, wanted.list, moment)) {
        const title = activity?.title;
        if (title && !titles.some((known) => sameActivity(known, title))) titles.push(title);
      }
    }
    return titles;
  }

  /** Title of the activity that was chosen, also when nothing was answered about it yet. */
  get title(): string {
    return this.#choice && 'title' in this.#choice ? this.#choice.title : '';
  }

  /** Stays with the activity of this title, as when another moment of it is put on screen. */
  choose(title: string): void {
    this.#choice = { title };
  }

  /** Begins a new activity beside those that are there. */
  begin(session: SessionView, wanted: ActivityWanted): void {
    const besides = (['before', 'after'] as const).flatMap((moment) =>
      recordsAt(session, wanted.list, moment).map(({ id }) => id),
    );
    this.#choice = { besides };
  }

  /** The person gives the activity on screen, the record with `id`, another title. */
  renamed(title: string, id: string | undefined): void {
    if (this.#choice && 'title' in this.#choice) this.#choice = { title, id };
  }
}
