/**
 * What a group agreed, as a radar shows it: one line for the direction, and the
 * answers behind it as its range. Never a middle. Pure.
 */
import { raterSummary, type DimensionSummary } from '../../analysis/rater-summary.ts';
import type { SessionView } from '../../controllers/session/session-view.ts';
import { agreementsWith } from '../../model/agreement-key.ts';
import { dimensions, directions, type Direction } from '../../model/dimension.ts';
import { isScore } from '../../model/rating.ts';
import type { Agreement } from '../../model/record.ts';
import type { ShownSeries } from './radar-series.ts';

function isBegun({ ratings, open = [] }: Agreement): boolean {
  return dimensions.some((each) => ratings[each] !== undefined || open.includes(each));
}

/**
 * The agreement of each direction in the round on screen, the team's before that
 * of parents; none while former answers are hidden: it would give them away.
 *
 * @param about undefined takes both directions
 */
export function agreementsIn(
  session: SessionView | undefined,
  about: Direction | undefined,
): readonly Agreement[] {
  if (!session || session.hiddenCount > 0) return [];
  const { dossier, shownRound: round } = session;
  return directions.flatMap((each) => {
    if (about && about !== each) return [];
    const found = agreementsWith(dossier, { round, about: each }).filter(isBegun);
    const shown = found.findLast(({ group }) => group === 'team') ?? found.at(-1);
    return shown ? [shown] : [];
  });
}

/** The series that an agreement stands for. */
export function seriesOfAgreement(agreement: Agreement): ShownSeries {
  const { about, by, scale, ratings, definition, sources, open = [], minority = {} } = agreement;
  return {
    about,
    ...(by && { by }),
    scale,
    ratings,
    words: definition.words,
    agreed: { count: sources.length, open, minority },
  };
}

/**
 * The answers behind an agreement with what was agreed in the place of their
 * middle. A way not to score takes their range away: nothing was agreed on it.
 */
export function agreedSummary(
  { ratings }: ShownSeries,
  sources: readonly ShownSeries[],
): readonly DimensionSummary[] {
  return raterSummary(sources.map((one) => one.ratings)).map((one) => {
    const rating = ratings[one.dimension];
    return {
      ...one,
      middle: isScore(rating) ? [rating] : [],
      values: rating === undefined || isScore(rating) ? one.values : [],
      unknown: Number(rating === 'unknown'),
      notApplicable: Number(rating === 'not-applicable'),
      undisclosed: Number(rating === 'undisclosed'),
    };
  });
}
