/** Tells of types that turned into `any`, which would let everything pass. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** The names in `T` whose type was lost; `never` when none was. */
export type Lost<T> =
  IsAny<T> extends true
    ? 'all'
    : { [Name in keyof T]-?: IsAny<T[Name]> extends true ? Name : never }[keyof T];

/**
 * The tags of which something was lost, for a table of what each tag takes; apart
 * from names that the framework itself leaves open.
 */
export type LostTags<Tags extends object, Open extends string = never> = {
  [Tag in keyof Tags]: [Exclude<Lost<Tags[Tag]>, Open>] extends [never] ? never : Tag;
}[keyof Tags];

/** Compiles only while nothing was lost. */
export function nothingLost<_Names extends never>(): void {
  // The types are the test.
}

/** The tags of betrokken, as TypeScript knows them of the DOM. */
export type OurTag = {
  [Tag in keyof HTMLElementTagNameMap]: Tag extends `${string}-${string}` ? Tag : never;
}[keyof HTMLElementTagNameMap];
