/** The foot of the form: back and on, named by place, and whether the answers are kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../../controllers/words/clock-time.ts';
import { hasAnswers } from '../../model/assessment.ts';
import { backIcon, checkIcon, forwardIcon } from '../../views/icons.ts';
import { notice } from '../../views/words/notice.ts';
import { formButton } from './form-button.ts';
import { neighbour } from './form-step.ts';
import { stepTitle, stepWords, type FormView } from './form-view.ts';

function saved({ language, savedAt, problem }: FormView): TemplateResult | typeof nothing {
  if (!savedAt || problem) return nothing;
  const time = clockTime(language.locale, new Date(savedAt));
  return html`<p class="saved quiet" part="status">
    ${checkIcon()}<span class="saved-words">${language.text('form.saved', { time })}</span>
  </p>`;
}

function back(view: FormView): TemplateResult {
  const { language, step, layout } = view;
  const to = layout === 'steps' ? neighbour(step, -1) : undefined;
  if (!to) return html`<span></span>`;
  return formButton({
    kind: 'back',
    words: html`${backIcon()}<span class="back-name">${stepWords(language, to)}</span>`,
    name: language.string('form.back', { name: stepTitle(language, to) }),
    act: () => view.go(to),
  });
}

function on(view: FormView): TemplateResult {
  const { language, step, layout, record } = view;
  const to = layout === 'steps' ? neighbour(step, 1) : undefined;
  if (!to) {
    return formButton({
      kind: 'primary',
      words: [checkIcon(), language.text('form.done')],
      act: view.finish,
      isDisabled: view.isFixed || !record || !hasAnswers(record),
    });
  }
  return formButton({
    kind: 'primary',
    words: [stepWords(language, to), forwardIcon()],
    name: language.string('form.next', { name: stepTitle(language, to) }),
    act: () => view.go(to),
  });
}

/** Once it is done: open it again, or let a colleague fill in next. */
function after({ language, reopen, next, canGoNext }: FormView): TemplateResult {
  return html`<div class="after">
    ${formButton({ kind: 'reopen', words: language.text('form.reopen'), act: reopen })}
    ${
      canGoNext
        ? formButton({
            kind: 'next-colleague',
            words: language.text('form.nextColleague'),
            act: next,
            describedBy: 'next-line',
          })
        : nothing
    }
  </div>`;
}

/** What the user has to know when answers cannot be kept. */
export function keepProblem({ language, problem }: FormView): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  return notice({
    kind: 'problem',
    lead: language.text('form.problemLead'),
    text: language.text('form.problem'),
    live: true,
  });
}

export function formFoot(view: FormView): TemplateResult | typeof nothing {
  const { isLocked, canReopen } = view;
  if (isLocked && !canReopen) return nothing;
  return html`<div class="foot screen-only" part="foot">
    ${isLocked ? nothing : back(view)} ${saved(view)} ${isLocked ? after(view) : on(view)}
  </div>`;
}
