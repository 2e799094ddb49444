/**
 * A session that begins rounds, and lays another one beside the one on screen
 * where the two can be compared. Knows no picture. Apart, so that a picture alone carries none of it.
 */
import { compareRounds } from '../../analysis/round-comparison.ts';
import { directions } from '../../model/dimension.ts';
import { assessmentsOf, withRound } from '../../model/dossier.ts';
import type { Assessment } from '../../model/record.ts';
import { normaliseRoundLabel } from '../../model/round.ts';
import { KeptSession, type KeptSessionOptions } from './kept-session.ts';
import type { RoundsBeside, SessionView } from './session-view.ts';

/** What the panel of rounds may ask beside the rest. */
export interface ComparingView extends SessionView {
  /** 'Nieuwe ronde': the round on screen and the current one from now on. */
  startRound(label: string): void;
  /** Label of the round beside which the one on screen is laid, when it is there and another one. */
  readonly comparedRound: string | undefined;
  /** Lays another round beside the one on screen; undefined stops comparing. */
  compareWith(label: string | undefined): void;
}

export class ComparingSession extends KeptSession implements ComparingView {
  readonly #now: () => string;
  #compared: string | undefined;

  constructor(options: KeptSessionOptions) {
    super(options);
    this.#now = options.now;
  }

  startRound(label: string): void {
    this.showRound(undefined);
    this.change(withRound(this.dossier, label, this.#now()));
  }

  get comparedRound(): string | undefined {
    const label = this.known(this.#compared);
    return label === this.shownRound ? undefined : label;
  }

  compareWith(label: string | undefined): void {
    this.#compared = label && normaliseRoundLabel(label);
    this.notify();
  }

  besides(shown: readonly Assessment[]): RoundsBeside | undefined {
    const round = this.comparedRound;
    if (round === undefined) return undefined;
    const then = assessmentsOf(this.dossier).filter(
      (record) => normaliseRoundLabel(record.round ?? '') === round,
    );
    const comparison = compareRounds(shown, then);
    const found = directions
      .filter((about) => shown.some((record) => record.about === about))
      .map((about) => ({ about, round, ...comparison[about] }));
    return {
      here: this.shownRound,
      there: round,
      pairs: found.flatMap((one) => ('pairs' in one ? one.pairs : [])),
      refusals: found.filter((one) => 'reason' in one),
    };
  }
}
