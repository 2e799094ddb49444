/**
 * The script tag that loads the loader: in which folder the elements lie, and
 * what the integrator wrote on it.
 */
import type { EmbedTag } from '../address.ts';
import { loadElements } from '../element-scripts.ts';
import type { LoaderOptions } from './loader-options.ts';

const ownPath = /^[^?#]*\/embed\/loader\.js(?:[?#]|$)/;

/** The script tag that runs now; for a module, which has none, the one with the loader's path. */
export function findScript(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  // A form field or picture may hide the property behind its name.
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript;
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) =>
    ownPath.test(src),
  );
}

/** Modules share what they have in common, but are refused to a page of another origin. */
function loadModule(tag: EmbedTag, base: string): Promise<unknown> {
  return import(/* @vite-ignore */ new URL(`elements/${tag}.js`, base).href) as Promise<unknown>;
}

/** What the script tag says; elements come from the folder of its file. */
export function scriptOptions(script: HTMLScriptElement): LoaderOptions {
  const { src } = script;
  const load = new URL(src).origin === globalThis.origin ? loadModule : loadElements;
  return {
    define: (tag) => load(tag, src),
    within: script.dataset['within'],
    ignore: script.dataset['ignore'],
    replace: script.dataset['replace'] !== undefined,
    script,
  };
}

/**
 * Resolves when the page is whole, and what its own deferred scripts define is
 * defined: a script that is not async runs before the last of these.
 */
export async function pageReady({ async }: HTMLScriptElement): Promise<void> {
  const { readyState } = document;
  if (readyState === 'complete' || (async && readyState === 'interactive')) return;
  await new Promise((done) => {
    document.addEventListener('DOMContentLoaded', done, { once: true });
    addEventListener('load', done, { once: true });
  });
}
