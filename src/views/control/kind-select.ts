/**
 * A select of the kinds of activity: those of the model, the moments with parents
 * apart, and an own kind where one was given. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  activityKindWords,
  meetingKinds,
  meetingsLabel,
} from '../../content/nl/checklists/activity-kinds.ts';
import { isActivityKind, kindWords } from '../../controllers/words/checklist-words.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import { activityKinds, type ActivityKind } from '../../model/record.ts';
import { optionOf, selectField, type SelectField } from './select-field.ts';

/** @param none what stands there while no kind is chosen */
export function kindSelect(
  language: LanguageController,
  field: Omit<SelectField, 'options'> & { readonly current: string; readonly none: Words },
): TemplateResult {
  const { current, none } = field;
  const choice = (kind: ActivityKind): TemplateResult =>
    optionOf(kind, language.item(activityKindWords[kind]), current);
  const isOwn = current !== '' && !isActivityKind(current);
  return selectField({
    ...field,
    options: html`${optionOf('', none, current)}
      ${isOwn ? optionOf(current, kindWords(language, current), current) : nothing}
      ${activityKinds.filter((kind) => !meetingKinds.includes(kind)).map(choice)}
      <optgroup label=${language.itemString(meetingsLabel)}>${meetingKinds.map(choice)}</optgroup>`,
  });
}
