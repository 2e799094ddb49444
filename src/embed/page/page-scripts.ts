/**
 * Brings the elements to an embed page, from the folder of the page's own
 * script. As one classic script: a frame without an origin is a stranger to its
 * own server, and modules are refused to strangers. Knows no element.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The Trusted Types policy of embed pages; it makes no address but that of our own file. */
const policyName = 'betrokken-page';

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

/** The file that defines these tags: each has one, and a file with all is for several. */
function fileFor(tags: ReadonlySet<string>): string {
  const [first = 'betrokken'] = tags;
  return tags.size === 1 ? first : 'betrokken';
}

/**
 * Loads the file that defines `tags`.
 *
 * @param base address of the folder `embed/`
 * @throws Error when it does not come
 */
export function loadElements(tags: ReadonlySet<string>, base: string): Promise<void> {
  const url = new URL(`scripts/${fileFor(tags)}.js`, base).href;
  const script = document.createElement('script');
  return new Promise((done, failed) => {
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`no script at ${url}`)));
    script.src = trusted(url);
    document.head.append(script);
  });
}
