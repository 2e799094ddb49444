/**
 * Whose sign, colour and dash each series has (look.md §4): colour and dash tell
 * the direction; with one rater a direction the mark repeats it, with several the
 * mark is the rater's.
 */
import type { SeriesLook } from '../../geometry/radar-input.ts';
import type { Voice } from '../../geometry/scene.ts';
import { directions, type Direction } from '../../model/dimension.ts';
import { directionMarks, type Mark } from '../signs.ts';

/** How many series of one direction are drawn over each other; more become middle and range. */
export const mostOverlaid = 3;

const raterMarks: readonly Mark[] = ['circle', 'square', 'triangle', 'diamond'];
const raterVoices: readonly ('' | '-deep' | '-mid')[] = ['', '-deep', '-mid'];

/** The look of a direction drawn by one rater, or by the middle of many. */
export function directionLook(about: Direction): SeriesLook {
  const dash = about === 'parents' ? 'solid' : 'dash';
  return { key: about, voice: about, mark: directionMarks[about], dash };
}

/** What decides the look of a series. */
interface LookedAt {
  readonly about: Direction;
  /** True for a look of another round: the quieter shade. */
  readonly isOfOtherRound?: boolean;
}

function raterLook({ about, isOfOtherRound }: LookedAt, index: number): SeriesLook {
  const voice: Voice = `${about}${isOfOtherRound ? '-mid' : (raterVoices[index] ?? '')}`;
  const { dash } = directionLook(about);
  return { key: `${about}-${index}`, voice, mark: raterMarks[index] ?? 'circle', dash };
}

/** The look of each series, in their order; undefined where the direction has too many. */
export function seriesLooks(series: readonly LookedAt[]): readonly (SeriesLook | undefined)[] {
  const looks: (SeriesLook | undefined)[] = series.map(() => undefined);
  for (const about of directions) {
    const own = [...series.entries()].filter(([, one]) => one.about === about);
    if (own.length > mostOverlaid) continue;
    own.forEach(([index, one], rank) => {
      looks[index] = own.length === 1 ? directionLook(about) : raterLook(one, rank);
    });
  }
  return looks;
}
