/** What test/embed/filters/make-fixtures.mjs wrote, for tests in Node and in the browser. */

/** A snippet after a filter. */
export interface FilteredSnippet {
  /** The element that it is for. */
  readonly tag: string;
  /** Where the tag stood in the snippet. */
  readonly place: string;
  readonly html: string;
}

/** What one filter makes of every snippet. */
export interface FilterFixture {
  readonly filter: string;
  readonly version: string;
  readonly settings: string;
  readonly results: readonly FilteredSnippet[];
}

/** A snippet with the filter that it went through, in words. */
export interface Filtered extends FilteredSnippet {
  readonly filter: string;
  readonly keepsTag: boolean;
}

/** Where the fixtures are, from the root of the project. */
export const fixtureFolder = 'test/fixtures/filtered';

/** The filter and its settings, for the title of a test. */
export function filterName({ filter, settings }: Omit<FilterFixture, 'results'>): string {
  return settings === 'default' ? filter : `${filter} (${settings})`;
}

/** Each snippet of this element after each filter. */
export function filteredFor(tag: string, fixtures: readonly FilterFixture[]): readonly Filtered[] {
  return fixtures.flatMap((fixture) =>
    fixture.results
      .filter((result) => result.tag === tag)
      .map((result) => ({
        ...result,
        filter: filterName(fixture),
        keepsTag: result.html.includes(`<${tag}`),
      })),
  );
}
