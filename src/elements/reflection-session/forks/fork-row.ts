/**
 * What versions of one record are compared by: fields that each version is read
 * at, and the rows of those that differ. Knows no type of record and draws nothing.
 */
import type { ContentItem } from '../../../content/content-item.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { clipped } from '../../../controllers/words/model-words.ts';
import { canonicalJson } from '../../../model/canonical-json.ts';
import { entryOf } from '../../../model/member.ts';
import type { Rating } from '../../../model/rating.ts';
import type { ModelRecord } from '../../../model/record.ts';

/** An answer, also one that was not given: on a dimension, or to a question of a list. */
export type ForkAnswer =
  { readonly rating: Rating | undefined } | { readonly value: string | undefined };

/** What one version says at a row. */
export interface ForkCell {
  /** In words; undefined where this version has nothing there. */
  readonly text: string | undefined;
  /** Set at the row of an answer. */
  readonly answer?: ForkAnswer;
}

/** Something at which versions differ. */
export interface ForkRow {
  /** What it belongs to, as a dimension or a question; undefined for what belongs to the whole. */
  readonly group: string | undefined;
  /** 'Kennis', 'Bodem', or a question. */
  readonly name: string;
  /** 'Notitie', or the prompt that was marked; undefined for the answer itself. */
  readonly detail: string | undefined;
  /** One for each version, in their order. */
  readonly cells: readonly ForkCell[];
}

/** Something that may differ. */
export interface ForkField<Kind> {
  readonly group?: string;
  readonly name: string;
  readonly detail?: string;
  readonly read: (record: Kind) => ForkCell;
}

/** The text at a field, or undefined where a version has none. */
export type ReadText<Kind> = (record: Kind) => string | undefined;

export function texts<Kind>(read: ReadText<Kind>): ForkField<Kind>['read'] {
  return (record) => ({ text: read(record) });
}

/** The text of an item as `record` keeps it, if it does. */
export function keptWords({ definition: { words } }: ModelRecord, id: string): string | undefined {
  return entryOf(words, id);
}

/** The text of an item as `record` keeps it, else as it is now. */
export function wordsAt(
  language: LanguageController,
  record: ModelRecord,
  item: ContentItem,
): string {
  return keptWords(record, item.id) ?? language.itemString(item);
}

/** The text of an item as the first of `versions` keeps it that does. */
export function anyKeptWords(versions: readonly ModelRecord[], id: string): string | undefined {
  return versions.map((record) => keptWords(record, id)).find((text) => text !== undefined);
}

/** What every record has: it is shown elsewhere, or differs in any two versions. */
const everywhere: readonly string[] = [
  ...['type', 'version', 'id', 'revision', 'createdAt', 'updatedAt', 'definition', 'lang'],
  ...['history', 'by'],
];

/** What a later version or another tool wrote beside `known`; it is shown as it stands. */
export function unknownFields<Kind extends ModelRecord>(
  versions: readonly Kind[],
  known: readonly (keyof Kind & string)[],
): readonly ForkField<Kind>[] {
  const all = new Set<string>([...everywhere, ...known]);
  const keys = new Set(versions.flatMap((record) => Object.keys(record)));
  return [...keys]
    .filter((key) => !all.has(key))
    .map((key) => ({
      name: clipped(key),
      read: texts((record) => {
        const value = (record as unknown as Readonly<Record<string, unknown>>)[key];
        return value === undefined ? undefined : canonicalJson(value);
      }),
    }));
}

function isSame([first, ...others]: readonly ForkCell[]): boolean {
  return others.every((other) => canonicalJson(other) === canonicalJson(first));
}

/** The rows of those `fields` at which `versions` differ. */
export function rowsOf<Kind>(
  fields: readonly ForkField<Kind>[],
  versions: readonly Kind[],
): readonly ForkRow[] {
  return fields
    .map(({ group, name, detail, read }) => ({ group, name, detail, cells: versions.map(read) }))
    .filter(({ cells }) => !isSame(cells));
}
