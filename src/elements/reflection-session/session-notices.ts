/** What is amiss with keeping a reflection, in one plain notice each. Draws; decides nothing. */
import { nothing } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import type { SessionStatus } from '../../controllers/session.ts';
import { notice } from '../../views/notice.ts';

/** Why nothing is kept. */
export function problemNotice(language: LanguageController, { problem }: SessionStatus): unknown {
  if (!problem) return nothing;
  return notice({
    kind: 'problem',
    lead: language.text('session.problem'),
    text: language.text(`session.problem.${problem}`),
  });
}

/** That the same reflection stands open in another tab, and that the two do not follow each other. */
export function otherTabNotice(language: LanguageController, { otherTab }: SessionStatus): unknown {
  if (!otherTab) return nothing;
  return notice({
    kind: 'caution',
    lead: language.text('session.otherTab'),
    text: language.text('session.otherTabText'),
  });
}
