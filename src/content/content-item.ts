/**
 * The shape of every text of the model. Texts are plain data in folders a
 * locale; this file holds no text.
 */
import type { Dimension, Direction } from '../model/dimension.ts';

/** Which of the five source texts: S0 to S4 of the domain notes. */
export type Seed = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** Where the meaning of an item comes from: a passage, or our own words from passages. */
export type Source =
  | { readonly seed: Seed; readonly passage: string; readonly note?: string }
  | { readonly own: true; readonly from: readonly string[]; readonly note?: string };

/**
 * One text. `text` may hold placeholders, filled when it is shown:
 * `{carer}` (ouder), `{carers}` (ouders), `{ofCarers}` (van ouders), and with a
 * capital `{Carer}` `{Carers}` `{OfCarers}`; sentences have their own besides.
 */
export interface ContentItem {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

/** What is written at one dimension, in one direction. */
export interface DimensionPrompts {
  readonly dimension: Dimension;
  /** The question on screen as the step's heading (one or two in S4). */
  readonly leads: readonly ContentItem[];
  /** Words before the prompts, as in 'Lukt het ouders om …'. */
  readonly stem?: ContentItem;
  readonly prompts: readonly ContentItem[];
}

/** The prompts of one direction, in dimension order. */
export interface DirectionPrompts {
  readonly about: Direction;
  readonly dimensions: readonly DimensionPrompts[];
}

/** The names of one dimension. */
export interface DimensionNames {
  readonly dimension: Dimension;
  /** Official name as a word in a table, as 'Kennis'. */
  readonly name: ContentItem;
  /** In running text, as 'kennis'. */
  readonly inSentence: ContentItem;
  /** Short label of one or two plain words. */
  readonly label: ContentItem;
  /** Plain verb: weten, voelen, afwegen … */
  readonly verb: ContentItem;
}
