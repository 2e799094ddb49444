/**
 * Guiding prompts that can be marked: a native radio group each, drawn as a
 * table of circles (full, half, open, `?`), in a narrow place as a segmented
 * row with words. A mark supports thinking: nothing here counts it. Choosing a
 * chosen mark again clears it. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import { promptMarks as marks, type PromptMark } from '../../model/record.ts';
import { glyph } from './prompt-glyph.ts';

export interface MarkablePrompt {
  /** Item id, shown as `data-item`. */
  readonly id: string;
  /** '3.2', the same as on paper. */
  readonly number: string;
  readonly text: Words;
  readonly mark: PromptMark | undefined;
}

export interface PromptMarks {
  /** Words before the prompts, as 'Lukt het ouders om …'. */
  readonly stem: { readonly id: string; readonly text: Words } | undefined;
  readonly prompts: readonly MarkablePrompt[];
  readonly words: Readonly<Record<PromptMark, Words>>;
  readonly isDisabled: boolean;
  readonly onMark: (id: string, mark: PromptMark | undefined) => void;
}

function clearsOnSecondChoice(view: PromptMarks, prompt: MarkablePrompt, mark: PromptMark) {
  return (event: MouseEvent): void => {
    if (prompt.mark === mark && event.detail < 2) view.onMark(prompt.id, undefined);
  };
}

function option(view: PromptMarks, prompt: MarkablePrompt, mark: PromptMark): TemplateResult {
  const isChosen = prompt.mark === mark;
  return html`<label class="choice marking ${mark} ${isChosen ? 'chosen' : ''}" part="mark">
    <input
      type="radio"
      name=${prompt.id}
      value=${mark}
      ?checked=${isChosen}
      ?disabled=${view.isDisabled}
      @click=${clearsOnSecondChoice(view, prompt, mark)}
      @change=${() => view.onMark(prompt.id, mark)}
    />
    ${glyph(mark, isChosen)}<span class="word">${view.words[mark]}</span>
  </label>`;
}

function row(view: PromptMarks, prompt: MarkablePrompt): TemplateResult {
  const { stem } = view;
  const id = `text-${prompt.id}`;
  return html`<div
    class="prompt"
    role="radiogroup"
    part="prompt"
    aria-labelledby=${stem ? `${stem.id} ${id}` : id}
  >
    <p class="prompt-text" id=${id}>
      <span class="number quiet">${prompt.number}</span>
      <span data-item=${prompt.id}>${prompt.text}</span>
    </p>
    <div class="marks">${marks.map((mark) => option(view, prompt, mark))}</div>
  </div>`;
}

/** The prompts of one dimension. */
export function promptMarks(view: PromptMarks): TemplateResult {
  const { stem } = view;
  return html`<div class="prompts">
    <div class="prompt-head ${stem ? '' : 'bare'}">
      <p class="quiet" id=${stem?.id ?? nothing} data-item=${stem?.id ?? nothing}>
        ${stem?.text ?? nothing}
      </p>
      <div class="marks quiet" aria-hidden="true">
        ${marks.map((mark) => html`<span class="mark-name">${view.words[mark]}</span>`)}
      </div>
    </div>
    ${view.prompts.map((prompt) => row(view, prompt))}
  </div>`;
}
