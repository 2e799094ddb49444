/**
 * The place of the form in its session: what of that is to be said, whether
 * the record is closed there, and what colleagues before gave. Knows no markup.
 */
import { closingOf, type Closing } from '../../controllers/words/closing.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import { assessmentsOf } from '../../model/dossier.ts';
import { hiddenColleagues } from '../../model/hidden-colleagues.ts';
import type { Assessment } from '../../model/record.ts';
import type { StoreFault } from '../../storage/store-error.ts';

/** Whose record it is, within the round. */
export interface FormKey {
  readonly about: Direction;
  readonly by: string;
  readonly subject: string;
}

/** The record of the round on screen with this key, if there is one. */
export function recordIn(
  session: SessionView,
  { about, by, subject }: FormKey,
): Assessment | undefined {
  return session.own({ about, by: by || undefined, subject: subject || undefined });
}

export interface FormPlace {
  /** Why the session lets nothing be changed, or undefined. */
  readonly closing: Closing | undefined;
  /** Label of the round on screen, or undefined outside a session. */
  readonly round: string | undefined;
  /** How many versions of the record there are to choose from. */
  readonly versions: number;
  /** How many colleagues' answers about this direction are hidden, unless the session says so itself. */
  readonly hiddenCount: number;
  /** When the session kept the answers, and why it could not; undefined where it says so itself. */
  readonly savedAt: string | undefined;
  readonly problem: StoreFault | undefined;
  /** What is not known on the parents' profile of the same rater: it speaks to the school's knowledge. */
  readonly evidence: readonly Dimension[];
}

/** Nowhere: outside any session. */
const nowhere: FormPlace = {
  closing: undefined,
  round: undefined,
  versions: 0,
  hiddenCount: 0,
  savedAt: undefined,
  problem: undefined,
  evidence: [],
};

function unknownOfParents(session: SessionView, key: FormKey): readonly Dimension[] {
  const parents = key.about === 'school' && recordIn(session, { ...key, about: 'parents' });
  return parents ? dimensions.filter((one) => parents.ratings[one] === 'unknown') : [];
}

function hiddenAbout({ dossier, shownRound }: SessionView, about: Direction): number {
  const records = assessmentsOf(dossier).filter((record) => record.about === about);
  return hiddenColleagues({ ...dossier, records }, shownRound);
}

export function formPlace(
  session: SessionView | undefined,
  key: FormKey,
  record: Assessment | undefined,
): FormPlace {
  if (!session) return nowhere;
  const { shows, status, shownRound, dossier } = session;
  return {
    closing: closingOf(session, record?.id),
    round: shownRound,
    versions: dossier.records.filter(({ id }) => id === record?.id).length,
    // The bar that says when the answers were kept says this too.
    hiddenCount: shows.saved ? 0 : hiddenAbout(session, key.about),
    savedAt: shows.saved ? undefined : status.savedAt,
    problem: shows.problem ? undefined : status.problem,
    evidence: unknownOfParents(session, key),
  };
}
