/**
 * What happened to the whole reflection, in words, with a way back. The way back
 * is offered only while nothing was changed since: it would undo that too.
 */
import { html, nothing } from 'lit';
import type { Outcome, PanelOwner } from './panels/panel-host.ts';

/** What an undoable change did. */
export interface Undoable {
  /** What happened; drawn anew with each drawing. */
  readonly words: () => unknown;
  /** Makes the change; false when nothing came of it, and there is nothing to go back from. */
  readonly act: () => boolean;
  /** Name of the panel whose button has the focus after going back. */
  readonly name: string;
}

/** Makes a change of the whole reflection and says it, with 'Maak ongedaan'. */
export function withUndo(owner: PanelOwner, { words, act, name }: Undoable): Outcome {
  const { session, language, panels, changed } = owner;
  const before = session.dossier;
  const isChanged = act();
  const after = session.dossier;
  const undo = (): void => {
    session.replace(before);
    panels.close(() => language.text('open.undone'));
    panels.focusNext(`[data-opens="${name}"]`);
    changed();
  };
  return () => {
    const { records, rounds } = session.dossier;
    const isSame = isChanged && records === after.records && rounds === after.rounds;
    return html`<div class="said undoable screen-only">
      ${words()}
      ${
        isSame
          ? html`<button type="button" class="text-button" part="button" @click=${undo}>
              ${language.text('open.undo')}
            </button>`
          : nothing
      }
    </div>`;
  };
}
