/** The first step: what the form is for, and why the team looks now (S4 §3.3). */
import { html, nothing, type TemplateResult } from 'lit';
import { stance } from '../../content/nl/cautions.ts';
import { whyQuestion, whyReasons } from '../../content/nl/diagnosis.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import type { Words } from '../../controllers/language.ts';
import { heading } from '../../views/words/heading.ts';
import { textButton } from '../../views/control/text-button.ts';
import { writtenText } from '../../views/words/written-text.ts';
import type { FormView } from './form-view.ts';
import { paperHead } from './paper-head.ts';

/** The words of the reason that a record keeps: one of the model's, or the filler's own. */
export function reasonWords({ record, words }: FormView): Words | undefined {
  const item = whyReasons.find(({ value }) => value === record?.why)?.item;
  return item ? words(item) : record?.why;
}

function option(view: FormView, words: Words, isChosen: boolean, choose: () => void) {
  return html`<label class="choice option ${isChosen ? 'chosen' : ''}">
    <input
      type="radio"
      name="why"
      ?checked=${isChosen}
      ?disabled=${view.isFixed}
      @change=${choose}
    />
    <span class="tick" aria-hidden="true"></span><span>${words}</span>
  </label>`;
}

function ownWords(view: FormView, own: string): TemplateResult {
  const { language, giveReason, commit } = view;
  return html`<div class="own-reason">
    <label class="quiet small" for="why-own">${language.text('form.whyOwn')}</label>
    ${writtenText({
      id: 'why-own',
      text: own,
      rows: 1,
      isDisabled: view.isFixed,
      onInput: (text) => giveReason(text, true, 'input'),
      onDone: commit,
    })}
  </div>`;
}

function clearButton(view: FormView): TemplateResult {
  const clear = (): void => {
    view.giveReason('', false, 'commit');
    view.focusOn('.reasons input');
  };
  return textButton(view.language.text('form.whyClear'), clear);
}

export function whyStep(view: FormView): TemplateResult {
  const { language, about, record, words, isOtherReason, giveReason, isFixed } = view;
  const subject = language.itemString(directionNames[about].subject);
  const known = whyReasons.some(({ value }) => value === record?.why);
  const isOther = isOtherReason || (record?.why !== undefined && !known);
  return html`${paperHead(view)}
    <div class="intro screen-only">
      <p>${language.text('form.intro', { subject })} ${language.text('form.free')}</p>
      <p class="quiet" data-item=${stance.id}>${words(stance)}</p>
    </div>
    ${heading(view.level + 1, html`<span id="why-title">${words(whyQuestion)}</span>`, 'heading-why')}
    <div class="reasons ${about}" role="radiogroup" aria-labelledby="why-title">
      ${whyReasons.map(({ value, item }) =>
        option(view, words(item), !isOther && record?.why === value, () =>
          giveReason(value, false, 'commit'),
        ),
      )}
      ${option(view, language.text('form.whyOther'), isOther, () => {
        giveReason('', true, 'commit');
        view.focusOn('#why-own');
      })}
    </div>
    ${isOther ? ownWords(view, known ? '' : (record?.why ?? '')) : nothing}
    ${record?.why !== undefined && !isFixed ? clearButton(view) : nothing}`;
}
