/**
 * Sending to the host's server from a session: follows `submit-url` and the key
 * under which the session is kept, goes on after a reload and when the network
 * comes back, and is wiped with the session. Draws nothing; the panel asks what
 * may go, the line says how far it is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionView } from '../../../controllers/session/session.ts';
import { issueWarning } from '../../../controllers/warning.ts';
import { agreementsOf } from '../../../model/agreement-key.ts';
import { hasAgreementAnswers } from '../../../model/agreement.ts';
import { hasChecklistAnswers } from '../../../model/checklist.ts';
import { checklistsOf } from '../../../model/checklist-key.ts';
import { plansOf } from '../../../model/plan-key.ts';
import { hasPlanAnswers } from '../../../model/plan.ts';
import type { Assessment, ModelRecord } from '../../../model/record.ts';
import { isSameRound } from '../../../model/round.ts';
import { treesOf } from '../../../model/tree-key.ts';
import { hasTreeAnswers } from '../../../model/tree.ts';
import { MemoryStore } from '../../../storage/memory-store.ts';
import { TabStore } from '../../../storage/tab-store.ts';
import type { Timer } from '../../../storage/submission-post.ts';
import { Submission, type SubmissionStatus } from '../../../storage/submission.ts';
import { csrfHeaders, isOwn, targetOf, type SubmitAttributes } from './submit-target.ts';

/** What sending needs of its element. */
export interface SubmitOwner {
  readonly session: SessionView;
  readonly attributes: () => SubmitAttributes;
  /** Key under which the session is kept in this tab; undefined where nothing may be kept. */
  readonly key: () => string | undefined;
  /** The present versions leave the page: the next edit makes their next revision. */
  readonly published: () => void;
}

/** Why a record is not chosen of itself, or how it stands with the receiver. */
export type SubmitState = 'new' | 'changed' | 'unfinished' | 'underway' | 'sent' | 'forked';

/** A record that may be sent. */
export interface SubmitRow {
  readonly record: ModelRecord;
  readonly state: SubmitState;
}

const timer: Timer = (act, ms) => {
  const id = setTimeout(act, ms);
  return () => clearTimeout(id);
};

const nothingSent: SubmissionStatus = { waiting: 0, refused: 0, sent: 0 };

export class SessionSubmit implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: SubmitOwner;
  #target: URL | undefined;
  #key: string | undefined;
  #submission: Submission | undefined;
  #isGoing = false;
  /** Id of the dossier, and whether it had records, when last looked at. */
  #seen: { readonly id: string; readonly hadRecords: boolean } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: SubmitOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    this.#isGoing = false;
    this.#submission?.pause();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#follow();
    this.#wipeWithSession();
    if (this.#isGoing) return;
    this.#isGoing = true;
    this.#submission?.resume();
  }

  /** True when the host named an address that can be sent to. */
  get isOffered(): boolean {
    return this.#target !== undefined;
  }

  /** Name of the receiver, with its port where it has one. */
  get receiver(): string {
    return this.#target?.host ?? '';
  }

  /** True when the receiver is the website that the person is on. */
  get isOwn(): boolean {
    return this.#target !== undefined && isOwn(this.#target);
  }

  get status(): SubmissionStatus {
    return this.#submission?.status ?? nothingSent;
  }

  /** What may be sent: all on screen, without what is hidden from the present colleague. */
  get rows(): readonly SubmitRow[] {
    const records = [...this.#owner.session.assessments, ...this.#answered];
    return records.map((record) => ({ record, state: this.#stateOf(record) }));
  }

  /** The answered records of the other types in the round on screen; those without a round belong to the current one. */
  get #answered(): readonly Exclude<ModelRecord, Assessment>[] {
    const { dossier, round, shownRound } = this.#owner.session;
    return [
      ...checklistsOf(dossier).filter(hasChecklistAnswers),
      ...treesOf(dossier).filter(hasTreeAnswers),
      ...agreementsOf(dossier).filter(hasAgreementAnswers),
      ...plansOf(dossier).filter(hasPlanAnswers),
    ].filter((record) => isSameRound(record.round ?? round, shownRound));
  }

  /** How many assessments on screen are hidden, and so cannot be sent now. */
  get hiddenCount(): number {
    return this.#owner.session.hiddenCount;
  }

  /** The person pressed 'Verstuur' for these. */
  send(records: readonly ModelRecord[]): void {
    this.#owner.published();
    this.#submission?.send(records);
  }

  /** The person wants another try, now. */
  retry(): void {
    this.#submission?.retry();
  }

  /** Takes back what has not arrived. */
  stop(): void {
    this.#submission?.stop();
  }

  /** Forgets what was sent and what waits, also in the tab: for 'Wis'. */
  clear(): void {
    this.#submission?.clear();
  }

  #stateOf(record: ModelRecord): SubmitState {
    const versions = this.#owner.session.dossier.records.filter(({ id }) => id === record.id);
    if (versions.length > 1) return 'forked';
    const queued = this.#submission?.stateOf(record);
    if (queued === 'sent') return 'sent';
    if (queued === 'waiting' || queued === 'sending') return 'underway';
    // What is never closed is as finished as the person says by sending it.
    if ('ratings' in record && !record.done) return 'unfinished';
    return this.#submission?.hasArrived(record) ? 'changed' : 'new';
  }

  /** Takes the queue that belongs to the address and the session as they are now. */
  #follow(): void {
    const { attributes, key } = this.#owner;
    const target = targetOf(attributes(), this.#host.baseURI, this.#refuse);
    const storeKey = key();
    if (target?.href === this.#target?.href && storeKey === this.#key) return;
    this.#submission?.pause();
    this.#target = target;
    this.#key = storeKey;
    this.#submission = target && this.#make(target, storeKey);
    this.#isGoing = false;
    this.#seen = undefined;
  }

  #make(target: URL, key: string | undefined): Submission {
    const { attributes } = this.#owner;
    return new Submission({
      url: target.href,
      store: key === undefined ? new MemoryStore() : new TabStore(() => sessionStorage),
      storeKey: `submit:${key ?? ''}`,
      fetch: (...given) => fetch(...given),
      headers: () => csrfHeaders(target, this.#host.ownerDocument, attributes(), this.#refuse),
      timer,
      now: () => Date.now(),
      random: () => Math.random(),
      isOnline: () => navigator.onLine,
      changed: () => this.#host.requestUpdate(),
    });
  }

  /** A session that was wiped, or from which all was taken out, sends nothing more. */
  #wipeWithSession(): void {
    const { id, records } = this.#owner.session.dossier;
    const before = this.#seen;
    this.#seen = { id, hadRecords: records.length > 0 };
    if (!before || records.length > 0) return;
    if (before.hadRecords || before.id !== id) this.clear();
  }

  readonly #refuse = (detail: string): void => issueWarning(this.#host, 'E101', detail);

  readonly #handleOnline = (): void => this.#submission?.comeOnline();
}
