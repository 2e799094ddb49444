/**
 * What runs on an embed page: `embed/<tag>`, alone or in a frame. The page's own
 * HTML says which element it shows and holds all its words; the query says how,
 * the fragment may bring answers. Nothing of either is sent anywhere.
 */
import { issueWarning } from '../../controllers/warning.ts';
import { isFramed, speakToParent } from '../frame/inside.ts';
import { readResultOrigins } from '../frame/result-origins.ts';
import { embedQuery, embedTags, type EmbedTag } from '../address.ts';
import { loadElements } from '../element-scripts.ts';
import { answersToFragment, hasAnswers, type Answers } from './page-answers.ts';
import { presentAnswers, setUp, wishedAnswers, type ElementWish } from './page-element.ts';

interface Updating extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

const session = 'reflection-session';
const root = document.documentElement;

/** What asks for answers as it stands. */
const filledIn: readonly EmbedTag[] = [
  'dimension-form',
  'checklist-card',
  'team-dialogue',
  'action-plan',
  session,
];

/** What the page says of itself, each in a paragraph that is hidden until then. */
type Notice = 'not-kept' | 'nothing-kept' | 'unreadable' | 'not-loaded';

function say(notice: Notice, isSaid = true): void {
  for (const each of document.querySelectorAll(`[data-notice="${notice}"]`)) {
    each.toggleAttribute('hidden', !isSaid);
  }
}

function keepsHere(): boolean {
  const probe = 'betrokken:probe';
  try {
    sessionStorage.setItem(probe, '');
    sessionStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The language of what the element shows; the words of the page itself stay Dutch and say so. */
function setLanguage(query: URLSearchParams): void {
  const lang = query.get('lang') ?? '';
  const dir = query.get('dir') ?? '';
  if (isLanguage(lang)) root.lang = lang;
  if (['ltr', 'rtl'].includes(dir)) root.dir = dir;
}

/** The folder `embed/`, whether the page was asked for with a slash behind its tag or without. */
function baseOf(script: string, tag: EmbedTag): string {
  return new URL(script).pathname.endsWith(`/${tag}/page.js`)
    ? new URL('..', script).href
    : new URL('.', script).href;
}

/** Answers that cannot be read change nothing but a line on the page, and one on the console. */
function readAnswers(element: Element, wish: ElementWish): Answers | undefined {
  say('unreadable', false);
  // A session asks about its link itself.
  if (wish.tag === session && !wish.fragment.includes('record=')) return undefined;
  try {
    return wishedAnswers(wish);
  } catch (error) {
    issueWarning(element, 'E303', (error as Error).message);
    say('unreadable');
    return undefined;
  }
}

/** Says once that nothing stays here; a session with a bar says it there. */
function sayKept({ tag, isKept }: ElementWish, element: HTMLElement): void {
  const saysItself = tag === session && element.hasAttribute('controls');
  if (isKept || saysItself) return;
  say(filledIn.includes(tag) || element.hasAttribute('editable') ? 'not-kept' : 'nothing-kept');
}

/** The file that defines what stands on the page: each tag has one, and one with all is for several. */
function fileOfPage(): string {
  const [first = 'betrokken', ...others] = embedTags.filter((tag) => document.querySelector(tag));
  return others.length === 0 ? first : 'betrokken';
}

/** Puts the element of the page into its place. */
function show(tag: EmbedTag, place: Element): HTMLElement {
  const given = document.querySelector<HTMLElement>(session);
  const element = (tag === session && given) || document.createElement(tag);
  const wish: ElementWish = {
    tag,
    attributes: embedQuery(new URLSearchParams(location.search)),
    fragment: location.hash,
    lang: root.lang,
    isKept: keepsHere(),
  };
  if (!document.querySelector('h1')) element.setAttribute('heading-level', '1');
  const shown = setUp(element, wish, readAnswers(element, wish));
  if (!shown.isConnected) place.replaceChildren(shown);
  sayKept(wish, element);
  return element;
}

/** The link to the page by itself carries what is on screen at that moment. */
function offerWindow(current: () => HTMLElement): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-window]')) {
    const refresh = (): void => {
      const answers = presentAnswers(current());
      const address = new URL(location.href);
      if (answers) address.hash = answersToFragment(answers);
      link.href = address.href;
    };
    refresh();
    for (const type of ['pointerdown', 'focus', 'contextmenu', 'click']) {
      link.addEventListener(type, refresh);
    }
    link.closest('[data-framed]')?.removeAttribute('hidden');
  }
}

function originsOf(element: Element): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="betrokken-result-origins"]');
  const { origins, refused } = readResultOrigins(meta?.content ?? '');
  if (refused.length > 0) issueWarning(element, 'E304', refused.join(' '));
  return origins;
}

async function start(tag: EmbedTag, script: string, place: Element): Promise<void> {
  setLanguage(new URLSearchParams(location.search));
  let element = show(tag, place);
  addEventListener('hashchange', () => {
    if (tag !== session && hasAnswers(location.hash)) element = show(tag, place);
  });
  if (isFramed()) offerWindow(() => element);
  const origins = originsOf(element);
  try {
    await loadElements(fileOfPage(), baseOf(script, tag));
    await (element as Updating).updateComplete;
  } catch (error) {
    issueWarning(element, 'E306', (error as Error).message);
    say('not-loaded');
  }
  // Not before: a frame that follows would first shrink to nothing.
  speakToParent(tag, origins);
}

const tag = embedTags.find((each) => each === root.dataset.betrokkenTag);
const place = document.querySelector('[data-place]');
const { currentScript } = document;
if (tag && place && currentScript instanceof HTMLScriptElement) {
  void start(tag, currentScript.src, place);
}
