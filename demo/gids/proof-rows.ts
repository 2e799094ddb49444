/**
 * The proof sheet as data: every item of the content with its place, its text
 * and the passage that it is based on. Knows no page.
 */
import type { ContentItem, Seed } from '../../src/content/content-item.ts';
import { carers } from '../../src/content/nl/carers.ts';
import { toCsv } from '../../src/exchange/csv.ts';
import { groupNames, noteWords, passageWords } from './proof-words.ts';

/** One item as it stands on the sheet. */
export interface ProofRow {
  readonly id: string;
  /** Name of its group; the first word of its id where that has no name yet. */
  readonly group: string;
  /** Our text, with 'ouder' and 'ouders' filled in; what else a page fills in stays in braces. */
  readonly text: string;
  /** True for words of our own from passages; false for an item of the source itself. */
  readonly isOwn: boolean;
  /** Passages as a person finds them back, as 'S4 §3.1.2, vraag 3'. */
  readonly passages: readonly string[];
  /** The source texts of these, each once. */
  readonly seeds: readonly Seed[];
  /** How our text differs from the passage, where the content says so. */
  readonly note?: string;
}

/** What a reader of the sheet asks for; what is left out asks nothing. */
export interface ProofFilter {
  readonly seed?: string;
  readonly group?: string;
  /** Words that must all stand in the text, the id, the passages or the note. */
  readonly words?: string;
}

/** Every item in `value`, however deep, each once. */
function itemsIn(value: unknown, seen = new Set<unknown>()): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if ('id' in value && 'text' in value) return [value as ContentItem];
  return Object.values(value).flatMap((each) => itemsIn(each, seen));
}

const [{ singular, plural, possessive }] = carers;
const filled: Readonly<Record<string, string>> = {
  carer: singular,
  carers: plural,
  ofCarers: possessive,
};

function inCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shownText(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => {
    const known = filled[name] ?? filled[name.charAt(0).toLowerCase() + name.slice(1)];
    if (known === undefined) return braces;
    return name in filled ? known : inCapital(known);
  });
}

function placeOf(id: string): number {
  const fitting = groupNames
    .map(([prefix], index) => ({ prefix, index }))
    .filter(({ prefix }) => id === prefix || id.startsWith(`${prefix}.`))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return fitting[0]?.index ?? groupNames.length;
}

function row({ id, text, source }: ContentItem): ProofRow {
  const isOwn = 'own' in source;
  const references = isOwn ? source.from : [`${source.seed} ${source.passage}`];
  const { note } = source;
  return {
    id,
    group: groupNames[placeOf(id)]?.[1] ?? id.split('.')[0] ?? id,
    text: shownText(text),
    isOwn,
    passages: references.map((each) => passageWords(each) ?? each),
    seeds: [...new Set(references.map((each) => each.slice(0, 2) as Seed))],
    ...(note && { note: noteWords[note] ?? note }),
  };
}

/** `items` with those together whose ids share their first two words, in the order of their first. */
function together(items: readonly ContentItem[]): readonly ContentItem[] {
  const families = new Map<string, ContentItem[]>();
  for (const item of items) {
    const family = item.id.split('.', 2).join('.');
    families.set(family, [...(families.get(family) ?? []), item]);
  }
  return [...families.values()].flat();
}

/**
 * A row for each item that `content` holds, by group; in a group what is about one
 * dimension or part stands together. Of two with one id the first counts.
 *
 * @param content modules, lists or objects with items anywhere in them
 */
export function proofRows(content: unknown): readonly ProofRow[] {
  const items = new Map<string, ContentItem>();
  for (const item of itemsIn(content)) if (!items.has(item.id)) items.set(item.id, item);
  return together([...items.values()])
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
    .map(row);
}

/** The rows that answer `filter`. */
export function filterRows(rows: readonly ProofRow[], filter: ProofFilter): readonly ProofRow[] {
  const { seed = '', group = '', words = '' } = filter;
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((each) => {
    const { id, text, passages, note = '' } = each;
    const whole = [id, text, ...passages, note].join(' ').toLowerCase();
    return (
      (seed === '' || each.seeds.some((one) => one === seed)) &&
      (group === '' || each.group === group) &&
      asked.every((word) => whole.includes(word))
    );
  });
}

/** 'naar' a passage, or 'eigen woorden' from passages. */
export function originWords({ isOwn }: ProofRow): string {
  return isOwn ? 'eigen woorden, vanuit' : 'naar';
}

/** The rows as a table for a spreadsheet, with an empty column to write in. */
export function proofCsv(rows: readonly ProofRow[]): string {
  return toCsv([
    ['onderdeel', 'nummer', 'onze tekst', 'hoe', 'bron', 'verschil', 'opmerking'],
    ...rows.map((each) => [
      each.group,
      each.id,
      each.text,
      originWords(each),
      each.passages.join(' | '),
      each.note ?? '',
      '',
    ]),
  ]);
}
