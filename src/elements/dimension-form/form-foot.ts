/** The foot of the form: back and on, named by place, and whether the answers are kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasAnswers } from '../../model/assessment.ts';
import { backIcon, checkIcon, forwardIcon } from '../../views/icons.ts';
import { notice } from '../../views/notice.ts';
import { neighbour } from './form-step.ts';
import { stepTitle, stepWords, type FormView } from './form-view.ts';
import { nextButton } from './turn-lines.ts';

function clockTime(iso: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const parts = format.formatToParts(new Date(iso));
  const isDutch = locale.startsWith('nl');
  return parts.map(({ type, value }) => (isDutch && type === 'literal' ? '.' : value)).join('');
}

function saved({ language, savedAt, problem }: FormView): TemplateResult | typeof nothing {
  if (!savedAt || problem) return nothing;
  const time = clockTime(savedAt, language.locale);
  return html`<p class="saved quiet" part="status">
    ${checkIcon()}<span class="saved-words">${language.text('form.saved', { time })}</span>
  </p>`;
}

function back(view: FormView): TemplateResult {
  const { language, step, layout } = view;
  const to = layout === 'steps' ? neighbour(step, -1) : undefined;
  if (!to) return html`<span></span>`;
  const name = stepTitle(language, to);
  return html`<button
    type="button"
    class="button back"
    part="button"
    aria-label=${language.string('form.back', { name })}
    @click=${() => view.go(to)}
  >
    ${backIcon()}<span class="back-name">${stepWords(language, to)}</span>
  </button>`;
}

function on(view: FormView): TemplateResult {
  const { language, step, layout, record } = view;
  const to = layout === 'steps' ? neighbour(step, 1) : undefined;
  if (!to) {
    return html`<button
      type="button"
      class="button primary"
      part="button primary-button"
      ?disabled=${view.isFixed || !record || !hasAnswers(record)}
      @click=${view.finish}
    >
      ${checkIcon()}${language.text('form.done')}
    </button>`;
  }
  const name = stepTitle(language, to);
  return html`<button
    type="button"
    class="button primary"
    part="button primary-button"
    aria-label=${language.string('form.next', { name })}
    @click=${() => view.go(to)}
  >
    ${stepWords(language, to)}${forwardIcon()}
  </button>`;
}

function reopen({ language, reopen: onReopen }: FormView): TemplateResult {
  return html`<button type="button" class="button reopen" part="button" @click=${onReopen}>
    ${language.text('form.reopen')}
  </button>`;
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
    ${isLocked ? nothing : back(view)} ${saved(view)}
    ${isLocked ? html`<div class="after">${reopen(view)} ${nextButton(view)}</div>` : on(view)}
  </div>`;
}
