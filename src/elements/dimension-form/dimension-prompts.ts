/**
 * The guiding prompts of a dimension with their marks, folded in a narrow
 * place. Marks are counted in words beside the score and never become one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { Words } from '../../controllers/language.ts';
import { dimensionName } from '../../controllers/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { promptMarks as marks, type Assessment, type PromptMark } from '../../model/record.ts';
import { withPrompt } from '../../model/assessment.ts';
import { foldIcon } from '../../views/icons.ts';
import { promptMarks } from '../../views/prompt-marks.ts';
import type { FormView } from './form-view.ts';
import { promptsAt } from './shown-words.ts';

/** '1 sterk, 1 gemengd'; empty without marks. */
export function markSummary(
  { language, record }: FormView,
  prompts: readonly ContentItem[],
): string {
  const given = prompts.map(({ id }) => record?.prompts?.[id]);
  return marks
    .map((mark) => [mark, given.filter((one) => one === mark).length] as const)
    .filter(([, n]) => n > 0)
    .map(([mark, n]) => {
      const item = promptMarkWords[mark];
      const word = record?.definition.words[item.id] ?? language.itemString(item);
      return language.string('form.mark', { n, word });
    })
    .join(', ');
}

function withoutMarks(record: Assessment, ids: readonly string[], now: string): Assessment {
  return ids.reduce((rest, id) => withPrompt(rest, id, undefined, now), record);
}

function summaryLine(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, isClosed, isLocked } = view;
  const { prompts } = promptsAt(about, dimension);
  const summary = markSummary(view, prompts);
  const name = dimensionName(language, dimension);
  const clear = (): void => {
    const ids = prompts.map(({ id }) => id);
    view.change((record, now) => withoutMarks(record, ids, now), 'commit');
    view.focusOn(`#prompts-${dimension} input`);
  };
  return html`<div class="mark-summary small quiet">
    <p>
      ${summary ? language.text('form.marked', { marks: summary }) : language.text('form.markHint')}
    </p>
    ${
      summary && !isClosed && !isLocked
        ? html`<button
            type="button"
            class="text-button screen-only"
            aria-label=${`${language.string('form.clearMarks')}: ${name}`}
            @click=${clear}
          >
            ${language.text('form.clearMarks')}
          </button>`
        : nothing
    }
  </div>`;
}

function count({ language, record }: FormView, prompts: readonly ContentItem[]): Words {
  const m = prompts.length;
  const n = prompts.filter(({ id }) => record?.prompts?.[id]).length;
  if (n > 0) return language.text('form.thinkMarked', { n, m });
  return m === 1 ? language.text('form.thinkOne') : language.text('form.thinkCount', { m });
}

export function dimensionPrompts(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, record, words } = view;
  const { prompts, stem } = promptsAt(about, dimension);
  const part = `prompts-${dimension}`;
  const isOpen = view.opened.has(part);
  const markWords = Object.fromEntries(marks.map((mark) => [mark, words(promptMarkWords[mark])]));
  return html`<div class="support">
    <button
      type="button"
      class="fold screen-only"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${part}
      @click=${() => view.toggle(part)}
    >
      <span>${language.text('form.think')} <span class="quiet">${count(view, prompts)}</span></span>
      ${foldIcon()}
    </button>
    <div class="folded ${isOpen ? 'open' : ''}" id=${part}>
      ${promptMarks({
        stem: stem && { id: stem.id, text: words(stem) },
        prompts: prompts.map((item) => ({
          id: item.id,
          text: words(item),
          mark: record?.prompts?.[item.id],
        })),
        words: markWords as Record<PromptMark, Words>,
        isDisabled: view.isClosed || view.isLocked,
        onMark: (id, mark) =>
          view.change((before, now) => withPrompt(before, id, mark, now), 'commit'),
      })}
      ${summaryLine(view, dimension)}
    </div>
  </div>`;
}
