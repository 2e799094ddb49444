/**
 * One POST of one version of one record, and the address that it goes to. Is
 * given `fetch` and a timer; knows no queue and no words.
 */
import { outcomeOf, type Outcome } from './submission-outcome.ts';

/** How long a receiver may take, in ms. */
export const patienceMs = 20_000;

/** Calls `act` after `ms`; returns how to call it off. */
export type Timer = (act: () => void, ms: number) => () => void;

/** What a POST is made with. */
export interface Sending {
  readonly fetch: typeof fetch;
  readonly timer: Timer;
  /** Ms since 1970. */
  readonly now: () => number;
  /** Further headers, as that against CSRF; asked at the moment of sending. */
  readonly headers: () => Readonly<Record<string, string>>;
}

/** What is posted. */
export interface Posted {
  readonly url: string;
  /** `<id>.<revision>`. */
  readonly key: string;
  /** The record as JSON. */
  readonly json: string;
  /** Calls the POST off; aborted also when all is over, so that no rest of an answer is waited for. */
  readonly aborter: AbortController;
}

/**
 * The address in `submit-url`: absolute or relative to `base`. Undefined unless
 * it is http or https, without a user name or password.
 */
export function submitAddress(text: string, base: string): URL | undefined {
  try {
    const url = new URL(text, base);
    const isPlain = url.username === '' && url.password === '';
    url.hash = '';
    return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function request({ headers }: Sending, { key, json, aborter }: Posted): RequestInit {
  return {
    method: 'POST',
    body: json,
    headers: { ...headers(), 'Content-Type': 'application/json', 'Idempotency-Key': key },
    credentials: 'same-origin',
    cache: 'no-store',
    // A redirect is seen and not followed: nothing goes to another address.
    redirect: 'manual',
    referrerPolicy: 'same-origin',
    signal: aborter.signal,
  };
}

/** Posts a record and says what came of it. Never rejects; a POST that was called off is `unreachable`. */
export async function postRecord(sending: Sending, posted: Posted): Promise<Outcome> {
  const { url, aborter } = posted;
  let isSlow = false;
  const stopTimer = sending.timer(() => {
    isSlow = true;
    aborter.abort();
  }, patienceMs);
  try {
    const response = await sending.fetch(url, request(sending, posted));
    return await outcomeOf(response, sending.now());
  } catch {
    return { kind: 'later', problem: isSlow ? 'slow' : 'unreachable' };
  } finally {
    stopTimer();
    aborter.abort();
  }
}
