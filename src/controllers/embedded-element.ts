/**
 * What every element of ours has: words in the language of the page, the
 * host's word for parent, its heading level, and a wrapper that stands firm in
 * hostile styles. Knows nothing of records.
 */
import {
  html,
  LitElement,
  nothing,
  unsafeCSS,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { CarerName } from '../content/content-item.ts';
import type { Texts } from '../i18n/locale-registry.ts';
import { DarkHost } from './dark-host.ts';
import { LanguageController } from './language.ts';
import { issueWarning, type WarningCode } from './warning.ts';

function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6;
}

export abstract class EmbeddedElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    carer: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The Dutch messages that this element shows, by key. */
  protected static readonly messages: Texts = {};

  /** The word that stands for parent: an id of the model, or of a word that the host registered. Default: the session's, else `parent`. */
  carer?: CarerName | (string & {});

  /** Level of the headings that this element makes, 1 to 6. Default 2. */
  headingLevel: number | string = 2;

  /** One sheet for all styles: a browser looks through every sheet for each thing that it draws. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResult[] {
    const all = super.finalizeStyles(styles) as readonly CSSResult[];
    return [unsafeCSS(all.join(''))];
  }

  protected readonly language: LanguageController;

  constructor() {
    super();
    const { messages } = this.constructor as typeof EmbeddedElement;
    this.language = new LanguageController(this, messages, () => this.carerId());
    new DarkHost(this);
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#takeEarlyProperties();
    super.connectedCallback();
  }

  /**
   * A framework may set a property before the tag is defined. The value then
   * stands on the element itself, in front of the accessor of the same name,
   * which would never hear of it nor of what is set later.
   */
  #takeEarlyProperties(): void {
    const accessors = Object.getPrototypeOf(this) as object;
    for (const [name, value] of Object.entries(this)) {
      if (!(name in accessors)) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** The word for parent that is asked for; a session may decide when the element is silent. */
  protected carerId(): string | undefined {
    return this.carer;
  }

  /** One coded line on the console, once an element and code. */
  protected warn(code: WarningCode, detail: string): void {
    issueWarning(this, code, detail);
  }

  /** The checked heading level. */
  protected get level(): number {
    const given: unknown = this.headingLevel;
    const level = typeof given === 'string' ? Number(given) : given;
    if (isLevel(level)) return level;
    this.warn('E101', `heading-level "${String(this.headingLevel)}" is not 1 to 6`);
    return 2;
  }

  protected override render(): TemplateResult {
    const { locale, isFallback } = this.language;
    const dir = isFallback ? 'ltr' : nothing;
    return html`<div class="root" part="root" lang=${locale} dir=${dir}>
      ${this.renderContent()}
    </div>`;
  }

  /** What stands inside the wrapper. */
  protected abstract renderContent(): TemplateResult;
}
