/**
 * Records that stand in several versions: a line that says so for as long as it
 * is true, and the panel in which a person compares them and keeps one. Versions
 * that this library does not understand are left as they are.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../controllers/language.ts';
import { notice } from '../../../views/words/notice.ts';
import { maybeFork, type Fork } from './fork-rows.ts';
import { forkTable } from './fork-table.ts';
import type { FilesOwner } from '../exchange/files-owner.ts';
import type { SessionPanel } from '../panels/panel-host.ts';
import type { LeaveButton, PanelButton } from '../panels/session-panel.ts';
import { withUndo } from '../undo-line.ts';

/** All forks, those that a person can choose from first. */
function forksIn({ session }: FilesOwner): {
  readonly choosable: readonly Fork[];
  readonly newer: number;
} {
  const { forks } = session;
  const choosable = forks.flatMap((versions) => {
    const fork = maybeFork(versions);
    return fork ? [fork] : [];
  });
  return { choosable, newer: forks.length - choosable.length };
}

function choosableNotice(owner: FilesOwner, count: number): TemplateResult {
  const { language, panels } = owner;
  const open = html`<button
    type="button"
    class="button fork-open screen-only"
    part="button"
    data-opens="forks"
    aria-expanded="false"
    @click=${() => panels.open(new ForkPanel(owner))}
  >
    ${language.text('forks.open')}
  </button>`;
  return notice({
    kind: 'caution',
    lead: language.text(count > 1 ? 'forks.noticeMany' : 'forks.noticeOne', { n: count }),
    text: [language.text('forks.noticeText'), open],
  });
}

/** Says that something stands in several versions, while it does. Stands below the bar. */
export function forkNotice(owner: FilesOwner): unknown {
  const { language, panels } = owner;
  const { choosable, newer } = forksIn(owner);
  // Its button stays while the panel is open, so that the focus can go back to it.
  const isCompared = panels.current === 'forks';
  return html`${
    choosable.length > 0
      ? html`<div ?hidden=${isCompared}>${choosableNotice(owner, choosable.length)}</div>`
      : nothing
  }
  ${
    newer > 0
      ? notice({
          kind: 'caution',
          lead: language.text('forks.newerNotice'),
          text: language.text('forks.newerText'),
        })
      : nothing
  }`;
}

/** The panel that compares the versions of one record after the other. */
class ForkPanel implements SessionPanel {
  readonly name = 'forks';
  readonly #owner: FilesOwner;
  /** Which fork is on screen, from 0. */
  #place = 0;

  constructor(owner: FilesOwner) {
    this.#owner = owner;
  }

  readonly title = (): Words => {
    const { language } = this.#owner;
    const versions = this.#versions;
    if (!versions) return language.text('forks.none');
    const n = versions.length;
    return language.text(n === 2 ? 'forks.titleTwo' : 'forks.title', { n });
  };

  readonly text = (): readonly Words[] => {
    const { language } = this.#owner;
    const m = this.#forks.length;
    if (m === 0) return [];
    const place = language.text('forks.place', { n: this.#place + 1, m });
    return m > 1 ? [language.text('forks.text'), place] : [language.text('forks.text')];
  };

  readonly render = (): TemplateResult => {
    const { language } = this.#owner;
    const versions = this.#versions;
    if (!versions) return html``;
    return forkTable({ language, versions, keep: (place) => this.#keep(versions, place) });
  };

  readonly buttons = (): readonly PanelButton[] =>
    this.#forks.length > 1 ? [{ key: 'forks.next', act: this.#next }] : [];

  get leave(): LeaveButton {
    return { key: this.#forks.length > 0 ? 'forks.later' : 'session.close' };
  }

  get #forks(): readonly Fork[] {
    return forksIn(this.#owner).choosable;
  }

  /** Another tab, or an undo, may have changed how many there are. */
  get #versions(): Fork | undefined {
    const forks = this.#forks;
    if (this.#place >= forks.length) this.#place = 0;
    return forks[this.#place];
  }

  readonly #next = (): void => {
    this.#place = (this.#place + 1) % Math.max(1, this.#forks.length);
    this.#owner.panels.focusNext('.panel');
  };

  #keep(versions: Fork, place: number): void {
    const { session, language, panels, changed } = this.#owner;
    const chosen = versions[place];
    if (!chosen) return;
    const key = versions.length > 2 ? 'forks.keptMany' : 'forks.kept';
    const outcome = withUndo(this.#owner, {
      name: 'forks',
      act: () => {
        session.choose(chosen);
        return true;
      },
      words: () => html`<p>${language.text(key, { n: place + 1 })}</p>`,
    });
    if (this.#forks.length === 0) {
      panels.close(outcome);
      // The button that opened the panel is gone with the fork.
      panels.focusNext('.undoable .text-button');
    } else {
      panels.say(outcome);
      panels.focusNext('.panel');
    }
    changed();
  }
}
