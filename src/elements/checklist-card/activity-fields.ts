/**
 * What the card is about, where no attribute says it: which activity of the
 * session, what it is called, its kind and its date. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  activityKindWords,
  meetingKinds,
  meetingsLabel,
} from '../../content/nl/checklists/activity-kinds.ts';
import { isActivityKind, kindWords } from '../../controllers/checklist-words.ts';
import { activityKinds, type Activity, type ActivityKind } from '../../model/record.ts';
import { textButton } from '../../views/text-button.ts';
import type { CardView } from './card-view.ts';

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function field(
  view: CardView,
  key: string,
  control: TemplateResult,
  after: unknown = nothing,
): TemplateResult {
  return html`<div class="activity-field ${key}">
    <label for="activity-${key}">${view.language.text(`checklist.${key}`)}</label>
    ${control}${after}
  </div>`;
}

/** While there is one activity, the way to a second; with more one chooses among them. */
function another({ language, activities, activity, isFixed, chooseActivity }: CardView): unknown {
  const isAlone = activities.length === 1 && activities[0] === activity.title;
  if (!isAlone || isFixed) return nothing;
  return textButton(language.text('checklist.newActivity'), () => chooseActivity(undefined));
}

function written(view: CardView, key: 'title' | 'date'): TemplateResult {
  const write = (event: Event): void => {
    view.describe({ [key]: valueOf(event) } satisfies Activity, 'input');
  };
  return field(
    view,
    key,
    html`<input
      class="field"
      part="field"
      type=${key === 'date' ? 'date' : 'text'}
      id="activity-${key}"
      autocomplete="off"
      .defaultValue=${view.activity[key] ?? ''}
      ?disabled=${view.isFixed}
      @input=${write}
      @change=${view.commit}
    />`,
    key === 'title' ? another(view) : nothing,
  );
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

function option({ value, words }: Choice, current: string): TemplateResult {
  return html`<option value=${value} .selected=${value === current}>${words}</option>`;
}

function chosen(
  view: CardView,
  key: string,
  options: unknown,
  choose: (value: string) => void,
): TemplateResult {
  return field(
    view,
    key,
    html`<select
      class="field"
      part="field"
      id="activity-${key}"
      ?disabled=${view.isFixed}
      @change=${(event: Event) => choose(valueOf(event))}
    >
      ${options}
    </select>`,
  );
}

function kinds(view: CardView): TemplateResult {
  const { language, activity, describe } = view;
  const current = activity.kind ?? '';
  const choice = (kind: ActivityKind): TemplateResult =>
    option({ value: kind, words: language.itemString(activityKindWords[kind]) }, current);
  const isOwn = current !== '' && !isActivityKind(current);
  const options = html`${option({ value: '', words: language.string('checklist.kindNone') }, current)}
    ${isOwn ? option({ value: current, words: kindWords(language, current) }, current) : nothing}
    ${activityKinds.filter((kind) => !meetingKinds.includes(kind)).map(choice)}
    <optgroup label=${language.itemString(meetingsLabel)}>${meetingKinds.map(choice)}</optgroup>`;
  return chosen(view, 'kind', options, (kind) => describe({ kind }, 'commit'));
}

function known(view: CardView): TemplateResult {
  const { language, activities, activity, chooseActivity } = view;
  const current = activity.title ?? '';
  const options = [
    ...activities.map((title) => option({ value: title, words: title }, current)),
    option({ value: '', words: language.string('checklist.newActivity') }, current),
  ];
  return chosen(view, 'activities', options, (title) => chooseActivity(title || undefined));
}

/** The fields of what no attribute gives; nothing where all is given, or where one only reads. */
export function activityFields(view: CardView): TemplateResult | typeof nothing {
  const { list, given, activities, activity, isRead } = view;
  const isAsked = (key: keyof Activity): boolean => !given.includes(key);
  if (!list.hasActivity || isRead || given.length === 3) return nothing;
  return html`<div class="activity screen-only" part="activity">
    ${isAsked('title') && activities.some((one) => one !== activity.title) ? known(view) : nothing}
    ${isAsked('title') ? written(view, 'title') : nothing}
    ${isAsked('kind') ? kinds(view) : nothing} ${isAsked('date') ? written(view, 'date') : nothing}
  </div>`;
}
