/**
 * What an element needs to stand in a form as a native control does: name,
 * labels, closed, value and validity. Knows no record and no session; what it
 * stands for says what its value is and what is missing.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { EmbeddedElement } from './embedded-element.ts';

/** What keeps a required element from being valid, and where to go to mend it. */
export interface MissingAnswer {
  readonly message: string;
  /** Finds the control to focus; undefined before the first drawing. */
  readonly anchor: () => HTMLElement | undefined;
}

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
  const fields = 'textarea, input:is([type=text], [type=date])';
  for (const field of root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(fields)) {
    if (field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}

export abstract class FormControl extends EmbeddedElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** Name under which the record is submitted with its form. */
  name = '';

  /** Asks for a complete answer before the form may be sent. */
  required = false;

  /** Closes the element and leaves it out of the form. */
  disabled = false;

  /** Shows the answers; they submit but cannot be changed. */
  readonly = false;

  /** @internal axe reads the semantics of an element from `_internals` */
  protected readonly _internals = this.attachInternals();

  #closedByForm = false;
  #isDrawn = false;
  #customMessage = '';
  #settledValue: string | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#handleHostClick);
  }

  /** What is submitted; empty submits nothing. */
  abstract get value(): string;
  /** What is missing now, or undefined. */
  protected abstract missing(): MissingAnswer | undefined;
  /** The control that a click on a label, or `focus()`, goes to. */
  protected abstract firstControl(): HTMLElement | undefined;

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
    this.settle();
    return this._internals.checkValidity();
  }

  /** As `checkValidity`, and shows the user where an answer is missing. */
  reportValidity(): boolean {
    this.settle();
    return this._internals.reportValidity();
  }

  /** Makes the element invalid with this message; empty makes it valid again. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.settle();
  }

  override focus(options?: FocusOptions): void {
    (this.firstControl() ?? this).focus(options);
  }

  /** Another form owns it, or none: whether it belongs to a session, and its draft, hang on that. */
  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#closedByForm = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#customMessage = '';
    this.settle();
    this.requestUpdate();
  }

  /** True when nothing can be answered: disabled by itself or by a fieldset. */
  protected get isClosed(): boolean {
    return this.disabled || this.#closedByForm;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change']) root.addEventListener(type, stopAtRoot);
    return root;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#isDrawn) showDefaults(this.renderRoot);
    this.#isDrawn = true;
    this.settle();
  }

  /** Brings the form value and the validity in step with the record; cheap when nothing changed. */
  protected settle(): void {
    const { value } = this;
    if (value !== this.#settledValue) {
      this.#settledValue = value;
      this._internals.setFormValue(value || null);
    }
    const missing = this.missing();
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
