/**
 * What the card is about, where no attribute says it: which activity of the
 * session, what it is called, its kind and its date. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../model/record.ts';
import { kindSelect } from '../../views/control/kind-select.ts';
import { optionOf, selectField } from '../../views/control/select-field.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { CardView } from './card-view.ts';

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
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

function kinds(view: CardView): TemplateResult {
  const { language, activity, describe, isFixed } = view;
  return field(
    view,
    'kind',
    kindSelect(language, {
      id: 'activity-kind',
      isDisabled: isFixed,
      current: activity.kind ?? '',
      none: language.text('checklist.kindNone'),
      choose: (kind) => describe({ kind }, 'commit'),
    }),
  );
}

function known(view: CardView): TemplateResult {
  const { language, activities, activity, chooseActivity, isFixed } = view;
  const current = activity.title ?? '';
  return field(
    view,
    'activities',
    selectField({
      id: 'activity-activities',
      isDisabled: isFixed,
      options: [
        ...activities.map((title) => optionOf(title, title, current)),
        optionOf('', language.text('checklist.newActivity'), current),
      ],
      choose: (title) => chooseActivity(title || undefined),
    }),
  );
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
