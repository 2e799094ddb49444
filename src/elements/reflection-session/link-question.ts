/**
 * A link that carries answers: the first session with a bar in the page asks
 * before it adds them. Our part leaves the address only after the answer, so
 * that a reload asks again until then.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { onSessionsAnnounced } from '../../controllers/page-session.ts';
import { assessmentFromFragment, hasLink, withoutLink } from '../../exchange/assessment-link.ts';
import type { Assessment } from '../../model/record.ts';
import { isAssessment } from '../../model/version.ts';
import { versionsOf } from '../../model/versions.ts';
import type { FilesOwner } from './files-owner.ts';
import { cameLines, type Came } from './import-outcome.ts';
import { roundField } from './import-questions.ts';
import { asDossier } from './incoming.ts';
import { linkSummary } from './link-summary.ts';
import type { Outcome, SessionPanel } from './panel-host.ts';
import { panelButtons } from './session-panel.ts';
import { withUndo } from './undo-line.ts';

/** Which question on the page has the link; shared by all copies of the library. */
interface LinkHolder {
  taker?: object | undefined;
}

const holderKey = Symbol.for('betrokken/1/link');

function holder(): LinkHolder {
  const page = globalThis as typeof globalThis & { [holderKey]?: LinkHolder };
  return (page[holderKey] ??= {});
}

/** Takes our part out of the address; where a frame forbids that, it stays. */
function cleanAddress(): void {
  const { pathname, search, hash } = location;
  try {
    history.replaceState(history.state, '', `${pathname}${search}${withoutLink(hash)}`);
  } catch {
    // A sandboxed frame may not change its address. The answer counts all the same.
  }
}

/** What the panel says and what its buttons do. */
interface LinkActions {
  readonly add: (round: string) => void;
  /** Closes; `words` says what happened. */
  readonly leave: (outcome?: Outcome) => void;
}

/** Says that a link is damaged, from a later version, or brings nothing new. */
function closedPanel(
  owner: FilesOwner,
  kind: 'damaged' | 'later' | 'known',
  { leave }: LinkActions,
): SessionPanel {
  const { language } = owner;
  return {
    name: 'link',
    title: () => language.text(`link.${kind}Title`),
    text: () => [language.text(`link.${kind}Text`)],
    render: () =>
      panelButtons(language, [{ key: 'session.close', act: () => leave(), isPrimary: true }]),
  };
}

/** True where other answers of the same record are here, of which the link knows nothing. */
function isFork({ session }: FilesOwner, { id, revision }: Assessment): boolean {
  return versionsOf(session.dossier, id).some(
    (known) => isAssessment(known) && known.revision >= revision,
  );
}

/** Shows what a link brings and asks whether it may be added. */
function questionPanel(owner: FilesOwner, record: Assessment, act: LinkActions): SessionPanel {
  const { language, session } = owner;
  let round = record.round ?? session.round;
  return {
    name: 'link',
    title: () => language.text('link.title'),
    text: () => (isFork(owner, record) ? [language.text('link.fork')] : []),
    render: () =>
      html`${linkSummary(language, record)}
      ${
        record.round
          ? nothing
          : roundField(owner, round, (label) => {
              round = label;
            })
      }
      ${panelButtons(language, [
        { key: 'link.yes', act: () => act.add(round), isPrimary: true },
        { key: 'link.no', act: () => act.leave(() => language.text('link.refused')) },
      ])}`,
  };
}

/** What the question needs of its element. */
export interface LinkOwner extends FilesOwner {
  /** True while the bar is shown, and the question can be asked. */
  readonly isShown: () => boolean;
}

export class LinkQuestion implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: LinkOwner;
  /** The fragment that is or was asked about. */
  #asked = '';
  #isNew = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: LinkOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    // When the session that had the link leaves the page, the next one asks.
    this.#stop = onSessionsAnnounced(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
    this.#stop?.();
    if (holder().taker === this) holder().taker = undefined;
    this.#asked = '';
  }

  /** The bar may be shown only now. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#look();
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    // As an anchor in the address would do; the focus stays where it is.
    this.#host.shadowRoot
      ?.querySelector('[data-panel="link"]')
      ?.scrollIntoView({ block: 'nearest' });
  }

  readonly #look = (): void => {
    const { hash } = location;
    const { taker } = holder();
    if (!hasLink(hash)) {
      this.#asked = '';
      return;
    }
    if (hash === this.#asked || !this.#owner.isShown() || (taker && taker !== this)) return;
    holder().taker = this;
    this.#asked = hash;
    this.#ask(hash);
  };

  #ask(hash: string): void {
    const { panels } = this.#owner;
    const panel = this.#panelFor(hash);
    this.#isNew = true;
    panels.offer(panel);
    // The panel itself is no live region: its title is said once.
    panels.say(() => html`<p class="visually-hidden">${panel.title()}</p>`);
  }

  #panelFor(hash: string): SessionPanel {
    const owner = this.#owner;
    const { definition, lang, now } = owner.reading();
    const act: LinkActions = { add: () => undefined, leave: this.#leave };
    try {
      const record = assessmentFromFragment(hash, { definition, lang, now: now() });
      if (!record) return closedPanel(owner, 'damaged', act);
      if (this.#isKnown(record)) return closedPanel(owner, 'known', act);
      return questionPanel(owner, record, { ...act, add: (round) => this.#add(record, round) });
    } catch (error) {
      const isLater = String(error).includes('later version');
      return closedPanel(owner, isLater ? 'later' : 'damaged', act);
    }
  }

  #isKnown(record: Assessment): boolean {
    const { session, reading } = this.#owner;
    const brought = { name: '', answers: [record] };
    return asDossier(brought, session.dossier, reading().now()).records.length === 0;
  }

  #add(record: Assessment, round: string): void {
    const { session, reading, language, changed } = this.#owner;
    const brought = { name: '', answers: [record] };
    const came: Came[] = [];
    const outcome = withUndo(this.#owner, {
      name: 'open',
      act: () => {
        const dossier = asDossier(brought, session.dossier, reading().now());
        came.push({ name: '', outcome: session.merge(dossier, round), isEmpty: false });
        return true;
      },
      words: () => cameLines(language, came),
    });
    this.#leave(outcome);
    changed();
  }

  readonly #leave = (outcome?: Outcome): void => {
    cleanAddress();
    this.#owner.panels.close(outcome);
  };
}
