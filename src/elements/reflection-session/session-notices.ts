/** What is amiss with keeping a reflection, in one plain notice each. Draws; decides nothing. */
import { nothing } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { isNewer } from '../../model/version.ts';
import { notice } from '../../views/words/notice.ts';

/** Why nothing is kept. */
export function problemNotice(
  language: LanguageController,
  { status: { problem }, dossier }: SessionView,
): unknown {
  if (!problem) return nothing;
  // What lies there is of a later version, and something else is on screen.
  const suffix = problem === 'newer' && !isNewer(dossier) ? 'There' : '';
  return notice({
    kind: 'problem',
    lead: language.text('session.problem'),
    text: language.text(`session.problem.${problem}${suffix}`),
  });
}

/** That the same reflection stands open in another tab, and that the two do not follow each other. */
export function otherTabNotice(language: LanguageController, { status }: SessionView): unknown {
  if (!status.otherTab) return nothing;
  return notice({
    kind: 'caution',
    lead: language.text('session.otherTab'),
    text: language.text('session.otherTabText'),
  });
}
