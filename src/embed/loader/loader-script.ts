/**
 * The script tag that loads the loader: in which folder the elements lie, and
 * what the integrator wrote on it.
 */
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

/** What the script tag says; elements come from `elements/` in the folder of its file. */
export function scriptOptions(script: HTMLScriptElement): LoaderOptions {
  const { src } = script;
  return {
    define: async (tag) => {
      const address = new URL(`elements/${tag}.js`, src).href;
      return (await import(/* @vite-ignore */ address)) as unknown;
    },
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
