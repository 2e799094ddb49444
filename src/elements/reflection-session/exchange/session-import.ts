/**
 * One way in for all that a person brings: files, texts, links. Reads, asks only
 * where something has to be decided, fills or merges, and says what came of it
 * with a way back. Knows no picker and no drop.
 */
import { html } from 'lit';
import { isNewer } from '../../../model/version.ts';
import type { FilesOwner } from './files-owner.ts';
import { insteadPanel, roundPanel } from './import-questions.ts';
import { cameLines, hasChanged, refusedNotices, type Came } from './import-outcome.ts';
import {
  asDossier,
  asOne,
  isLater,
  readSource,
  withoutRound,
  type Brought,
  type Reason,
  type Refused,
  type Source,
} from './incoming.ts';
import type { Outcome } from '../panels/panel-host.ts';
import { withUndo } from '../undo-line.ts';

/** Whether what comes joins what is here, or takes its place. */
export type ImportMode = 'add' | 'instead';

/** What was read of one batch. */
export interface Batch {
  readonly brought: readonly Brought[];
  readonly refused: readonly Refused[];
  /** True when faults are told with the name of their file. */
  readonly isNamed: boolean;
}

function isRefused(one: Brought | Refused): one is Refused {
  return 'reason' in one;
}

export class SessionImport {
  readonly #owner: FilesOwner;

  constructor(owner: FilesOwner) {
    this.#owner = owner;
  }

  /** True when answers are here already. */
  get hasAnswers(): boolean {
    return this.#owner.session.dossier.records.length > 0;
  }

  /** Takes in `sources`. One that is damaged does not stop the others. */
  async take(sources: readonly Source[], mode: ImportMode): Promise<void> {
    if (sources.length === 0) return;
    const reading = this.#owner.reading();
    const read = await Promise.all(sources.map((source) => readSource(source, reading)));
    this.#decide(this.#sorted(read, mode), mode);
  }

  /**
   * Merges what can be merged: a dossier of a later version only where nothing is
   * here, and nothing with what is here when that is of a later version.
   */
  #sorted(read: readonly (Brought | Refused)[], mode: ImportMode): Batch {
    const brought = read.filter((one): one is Brought => !isRefused(one));
    const refused = read.filter(isRefused);
    const isAlone = brought.length === 1 && (mode === 'instead' || !this.hasAnswers);
    const isFixed = mode === 'add' && isNewer(this.#owner.session.dossier);
    const reasonOf = (one: Brought): Reason | undefined => {
      if (isAlone) return undefined;
      if (isFixed) return 'here';
      return isLater(one) ? 'newer' : undefined;
    };
    return {
      brought: brought.filter((one) => !reasonOf(one)),
      refused: [
        ...refused,
        ...brought.flatMap((one) => {
          const reason = reasonOf(one);
          return reason ? [{ name: one.name, reason }] : [];
        }),
      ],
      isNamed: read.length > 1,
    };
  }

  #decide(batch: Batch, mode: ImportMode): void {
    const { panels, session } = this.#owner;
    const { brought } = batch;
    if (brought.length === 0) {
      panels.say(this.#refusals(batch));
      return;
    }
    const cancel = (): void =>
      panels.close(batch.refused.length > 0 ? this.#refusals(batch) : undefined);
    if (!this.hasAnswers) {
      this.#put(batch, 'session.opened');
    } else if (mode === 'instead') {
      const yes = (): void => this.#put(batch, 'open.replaced');
      panels.open(insteadPanel(this.#owner, yes, cancel));
    } else {
      const count = brought.reduce((sum, one) => sum + withoutRound(one), 0);
      const merge = (round: string): void => this.merge(batch, round);
      if (count === 0) merge(session.round);
      else panels.open(roundPanel(this.#owner, { count, merge, cancel }));
    }
  }

  #refusals({ refused, isNamed }: Batch): Outcome {
    const { language } = this.#owner;
    return () => html`${refusedNotices(language, refused, isNamed)}`;
  }

  /** Puts all that came in the place of what is here. */
  #put(batch: Batch, key: string): void {
    const { session, language, reading } = this.#owner;
    const { brought } = batch;
    this.#finish(batch, {
      act: () => {
        session.replace(asOne(brought, reading()));
        return true;
      },
      words: () =>
        html`<p>
          ${language.text(brought.length > 1 && key === 'session.opened' ? 'open.filledMany' : key)}
          ${brought.some(isLater) ? language.text('session.problem.newer') : ''}
        </p>`,
    });
  }

  /** Adds all that came to what is here. */
  merge(batch: Batch, round: string): void {
    const { session, language, reading } = this.#owner;
    const { now } = reading();
    const came: Came[] = [];
    const act = (): boolean => {
      for (const one of batch.brought) {
        const isEmpty =
          'dossier' in one ? one.dossier.records.length === 0 : one.answers.length === 0;
        const outcome = session.merge(asDossier(one, session.dossier, now()), round);
        came.push({ name: one.name, outcome, isEmpty });
      }
      return came.some(hasChanged);
    };
    this.#finish(batch, { act, words: () => cameLines(language, came) });
  }

  #finish(
    batch: Batch,
    change: { readonly act: () => boolean; readonly words: () => unknown },
  ): void {
    const { panels, changed } = this.#owner;
    const done = withUndo(this.#owner, { ...change, name: 'open' });
    const refusals = this.#refusals(batch);
    panels.close(() => html`${done()}${refusals()}`);
    changed();
  }
}
