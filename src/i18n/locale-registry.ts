/**
 * The page's one registry of locales: interface messages, content texts and
 * words for parent, by BCP 47 tag. It lives on `globalThis`, so that two copies
 * of the library share it. It knows no Dutch: Dutch is what elements bring along.
 */

/** Texts by message key or item id; `{name}` marks a placeholder. */
export type Texts = Readonly<Record<string, string>>;

/** A word for the adults who carry a child, in the forms that texts need. */
export interface CarerWord {
  /** Id from the closed list, as `grandparent`. */
  readonly id: string;
  readonly singular: string;
  readonly plural: string;
  /** As in 'van grootouders'. */
  readonly possessive: string;
}

/** What one locale brings. Every member is optional; what is missing falls back to Dutch. */
export interface LocalePack {
  /** Interface messages by key. */
  readonly messages?: Texts;
  /** Texts of the model by item id. */
  readonly content?: Texts;
  /** Words for parent, by id of the closed list. */
  readonly carers?: readonly CarerWord[];
}

interface LocaleEntry {
  readonly messages: Map<string, string>;
  readonly content: Map<string, string>;
  readonly carers: Map<string, CarerWord>;
}

interface LocaleRegistry {
  readonly entries: Map<string, LocaleEntry>;
  readonly listeners: Set<() => void>;
}

const registryKey = Symbol.for('betrokken/1/locales');

function registry(): LocaleRegistry {
  const page = globalThis as typeof globalThis & { [registryKey]?: LocaleRegistry };
  return (page[registryKey] ??= { entries: new Map(), listeners: new Set() });
}

function entryOf(locale: string): LocaleEntry {
  const { entries } = registry();
  const tag = locale.toLowerCase();
  let entry = entries.get(tag);
  if (!entry) {
    entry = { messages: new Map(), content: new Map(), carers: new Map() };
    entries.set(tag, entry);
  }
  return entry;
}

function addTexts(into: Map<string, string>, texts: Texts | undefined): void {
  for (const [key, text] of Object.entries(texts ?? {})) {
    if (typeof text === 'string') into.set(key, text);
  }
}

/**
 * Adds a locale at run time, or adds to one that is there. Elements on the page
 * take it up at once. Texts that are no string are passed over.
 *
 * @param locale BCP 47 tag, as `fr` or `fr-BE`
 */
export function registerLocale(locale: string, pack: LocalePack): void {
  const entry = entryOf(locale);
  addTexts(entry.messages, pack.messages);
  addTexts(entry.content, pack.content);
  for (const word of pack.carers ?? []) entry.carers.set(word.id, word);
  for (const listener of registry().listeners) listener();
}

/**
 * Replaces texts of the model by item id, as when a publisher brings the
 * original wording: `registerContent('nl', {'parents.knowledge.1': '…'})`.
 */
export function registerContent(locale: string, texts: Texts): void {
  registerLocale(locale, { content: texts });
}

/** Calls `listener` after each registration; returns how to stop. */
export function onLocaleChange(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `fr-BE` asks `fr-be`, then `fr`. */
function* candidates(lang: string): Generator<LocaleEntry> {
  const { entries } = registry();
  let tag = lang.toLowerCase();
  while (tag !== '') {
    const entry = entries.get(tag);
    if (entry) yield entry;
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  }
}

/** True when anything was registered for this language. */
export function hasLocale(lang: string): boolean {
  return !candidates(lang).next().done;
}

/** The registered text, or undefined. */
export function registeredText(
  kind: 'messages' | 'content',
  lang: string,
  key: string,
): string | undefined {
  // A page in Dutch alone asks this for every word.
  if (registry().entries.size === 0) return undefined;
  for (const entry of candidates(lang)) {
    const text = entry[kind].get(key);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The registered word for parent, or undefined. */
export function registeredCarer(lang: string, id: string): CarerWord | undefined {
  for (const entry of candidates(lang)) {
    const word = entry.carers.get(id);
    if (word) return word;
  }
  return undefined;
}

/** Each registered text of `id` in any language, as when a table's row names are read. */
export function registeredSpellings(id: string): readonly string[] {
  const found: string[] = [];
  for (const entry of registry().entries.values()) {
    const text = entry.content.get(id);
    if (text !== undefined) found.push(text);
  }
  return found;
}
