/**
 * A link that carries answers: the first session with a bar in the page asks
 * before it adds them. Our part leaves the address only after the answer, so
 * that a reload asks again until then.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { onSessionsAnnounced } from '../../../controllers/session/page-session.ts';
import { hasLink, withoutLink } from '../../../exchange/assessment-link.ts';
import type { Assessment } from '../../../model/record.ts';
import { isAssessment, isNewer } from '../../../model/version.ts';
import { versionsOf } from '../../../model/versions.ts';
import type { FilesOwner } from './files-owner.ts';
import { roundField } from './import-questions.ts';
import { asDossier, readText, type Brought } from './incoming.ts';
import { linkSummary } from './link-summary.ts';
import type { Outcome, SessionPanel } from '../panels/panel-host.ts';
import type { SessionImport } from './session-import.ts';

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

/** True where other answers of the same record are here, of which the link knows nothing. */
function isFork({ session }: FilesOwner, { id, revision }: Assessment): boolean {
  return versionsOf(session.dossier, id).some(
    (known) => isAssessment(known) && known.revision >= revision,
  );
}

/** What the question needs of its element. */
export interface LinkOwner extends FilesOwner {
  /** True while the bar is shown, and the question can be asked. */
  readonly isShown: () => boolean;
}

export class LinkQuestion implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: LinkOwner;
  readonly #import: SessionImport;
  /** The fragment that is or was asked about. */
  #asked = '';
  #isNew = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: LinkOwner, taker: SessionImport) {
    this.#host = host;
    this.#owner = owner;
    this.#import = taker;
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
    const { session, reading } = this.#owner;
    const read = readText('', hash, reading());
    if ('reason' in read) return this.#closed('refused.linkTitle', `refused.${read.reason}`);
    if (isNewer(session.dossier)) return this.#closed('refused.linkTitle', 'refused.here');
    const isKnown = asDossier(read, session.dossier, reading().now()).records.length === 0;
    if (isKnown) return this.#closed('link.knownTitle', 'link.knownText');
    return this.#question(read);
  }

  /** Says why there is nothing to ask. */
  #closed(title: string, text: string): SessionPanel {
    const { language } = this.#owner;
    return {
      name: 'link',
      title: () => language.text(title),
      text: () => [language.text(text)],
      leave: { key: 'session.close', act: () => this.#leave() },
    };
  }

  /** Shows what a link brings and asks whether it may be added. */
  #question(brought: Brought): SessionPanel {
    const owner = this.#owner;
    const { language, session } = owner;
    const [record] = 'answers' in brought ? brought.answers : [];
    let round = record?.round ?? session.round;
    const choose = (label: string): void => {
      round = label;
    };
    const add = (): void => {
      cleanAddress();
      this.#import.merge({ brought: [brought], refused: [], isNamed: false }, round);
    };
    return {
      name: 'link',
      title: () => language.text('link.title'),
      text: () => (record && isFork(owner, record) ? [language.text('link.fork')] : []),
      render: () =>
        html`${record && linkSummary(language, record)}
        ${record?.round ? nothing : roundField(owner, round, choose)}`,
      buttons: () => [{ key: 'link.yes', act: add, isPrimary: true }],
      leave: {
        key: 'link.no',
        act: () => this.#leave(() => language.text('link.refused')),
      },
    };
  }

  #leave(outcome?: Outcome): void {
    cleanAddress();
    this.#owner.panels.close(outcome);
  }
}
