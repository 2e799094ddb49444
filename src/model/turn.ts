/**
 * Colleagues who fill in one after the other at the same place: what belongs to
 * the former ones, and what of theirs is hidden until the present one is done.
 * Knows no clock and no screen.
 */
import { assessmentsOf, assessmentsWith, type AssessmentKey } from './dossier.ts';
import type { Assessment, Dossier } from './record.ts';

/** Begins the turn of the next colleague: all assessments up to now are a former one's. */
export function withNextTurn(dossier: Dossier): Dossier {
  return { ...dossier, turn: { former: [...new Set(assessmentsOf(dossier).map(({ id }) => id))] } };
}

/** Shows what former colleagues answered, before the present one is done. */
export function withFormerShown(dossier: Dossier): Dossier {
  const { turn } = dossier;
  return turn ? { ...dossier, turn: { ...turn, shown: true } } : dossier;
}

/**
 * Adds records that came from elsewhere to those that the present one does not
 * take up. They are hidden only where a turn hides already.
 */
export function withFormer(dossier: Dossier, ids: readonly string[]): Dossier {
  if (ids.length === 0) return dossier;
  const { former, shown } = dossier.turn ?? { former: [], shown: true };
  return {
    ...dossier,
    turn: { former: [...new Set([...former, ...ids])], ...(shown && { shown }) },
  };
}

/** True for a record of a former colleague. */
export function isFormer({ turn }: Dossier, { id }: Assessment): boolean {
  return turn?.former.includes(id) === true;
}

/**
 * True while a former colleague's assessment is hidden: until the present one
 * is done with the same direction of the same round, or chose to see it.
 */
export function isHidden(dossier: Dossier, record: Assessment): boolean {
  if (dossier.turn?.shown === true || !isFormer(dossier, record)) return false;
  return !assessmentsOf(dossier).some(
    (other) =>
      other.done === true &&
      other.about === record.about &&
      other.round === record.round &&
      !isFormer(dossier, other),
  );
}

/** The latest assessment with this key that is the present colleague's own, or undefined. */
export function ownAssessment(dossier: Dossier, key: AssessmentKey): Assessment | undefined {
  return assessmentsWith(dossier, key)
    .filter((record) => !isFormer(dossier, record))
    .at(-1);
}
