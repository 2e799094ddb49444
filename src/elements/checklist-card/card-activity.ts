/**
 * Which activity is on the card and at which moment, and the records that a
 * session holds of it: the one that attributes name, the one that was chosen,
 * or the latest. Knows no drawing.
 */
import type { SessionView } from '../../controllers/session/session.ts';
import { checklistsOf, checklistsWith, sameActivity } from '../../model/checklist-key.ts';
import { isOfEarlierList } from '../../model/own-list.ts';
import type { Activity, Checklist, Moment } from '../../model/record.ts';
import { isSameRound } from '../../model/round.ts';
import type { AskedList } from './card-list.ts';
import type { CardShown, CardView } from './card-view.ts';

/** The card, as far as it decides which record is shown. */
export interface ActivityOwner {
  readonly list: () => AskedList;
  readonly session: () => SessionView | undefined;
  readonly record: () => Checklist | undefined;
  /** What attributes say of the activity. */
  readonly given: () => Activity;
  /** The moment that the attribute asks. */
  readonly asked: () => Moment;
  /** Id of the action in a plan that an attribute names; empty for none. */
  readonly action: () => string;
}

/**
 * What the person chose: an activity by its title, or a new one beside those
 * that were there. While a title is being changed the record is known by its id.
 */
type Choice =
  | { readonly title: string; readonly id?: string | undefined }
  | { readonly besides: readonly string[] };

const bothMoments = ['before', 'after'] as const;

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

function isChosen(record: Checklist, choice: Choice | undefined): boolean {
  if (!choice) return true;
  if ('besides' in choice) return !choice.besides.includes(record.id);
  return record.id === choice.id || sameActivity(record.activity?.title, choice.title);
}

export class CardActivity {
  readonly #owner: ActivityOwner;
  #choice: Choice | undefined;
  /** What the person put on screen; undefined: the attribute says. */
  #shown: CardShown | undefined;
  #moment: Moment | undefined;

  constructor(owner: ActivityOwner) {
    this.#owner = owner;
  }

  /** The moment of which the answers are captured. */
  get moment(): Moment {
    return this.#moment ?? this.#owner.asked();
  }

  get #otherMoment(): Moment {
    return this.moment === 'before' ? 'after' : 'before';
  }

  /** The record of the moment on screen in `session`, or undefined. */
  recordIn(session: SessionView): Checklist | undefined {
    const { title } = this.#owner.given();
    const choice = title ? { title } : this.#choice;
    const records = recordsAt(session, this.#owner.list(), this.moment);
    const id = this.#owner.action();
    if (!id) return records.findLast((record) => isChosen(record, choice));
    // What it is called may have changed in the plan, and another action may be called the same.
    const isFree = (record: Checklist): boolean => !record.action && choice !== undefined;
    return (
      records.findLast(({ action }) => action === id) ??
      records.findLast((record) => isFree(record) && isChosen(record, choice))
    );
  }

  /** What the activity is called; empty while nobody said. */
  get title(): string {
    const chosen = this.#choice && 'title' in this.#choice ? this.#choice.title : '';
    return this.#owner.given().title ?? this.#owner.record()?.activity?.title ?? chosen;
  }

  /** The record of the other moment of an activity with this title. */
  otherOf(title: string): Checklist | undefined {
    const session = this.#owner.session();
    const list = this.#owner.list();
    if (!session || !list.hasActivity) return undefined;
    const choice = this.#choice;
    // A new activity has no name yet, and is not that of another without one.
    const isOld = (id: string): boolean =>
      choice !== undefined && 'besides' in choice && choice.besides.includes(id);
    return recordsAt(session, list, this.#otherMoment)
      .filter(({ id, activity }) => sameActivity(activity?.title, title) && !isOld(id))
      .at(-1);
  }

  /** What a new record of the moment on screen says of the activity. */
  get start(): Activity {
    const title = this.#choice && 'title' in this.#choice ? this.#choice.title : '';
    const given = this.#owner.given();
    const known = given.title ?? title;
    return { ...(known && (this.otherOf(known)?.activity ?? { title: known })), ...given };
  }

  /** Puts a moment of the same activity, or both, on screen. */
  show(shown: CardShown): void {
    this.#choice = { title: this.title };
    this.#shown = shown;
    if (shown !== 'both') this.#moment = shown;
  }

  /** Puts what the attribute `moment` asks on screen. */
  followAttribute(): void {
    this.#shown = undefined;
    this.#moment = undefined;
  }

  /** Puts another activity on screen; undefined begins a new one beside those that are there. */
  choose(title: string | undefined): void {
    const session = this.#owner.session();
    const all = session
      ? bothMoments.flatMap((each) => recordsAt(session, this.#owner.list(), each))
      : [];
    this.#choice = title === undefined ? { besides: all.map(({ id }) => id) } : { title };
  }

  /** The activity on screen, of the present record, gets another title. */
  renamed(title: string): void {
    if (!this.#choice || !('title' in this.#choice)) return;
    this.#choice = { title, id: this.#owner.record()?.id };
  }

  /** Titles of all activities that the session holds for this list, each once. */
  #titles(session: SessionView): readonly string[] {
    const titles: string[] = [];
    for (const moment of bothMoments) {
      for (const { activity } of recordsAt(session, this.#owner.list(), moment)) {
        const title = activity?.title;
        if (title && !titles.some((known) => sameActivity(known, title))) titles.push(title);
      }
    }
    return titles;
  }

  /** What the parts of the card draw of it. */
  get view(): Pick<
    CardView,
    'moment' | 'shown' | 'moments' | 'canSwitch' | 'activity' | 'given' | 'activities'
  > {
    const { moment } = this;
    const record = this.#owner.record();
    const { hasActivity } = this.#owner.list();
    const session = hasActivity ? this.#owner.session() : undefined;
    const other = this.otherOf(this.title);
    const given = this.#owner.given();
    return {
      moment,
      shown: this.#shown === 'both' && other ? 'both' : moment,
      moments: {
        ...(record && { [moment]: record }),
        ...(other && { [this.#otherMoment]: other }),
      },
      canSwitch: session !== undefined,
      activity: { ...other?.activity, ...record?.activity, ...given },
      given: Object.keys(given) as readonly (keyof Activity)[],
      activities: session ? this.#titles(session) : [],
    };
  }
}
