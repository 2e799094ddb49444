/**
 * Links an element to the session that it belongs to, and redraws it when that
 * session changes. Knows where sessions are; does not know what is in them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionView } from './session.ts';
import {
  onSessionsAnnounced,
  pageSession,
  sessionAround,
  sessionById,
  type FoundSession,
} from './page-session.ts';
import { issueWarning } from '../warning.ts';

interface SessionLinkHost extends ReactiveControllerHost, HTMLElement {
  /** Id of a session, `none`, or undefined. */
  readonly session?: string | undefined;
}

export class SessionLink implements ReactiveController {
  readonly #host: SessionLinkHost;
  readonly #joinsPage: () => boolean;
  #current: SessionView | undefined;
  #unsubscribe: (() => void) | undefined;
  #stopListening: (() => void) | undefined;

  /** @param joinsPage whether the element, having no data of its own, joins the page's session */
  constructor(host: SessionLinkHost, joinsPage: () => boolean) {
    this.#host = host;
    this.#joinsPage = joinsPage;
    host.addController(this);
  }

  /** The session that the element belongs to now. */
  get current(): SessionView | undefined {
    return this.#current;
  }

  /** True when it belongs to no session, nor to one whose script has still to come. */
  get isAlone(): boolean {
    const { session } = this.#host;
    if (this.#current) return false;
    return session === 'none' || (!session && !sessionAround(this.#host));
  }

  hostConnected(): void {
    this.#stopListening = onSessionsAnnounced(() => {
      this.resolve();
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#link(undefined);
  }

  /** Looks again for the session; the element calls it first in its `willUpdate`. */
  resolve(): void {
    if (!this.#host.isConnected) return;
    this.#link(this.#find());
  }

  #find(): SessionView | undefined {
    const given: unknown = this.#host.session;
    const id = typeof given === 'string' ? given : undefined;
    if (id === 'none') return undefined;
    const found = id ? this.#byId(id) : sessionAround(this.#host);
    if (found) return 'session' in found ? found.session : undefined;
    return !id && this.#joinsPage() ? pageSession() : undefined;
  }

  #byId(id: string): FoundSession {
    const found = sessionById(this.#host, id);
    if (!found && document.readyState === 'complete') {
      issueWarning(this.#host, 'E109', `no session with id "${id}"`);
    }
    return found;
  }

  #link(session: SessionView | undefined): void {
    if (session === this.#current) return;
    this.#unsubscribe?.();
    this.#current = session;
    this.#unsubscribe = session?.subscribe(() => this.#host.requestUpdate());
  }
}
