/** What is not known about parents says how well the school knows them. */
import { nothing, type TemplateResult } from 'lit';
import { evidenceSentence } from '../../content/nl/sentences.ts';
import type { Words } from '../../controllers/language.ts';
import { listText, namesOf } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { notice } from '../../views/words/notice.ts';
import type { FormView } from './form-view.ts';

/** @param unknown the dimensions that are not known; none gives no notice */
export function evidenceNotice(
  { language }: FormView,
  unknown: readonly Dimension[],
  lead?: Words,
): TemplateResult | typeof nothing {
  if (unknown.length === 0) return nothing;
  const name = (one: Dimension): string => language.itemString(namesOf(one).inSentence);
  return notice({
    kind: 'neutral',
    lead,
    text: language.item(evidenceSentence, {
      dimensions: listText(language, unknown.map(name)),
      knowledge: name('knowledge'),
    }),
  });
}
