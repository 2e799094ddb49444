/**
 * How the elements of one page find their session: by ancestor, by id, or the
 * page's own, made on demand and kept in the tab. What must be one on a page
 * stands on `globalThis`, so that two copies of the library share it.
 */
import { after } from '../../storage/record-store.ts';
import { TabStore } from '../../storage/tab-store.ts';
import { newId, now } from '../environment.ts';
import { parentAcross } from '../nearest-lang.ts';
import type { SessionView } from './session.ts';
import { TabSession } from './tab-session.ts';

/** Under this key a session element carries its `SessionView`. */
export const sessionKey = Symbol.for('betrokken/1/session');

interface PageSessions {
  own?: SessionView;
  readonly listeners: Set<() => void>;
  /** The sessions of elements that stand in the page, with the key under which each is kept. */
  readonly live: Map<SessionView, string>;
  /** What else there is to clear; absent where another version of the library came first. */
  clearers?: Set<() => void>;
}

const pageKey = Symbol.for('betrokken/1/page-sessions');

function page(): PageSessions {
  const holder = globalThis as typeof globalThis & { [pageKey]?: PageSessions };
  return (holder[pageKey] ??= { listeners: new Set(), live: new Map() });
}

/** A store in this tab; where the browser closes its storage, each use of it is a fault. */
export function tabStore(): TabStore {
  return new TabStore(() => sessionStorage);
}

/** The place of a page, by which what is kept there is told from other pages. */
export function pagePath(): string {
  return `${location.pathname}${location.search}`;
}

/** The session of the page itself, kept in the tab under its path and query. */
export function pageSession(): SessionView {
  const place = { store: tabStore(), key: `page:${pagePath()}` };
  return (page().own ??= new TabSession({ ...place, now, newId }));
}

/**
 * Notes that the session of an element is in the page and wants to be kept under `key`.
 * Returns the key that it gets: another one where a session in the page has it already.
 */
export function joinPage(session: SessionView, key: string): string {
  const { live } = page();
  live.delete(session);
  const taken = new Set(live.values());
  let own = key;
  for (let count = 2; taken.has(own); count += 1) own = `${key}~${count}`;
  live.set(session, own);
  return own;
}

/** The session of an element is no longer in the page. */
export function leavePage(session: SessionView): void {
  page().live.delete(session);
}

/** Calls `clear` too when everything of ours is to be forgotten; returns how to stop. */
export function onClearEverything(clear: () => void): () => void {
  const clearers = (page().clearers ??= new Set());
  clearers.add(clear);
  return () => clearers.delete(clear);
}

/** Forgets everything of ours: each session in the page, and what this browser keeps for us. */
export function clearEverything(): void {
  const { own, live, clearers } = page();
  own?.clear();
  for (const session of live.keys()) session.clear();
  for (const clear of clearers ?? []) clear();
  for (const storage of [() => sessionStorage, () => localStorage]) {
    // A closed storage holds nothing of ours.
    void after(
      () => new TabStore(storage).clearAll(),
      () => undefined,
      () => undefined,
    );
  }
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
  const tag = Reflect.get(Element.prototype, 'localName', element);
  return tag.endsWith('reflection-session') ? { pending: true } : undefined;
}

/** The session element with this id, in the root of `element` or in the document. */
export function sessionById(element: Element, id: string): FoundSession {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
  return found ? sessionOf(found) : undefined;
}

/** The nearest session around `element`, across shadow roots. */
export function sessionAround(element: Element): FoundSession {
  for (let node = parentAcross(element); node; node = parentAcross(node)) {
    const found = node instanceof Element ? sessionOf(node) : undefined;
    if (found) return found;
  }
  return undefined;
}
