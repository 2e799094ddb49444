/**
 * A session whose records have versions: what others may hold is never changed
 * but revised, what somebody else kept is brought together with what is here,
 * and forks stay until a person chooses. Knows no element and no channel.
 *
 * A version is published as soon as somebody else can hold it: it was loaded
 * from a store, went into a file, a link or a submission, or another tab has it.
 */
import { recordDigest } from '../../model/digest.ts';
import { withRecord } from '../../model/dossier.ts';
import { mergeDossiers, mergeOutcome, reconcile, type MergeOutcome } from '../../model/merge.ts';
import type { Dossier, ModelRecord, StoredRecord } from '../../model/record.ts';
import { withFormer } from '../../model/turn.ts';
import { isCurrent, isNewer } from '../../model/version.ts';
import { chosenVersion, forksOf, revised } from '../../model/versions.ts';
import { after, type MaybePromise } from '../../storage/record-store.ts';
import { storeFault, type StoreFault } from '../../storage/store-error.ts';
import { loadDossier, updateDossier } from '../../storage/stored-dossier.ts';
import { ComparingSession, type ComparingView } from './comparing-session.ts';
import type { Place } from './dossier-keeper.ts';
import type { KeptSessionOptions } from './kept-session.ts';
import type { Job, SessionStatus } from './session.ts';

/** What the bar and its panels may ask beside the rest. */
export interface VersionedView extends ComparingView {
  /** The records that stand in several versions, each as those versions. */
  readonly forks: readonly (readonly StoredRecord[])[];
  /**
   * Brings `dossier` in, from a file, a link or a table. What was not here is a
   * former colleague's: shown, and not taken up by a form.
   * @param round label for what comes without a round; without it that stays so
   * @returns what changed
   * @throws ModelError with path `version` when either is of a later version
   */
  merge(dossier: Dossier, round?: string): MergeOutcome;
  /** Settles a fork: this version goes on, and knows all others. */
  choose(record: ModelRecord): void;
  /** What is here now went out: from now on an edit makes the next revision. */
  published(): void;
}

/** What a session has to know of its surroundings. */
interface Surroundings {
  readonly otherTab?: boolean;
  /** Why the place that is wanted cannot be had; shown while the place that is has no problem. */
  readonly problem?: StoreFault | undefined;
}

export type VersionedSessionOptions = Omit<KeptSessionOptions, 'place'> & {
  /** Called when a job of the present place is done. */
  readonly finished?: (job: Job, fault: StoreFault | undefined) => void;
};

function withRoundGiven(record: StoredRecord, round: string): StoredRecord {
  return isCurrent(record) && !record.round ? { ...record, round } : record;
}

function withTurn(dossier: Dossier, turn: Dossier['turn']): Dossier {
  return turn ? { ...dossier, turn } : dossier;
}

export class VersionedSession extends ComparingSession implements VersionedView {
  readonly #now: () => string;
  readonly #onFinished: VersionedSessionOptions['finished'];
  #place: Place | undefined;
  /** What was last known to be kept at the present place. */
  #base: Dossier | undefined;
  /** What was kept when this session was on its way to the present place. */
  #coming: { readonly base: Dossier | undefined } | undefined;
  /** Digests of the versions that somebody else can hold. */
  readonly #published = new Set<string>();
  #surroundings: Surroundings = {};

  constructor(options: VersionedSessionOptions) {
    super(options);
    this.#now = options.now;
    this.#onFinished = options.finished;
  }

  override get status(): SessionStatus {
    const { otherTab, problem } = this.#surroundings;
    const own = super.status;
    if (!otherTab && !problem) return own;
    return { ...(problem && { problem }), ...own, ...(otherTab && { otherTab }) };
  }

  get forks(): readonly (readonly StoredRecord[])[] {
    return forksOf(this.dossier);
  }

  set surroundings(surroundings: Surroundings) {
    const { otherTab, problem } = this.#surroundings;
    this.#surroundings = surroundings;
    if (otherTab !== surroundings.otherTab || problem !== surroundings.problem) this.notify();
  }

  get surroundings(): Surroundings {
    return this.#surroundings;
  }

  merge(dossier: Dossier, round?: string): MergeOutcome {
    const before = this.dossier;
    const records = round
      ? dossier.records.map((record) => withRoundGiven(record, round))
      : dossier.records;
    this.#publish(records);
    // Where nothing was answered yet, the round of today says nothing.
    const isBlank = before.records.length === 0 && before.rounds.length < 2;
    const mine = isBlank && dossier.rounds.length > 0 ? { ...before, rounds: [] } : before;
    const merged = withTurn(mergeDossiers(mine, { ...dossier, records }), before.turn);
    const known = new Set(before.records.map(({ id }) => id));
    const strangers = merged.records.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    this.change(
      withFormer({ ...merged, updatedAt: this.#now() }, strangers),
      records.map(({ id }) => id),
    );
    return mergeOutcome(before, this.dossier);
  }

  choose(record: ModelRecord): void {
    const versions = this.dossier.records.filter(({ id }) => id === record.id);
    const now = this.#now();
    this.change(withRecord(this.dossier, chosenVersion(record, versions, now), now), [record.id]);
  }

  published(): void {
    this.#publish(this.dossier.records);
  }

  override replace(dossier: Dossier): void {
    this.#publish(dossier.records);
    super.replace(dossier);
  }

  override keepAt(place: Place | undefined): void {
    this.#arrive(place);
    super.keepAt(place);
  }

  override moveTo(place: Place | undefined): void {
    this.#arrive(place);
    super.moveTo(place);
  }

  /**
   * As `keepAt`, but all that is here goes along, and is brought together with
   * what is kept there: three ways where `base` tells what both began with.
   */
  bringTo(place: Place, base?: Dossier): void {
    this.#arrive(place);
    this.#coming = { base };
    this.touch(this.dossier.records.map(({ id }) => id));
    super.keepAt(place);
  }

  /** Somebody else may have kept something at the present place: takes it in. */
  refresh(): void {
    const place = this.#place;
    if (!place) return;
    void after(
      () => loadDossier(place.store, place.key),
      ({ dossier, fault }) => {
        if (place === this.#place && dossier && !fault) this.#takeIn(dossier);
      },
      () => undefined,
    );
  }

  /** What waits for a save that is under way is noted at once. */
  protected override change(...given: Parameters<ComparingSession['change']>): void {
    super.change(...given);
    this.#note(JSON.stringify(this.dossier));
  }

  override clear(): void {
    super.clear();
    this.#note('');
  }

  #note(json: string): void {
    const { store, key } = this.#place ?? {};
    if (key !== undefined) store?.note?.(key, json);
  }

  protected override forget(): void {
    this.#base = undefined;
    this.#published.clear();
    super.forget();
  }

  protected override edited(record: StoredRecord): Dossier {
    const versions = this.dossier.records.filter(({ id }) => id === record.id);
    const former = versions.findLast(isCurrent);
    if (!former || !isCurrent(record)) return super.edited(record);
    const next = this.#next(record, former);
    const edited = super.edited(next);
    // Of a fork only the version that was edited goes on; a person chooses between them.
    const others = versions.filter((version) => version !== former);
    return {
      ...edited,
      records: edited.records.flatMap((each) => (each.id === next.id ? [...others, each] : [each])),
    };
  }

  protected override met(
    kept: Dossier | undefined,
    mine: readonly StoredRecord[] | undefined,
  ): Dossier {
    const coming = this.#coming;
    this.#coming = undefined;
    this.#base = kept;
    if (!kept) return this.dossier;
    this.#publish(kept.records);
    if (!mine || mine.length === 0) return mine ? kept : this.dossier;
    if (isNewer(kept) || isNewer(this.dossier)) return super.met(kept, mine);
    if (coming?.base) return reconcile(coming.base, this.dossier, kept);
    const { turn } = this.dossier;
    const here = { ...this.dossier, records: mine };
    return withTurn(mergeDossiers(kept, here), turn ?? kept.turn);
  }

  protected override saveAt(place: Place): MaybePromise<StoreFault | undefined> {
    const { store, key } = place;
    if (!store.update) return super.saveAt(place);
    const [mine, base] = [this.dossier, this.#base];
    let kept = mine;
    return after<StoreFault | undefined, StoreFault | undefined>(
      () => updateDossier(store, key, (theirs) => (kept = reconcile(base, mine, theirs))),
      (fault) => {
        if (!fault && place === this.#place && base === this.#base) this.#agree(mine, kept);
        return fault;
      },
      storeFault,
    );
  }

  protected override finished(job: Job, fault: StoreFault | undefined): void {
    super.finished(job, fault);
    this.#onFinished?.(job, fault);
  }

  /** The record as it is to stand after `former`. */
  #next(record: ModelRecord, former: ModelRecord): ModelRecord {
    const digest = recordDigest(former);
    if (record.history.includes(digest)) return record;
    const { revision, history } = former;
    const edit = { ...record, revision, history };
    return this.#published.has(digest) ? revised(edit, former) : edit;
  }

  #publish(records: readonly StoredRecord[]): void {
    for (const record of records) {
      if (isCurrent(record)) this.#published.add(recordDigest(record));
    }
  }

  #arrive(place: Place | undefined): void {
    this.#place = place;
    this.#coming = undefined;
  }

  /** Takes in what is kept, with what was answered here since. */
  #takeIn(kept: Dossier): void {
    if (isNewer(kept) || isNewer(this.dossier)) return;
    const next = reconcile(this.#base, this.dossier, kept);
    this.#base = kept;
    this.#publish(kept.records);
    if (next !== this.dossier) this.show(next);
  }

  /** `mine` was brought together with what was kept, to `kept`; here it may have changed since. */
  #agree(mine: Dossier, kept: Dossier): void {
    this.#base = kept;
    if (kept === mine) return;
    this.#publish(kept.records);
    const next = reconcile(mine, this.dossier, kept);
    if (next !== this.dossier) this.show(next);
  }
}
