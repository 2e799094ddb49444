/**
 * The colleagues who fill in here one after the other: in the session, else in a
 * list of the element's own that turns in the same way. Knows no markup.
 */
import { isOfGroup } from '../../analysis/group-size.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { hasAnswers } from '../../model/assessment.ts';
import { assessmentsOf, newDossier, withRecord } from '../../model/dossier.ts';
import type { Assessment, Dossier, RaterGroup } from '../../model/record.ts';
import { isSameRound } from '../../model/round.ts';
import type { Direction } from '../../model/dimension.ts';
import { isHidden, ownAssessment, withFormerShown, withNextTurn } from '../../model/turn.ts';

/** Whose answers are gathered. */
export interface TurnKey {
  readonly about: Direction;
  readonly group: RaterGroup;
  /** The role of who fills in here, if it is known. */
  readonly by: string | undefined;
}

/** Whose turn it is. */
interface TurnOwner {
  readonly session: () => SessionView | undefined;
  readonly key: () => TurnKey;
}

export class FillTurn {
  readonly #owner: TurnOwner;
  #list: Dossier | undefined;

  constructor(owner: TurnOwner) {
    this.#owner = owner;
  }

  get #dossier(): Dossier | undefined {
    return this.#owner.session()?.dossier ?? this.#list;
  }

  /** What is not hidden from the present colleague. */
  get visible(): readonly Assessment[] {
    const session = this.#owner.session();
    if (session) return session.assessments;
    const list = this.#list;
    return list ? assessmentsOf(list).filter((record) => !isHidden(list, record)) : [];
  }

  /** The present colleague's own answers, if there are any. */
  get own(): Assessment | undefined {
    const session = this.#owner.session();
    const { about, by } = this.#owner.key();
    if (session) return session.own({ about, by });
    return this.#list && ownAssessment(this.#list, { about, by });
  }

  /** Everyone's answers about this in the round on screen, also what is hidden. */
  get #all(): readonly Assessment[] {
    const { about, group } = this.#owner.key();
    const session = this.#owner.session();
    const dossier = this.#dossier;
    if (!dossier) return [];
    return assessmentsOf(dossier).filter(
      (one) =>
        one.about === about &&
        isOfGroup(one, group) &&
        (!session || isSameRound(one.round ?? session.round, session.shownRound)),
    );
  }

  /** How many are done, also those that are hidden; who is busy is not counted. */
  get count(): number {
    const { own } = this;
    return this.#all.filter((one) => hasAnswers(one) && (one.id !== own?.id || one.done === true))
      .length;
  }

  /** How many answers are hidden until the present one is done. */
  get hidden(): number {
    const dossier = this.#dossier;
    return dossier ? this.#all.filter((one) => isHidden(dossier, one)).length : 0;
  }

  put(record: Assessment): void {
    const session = this.#owner.session();
    if (session) session.put(record);
    else
      this.#list = withRecord(this.#list ?? newDossier({ id: newId(), now: now() }), record, now());
  }

  /** 'Volgende collega'. */
  next(): void {
    const session = this.#owner.session();
    if (session) session.nextColleague();
    else if (this.#list) this.#list = withNextTurn(this.#list);
  }

  /** Shows what is hidden. */
  showFormer(): void {
    const session = this.#owner.session();
    if (session) session.showFormer();
    else if (this.#list) this.#list = withFormerShown(this.#list);
  }
}
