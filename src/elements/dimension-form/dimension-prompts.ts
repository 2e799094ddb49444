/**
 * The guiding prompts of a dimension with their marks, folded in a narrow
 * place. Marks are counted in words beside the score and never become one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { Words } from '../../controllers/language.ts';
import { promptNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { dimensionName } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { promptMarks as marks, type Assessment, type PromptMark } from '../../model/record.ts';
import { withPrompt } from '../../model/assessment.ts';
import { promptMarks } from '../../views/question/prompt-marks.ts';
import { textButton } from '../../views/control/text-button.ts';
import { foldedPart } from './folded-part.ts';
import { keptText, type FormView } from './form-view.ts';

/** '1 sterk, 1 gemengd'; empty without marks. */
export function markSummary(view: FormView, prompts: readonly ContentItem[]): string {
  const { language, record } = view;
  const given = prompts.map(({ id }) => record?.prompts?.[id]);
  return marks
    .map((mark) => [mark, given.filter((one) => one === mark).length] as const)
    .filter(([, n]) => n > 0)
    .map(([mark, n]) =>
      language.string('form.mark', { n, word: keptText(view, promptMarkWords[mark]) }),
    )
    .join(', ');
}

function withoutMarks(record: Assessment, ids: readonly string[], now: string): Assessment {
  return ids.reduce((rest, id) => withPrompt(rest, id, undefined, now), record);
}

function summaryLine(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, isFixed } = view;
  const { prompts } = promptsAt(about, dimension);
  const summary = markSummary(view, prompts);
  const clear = (): void => {
    const ids = prompts.map(({ id }) => id);
    view.change((record, now) => withoutMarks(record, ids, now), 'commit');
    view.focusOn(`#prompts-${dimension} input`);
  };
  return html`<div class="mark-summary small quiet">
    <p class=${summary ? '' : 'screen-only'}>
      ${summary ? language.text('form.marked', { marks: summary }) : language.text('form.markHint')}
    </p>
    ${
      summary && !isFixed
        ? textButton(
            language.text('form.clearMarks'),
            clear,
            `${language.string('form.clearMarks')}: ${dimensionName(language, dimension)}`,
          )
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
  const markWords = Object.fromEntries(marks.map((mark) => [mark, words(promptMarkWords[mark])]));
  const label = html`<span
    >${language.text('form.think')} <span class="quiet">${count(view, prompts)}</span></span
  >`;
  const table = promptMarks({
    stem: stem && { id: stem.id, text: words(stem) },
    prompts: prompts.map((item, index) => ({
      id: item.id,
      number: promptNumber(dimension, index),
      text: words(item),
      mark: record?.prompts?.[item.id],
    })),
    words: markWords as Record<PromptMark, Words>,
    isDisabled: view.isFixed,
    onMark: (id, mark) => view.change((before, now) => withPrompt(before, id, mark, now), 'commit'),
  });
  return html`<div class="support">
    ${foldedPart(view, `prompts-${dimension}`, label, [table, summaryLine(view, dimension)])}
  </div>`;
}
