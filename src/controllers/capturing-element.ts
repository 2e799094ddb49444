/**
 * What every capturing element has: the contract of design.md §5 around one
 * record. The answer of the person replaces the default of attribute or
 * content; a value set by the host replaces both; reset returns to the default.
 * Knows no kind of record; the element says what is empty, default, complete.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Listening, RecordEventMap } from '../events/element-events.ts';
import { RecordChangeEvent } from '../events/record-change-event.ts';
import { deepFreeze } from '../model/freeze.ts';
import type { ModelRecord } from '../model/record.ts';
import { closingOf, type Closing } from './words/closing.ts';
import { Draft } from './draft.ts';
import { newId } from './environment.ts';
import { FormControl, type MissingAnswer } from './form-control.ts';
import type { SessionView } from './session/session.ts';
import { SessionLink } from './session/session-link.ts';

export type { MissingAnswer } from './form-control.ts';

/** Whether a change goes on (typing) or is finished (a choice, leaving a field). */
export type EditPhase = 'input' | 'commit';

/** `R` is the record, `Events` what is fired, by name. */
export abstract class CapturingElement<
  R extends ModelRecord,
  Events extends RecordEventMap = RecordEventMap<R>,
> extends FormControl {
  static override readonly properties: PropertyDeclarations = {
    session: {},
    defaultValue: { attribute: 'value' },
  };

  declare addEventListener: Listening<this, Events>['addEventListener'];
  declare removeEventListener: Listening<this, Events>['removeEventListener'];

  /** Id of a `<reflection-session>`, or `none`. Default: the session around it, else the page's own. */
  session?: string;

  /** The default record as JSON, from the attribute `value`; reset returns to it. */
  defaultValue?: string;

  protected readonly sessionLink: SessionLink;

  /** Set by the host; null is 'explicitly empty'. */
  #hostRecord: R | null | undefined;
  #answer: R | undefined;
  /** The draft as it was read; once it is changed the answer is another. */
  #drafted: R | undefined;
  #cachedDefault: { readonly of: unknown; readonly record: R | undefined } | undefined;
  readonly #draft = new Draft(this, (fault) => this.warn('E202', `draft: ${String(fault)}`));

  constructor() {
    super();
    this.sessionLink = new SessionLink(this, () => this.joinsPageSession());
  }

  // -- What the element says of its record

  /** Reads a record from JSON; throws ModelError. */
  protected abstract parseRecord(json: unknown): R;
  /** A new record without answers. */
  protected abstract emptyRecord(): R;
  /** The default that attributes or content give beside `value`, or undefined. */
  protected contentRecord(): R | undefined {
    return undefined;
  }
  /** Changes whenever `contentRecord` would give something else. */
  protected contentKey(): unknown {
    return undefined;
  }
  protected abstract hasAnswers(record: R): boolean;
  protected abstract missingAnswer(record: R | undefined): MissingAnswer | undefined;
  /** The record of this element in a session. */
  protected abstract sessionRecord(session: SessionView): R | undefined;

  /** True when the element, having no data of its own, joins the page's session. */
  protected joinsPageSession(): boolean {
    const ownedByForm = this.name !== '' && this.form !== null;
    return this.#hostRecord === undefined && this.defaultRecord === undefined && !ownedByForm;
  }

  protected override carerId(): string | undefined {
    return this.carer ?? this.sessionLink?.current?.carer;
  }

  // -- The record

  /** The record as it stands, frozen; undefined when nothing was answered or given. */
  get record(): R | undefined {
    if (this.#hostRecord !== undefined) return this.#hostRecord ?? undefined;
    return this.#sessionAnswer() ?? this.#answer ?? this.defaultRecord;
  }

  /** Replaces default and answer. Undefined gives both back their say. */
  set record(record: R | null | undefined) {
    this.#takeFromHost(() =>
      record === undefined || record === null ? record : this.parseRecord(record),
    );
  }

  /** The record as one JSON string; empty without answers. Set it to replace default and answer. */
  get value(): string {
    const { record } = this;
    return record && this.hasAnswers(record) ? JSON.stringify(record) : '';
  }

  set value(json: string) {
    this.#takeFromHost(() => (json ? this.parseRecord(JSON.parse(json)) : null));
  }

  /** The default of attribute or content, or undefined. */
  protected get defaultRecord(): R | undefined {
    const of = this.defaultValue ?? this.contentKey();
    if (this.#cachedDefault?.of !== of) {
      this.#cachedDefault = { of, record: deepFreeze(this.#readDefault()) };
    }
    return this.#cachedDefault?.record;
  }

  #readDefault(): R | undefined {
    if (!this.defaultValue) return this.contentRecord();
    try {
      return this.parseRecord(JSON.parse(this.defaultValue));
    } catch (error) {
      this.warn('E108', `value: ${(error as Error).message}`);
      return this.contentRecord();
    }
  }

  #sessionAnswer(): R | undefined {
    const session = this.sessionLink.current;
    return session && this.sessionRecord(session);
  }

  #takeFromHost(read: () => R | null | undefined): void {
    // It may have left its session since it was drawn.
    if (this.sessionLink.current) this.sessionLink.resolve();
    try {
      this.#hostRecord = deepFreeze(read());
    } catch (error) {
      this.warn('E108', `value: ${(error as Error).message}`);
      return;
    }
    this.#answer = undefined;
    // A framework that gives nothing before it puts the element into the page replaces nothing.
    if (this.#hostRecord !== undefined || this.hasUpdated) this.#draft.remove();
    this.#giveToSession();
    this.settle();
    this.requestUpdate();
  }

  /** Forgets the answer, as when the host sets the data that it was a change of. */
  protected discardAnswer(): void {
    this.#hostRecord = undefined;
    this.#answer = undefined;
    this.#draft.remove();
    this.requestUpdate();
  }

  /** In a session the session's record is the answer, also one that the host sets. */
  #giveToSession(): void {
    const session = this.sessionLink.current;
    if (!session || !this.#hostRecord) return;
    const record = this.#hostRecord;
    this.#hostRecord = undefined;
    session.put(record);
  }

  /** Takes a change of the user: keeps it, tells the session, the form and the page. */
  protected edit(change: (record: R) => R, phase: EditPhase): void {
    if (this.isClosed || this.readonly) return;
    const session = this.sessionLink.current;
    const record = deepFreeze(change(this.#startOfEdit(session)));
    this.#hostRecord = undefined;
    this.#answer = session ? undefined : record;
    if (session) session.put(record);
    else this.#draft.write(JSON.stringify(record));
    this.settle();
    this.requestUpdate();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (phase === 'commit') this.announceCommit();
  }

  /**
   * What the change begins from. A default is one text for everyone: a former
   * colleague, or an earlier round, may have a record of that id already.
   */
  #startOfEdit(session: SessionView | undefined): R {
    const record = this.record ?? this.emptyRecord();
    const isNew = session?.find(({ id }) => id === record.id) && !this.#sessionAnswer();
    return isNew ? { ...record, id: newId() } : record;
  }

  /** Says that a change is finished; for fields that change while one types, on leaving them. */
  protected announceCommit(): void {
    const { record } = this;
    if (!record) return;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new RecordChangeEvent(record));
  }

  // -- The form

  protected override missing(): MissingAnswer | undefined {
    const isBarred = !this.required || this.readonly || this.closing !== undefined;
    return isBarred ? undefined : this.missingAnswer(this.record);
  }

  override formResetCallback(): void {
    const session = this.sessionLink.current;
    const kept = session && this.closing === undefined && this.sessionRecord(session);
    this.#hostRecord = undefined;
    this.#answer = undefined;
    this.#draft.remove();
    if (session && kept) {
      const { defaultRecord } = this;
      if (defaultRecord) session.put({ ...defaultRecord, id: kept.id });
      else session.remove(kept.id);
    }
    super.formResetCallback();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.sessionLink.resolve();
    if (typeof state !== 'string' || this.sessionLink.current) return;
    this.#restore(state);
    this.settle();
    this.requestUpdate();
  }

  /** Of what the browser kept and the draft, the later answer stays. */
  #restore(json: string): R | undefined {
    try {
      const record = deepFreeze(this.parseRecord(JSON.parse(json)));
      if (this.#answer && this.#answer.updatedAt >= record.updatedAt) return undefined;
      this.#answer = record;
      return record;
    } catch {
      return undefined;
    }
  }

  #followDraft(): void {
    const isWanted = this.name !== '' && !this.readonly && this.sessionLink.isAlone;
    const json = this.#draft.follow(isWanted);
    if (json === undefined) return;
    if (this.#answer === this.#drafted) this.#answer = undefined;
    this.#drafted = json === null ? undefined : this.#restore(json);
  }

  /** Why the session lets nothing be changed here, or undefined. */
  protected get closing(): Closing | undefined {
    const session = this.sessionLink.current;
    return session && closingOf(session, this.record?.id);
  }

  protected override get isClosed(): boolean {
    return super.isClosed || this.closing !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.sessionLink.resolve();
    this.#giveToSession();
    this.#followDraft();
  }
}
