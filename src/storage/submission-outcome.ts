/**
 * What came of one POST, from the receiver's answer or the lack of one: sent,
 * to be tried again later, or refused. Knows no queue, no clock and no words.
 */

/** Why a record has not arrived yet and is tried again of itself. */
export const delays = ['offline', 'unreachable', 'slow', 'busy'] as const;

/**
 * `offline`: the browser knows of no network. `unreachable`: no answer that may
 * be read; a refusal by CORS looks the same. `slow`: none in time. `busy`: the
 * receiver asks to come back later, or failed (408, 425, 429, 5xx).
 */
export type Delay = (typeof delays)[number];

/** Why a record was refused; it is tried again only when a person says so. */
export const refusals = ['signed-out', 'redirected', 'address', 'too-large', 'rejected'] as const;

/**
 * `signed-out`: 401, 403, 419. `redirected`: 3xx, which is never followed, since
 * it mostly leads to a page to sign in. `address`: 404, 405, 410. `too-large`:
 * 413. `rejected`: any other 4xx.
 */
export type Refusal = (typeof refusals)[number];

/** What came of one POST. */
export type Outcome =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'later';
      readonly problem: Delay;
      /** The least time to wait, in ms, when the receiver said so. */
      readonly holdMs?: number;
    }
  | {
      readonly kind: 'refused';
      readonly problem: Refusal;
      /** The receiver's own words, at most 200 characters; never markup. */
      readonly detail?: string;
    };

const dayMs = 24 * 60 * 60 * 1000;
const longestDetail = 200;

/**
 * The wait that `Retry-After` asks for, in ms, at most a day: seconds or an HTTP
 * date. Undefined for anything else.
 *
 * @param now ms since 1970
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), dayMs);
}

/** Which refusal a status is; those of a whole address before those of one record. */
function refusalOf(status: number): Refusal {
  if ([401, 403, 419].includes(status)) return 'signed-out';
  if ([404, 405, 410].includes(status)) return 'address';
  return status === 413 ? 'too-large' : 'rejected';
}

/** True for a refusal that every other record at this address would meet too. */
export function isOfAddress(problem: Refusal): boolean {
  return problem === 'signed-out' || problem === 'redirected' || problem === 'address';
}

function isToBeRetried(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status);
}

/** A sent version that the receiver has already (409) has arrived. */
function hasArrived({ status, ok }: Response): boolean {
  return ok || status === 409;
}

/** Line breaks, controls and marks that turn the direction of text become one space. */
function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** `detail` or `title` of an `application/problem+json` (RFC 9457), as plain text. */
async function detailOf(response: Response): Promise<string | undefined> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/problem\+json\b/i.test(type)) return undefined;
  try {
    const problem = (await response.json()) as {
      readonly detail?: unknown;
      readonly title?: unknown;
    } | null;
    const said = [problem?.detail, problem?.title].find((text) => typeof text === 'string');
    const text = plainText(said ?? '');
    return text.length > longestDetail ? `${text.slice(0, longestDetail - 1)}…` : text || undefined;
  } catch {
    // A status counts also when what follows it is broken.
    return undefined;
  }
}

/**
 * What an answer means. Never rejects.
 *
 * @param now ms since 1970, for a `Retry-After` with a date
 */
export async function outcomeOf(response: Response, now: number): Promise<Outcome> {
  const { status, type } = response;
  if (hasArrived(response)) return { kind: 'sent' };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return { kind: 'refused', problem: 'redirected' };
  }
  if (isToBeRetried(status)) {
    const holdMs = retryAfterMs(response.headers.get('retry-after'), now);
    return { kind: 'later', problem: 'busy', ...(holdMs !== undefined && { holdMs }) };
  }
  const detail = await detailOf(response);
  return { kind: 'refused', problem: refusalOf(status), ...(detail && { detail }) };
}
