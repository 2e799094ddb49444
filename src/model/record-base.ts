/** What every record is made of, whatever its type. Knows no type. */

/** The wording that was on screen when a record was filled in. */
export interface Definition {
  /** Which set of items, as in `dimensions`. */
  readonly id: string;
  /** Version of that set. */
  readonly version: number;
  /** The text, as shown, of every item that the record answers, by item id. */
  readonly words: Readonly<Record<string, string>>;
}

/** What every record has. Unknown keys beside these are kept. */
export interface RecordBase {
  readonly type: string;
  /** Version of the record's shape. */
  readonly version: number;
  /** UUID. */
  readonly id: string;
  /** Counts from 1; a reopened record goes on as the next revision. */
  readonly revision: number;
  /** ISO 8601 in UTC: a date or a date-time. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly definition: Definition;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** Digests of the earlier revisions. */
  readonly history: readonly string[];
}
