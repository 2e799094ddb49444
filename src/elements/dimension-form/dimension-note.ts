/** The note at a dimension, with the line against naming people, and the wish to talk about it. */
import { html, type TemplateResult } from 'lit';
import { withNote, withTalk } from '../../model/assessment.ts';
import type { Dimension } from '../../model/dimension.ts';
import { checkIcon } from '../../views/icons.ts';
import { writtenText } from '../../views/words/written-text.ts';
import { foldedPart } from './folded-part.ts';
import type { FormView } from './form-view.ts';
import { inquiryOnPaper } from './question-card-step.ts';

function talkTick(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record } = view;
  const isWanted = record?.talk?.includes(dimension) ?? false;
  const turn = (): void =>
    view.change((before, now) => withTalk(before, dimension, !isWanted, now), 'commit');
  return html`<label class="choice talk ${isWanted ? 'chosen' : ''}">
    <input
      type="checkbox"
      ?checked=${isWanted}
      ?disabled=${view.isFixed}
      aria-describedby="name-${dimension}"
      @change=${turn}
    />
    <span class="box" aria-hidden="true">${checkIcon()}</span>
    <span class="long">${language.text('form.talk')}</span>
    <span class="short">${language.text('form.talkShort')}</span>
  </label>`;
}

function noteField(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record } = view;
  const write = (text: string): void =>
    view.change((before, now) => withNote(before, dimension, text, now), 'input');
  return html`<p class="question note-label" id="note-label-${dimension}">
      ${language.text('form.note')}
      <span class="quiet optional screen-only">${language.text('form.noteOptional')}</span>
    </p>
    <p class="quiet small screen-only" id="note-hint-${dimension}">
      ${language.text('form.noteHint')}
    </p>
    ${writtenText({
      id: `note-${dimension}`,
      text: record?.notes?.[dimension] ?? '',
      rows: 2,
      isDisabled: view.isFixed,
      labelledBy: `note-label-${dimension} name-${dimension}`,
      describedBy: `note-hint-${dimension}`,
      onInput: write,
      onDone: view.commit,
    })}`;
}

export function dimensionNote(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record, opened } = view;
  const part = `note-part-${dimension}`;
  const label = language.text(record?.notes?.[dimension] ? 'form.noteRead' : 'form.note');
  return html`${inquiryOnPaper(view, dimension)}
    <div class="note ${opened.has(part) ? 'open' : ''}">
      ${foldedPart(view, part, label, noteField(view, dimension))} ${talkTick(view, dimension)}
    </div>`;
}
