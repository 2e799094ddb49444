/** Where an embed page may send results: the origins that its own host wrote down. Knows no window. */

/** What a list of origins says. */
export interface ResultOrigins {
  readonly origins: readonly string[];
  /** What stands in it and is no origin, as `*` or an address with a path. */
  readonly refused: readonly string[];
}

function isOrigin(text: string): boolean {
  // Browsers take `*` for a name like any other, and nobody means that.
  return /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** @param list origins with spaces between them, each exactly as `https://platform.example` */
export function readResultOrigins(list: string): ResultOrigins {
  const all = list.split(/\s+/).filter((text) => text !== '');
  return { origins: all.filter(isOrigin), refused: all.filter((text) => !isOrigin(text)) };
}
