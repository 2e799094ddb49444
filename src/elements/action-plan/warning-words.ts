/**
 * What is said of a warning: its title, what is seen, and where a first step can
 * be taken. Knows no drawing and decides nothing about the plan.
 */
import { touchedPlaces, type PlanCoverage } from '../../analysis/plan-coverage.ts';
import type { PlanWarning } from '../../analysis/plan-warnings.ts';
import { planWarnings } from '../../content/nl/plan/index.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import { isSamePlace } from '../../model/plan.ts';
import type { PlanPlace, PlanWarningCode } from '../../model/record.ts';
import type { PlanView } from './plan-view.ts';

function titles(language: LanguageController, warnings: readonly PlanWarning[]): string {
  return warnings.map(({ code }) => language.itemString(planWarnings[code].title)).join(' ');
}

/** What arose and what went with a change, in words; empty where all stayed. */
export function warningChange(
  language: LanguageController,
  before: readonly PlanWarning[],
  after: readonly PlanWarning[],
): string {
  const missing = (from: readonly PlanWarning[], to: readonly PlanWarning[]): string => {
    const open = from.filter(({ isAccepted }) => !isAccepted);
    return titles(
      language,
      open.filter(({ code }) => !to.some((one) => one.code === code)),
    );
  };
  const [arose, gone] = [missing(after, before), missing(before, after)];
  return [
    arose && language.string('plan.arose', { titles: arose }),
    gone && language.string('plan.gone', { titles: gone }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a trap is about: ideas for these would not lead out of it. */
const trapped: Readonly<Partial<Record<PlanWarningCode, readonly Dimension[]>>> = {
  'only-knowledge': ['knowledge'],
  'only-behaviour': ['behaviour', 'time'],
};

/** Untouched, and first those of the focus, of which one sees little of first; then what is weak or unknown. */
function openPlaces(view: PlanView): readonly PlanPlace[] {
  const { focus, candidates, coverage } = view;
  const isUntouched = (place: PlanPlace): boolean => isOpen(coverage, place);
  const proposed = [...candidates.parents, ...candidates.school];
  const isLow = (place: PlanPlace): boolean =>
    proposed.some((each) => each.reason === 'low' && isSamePlace(each, place));
  const wanted = [...focus.filter(isLow), ...focus, ...proposed];
  return [...wanted.filter(isUntouched), ...coverage.untouched];
}

function isOpen({ untouched }: PlanCoverage, place: PlanPlace): boolean {
  return untouched.some((each) => isSamePlace(each, place));
}

/**
 * The place whose ideas lead on from a warning: what it names itself, else an
 * untouched one outside the trap, for 'alleen van ouders' one of the school.
 * Undefined where nothing is left.
 */
export function ideasFrom(view: PlanView, warning: PlanWarning): PlanPlace | undefined {
  if ('places' in warning) return warning.places[0];
  const about: Direction | undefined = warning.code === 'only-parents' ? 'school' : undefined;
  const avoided = trapped[warning.code] ?? reached(view, warning);
  return openPlaces(view).find(
    (place) => !avoided.includes(place.dimension) && (about ?? place.about) === place.about,
  );
}

/** Beside one moment: what that moment does not reach yet. */
function reached({ actions }: PlanView, { code }: PlanWarning): readonly Dimension[] {
  if (code !== 'one-moment') return [];
  return actions.flatMap(touchedPlaces).map(({ dimension }) => dimension);
}
