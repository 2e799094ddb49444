/**
 * The step 'Afspreken': at each dimension what the group sees together, why, and
 * who sees it in another way. Knows no record: it asks.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dialogueSteps } from '../../content/nl/dialogue/steps.ts';
import { dimensionName, listText, namesOf } from '../../controllers/words/model-words.ts';
import { hasAgreementAnswers } from '../../model/agreement.ts';
import { dimensions } from '../../model/dimension.ts';
import { checkIcon, printIcon } from '../../views/icons.ts';
import { notice } from '../../views/words/notice.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { isPrintBlocked } from '../../views/paper/print-view.ts';
import { primaryButton } from '../../views/control/primary-button.ts';
import { agreeRow } from './agree-row.ts';
import { fromWords, sourceChanges } from './agree-words.ts';
import type { DialogueView } from './dialogue-view.ts';

function sources(view: DialogueView): unknown {
  const { language, record, isFixed, takeSources } = view;
  const changes = record ? sourceChanges(view) : [];
  if (changes.length === 0) return nothing;
  return html`<div class="sources">
    ${notice({
      kind: 'neutral',
      lead: language.text('dialogue.sourcesLead'),
      text: changes.flatMap((one) => [one, ' ']),
      live: true,
    })}
    ${isFixed ? nothing : outlineButton(language.text('dialogue.take'), takeSources)}
  </div>`;
}

/** What nobody has agreed on or left open yet. */
function untouched({ language, coverage }: DialogueView): unknown {
  const names = coverage.untouched.map((one) => language.itemString(namesOf(one).inSentence));
  if (names.length === 0 || names.length === dimensions.length) return nothing;
  return html`<p class="untouched">
    <strong>${language.text('dialogue.untouched')}:</strong> ${listText(language, names)}.
  </p>`;
}

function locked({ language, isDone }: DialogueView): unknown {
  if (!isDone) return nothing;
  return notice({
    kind: 'neutral',
    lead: language.text('dialogue.lockedLead'),
    text: language.text('dialogue.locked'),
    live: true,
  });
}

/** After 'Klaar' its button is gone: the focus goes to the step, unless something is missing. */
function lock({ close, go, isRequired, coverage }: DialogueView): void {
  close();
  if (!isRequired || coverage.untouched.length === 0) go('agree');
}

function foot(view: DialogueView): TemplateResult {
  const { language, record, isDone, isFixed, canReopen, reopen, go, print } = view;
  const isEmpty = !record || !hasAgreementAnswers(record);
  const handleReopen = (): void => {
    reopen();
    go('agree');
  };
  return html`<div class="foot screen-only">
    ${
      isDone
        ? nothing
        : primaryButton(
            [checkIcon(), language.text('dialogue.done')],
            () => lock(view),
            isFixed || isEmpty,
          )
    }
    ${canReopen ? outlineButton(language.text('dialogue.reopen'), handleReopen) : nothing}
    ${
      isPrintBlocked()
        ? nothing
        : outlineButton([printIcon(), language.text('dialogue.print')], print)
    }
  </div>`;
}

export function agreeStep(view: DialogueView): TemplateResult {
  const { language, about } = view;
  return html`<div class="intro">
      <p>${language.item(dialogueSteps.agree.intro)}</p>
      <p class="quiet small">${fromWords(view) ?? nothing}</p>
    </div>
    ${locked(view)} ${sources(view)}
    <div class="agreements ${about}">
      ${dimensions.map((one) => agreeRow(view, one, dimensionName(language, one)))}
    </div>
    ${untouched(view)} ${foot(view)}`;
}
