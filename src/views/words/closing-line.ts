/** Why nothing can be changed in an element: an old round, versions to choose from, a newer version. */
import { nothing, type TemplateResult } from 'lit';
import type { Closing } from '../../controllers/words/closing.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { notice } from './notice.ts';

/** What the line is drawn from. */
export interface ClosingPlace {
  readonly language: LanguageController;
  readonly closing?: Closing | undefined;
  /** Label of the round on screen. */
  readonly round?: string | undefined;
  /** How many versions there are of the record. */
  readonly versions?: number | undefined;
}

/** The line, with the words of `closingMessages`; nothing where all can be changed. */
export function closingLine(place: ClosingPlace): TemplateResult | typeof nothing {
  const { language, closing, round = '', versions = 0 } = place;
  if (!closing) return nothing;
  return notice({
    kind: 'neutral',
    lead: language.text(`form.${closing}Lead`, { round, n: versions }),
    text: language.text(`form.${closing}`),
  });
}
