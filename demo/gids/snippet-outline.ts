/**
 * Lists in lists as a person types them: one item a line, with a dash for each
 * list that it is deeper in. Knows no markup.
 */

/** One item of a list, with the items below it. */
export interface OutlineItem {
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

interface Growing {
  readonly text: string;
  readonly items: Growing[];
}

/** Spaces and tabs, then dashes or bullets with a space behind them, then words. */
const line = /^([ \t]*)(?:([-–*•]+)[ \t]+)?(.*)$/;

/** The words of a line, and how far it stands in; only compared with that of other lines. */
function readLine(typed: string): { readonly depth: number; readonly text: string } {
  const [, spaces = '', dashes = '', words = ''] = line.exec(typed) ?? [];
  const width = [...spaces].reduce((sum, sign) => sum + (sign === '\t' ? 2 : 1), 0);
  return { depth: width + 2 * dashes.length, text: words.replace(/\s+/g, ' ').trim() };
}

/**
 * The items of `text`. A line that stands further in than the one before belongs
 * to it; tabs and spaces count as dashes do, so that lists of other programs can be
 * pasted. Empty lines are left out.
 */
export function parseOutline(text: string): readonly OutlineItem[] {
  const top: Growing[] = [];
  const open: { readonly depth: number; readonly items: Growing[] }[] = [];
  for (const each of text.split(/\r\n|\r|\n/)) {
    const { depth, text: words } = readLine(each);
    const item: Growing = { text: words, items: [] };
    if (words === '') continue;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    (open.at(-1)?.items ?? top).push(item);
    open.push({ depth, items: item.items });
  }
  return top;
}

/** The items as a person would type them. */
export function outlineText(items: readonly OutlineItem[], depth = 0): string {
  return items
    .flatMap((item) => [
      `${'-'.repeat(depth)}${depth > 0 ? ' ' : ''}${item.text}`,
      ...(item.items.length > 0 ? [outlineText(item.items, depth + 1)] : []),
    ])
    .join('\n');
}

/** True where an item holds others. */
export function isNested(items: readonly OutlineItem[]): boolean {
  return items.some((item) => item.items.length > 0);
}
