/**
 * What the present colleague does: answers, flags, is done, lets the next one
 * begin, and shows what is hidden. Knows no markup.
 */
import { closingOf } from '../../controllers/words/closing.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { withShownRating } from '../../controllers/shown-rating.ts';
import { hasAnswers, newAssessment, withDone, withTalk } from '../../model/assessment.ts';
import { reopened } from '../../model/digest.ts';
import { deepFreeze } from '../../model/freeze.ts';
import type { Scale } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import type { DialogueMoves } from './dialogue-moves.ts';
import type { FillActs } from './dialogue-view.ts';
import type { FillTurn, TurnKey } from './fill-turn.ts';

/** Where one fills in. */
interface FillOwner {
  readonly turn: FillTurn;
  readonly moves: DialogueMoves;
  readonly language: LanguageController;
  /** The scale of new answers. */
  readonly scale: () => Scale;
  readonly key: () => TurnKey;
  readonly session: () => SessionView | undefined;
  /** Nothing is filled in here, whatever the session says. */
  readonly isClosed: () => boolean;
  /** Asks to be drawn again. */
  readonly drawn: () => void;
  /** A colleague is done. */
  readonly finished: (record: Assessment) => void;
}

export class FillHand {
  readonly #owner: FillOwner;

  constructor(owner: FillOwner) {
    this.#owner = owner;
  }

  /** Nothing can be answered: closed, an old round, versions to choose from. */
  get isFixed(): boolean {
    const { session, turn, isClosed } = this.#owner;
    const current = session();
    return isClosed() || (current !== undefined && closingOf(current, turn.own?.id) !== undefined);
  }

  /** What the step may ask. */
  readonly acts: FillActs = {
    rate: (dimension, rating) => {
      const { language } = this.#owner;
      this.#change((before) => withShownRating(language, before, dimension, rating));
    },
    flag: (dimension, wanted) => {
      this.#change((before, at) => withTalk(before, dimension, wanted, at));
    },
    finishFill: () => this.#finish(),
    reopenFill: () => {
      this.#change((before, at) => reopened(before, at));
      this.#owner.moves.focusOn('.step-name');
    },
    nextColleague: () => {
      const { turn, moves } = this.#owner;
      turn.next();
      moves.go('fill');
    },
    reveal: () => {
      const { turn, moves } = this.#owner;
      if (turn.hidden > 0) turn.showFormer();
      moves.go('show');
    },
  };

  #change(change: (record: Assessment, now: string) => Assessment): Assessment | undefined {
    const { turn, moves, drawn } = this.#owner;
    if (this.isFixed) return undefined;
    const record = deepFreeze(change(turn.own ?? this.#empty(), now()));
    // Who fills in stays here, also once a second answer is in.
    moves.step = 'fill';
    turn.put(record);
    drawn();
    return record;
  }

  #empty(): Assessment {
    const { key, scale, language, session } = this.#owner;
    const { about, by } = key();
    return newAssessment({
      id: newId(),
      now: now(),
      about,
      by,
      scale: scale(),
      lang: language.locale,
      round: session()?.round,
    });
  }

  #finish(): void {
    const { turn, moves, finished } = this.#owner;
    if (!turn.own || !hasAnswers(turn.own)) return;
    const record = this.#change((before, at) => withDone(before, true, at));
    if (record) finished(record);
    moves.focusOn('.filled');
  }
}
