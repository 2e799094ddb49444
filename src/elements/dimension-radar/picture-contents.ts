/**
 * What a radar shows: the series that it was given, or the assessments of its
 * session, or what was agreed on them, and what that lays beside them of another round; while one edits, the edited record first. Reads; knows no markup.
 */
import type {
  RoundRefusal,
  RoundsBeside,
  SessionView,
} from '../../controllers/session/session-view.ts';
import type { Direction } from '../../model/dimension.ts';
import type { Agreement, Assessment } from '../../model/record.ts';
import { shownAnswers } from '../../analysis/group-size.ts';
import { agreementsIn, seriesOfAgreement } from './radar-agreement.ts';
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

export interface PictureContents {
  readonly series: readonly ShownSeries[];
  /** The records behind the series of the round on screen. */
  readonly records: readonly Assessment[];
  readonly refusals: readonly RoundRefusal[];
}

const nothingBeside: RoundsBeside = { here: '', there: '', pairs: [], refusals: [] };

/** The edited record first, then what the session holds beside it. */
function recordsShown({
  session,
  about,
  edited,
}: Omit<ContentsSource, 'own'>): readonly Assessment[] {
  const others = session?.assessments.filter(
    (record) => record !== edited && (!about || record.about === about),
  );
  return [...(edited ? [edited] : []), ...(others ?? [])];
}

/** An agreement and, as far as they may be shown, the answers behind it. */
function withSourcesBeside(
  agreement: Agreement,
  records: readonly Assessment[],
): readonly ShownSeries[] {
  const sources = records.filter(({ id }) => agreement.sources.includes(id));
  const shown = shownAnswers(agreement.group, sources).map((one) => seriesOfRecord(one));
  return [seriesOfAgreement(agreement), ...shown.map((one) => ({ ...one, isSource: true }))];
}

/** Everything that is shown. */
export function pictureContents({ own, session, about, edited }: ContentsSource): PictureContents {
  if (own && !edited) return { series: own, records: [], refusals: [] };
  const held = own ? undefined : session;
  const records = recordsShown({ session: held, about, edited });
  const agreements = edited ? [] : agreementsIn(held, about);
  const agreed = agreements.flatMap((agreement) => withSourcesBeside(agreement, records));
  const single = records.filter((one) => agreements.every((each) => each.about !== one.about));
  const { pairs, refusals, here, there } = held?.besides?.(single) ?? nothingBeside;
  const compared = new Map(pairs);
  const series = [
    ...agreed,
    ...single.map((record) => seriesOfRecord(record, compared.has(record) ? here : undefined)),
    ...(own?.slice(1) ?? []),
    ...pairs.map(([, then]) => ({ ...seriesOfRecord(then, there), isOfOtherRound: true })),
  ];
  return { series, records, refusals };
}
