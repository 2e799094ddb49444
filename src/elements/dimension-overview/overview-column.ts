/**
 * What the overview shows of one direction: its questions and the assessments
 * of the current round. Knows no markup.
 */
import type { SessionView } from '../../controllers/session/session.ts';
import { hasAnswers } from '../../model/assessment.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';

export interface OverviewColumn {
  readonly about: Direction;
  /** With answers, of the current round, in the order in which they came. */
  readonly records: readonly Assessment[];
}

/** The column of `about`, with what the session holds. */
export function overviewColumn(about: Direction, session: SessionView | undefined): OverviewColumn {
  const { assessments = [] } = session ?? {};
  return {
    about,
    records: assessments.filter((record) => record.about === about && hasAnswers(record)),
  };
}

/** What at least one rater does not know. */
export function unknownDimensions({ records }: OverviewColumn): readonly Dimension[] {
  return dimensions.filter((dimension) =>
    records.some(({ ratings }) => ratings[dimension] === 'unknown'),
  );
}
