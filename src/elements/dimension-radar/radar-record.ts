/** What a radar reads from records. Pure. */
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';

/** The notes on context of all records, each once. */
export function contextOf(records: readonly Assessment[]): readonly string[] {
  return [...new Set(records.flatMap(({ context }) => context ?? []))];
}

/** The dimensions that at least one filler marked as one to talk about. */
export function talkOf(records: readonly Assessment[]): readonly Dimension[] {
  return dimensions.filter((one) => records.some(({ talk }) => talk?.includes(one)));
}
