/**
 * What every capturing element has: the form contract of design.md §5 around
 * one record. The answer of the person replaces the default of attribute or
 * content; a value set by the host replaces both; reset returns to the default.
 * Knows no kind of record; the element says what is empty, default, complete.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { RecordChangeEvent } from '../events/record-change-event.ts';
import { deepFreeze } from '../model/freeze.ts';
import type { ModelRecord } from '../model/record.ts';
import { EmbeddedElement } from './embedded-element.ts';
import type { SessionView } from './session.ts';
import { SessionLink } from './session-link.ts';

/** What keeps a required element from being valid, and where to go to mend it. */
export interface MissingAnswer {
  readonly message: string;
  /** Finds the control to focus; undefined before the first drawing. */
  readonly anchor: () => HTMLElement | undefined;
}

/** Whether a change goes on (typing) or is finished (a choice, leaving a field). */
export type EditPhase = 'input' | 'commit';

/** Inner `input` would leak out; the host dispatches its own, once. */
function stopAtRoot(event: Event): void {
  event.stopPropagation();
}

/**
 * Sets every control to what was drawn: its default. What a person chooses or
 * writes would otherwise outlive a change of the record by someone else.
 */
function showDefaults(root: ParentNode): void {
  for (const input of root.querySelectorAll('input')) {
    if (input.checked !== input.defaultChecked) input.checked = input.defaultChecked;
  }
  for (const field of root.querySelectorAll('textarea')) {
    if (field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}

export abstract class CapturingElement<R extends ModelRecord> extends EmbeddedElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    session: {},
    defaultValue: { attribute: 'value' },
  };

  /** Name under which the record is submitted with its form. */
  name = '';

  /** Asks for a complete answer before the form may be sent. */
  required = false;

  /** Closes the element and leaves it out of the form. */
  disabled = false;

  /** Shows the answers; they submit but cannot be changed. */
  readonly = false;

  /** Id of a `<reflection-session>`, or `none`. Default: the session around it, else the page's own. */
  session?: string;

  /** The default record as JSON, from the attribute `value`; reset returns to it. */
  defaultValue?: string;

  /** @internal axe reads the semantics of an element from `_internals` */
  protected readonly _internals = this.attachInternals();

  protected readonly sessionLink: SessionLink;

  /** Set by the host; null is 'explicitly empty'. */
  #hostRecord: R | null | undefined;
  #answer: R | undefined;
  #cachedDefault: { readonly of: unknown; readonly record: R | undefined } | undefined;
  #closedByForm = false;
  #customMessage = '';
  #settledJson: string | undefined;

  constructor() {
    super();
    this.sessionLink = new SessionLink(this, () => this.joinsPageSession());
    this.addEventListener('click', this.#handleHostClick);
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
  /** The control that a click on a label, or `focus()`, goes to. */
  protected abstract firstControl(): HTMLElement | undefined;

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
    try {
      this.#hostRecord = deepFreeze(read());
    } catch (error) {
      this.warn('E108', `value: ${(error as Error).message}`);
      return;
    }
    this.#answer = undefined;
    this.#giveToSession();
    this.#settle();
    this.requestUpdate();
  }

  /** Forgets the answer, as when the host sets the data that it was a change of. */
  protected discardAnswer(): void {
    this.#hostRecord = undefined;
    this.#answer = undefined;
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
    const record = deepFreeze(change(this.record ?? this.emptyRecord()));
    this.#hostRecord = undefined;
    const session = this.sessionLink.current;
    this.#answer = session ? undefined : record;
    session?.put(record);
    this.#settle();
    this.requestUpdate();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (phase === 'commit') this.announceCommit();
  }

  /** Says that a change is finished; for fields that change while one types, on leaving them. */
  protected announceCommit(): void {
    const { record } = this;
    if (!record) return;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new RecordChangeEvent(record));
  }

  // -- The form

  /** The form that owns the element, or null. */
  get form(): HTMLFormElement | null {
    return this._internals.form;
  }

  /** The labels of the element. */
  get labels(): NodeList {
    return this._internals.labels;
  }

  get validity(): ValidityState {
    return this._internals.validity;
  }

  get validationMessage(): string {
    return this._internals.validationMessage;
  }

  get willValidate(): boolean {
    return this._internals.willValidate;
  }

  /** True when the element can be sent; fires `invalid` when not. */
  checkValidity(): boolean {
    this.#settle();
    return this._internals.checkValidity();
  }

  /** As `checkValidity`, and shows the user where an answer is missing. */
  reportValidity(): boolean {
    this.#settle();
    return this._internals.reportValidity();
  }

  /** Makes the element invalid with this message; empty makes it valid again. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#settle();
  }

  override focus(options?: FocusOptions): void {
    (this.firstControl() ?? this).focus(options);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#closedByForm = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    const session = this.sessionLink.current;
    const kept = session && this.sessionRecord(session);
    this.#hostRecord = undefined;
    this.#answer = undefined;
    this.#customMessage = '';
    if (session && kept) {
      const { defaultRecord } = this;
      if (defaultRecord) session.put({ ...defaultRecord, id: kept.id });
      else session.remove(kept.id);
    }
    this.#settle();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.sessionLink.resolve();
    if (typeof state !== 'string' || this.sessionLink.current) return;
    try {
      this.#answer = deepFreeze(this.parseRecord(JSON.parse(state)));
    } catch {
      return;
    }
    this.#settle();
    this.requestUpdate();
  }

  /** True when disabled by itself or by a fieldset. */
  protected get isClosed(): boolean {
    return this.disabled || this.#closedByForm;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change']) root.addEventListener(type, stopAtRoot);
    return root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.sessionLink.resolve();
    this.#giveToSession();
  }

  protected override updated(_changed: PropertyValues): void {
    showDefaults(this.renderRoot);
    this.#settle();
  }

  /** Brings the form value and the validity in step with the record; cheap when nothing changed. */
  #settle(): void {
    const json = this.value;
    if (json !== this.#settledJson) {
      this.#settledJson = json;
      this._internals.setFormValue(json === '' ? null : json);
    }
    this.#settleValidity();
  }

  #settleValidity(): void {
    const missing = this.required && !this.readonly ? this.missingAnswer(this.record) : undefined;
    const message = this.#customMessage || missing?.message;
    if (!message) {
      this._internals.setValidity({});
      return;
    }
    const flags = { customError: this.#customMessage !== '', valueMissing: missing !== undefined };
    const anchor = (missing?.anchor ?? (() => this.firstControl()))();
    if (anchor) this._internals.setValidity(flags, message, anchor);
    else this._internals.setValidity(flags, message);
  }

  /** A label's click arrives as a click on the host itself. */
  readonly #handleHostClick = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };
}
