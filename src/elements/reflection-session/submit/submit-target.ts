/**
 * Where a host wants records to be sent and what proves that its own page sends
 * them, from the attributes of the session. Sends nothing.
 */
import { submitAddress } from '../../../storage/submission-post.ts';

/** The attributes as the host gave them. */
export interface SubmitAttributes {
  /** `submit-url`; empty where nothing is to be sent. */
  readonly url: string;
  /** `csrf-header`: name of the header; empty for `X-CSRF-Token`. */
  readonly csrfHeader: string;
  /** `csrf-token`: the token itself; goes before that in the page's head. */
  readonly csrfToken: string;
  /** `csrf-meta`: name of the `<meta>` that holds the token; empty for `csrf-token`. */
  readonly csrfMeta: string;
}

const usualHeader = 'X-CSRF-Token';
const usualMeta = 'csrf-token';

/** What a name of a header may consist of (RFC 9110). */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** Calls `refuse` with what is wrong with the attributes, in English, for the console. */
export type Refuse = (detail: string) => void;

/** The address in `submit-url`; undefined, with a word on why, for what is no http or https address. */
export function targetOf({ url }: SubmitAttributes, base: string, refuse: Refuse): URL | undefined {
  if (url.trim() === '') return undefined;
  const target = submitAddress(url, base);
  if (!target) refuse(`submit-url "${url}" is no http or https address; nothing can be sent`);
  return target;
}

/** True for an address of the page itself; never in a sandboxed frame, which has no origin. */
export function isOwn(target: URL): boolean {
  return target.origin === globalThis.origin;
}

function tokenIn(page: Document, { csrfToken, csrfMeta }: SubmitAttributes): string {
  const name = CSS.escape(csrfMeta || usualMeta);
  const meta = page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  return csrfToken.trim() || (meta?.content ?? '').trim();
}

/**
 * The header against forged requests, read anew at each POST since pages renew
 * their token. None for another origin: the token is the page's own secret.
 */
export function csrfHeaders(
  target: URL,
  page: Document,
  attributes: SubmitAttributes,
  refuse: Refuse,
): Readonly<Record<string, string>> {
  const token = isOwn(target) ? tokenIn(page, attributes) : '';
  if (token === '') return {};
  if (!/^[\x20-\x7e]+$/.test(token)) {
    refuse('the CSRF token holds characters that a header cannot; it is not sent');
    return {};
  }
  const name = attributes.csrfHeader.trim() || usualHeader;
  if (headerName.test(name)) return { [name]: token };
  refuse(`csrf-header "${name}" is no name of a header; ${usualHeader} is used`);
  return { [usualHeader]: token };
}
