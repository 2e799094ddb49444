/**
 * How the elements of one page find their session: by ancestor, by id, or the
 * page's own, made on demand and kept in the tab. What must be one on a page
 * stands on `globalThis`, so that two copies of the library share it.
 */
import { MemoryStore } from '../storage/memory-store.ts';
import { TabStore } from '../storage/tab-store.ts';
import type { RecordStore } from '../storage/record-store.ts';
import { newId, now } from './environment.ts';
import { Session, type SessionView } from './session.ts';

/** Under this key a session element carries its `SessionView`. */
export const sessionKey = Symbol.for('betrokken/1/session');

interface PageSessions {
  own?: SessionView;
  readonly listeners: Set<() => void>;
}

const pageKey = Symbol.for('betrokken/1/page-sessions');

function page(): PageSessions {
  const holder = globalThis as typeof globalThis & { [pageKey]?: PageSessions };
  return (holder[pageKey] ??= { listeners: new Set() });
}

/** A store in this tab; in memory where the browser closes its storage. */
export function tabStore(): RecordStore {
  try {
    return new TabStore(sessionStorage);
  } catch {
    return new MemoryStore();
  }
}

/** The session of the page itself, kept in the tab under its path and query. */
export function pageSession(): SessionView {
  const key = `page:${location.pathname}${location.search}`;
  return (page().own ??= new Session({ store: tabStore(), key, now, newId }));
}

/** Tells all elements that a session came, went, or changed its id. */
export function announceSessions(): void {
  for (const listener of [...page().listeners]) listener();
}

/** Calls `listener` when a session came, went or changed its id; returns how to stop. */
export function onSessionsAnnounced(listener: () => void): () => void {
  const { listeners } = page();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was found where a session was looked for. */
export type FoundSession =
  | { readonly session: SessionView }
  /** A session element stands there, but its script has not come yet. */
  | { readonly pending: true }
  | undefined;

function sessionOf(element: Element): FoundSession {
  const session = (element as Element & { [sessionKey]?: SessionView })[sessionKey];
  if (session) return { session };
  return element.localName.endsWith('reflection-session') ? { pending: true } : undefined;
}

/** The session element with this id, in the root of `element` or in the document. */
export function sessionById(element: Element, id: string): FoundSession {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
  return found ? sessionOf(found) : undefined;
}

/** The nearest session around `element`, across shadow roots. */
export function sessionAround(element: Element): FoundSession {
  let node: Node | null = element;
  while (node) {
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    const found = node instanceof Element ? sessionOf(node) : undefined;
    if (found) return found;
  }
  return undefined;
}
