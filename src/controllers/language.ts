/**
 * Gives an element its words: messages and content in the language of the
 * place where it stands, with Dutch as the fallback, marked as Dutch. Knows
 * which word for parent is asked for; does not know what the texts are for.
 */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { carers } from '../content/nl/carers.ts';
import type { ContentItem } from '../content/content-item.ts';
import { fill, type Values } from '../i18n/fill.ts';
import {
  hasLocale,
  onLocaleChange,
  registeredCarer,
  registeredText,
  type CarerWord,
  type Texts,
} from '../i18n/locale-registry.ts';
import { nearestLang, watchLang } from './nearest-lang.ts';

/** A text ready to stand in a template: marked with its own language when it fell back. */
export type Words = string | TemplateResult;

interface LanguageHost extends ReactiveControllerHost, HTMLElement {}

const sourceLanguage = 'nl';

/** `tag`, or Dutch for what is no language tag, as `nl_BE`: numbers and lists would throw on it. */
function usable(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 ? tag : sourceLanguage;
  } catch {
    return sourceLanguage;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #messages: Texts;
  readonly #carerId: () => string | undefined;
  #stops: (() => void)[] = [];
  #lang = sourceLanguage;
  #values: { readonly of: CarerWord; readonly values: Values } | undefined;

  /**
   * @param messages the element's Dutch messages by key
   * @param carerId id of the word for parent, or undefined for 'ouder'
   */
  constructor(host: LanguageHost, messages: Texts, carerId: () => string | undefined) {
    this.#host = host;
    this.#messages = messages;
    this.#carerId = carerId;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = [
      watchLang(this.#host, () => this.#refresh()),
      onLocaleChange(() => this.#host.requestUpdate()),
    ];
    this.#refresh();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #refresh(): void {
    const lang = usable(nearestLang(this.#host) || sourceLanguage);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#host.requestUpdate();
  }

  /** The tag whose words are shown: the place's own when it is known, else `nl`. */
  get locale(): string {
    return this.#isSource || hasLocale(this.#lang) ? this.#lang : sourceLanguage;
  }

  /** True when the place asks for a language of which nothing is known. */
  get isFallback(): boolean {
    return !this.#isSource && !hasLocale(this.#lang);
  }

  get #isSource(): boolean {
    return this.#lang.toLowerCase().split('-')[0] === sourceLanguage;
  }

  /** The word for parent in this language; 'ouder' for an unknown id. */
  get carer(): CarerWord {
    const [usual] = carers;
    const id = this.#carerId() ?? usual.id;
    const own = carers.find((word) => word.id === id) ?? usual;
    return registeredCarer(this.locale, own.id) ?? own;
  }

  /** Forms of the word for parent, for the placeholders of texts. */
  get carerValues(): Values {
    const word = this.carer;
    if (this.#values?.of !== word) {
      const { singular, plural, possessive } = word;
      const values = {
        carer: singular,
        carers: plural,
        ofCarers: possessive,
        Carer: capitalised(singular),
        Carers: capitalised(plural),
        OfCarers: capitalised(possessive),
      };
      this.#values = { of: word, values };
    }
    return this.#values.values;
  }

  /** A message as text with its mark of language, for the content of an element. */
  text(key: string, values?: Values): Words {
    return this.#marked('messages', key, this.#messages[key] ?? key, values);
  }

  /** A message as a plain string, for an attribute. */
  string(key: string, values?: Values): string {
    return this.#filled(this.template(key), values);
  }

  /** A message with its placeholders still in it. */
  template(key: string): string {
    return registeredText('messages', this.locale, key) ?? this.#messages[key] ?? key;
  }

  /** A text of the model, for the content of an element. */
  item(item: ContentItem, values?: Values): Words {
    return this.#marked('content', item.id, item.text, values);
  }

  /** A text of the model as a plain string: for attributes, records and drawings. */
  itemString(item: ContentItem, values?: Values): string {
    return this.#filled(this.itemTemplate(item), values);
  }

  /** A text of the model with its placeholders still in it. */
  itemTemplate(item: ContentItem): string {
    return registeredText('content', this.locale, item.id) ?? item.text;
  }

  #marked(kind: 'messages' | 'content', key: string, dutch: string, values?: Values): Words {
    const found = registeredText(kind, this.locale, key);
    const text = this.#filled(found ?? dutch, values);
    if (found !== undefined || this.#isSource || this.isFallback) return text;
    return html`<span lang=${sourceLanguage}>${text}</span>`;
  }

  #filled(template: string, values?: Values): string {
    if (!template.includes('{')) return template;
    return fill(template, values ? { ...this.carerValues, ...values } : this.carerValues);
  }
}
