/** The note at a dimension, with the line against naming people, and the wish to talk about it. */
import { html, type TemplateResult } from 'lit';
import { withNote, withTalk } from '../../model/assessment.ts';
import type { Dimension } from '../../model/dimension.ts';
import { checkIcon, foldIcon } from '../../views/icons.ts';
import type { FormView } from './form-view.ts';
import { writtenText } from './written-text.ts';

function talkTick(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record } = view;
  const isWanted = record?.talk?.includes(dimension) ?? false;
  const turn = (): void =>
    view.change((before, now) => withTalk(before, dimension, !isWanted, now), 'commit');
  return html`<label class="talk ${isWanted ? 'chosen' : ''}">
    <input
      type="checkbox"
      ?checked=${isWanted}
      ?disabled=${view.isClosed || view.isLocked}
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
      isDisabled: view.isClosed || view.isLocked,
      labelledBy: `note-label-${dimension} name-${dimension}`,
      describedBy: `note-hint-${dimension}`,
      onInput: write,
      onDone: view.commit,
    })}`;
}

export function dimensionNote(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record, opened } = view;
  const part = `note-part-${dimension}`;
  const isOpen = opened.has(part);
  const hasNote = record?.notes?.[dimension] !== undefined;
  return html`<div class="note ${isOpen ? 'open' : ''}">
    <button
      type="button"
      class="fold screen-only"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${part}
      @click=${() => view.toggle(part)}
    >
      ${language.text(hasNote ? 'form.noteRead' : 'form.note')} ${foldIcon()}
    </button>
    <div class="folded ${isOpen ? 'open' : ''}" id=${part}>${noteField(view, dimension)}</div>
    ${talkTick(view, dimension)}
  </div>`;
}
