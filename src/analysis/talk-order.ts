/**
 * In which order a group talks about the dimensions, and why each has its place:
 * what lies furthest apart, then what is not known, then what somebody wants to
 * talk about. Knows no words.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import { bySpread, type DimensionSpread } from './spread.ts';

/**
 * Why a dimension has its place. `spread`: the answers differ · `unknown`: somebody
 * does not know · `talk`: somebody wants to talk about it · `equal`: two or more
 * answered the same · `nothing`: none of these.
 */
export type TalkReason = 'spread' | 'unknown' | 'talk' | 'equal' | 'nothing';

/** A dimension in the order of the talk. */
export interface TalkPoint {
  readonly dimension: Dimension;
  readonly reason: TalkReason;
}

function mostFirst(
  spread: readonly DimensionSpread[],
  key: 'unknown' | 'talk',
): readonly DimensionSpread[] {
  return spread.filter((one) => one[key] > 0).sort((one, other) => other[key] - one[key]);
}

/**
 * All seven dimensions, each once, with the reason that put it in its place:
 * the widest spread (ties: all), then what most do not know, then what most want
 * to talk about, then the smaller spreads, then the rest. Ties in dimension order.
 */
export function talkOrder(spread: readonly DimensionSpread[]): readonly TalkPoint[] {
  const differing = bySpread(spread).filter(({ steps = 0 }) => steps > 0);
  const inOrder = dimensions.flatMap((each) => spread.filter((one) => one.dimension === each));
  const groups: readonly (readonly [TalkReason, readonly DimensionSpread[]])[] = [
    ['spread', differing.filter(({ steps }) => steps === differing[0]?.steps)],
    ['unknown', mostFirst(inOrder, 'unknown')],
    ['talk', mostFirst(inOrder, 'talk')],
    ['spread', differing],
    ['equal', inOrder.filter(({ steps }) => steps === 0)],
    ['nothing', inOrder],
  ];
  const points = new Map<Dimension, TalkReason>();
  for (const [reason, group] of groups) {
    for (const { dimension } of group) {
      if (!points.has(dimension)) points.set(dimension, reason);
    }
  }
  return [...points].map(([dimension, reason]) => ({ dimension, reason }));
}
