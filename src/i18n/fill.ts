/** Fills the `{name}` placeholders of a template. Knows no language. */

const placeholder = /\{(\w+)\}/g;

/** Values for placeholders; what is not named stays out. */
export type Values = Readonly<Record<string, string | number>>;

export function fill(template: string, values: Values): string {
  return template.replace(placeholder, (_, name: string) => String(values[name] ?? ''));
}

/**
 * The pieces of a template: plain strings and, where a placeholder stood, what
 * `value` gives for its name. For templates in which a value is more than text.
 */
export function fillPieces<T>(template: string, value: (name: string) => T): (string | T)[] {
  const pieces: (string | T)[] = [];
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    pieces.push(value(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push(template.slice(from));
  return pieces;
}
