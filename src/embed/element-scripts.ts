/**
 * Brings elements to a page from the folder `embed/`, as one classic script: a
 * page of another origin, or in a frame without one, is a stranger to the server,
 * and modules are refused to strangers. Knows no element.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The Trusted Types policy of embed pages and loader; it makes no address but that of our own file. */
const policyName = 'betrokken-embed';

/** Where Trusted Types are asked for, an address needs a policy; a refused one fails at the script. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  try {
    const policy = trustedTypes?.createPolicy(policyName, { createScriptURL: (own) => own });
    return policy?.createScriptURL(url) ?? url;
  } catch {
    return url;
  }
}

/**
 * Loads one file of the folder `scripts/`.
 *
 * @param file a tag, or `betrokken` for all of them
 * @param base address of the folder `embed/`, or of a file in it
 * @throws Error when it does not come
 */
export function loadElements(file: string, base: string): Promise<unknown> {
  const url = new URL(`scripts/${file}.js`, base).href;
  const script = document.createElement('script');
  return new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', () => failed(new Error(url)));
    script.src = trusted(url);
    document.head.append(script);
  });
}
