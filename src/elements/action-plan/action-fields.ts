/**
 * The fields of an action besides what it touches: what it is called, who, when,
 * and what one may say of it later. Each changes the action as a whole. Knows no
 * record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { actionQuestions, planEfforts, planStateWords } from '../../content/nl/plan/words.ts';
import { treeContent } from '../../content/nl/tree/index.ts';
import type { ContentItem, TreeTexts } from '../../content/content-item.ts';
import type { Words } from '../../controllers/language.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import { treeTextsOf } from '../../controllers/words/tree-model-words.ts';
import { entryOf } from '../../model/member.ts';
import { datePattern } from '../../model/pattern.ts';
import {
  actionStates,
  efforts,
  type ActionState,
  type Effort,
  type PlanAction,
} from '../../model/record.ts';
import { kindSelect } from '../../views/control/kind-select.ts';
import { optionGroup } from '../../views/control/option-group.ts';
import { optionOf, selectField } from '../../views/control/select-field.ts';
import { markSign } from '../../views/signs.ts';
import type { ActionField, PlanView } from './plan-view.ts';

/** The members that are written as text. */
type Written = Extract<ActionField, 'title' | 'who' | 'when' | 'pupil'>;

function idOf(action: PlanAction, field: string): string {
  return `${field}-${action.id}`;
}

/** The words of an item as the record keeps them, else as they are today. */
export function keptItem({ language, record }: PlanView, item: ContentItem): Words {
  return entryOf(record?.definition.words, item.id) ?? language.item(item);
}

function label(view: PlanView, action: PlanAction, field: ActionField, sign: unknown = nothing) {
  const item = actionQuestions[field];
  return html`<label for=${idOf(action, field)} data-item=${item.id}
    >${sign}${view.language.item(item)}</label
  >`;
}

function hint(action: PlanAction, field: Written, words: unknown): TemplateResult {
  return html`<p class="quiet small" id=${idOf(action, `hint-${field}`)}>${words}</p>`;
}

function textInput(view: PlanView, action: PlanAction, field: Written, value: string) {
  const write = (event: Event): void => {
    view.change({ ...action, [field]: (event.target as HTMLInputElement).value }, 'input');
  };
  return html`<input
    class="field"
    part="field"
    type="text"
    id=${idOf(action, field)}
    data-field=${field}
    autocomplete="off"
    aria-describedby=${field === 'title' ? nothing : idOf(action, `hint-${field}`)}
    .defaultValue=${value}
    ?disabled=${view.isFixed}
    @input=${write}
    @change=${view.commit}
  />`;
}

export function titleField(view: PlanView, action: PlanAction): TemplateResult {
  return html`<div class="wide">
    ${label(view, action, 'title')} ${textInput(view, action, 'title', action.title)}
  </div>`;
}

export function whoField(view: PlanView, action: PlanAction): TemplateResult {
  const { language } = view;
  return html`<div>
    ${label(view, action, 'who')} ${textInput(view, action, 'who', action.who ?? '')}
    ${hint(action, 'who', [language.text('action.whoHint'), ' ', language.text('action.noNames')])}
  </div>`;
}

/** One member, two ways to fill it: words, or a day. */
export function whenField(view: PlanView, action: PlanAction): TemplateResult {
  const { language, isFixed, change } = view;
  const { when = '' } = action;
  const isDay = datePattern.test(when);
  const choose = (event: Event): void => {
    change({ ...action, when: (event.target as HTMLInputElement).value }, 'commit');
  };
  return html`<div>
    ${label(view, action, 'when')}
    <div class="when">
      ${textInput(view, action, 'when', isDay ? '' : when)}
      <label class="small quiet" for=${idOf(action, 'day')}>${language.text('action.date')}</label>
      <input
        class="field"
        part="field"
        type="date"
        id=${idOf(action, 'day')}
        .defaultValue=${isDay ? when : ''}
        ?disabled=${isFixed}
        @change=${choose}
      />
    </div>
    ${hint(action, 'when', language.text('action.whenHint'))}
  </div>`;
}

export function kindField(view: PlanView, action: PlanAction): TemplateResult {
  const { language, isFixed, change } = view;
  return html`<div>
    ${label(view, action, 'kind')}
    ${kindSelect(language, {
      id: idOf(action, 'kind'),
      field: 'kind',
      isDisabled: isFixed,
      current: action.kind ?? '',
      none: language.text('action.kindNone'),
      choose: (kind) => change({ ...action, kind }, 'commit'),
    })}
  </div>`;
}

/** `action` without a member: one that is undefined is no member of a record. */
function without(action: PlanAction, field: 'effort' | 'state'): PlanAction {
  return Object.fromEntries(Object.entries(action).filter(([key]) => key !== field)) as never;
}

function choice(
  view: PlanView,
  action: PlanAction,
  field: 'effort' | 'state',
  options: readonly { readonly value: Effort | ActionState; readonly item: ContentItem }[],
): TemplateResult {
  const { language, isFixed, change } = view;
  const none = html`<span>${language.text('action.none')}</span>`;
  const words = (item: ContentItem) => html`<span>${keptItem(view, item)}</span>`;
  return html`<div class="wide">
    ${optionGroup<Effort | ActionState>({
      name: idOf(action, field),
      field,
      legend: language.item(actionQuestions[field]),
      options: [
        ...options.map(({ value, item }) => ({ value, words: words(item) })),
        { value: undefined, words: none },
      ],
      current: action[field],
      isDisabled: isFixed,
      choose: (value) =>
        change(value ? { ...action, [field]: value } : without(action, field), 'commit'),
    })}
  </div>`;
}

export function effortField(view: PlanView, action: PlanAction): TemplateResult {
  const options = efforts.flatMap((value) =>
    planEfforts.filter((one) => one.value === value).map(({ item }) => ({ value, item })),
  );
  return choice(view, action, 'effort', options);
}

export function stateField(view: PlanView, action: PlanAction): TemplateResult {
  const options = actionStates.map((value) => ({ value, item: planStateWords[value] }));
  return choice(view, action, 'state', options);
}

export function pupilField(view: PlanView, action: PlanAction): TemplateResult {
  const { language } = view;
  return html`<div class="wide">
    ${label(view, action, 'pupil', markSign('triangle', 'pupil'))}
    ${textInput(view, action, 'pupil', action.pupil ?? '')}
    ${hint(action, 'pupil', language.text('action.pupilHint'))}
  </div>`;
}

/** The parts that an action may tend: the roots, then each main branch with its sides. */
const tendedParts: readonly (readonly TreeTexts[])[] = /* @__PURE__ */ (() => [
  treeContent.roots,
  ...treeContent.mains.map((main) => [main, ...main.sides]),
])();

/** Another part, as an idea or an own tree names it: by its words, else by its id. */
function otherPart(view: PlanView, current: string): unknown {
  const isListed = tendedParts.flat().some(({ name }) => name.id === current);
  if (current === '' || isListed) return nothing;
  return optionOf(current, tendedName(view, current), current);
}

/** What the part with this id is called. */
export function tendedName({ language, record }: PlanView, id: string): string {
  const texts = treeTextsOf(id);
  const today = texts ? language.itemString(texts.name) : id;
  return clipped(entryOf(record?.definition.words, id) ?? today);
}

export function tendsField(view: PlanView, action: PlanAction): TemplateResult {
  const { language, isFixed, change } = view;
  const { tends: current = '' } = action;
  const [roots = [], ...branches] = tendedParts;
  const option = ({ name }: TreeTexts): TemplateResult =>
    optionOf(name.id, tendedName(view, name.id), current);
  return html`<div>
    ${label(view, action, 'tends')}
    ${selectField({
      id: idOf(action, 'tends'),
      field: 'tends',
      isDisabled: isFixed,
      options: html`${optionOf('', language.text('action.tendsNone'), current)}
        ${otherPart(view, current)}
        <optgroup label=${language.string('action.roots')}>${roots.map(option)}</optgroup>
        <optgroup label=${language.string('action.branches')}>
          ${branches.flat().map(option)}
        </optgroup>`,
      choose: (tends) => change({ ...action, tends }, 'commit'),
    })}
  </div>`;
}
