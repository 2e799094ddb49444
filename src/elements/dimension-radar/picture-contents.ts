/**
 * What a radar shows: the series that it was given, or the assessments of its
 * session and, where they can stand side by side, those of another round; while
 * one edits, the edited record first. Reads; knows no markup.
 */
import { compareRounds, type RoundMismatch } from '../../analysis/round-comparison.ts';
import type { SessionView } from '../../controllers/session.ts';
import { directions, type Direction } from '../../model/dimension.ts';
import { assessmentsOf } from '../../model/dossier.ts';
import type { Assessment } from '../../model/record.ts';
import { normaliseRoundLabel } from '../../model/round.ts';
import { seriesOfRecord, type ShownSeries } from './radar-series.ts';

/** Where the contents come from. */
export interface ContentsSource {
  /** What the host or an editor gave; it goes before the session. */
  readonly own: readonly ShownSeries[] | undefined;
  readonly session: SessionView | undefined;
  /** Whose involvement; undefined takes both directions from the session. */
  readonly about: Direction | undefined;
  /** The record that one edits, with or without answers. */
  readonly edited: Assessment | undefined;
}

/** Why a direction of another round is not on the picture. */
export interface RoundRefusal {
  readonly about: Direction;
  readonly round: string;
  readonly reason: RoundMismatch;
}

export interface PictureContents {
  readonly series: readonly ShownSeries[];
  /** The records behind the series of the round on screen. */
  readonly records: readonly Assessment[];
  readonly refusals: readonly RoundRefusal[];
}

/** Everything that is shown. */
export function pictureContents({ own, session, about, edited }: ContentsSource): PictureContents {
  if (own && !edited) return { series: own, records: [], refusals: [] };
  const { assessments = [] } = (!own && session) || {};
  const others = assessments.filter(
    (record) => record !== edited && (!about || record.about === about),
  );
  const records = edited ? [edited, ...others] : others;
  const { labels, series, refusals } = besides(own ? undefined : session, records);
  const shown = records.map((record) => seriesOfRecord(record, labels.get(record)));
  return { series: [...shown, ...(own?.slice(1) ?? []), ...series], records, refusals };
}

/** What the round with which the session compares puts beside `shown`. */
function besides(session: SessionView | undefined, shown: readonly Assessment[]) {
  const labels = new Map<Assessment, string>();
  const series: ShownSeries[] = [];
  const refusals: RoundRefusal[] = [];
  const round = session?.comparedRound;
  if (!session || round === undefined) return { labels, series, refusals };
  const then = assessmentsOf(session.dossier).filter(
    (record) => normaliseRoundLabel(record.round ?? '') === round,
  );
  const comparison = compareRounds(shown, then);
  for (const about of directions.filter((one) => shown.some((record) => record.about === one))) {
    const found = comparison[about];
    if ('reason' in found) refusals.push({ about, round, reason: found.reason });
    else {
      for (const [now, other] of found.pairs) {
        labels.set(now, session.shownRound);
        series.push({ ...seriesOfRecord(other, round), isOfOtherRound: true });
      }
    }
  }
  return { labels, series, refusals };
}
