import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordBase } from '../../src/model/record.ts';
import { MemoryStore } from '../../src/storage/memory-store.ts';
import { backoffMs } from '../../src/storage/submission-backoff.ts';
import { outcomeOf, retryAfterMs } from '../../src/storage/submission-outcome.ts';
import { patienceMs, submitAddress } from '../../src/storage/submission-post.ts';
import { Submission, type SubmissionOptions } from '../../src/storage/submission.ts';
import { TabStore } from '../../src/storage/tab-store.ts';
import { answers } from '../fixtures/answers.ts';
import { startSubmitServer } from '../support/submit-server.mjs';
import { FakeStorage } from './fake-storage.ts';

interface Box {
  readonly requests: readonly {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly records: readonly RecordBase[];
}

const one = answers('parents', 1);
const two = answers('school', 2);
const key = `${one.id}.1`;
const storeKey = 'submit:session:Herfst';
const start = Date.parse('2026-11-20T10:00:00Z');

let server: { readonly origin: string; readonly close: () => void };
let boxCount = 0;
const running: Submission[] = [];

beforeAll(async () => {
  server = await startSubmitServer();
});

afterEach(() => {
  for (const submission of running.splice(0)) submission.clear();
});

afterAll(() => server.close());

/** A clock that goes on only when told, and real requests to a box that behaves as `kind` says. */
function scene(kind: string, options: Partial<SubmissionOptions> = {}) {
  boxCount += 1;
  const box = `${server.origin}/submit/node-${boxCount}`;
  const clock = { now: start, planned: new Map<() => void, number>() };
  const waiters = new Set<() => void>();
  const store = new MemoryStore();
  const all: SubmissionOptions = {
    url: kind.startsWith('http') ? kind : `${box}/${kind}`,
    store,
    storeKey,
    fetch: (...given) => fetch(...given),
    headers: () => ({}),
    now: () => clock.now,
    random: () => 0,
    isOnline: () => true,
    timer: (act, ms) => {
      clock.planned.set(act, clock.now + ms);
      return () => clock.planned.delete(act);
    },
    changed: () => {
      for (const wake of [...waiters]) wake();
    },
    ...options,
  };
  const look = async (): Promise<Box> => (await fetch(box)).json() as Promise<Box>;
  const made = (): Submission => {
    const submission = new Submission(all);
    running.push(submission);
    return submission;
  };
  return {
    store,
    made,
    clock,
    /** How long after now the next thing is planned; Infinity when nothing is. */
    wait: (): number => Math.min(...clock.planned.values()) - clock.now,
    /** Lets the time come of what is planned next. */
    elapse: (): void => {
      const [planned] = [...clock.planned].sort(([, a], [, b]) => a - b);
      if (!planned) throw new Error('nothing is planned');
      const [act, at] = planned;
      clock.planned.delete(act);
      clock.now = at;
      act();
    },
    /** Resolves as soon as the submission is so. */
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((done) => {
        const check = (): void => {
          if (!isSo()) return;
          waiters.delete(check);
          // What follows a change, as the plan of the next try, has its turn first.
          setImmediate(done);
        };
        waiters.add(check);
        check();
      }),
    box: look,
    /** Resolves when the first request has come in. */
    asked: async (): Promise<void> => {
      while ((await look()).requests.length === 0);
    },
    release: async (): Promise<void> => {
      await fetch(`${box}/release`);
    },
  };
}

describe('Submission', () => {
  it('sends nothing before it is told to', async () => {
    const { made, box } = scene('ok');
    made().resume();
    expect(await box()).toEqual({ requests: [], records: [] });
  });

  it('posts one record as JSON, with its id and revision as key (2xx)', async () => {
    const { made, box, until } = scene('ok');
    const submission = made();
    submission.resume();
    submission.send([one]);
    expect(submission.status).toEqual({ waiting: 1, refused: 0, sent: 0 });
    await until(() => submission.status.sent === 1);
    const { requests, records } = await box();
    expect(records).toEqual([one]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
    });
    const later = { ...one, revision: 2 };
    expect([submission.stateOf(one), submission.stateOf(later)]).toEqual(['sent', undefined]);
    expect([one, later, two].map((each) => submission.hasArrived(each))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('asks for its headers at the moment of sending', async () => {
    let token = 'oud';
    const headers = () => ({ 'X-CSRF-Token': token });
    const { made, box, until } = scene('csrf', { headers });
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.refused === 1);
    token = 'geheim';
    submission.retry();
    await until(() => submission.status.sent === 1);
    expect((await box()).records).toEqual([one]);
  });

  it('a version that the receiver has already counts as sent, and is there once', async () => {
    const { made, box, until } = scene('ok');
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.sent === 1);
    submission.send([one]);
    await until(() => submission.status.sent === 1);
    const { requests, records } = await box();
    expect([requests.length, records.length]).toEqual([2, 1]);
  });

  it.each([200, 201, 202, 204, 409])('%i has arrived', async (status) => {
    const { made, until } = scene(`status/${status}`);
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await until(() => submission.status.sent === 2);
    expect(submission.status).toEqual({ waiting: 0, refused: 0, sent: 2 });
  });

  it('a record that is too large for the receiver is refused, not tried for ever (413)', async () => {
    const { made, until } = scene('ok');
    const submission = made();
    submission.resume();
    submission.send([{ ...one, notes: { time: 'x'.repeat(2_000_000) } } as RecordBase, two]);
    await until(() => submission.status.sent === 1);
    expect(submission.status).toMatchObject({ refused: 1, problem: 'too-large' });
  });

  it.each([
    [400, 'rejected'],
    [413, 'too-large'],
    [418, 'rejected'],
    [422, 'rejected'],
  ])('%i refuses one record as %s, and goes on with the next', async (status, problem) => {
    const { made, box, wait, until } = scene(`once/${status}`);
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await until(() => submission.status.sent === 1);
    expect(submission.status).toEqual({ waiting: 0, refused: 1, sent: 1, problem });
    expect(wait()).toBe(Infinity);
    expect((await box()).records).toEqual([two]);
  });

  it.each([
    ['status/401', 'signed-out'],
    ['status/403', 'signed-out'],
    ['status/419', 'signed-out'],
    ['status/404', 'address'],
    ['status/405', 'address'],
    ['status/410', 'address'],
    ['login', 'redirected'],
  ])('%s stops all as %s until the person says so again', async (kind, problem) => {
    const { made, box, wait, until } = scene(kind);
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await until(() => submission.status.refused === 2);
    expect(submission.status).toEqual({ waiting: 0, refused: 2, sent: 0, problem });
    expect(wait()).toBe(Infinity);
    expect((await box()).requests).toHaveLength(1);
    submission.retry();
    await until(() => submission.status.refused === 2);
    expect((await box()).requests).toHaveLength(2);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('%i is tried again after a wait', async (status) => {
    const { made, box, elapse, until, wait } = scene(`once/${status}`);
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.problem === 'busy');
    expect(submission.status).toEqual({ waiting: 1, refused: 0, sent: 0, problem: 'busy' });
    expect(wait()).toBe(2000);
    elapse();
    await until(() => submission.status.sent === 1);
    expect((await box()).records).toEqual([one]);
  });

  it('waits longer after each try in vain, and begins anew when something arrived', async () => {
    const { made, elapse, until, wait, store } = scene('hangup/3');
    const submission = made();
    submission.resume();
    submission.send([one]);
    const waits: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      await until(() => !store.load(storeKey)?.includes('"sending"'));
      waits.push(wait());
      elapse();
    }
    await until(() => submission.status.sent === 1);
    expect(waits).toEqual([2000, 4000, 8000]);
  });

  it('waits as long as Retry-After asks, also after a reload and when the network comes back', async () => {
    const { made, box, elapse, until, wait, clock } = scene('later/120');
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.problem === 'busy');
    expect(wait()).toBe(120_000);
    submission.comeOnline();
    submission.pause();
    clock.now += 20_000;
    const again = made();
    again.resume();
    expect(wait()).toBe(100_000);
    expect((await box()).requests).toHaveLength(1);
    elapse();
    await until(() => again.status.sent === 1);
  });

  it('a slow receiver is waited for, 20 seconds, and then tried again', async () => {
    const { asked, made, box, elapse, release, until, wait } = scene('slow');
    const submission = made();
    submission.resume();
    submission.send([one]);
    await asked();
    expect(wait()).toBe(patienceMs);
    elapse();
    await until(() => submission.status.problem === 'slow');
    elapse();
    await until(() => submission.status.sent === 1);
    await release();
    expect((await box()).records).toEqual([one]);
  });

  it('a slow receiver that answers in time has the record', async () => {
    const { asked, made, release, until, wait } = scene('slow');
    const submission = made();
    submission.resume();
    submission.send([one]);
    await asked();
    expect(submission.status.waiting).toBe(1);
    await release();
    await until(() => submission.status.sent === 1);
    expect(wait()).toBe(Infinity);
  });

  it('a receiver that is not there is tried again', async () => {
    const gone = await startSubmitServer();
    gone.close();
    const { made, until, wait } = scene(`${gone.origin}/submit/gone/ok`);
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.problem === 'unreachable');
    expect(wait()).toBe(2000);
  });

  it('offline asks nothing, and sends at once when the network comes back', async () => {
    let isOnline = false;
    const { made, box, until } = scene('ok', { isOnline: () => isOnline });
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.problem === 'offline');
    expect((await box()).requests).toEqual([]);
    isOnline = true;
    submission.comeOnline();
    await until(() => submission.status.sent === 1);
    expect(submission.status).toEqual({ waiting: 0, refused: 0, sent: 1 });
  });

  it('one that the receiver cannot take holds up none', async () => {
    const { made, box, elapse, until } = scene('once/500');
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await until(() => submission.status.problem === 'busy');
    elapse();
    await until(() => submission.status.sent === 2);
    expect((await box()).records).toEqual([two, one]);
  });
});

describe('Submission, kept in the tab', () => {
  it('goes on after a reload with what waited, under one key of ours [X4]', async () => {
    const storage = new FakeStorage();
    let isOnline = false;
    const options = { store: new TabStore(storage), isOnline: () => isOnline };
    const { made, box, until } = scene('ok', options);
    const before = made();
    before.resume();
    before.send([one, two]);
    await until(() => before.status.problem === 'offline');
    before.pause();
    expect(storage.keys()).toEqual([`betrokken:${storeKey}`]);
    isOnline = true;
    const after = made();
    expect(after.status.waiting).toBe(2);
    after.resume();
    await until(() => after.status.sent === 2);
    expect((await box()).records).toHaveLength(2);
    expect(made().stateOf(one)).toBe('sent');
    expect(storage.getItem(`betrokken:${storeKey}`)).not.toContain(one.notes?.emotional);
  });

  it('what was on its way at the reload goes again, which is harmless', async () => {
    const { asked, made, box, release, store, until } = scene('slow');
    const before = made();
    before.resume();
    before.send([one]);
    expect(store.load(storeKey)).toContain('"sending"');
    await asked();
    const after = made();
    after.resume();
    await until(() => after.status.sent === 1);
    await release();
    await until(() => before.status.sent === 1);
    const { requests, records } = await box();
    expect([requests.length, records.length]).toEqual([2, 1]);
  });

  it('what waited for one address goes to no other', async () => {
    const store = new MemoryStore();
    const here = scene('ok', { store, isOnline: () => false });
    const before = here.made();
    before.resume();
    before.send([one]);
    await here.until(() => before.status.problem === 'offline');
    const elsewhere = scene('ok', { store });
    const after = elsewhere.made();
    after.resume();
    expect(after.status).toEqual({ waiting: 0, refused: 0, sent: 0 });
    expect((await elsewhere.box()).requests).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '{"to":"x","records":1}', '{"records":[null,{},{"key":1}]}'])(
    'garbage %j is no queue [R5]',
    (text) => {
      const { made, store } = scene('ok');
      store.save(storeKey, text);
      expect(made().status).toEqual({ waiting: 0, refused: 0, sent: 0 });
    },
  );

  it('entries that it cannot read are left out, the others stand [R5]', () => {
    const { made, store } = scene('ok');
    const submission = made();
    const good = { key, state: 'waiting', json: '{}' };
    const bad = [null, {}, { key: 1 }, { ...good, state: 'x' }, { ...good, problem: 'x' }];
    const records = [...bad, good, { ...good, json: undefined }, { ...good, detail: 1 }];
    store.save(storeKey, JSON.stringify({ to: submission.url, records }));
    expect(made().status.waiting).toBe(1);
  });

  it('a storage that throws loses nothing while the tab is open [R5]', async () => {
    const store = new TabStore(new FakeStorage(new DOMException('dicht', 'SecurityError')));
    const { made, until } = scene('ok', { store });
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.sent === 1);
    expect(submission.stateOf(one)).toBe('sent');
  });

  it('a later version takes the place of one that waits; both go when the first is on its way', async () => {
    let isOnline = false;
    const { made, box, until } = scene('ok', { isOnline: () => isOnline });
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.problem === 'offline');
    isOnline = true;
    const later = { ...one, revision: 2 };
    submission.send([later]);
    submission.send([{ ...one, revision: 3 }]);
    await until(() => submission.status.sent === 2);
    expect((await box()).records.map(({ revision }) => revision)).toEqual([2, 3]);
  });

  it('stop() takes back what has not arrived, also what is on its way', async () => {
    const { asked, made, box, clock, until, store } = scene('slow');
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await asked();
    submission.stop();
    expect(submission.status).toEqual({ waiting: 0, refused: 0, sent: 0 });
    expect(store.load(storeKey)).toBeUndefined();
    submission.send([two]);
    await until(() => submission.status.sent === 1);
    expect(clock.planned.size).toBe(0);
    expect((await box()).records).toEqual([two]);
  });

  it('clear() forgets all, and leaves no key [X4]', async () => {
    const { made, store, until } = scene('ok');
    const submission = made();
    submission.resume();
    submission.send([one]);
    await until(() => submission.status.sent === 1);
    submission.clear();
    expect(submission.stateOf(one)).toBeUndefined();
    expect(store.load(storeKey)).toBeUndefined();
  });

  it('pause() begins nothing more; what is on its way comes to its end', async () => {
    const { asked, made, box, release, until } = scene('slow');
    const submission = made();
    submission.resume();
    submission.send([one, two]);
    await asked();
    submission.pause();
    await release();
    await until(() => submission.status.sent === 1);
    expect((await box()).requests).toHaveLength(1);
    submission.resume();
    await until(() => submission.status.sent === 2);
  });
});

describe('outcomeOf(response, now)', () => {
  const refused = async (body: string, type = 'application/problem+json') =>
    outcomeOf(new Response(body, { status: 422, headers: { 'content-type': type } }), start);

  it('has the words of a problem as plain text, at most 200 characters [X3]', async () => {
    const detail = `<b>Te\u202E laat</b>\n${'x'.repeat(300)}`;
    const outcome = await refused(JSON.stringify({ title: 'Nee', detail }));
    const expected = `<b>Te laat</b> ${'x'.repeat(300)}`.slice(0, 199);
    expect(outcome).toEqual({ kind: 'refused', problem: 'rejected', detail: `${expected}…` });
  });

  it('falls back on the title', async () => {
    expect(await refused('{"title":"Nee","detail":4}')).toMatchObject({ detail: 'Nee' });
  });

  it.each([
    ['{', 'application/problem+json'],
    ['null', 'application/problem+json'],
    ['[]', 'application/problem+json'],
    ['{"title":" "}', 'application/problem+json'],
    ['{"title":"Nee"}', 'application/json'],
    ['<h1>Nee</h1>', 'text/html'],
  ])('has none of %j as %s', async (body, type) => {
    expect(await refused(body, type)).toEqual({ kind: 'refused', problem: 'rejected' });
  });
});

describe('retryAfterMs(header, now)', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    ['Fri, 20 Nov 2026 10:01:00 GMT', 60_000],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 0],
    ['9999999999', 86_400_000],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('of %j is %j', (header, ms) => {
    expect(retryAfterMs(header, start)).toBe(ms);
  });
});

describe('backoffMs(tries, random)', () => {
  it('doubles from 2 seconds to 5 minutes, and spreads', () => {
    expect([1, 2, 3, 7, 8, 100].map((tries) => backoffMs(tries, 0))).toEqual([
      2000, 4000, 8000, 128_000, 150_000, 150_000,
    ]);
    expect([1, 2, 100].map((tries) => backoffMs(tries, 1))).toEqual([4000, 8000, 300_000]);
  });
});

describe('submitAddress(text, base)', () => {
  const base = 'https://school.example/team/reflectie?x=1';

  it.each([
    ['/api', 'https://school.example/api'],
    ['api#deel', 'https://school.example/team/api'],
    ['https://platform.example/in', 'https://platform.example/in'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
  ])('of %j is %j', (text, url) => {
    expect(submitAddress(text, base)?.href).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:,x',
    'file:///x',
    'ftp://x/',
    'https://',
    'https://a:b@x/',
    'blob:https://x/1',
  ])('refuses %j [X3]', (text) => {
    expect(submitAddress(text, base)).toBeUndefined();
  });
});
