/**
 * The soil: what plays around the school, noted and never scored (S4 §3.3).
 * There is always one empty line more to write on.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { contextExamples, contextNote, contextQuestion } from '../../content/nl/cautions.ts';
import { withContext } from '../../model/assessment.ts';
import { heading } from '../../views/words/heading.ts';
import { closeIcon } from '../../views/icons.ts';
import { writtenText } from '../../views/words/written-text.ts';
import type { FormView } from './form-view.ts';

function replaced(notes: readonly string[], index: number, text: string): readonly string[] {
  return [...notes.slice(0, index), text, ...notes.slice(index + 1)];
}

function line(view: FormView, notes: readonly string[], index: number): TemplateResult {
  const { language, change } = view;
  const n = index + 1;
  const isNew = index === notes.length;
  const label = isNew ? language.string('form.soilNew') : language.string('form.soilNote', { n });
  const write = (text: string): void =>
    change((record, now) => withContext(record, replaced(notes, index, text), now), 'input');
  const remove = (): void => {
    change((record, now) => withContext(record, replaced(notes, index, ''), now), 'commit');
    view.focusOn('#soil-new');
  };
  return html`<li class=${isNew ? `new ${index > 0 ? 'screen-only' : ''}` : ''}>
    ${writtenText({
      id: isNew ? 'soil-new' : `soil-${n}`,
      text: notes[index] ?? '',
      rows: 1,
      isDisabled: view.isFixed,
      label,
      describedBy: 'soil-hint',
      placeholder: isNew ? label : undefined,
      // An emptied line stays while one types, and goes when one leaves it.
      onInput: (text) => {
        if (text.trim() !== '') write(text);
      },
      onDone: (text) => {
        if (text.trim() === '' && !isNew) remove();
        else view.commit();
      },
    })}
    ${
      isNew
        ? nothing
        : html`<button
            type="button"
            class="button plain screen-only"
            aria-label=${language.string('form.soilRemove', { n })}
            title=${language.string('form.soilRemove', { n })}
            ?disabled=${view.isFixed}
            @click=${remove}
          >
            ${closeIcon()}
          </button>`
    }
  </li>`;
}

export function soilStep(view: FormView): TemplateResult {
  const { language, record, words } = view;
  const notes = record?.context ?? [];
  const lines = [...notes.keys(), notes.length];
  const title = html`<span class="dimension-name"><b>${language.text('form.soil')}</b></span
    >${words(contextQuestion)}`;
  return html`${heading(view.level + 1, title, 'heading-soil')}
    <p class="quiet" data-item=${contextNote.id}>${words(contextNote)}</p>
    <div class="examples small quiet screen-only">
      <p>${language.text('form.examples')}</p>
      <ul>
        ${contextExamples.map((item) => html`<li data-item=${item.id}>${words(item)}</li>`)}
      </ul>
    </div>
    <ul class="soil-lines">
      ${lines.map((index) => line(view, notes, index))}
    </ul>
    <p class="quiet small screen-only" id="soil-hint">${language.text('form.noteHint')}</p>`;
}
