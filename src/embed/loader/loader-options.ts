/** What the loader is told. Knows no script tag: see loader-script.ts. */
import type { EmbedTag } from '../address.ts';

export interface LoaderOptions {
  /** Makes the browser know a tag, as by importing the file that defines it. Rejects when it cannot. */
  readonly define: (tag: EmbedTag) => Promise<unknown>;
  /** Only what stands in elements that match this selector is looked at. Default: the whole page. */
  readonly within?: string | undefined;
  /** What matches this selector, or stands in something that does, is left alone. Default: nothing. */
  readonly ignore?: string | undefined;
  /** Hides an original once its element shows all its words. Default: it stays in sight. */
  readonly replace?: boolean;
  /** The element that warnings name. Default: `<html>`. */
  readonly script?: Element;
}

/** The same with the element that warnings name. */
export type KnownOptions = LoaderOptions & Required<Pick<LoaderOptions, 'script'>>;
