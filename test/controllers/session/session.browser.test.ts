import { expect, waitUntil } from '@open-wc/testing';
import { KeptSession } from '../../../src/controllers/session/kept-session.ts';
import type { Dossier } from '../../../src/model/record.ts';
import { isAssessment } from '../../../src/model/version.ts';
import type { RecordStore } from '../../../src/storage/record-store.ts';
import { MemoryStore } from '../../../src/storage/memory-store.ts';
import { TabStore } from '../../../src/storage/tab-store.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';

const now = (): string => '2026-11-21T13:32:00.000Z';
const newId = (): string => '00000000-0000-4000-8000-0000000000ff';
const key = 'here';

function sessionIn(store: RecordStore, patienceMs?: number): KeptSession {
  return new KeptSession({ place: { store, key }, now, newId, ...(patienceMs && { patienceMs }) });
}

/** A store whose answers come when the test lets them. */
class SlowStore implements RecordStore {
  readonly kept = new Map<string, string>();
  readonly log: string[] = [];
  #waiting: (() => void)[] = [];

  load(at: string): Promise<string | undefined> {
    return this.#later('load', () => this.kept.get(at));
  }

  save(at: string, json: string): Promise<void> {
    return this.#later('save', () => void this.kept.set(at, json));
  }

  remove(at: string): Promise<void> {
    return this.#later('remove', () => void this.kept.delete(at));
  }

  clearAll(): Promise<void> {
    return this.#later('clearAll', () => this.kept.clear());
  }

  /** Answers all that was asked, also what is asked meanwhile. */
  async answer(): Promise<void> {
    while (this.#waiting.length > 0) {
      for (const go of this.#waiting.splice(0)) go();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  }

  #later<Value>(name: string, act: () => Value): Promise<Value> {
    this.log.push(name);
    return new Promise((resolve) => this.#waiting.push(() => resolve(act())));
  }
}

function storageThat(fault: Partial<Storage>): Storage {
  const none = { length: 0, key: () => null, getItem: () => null, clear: () => undefined };
  return { ...none, setItem: () => undefined, removeItem: () => undefined, ...fault };
}

function thrower(name: string): () => never {
  return () => {
    throw new DOMException('no', name);
  };
}

describe('KeptSession', () => {
  it('put(record) is found, frozen, kept and told', () => {
    const store = new MemoryStore();
    const session = sessionIn(store);
    let told = 0;
    session.subscribe(() => (told += 1));
    session.put(answers());
    expect(session.find(isAssessment)?.id).to.equal(answers().id);
    expect(Object.isFrozen(session.dossier.records)).to.equal(true);
    expect(told).to.be.greaterThan(0);
    expect(session.status.savedAt).to.equal(now());
    expect(sessionIn(store).dossier).to.deep.equal(session.dossier);
  });

  it('put(record) replaces the record with the same id', () => {
    const session = new KeptSession({ now, newId });
    session.put(answers());
    session.put({ ...answers(), subject: 'de kleuters' });
    expect(session.dossier.records).to.have.length(1);
    expect(session.find(isAssessment)?.subject).to.equal('de kleuters');
  });

  it('subscribe() returns how to stop', () => {
    const session = new KeptSession({ now, newId });
    let told = 0;
    session.subscribe(() => (told += 1))();
    session.put(answers());
    expect(told).to.equal(0);
  });

  it('round is the school year of today, then the last round of the dossier', () => {
    const session = new KeptSession({ now, newId });
    expect(session.round).to.equal('2026-2027');
    session.replace({ ...bothDirections(), rounds: [{ label: 'Lente', from: '2026-03-01' }] });
    expect(session.round).to.equal('Lente');
  });

  it('clear() leaves no key in the store [X4]', () => {
    const session = sessionIn(new TabStore(sessionStorage));
    session.put(answers());
    expect(sessionStorage).to.have.length(1);
    session.clear();
    expect(sessionStorage).to.have.length(0);
    expect(session.dossier.records).to.deep.equal([]);
    expect(session.status).to.deep.equal({});
  });

  const closed = storageThat({
    getItem: thrower('SecurityError'),
    setItem: thrower('SecurityError'),
    removeItem: thrower('SecurityError'),
  });
  const full = storageThat({ setItem: thrower('QuotaExceededError') });
  const absent = (): Storage => {
    throw new DOMException('no', 'SecurityError');
  };
  for (const [name, storage, problem] of [
    ['closed', closed, 'blocked'],
    ['full', full, 'full'],
    ['absent', absent, 'blocked'],
  ] as const) {
    it(`storage that is ${name} is a problem in the status and loses nothing on screen [R5]`, () => {
      const session = sessionIn(new TabStore(storage));
      session.put(answers());
      expect(session.status.problem).to.equal(problem);
      expect(session.dossier.records).to.deep.equal([answers()]);
      session.clear();
      expect(session.dossier.records).to.deep.equal([]);
    });
  }

  it('a host store that says null holds nothing [R5]', () => {
    const store = { ...new MemoryStore(), load: () => null, save: () => undefined };
    const session = sessionIn(store as unknown as RecordStore);
    expect(session.status).to.deep.equal({});
  });

  it('a problem is gone from the status once keeping succeeds [R5]', () => {
    let isFull = true;
    const storage = storageThat({
      setItem: () => (isFull ? thrower('QuotaExceededError')() : undefined),
    });
    const session = sessionIn(new TabStore(storage));
    session.put(answers());
    isFull = false;
    session.put(answers('school', 2));
    expect(session.status).to.deep.equal({ savedAt: now() });
  });

  it('garbage in the store is left where it is until one wipes [R5]', () => {
    sessionStorage.setItem('betrokken:here', '{"half');
    const session = sessionIn(new TabStore(sessionStorage));
    session.put(answers());
    expect(session.status.problem).to.equal('garbage');
    expect(sessionStorage.getItem('betrokken:here')).to.equal('{"half');
    session.clear();
    session.put(answers());
    expect(session.status).to.deep.equal({ savedAt: now() });
  });

  it('a dossier of a later version is shown and never overwritten [R7]', () => {
    const json = JSON.stringify({ ...bothDirections(), version: 99, future: [1] });
    sessionStorage.setItem('betrokken:here', json);
    const session = sessionIn(new TabStore(sessionStorage));
    session.put(answers('school', 3));
    expect(session.status.problem).to.equal('newer');
    expect(session.dossier.version).to.equal(99);
    expect(sessionStorage.getItem('betrokken:here')).to.equal(json);
  });

  it('what was put before a slow store answers goes over what it holds [R5]', async () => {
    const store = new SlowStore();
    store.kept.set(key, JSON.stringify(bothDirections()));
    const session = sessionIn(store);
    session.put({ ...answers('school', 2), subject: 'nieuw' });
    session.put(answers('school', 3));
    expect(store.log).to.deep.equal(['load']);
    await store.answer();
    const ids = session.dossier.records.map(({ id }) => id.at(-1));
    expect(ids).to.deep.equal(['1', '2', '3']);
    expect(JSON.parse(store.kept.get(key) ?? '')).to.deep.equal(session.dossier);
  });

  it('keeps the last of several changes, one job at a time, and removes after them', async () => {
    const store = new SlowStore();
    const session = sessionIn(store);
    await store.answer();
    for (const id of [1, 2, 3]) session.put(answers('parents', id));
    await store.answer();
    expect(store.log).to.deep.equal(['load', 'save', 'save']);
    expect(JSON.parse(store.kept.get(key) ?? '').records).to.have.length(3);
    session.put(answers('parents', 4));
    session.clear();
    await store.answer();
    expect(store.kept.size).to.equal(0);
  });

  it('a store that hangs is a problem in the status, and no more once it answers [R5]', async () => {
    const store = new SlowStore();
    const session = sessionIn(store, 1);
    session.put(answers());
    await waitUntil(() => session.status.problem === 'blocked');
    expect(session.dossier.records).to.deep.equal([answers()]);
    await store.answer();
    expect(session.status).to.deep.equal({ savedAt: now() });
  });

  it('replace(dossier) before a slow store answers wins over what it holds', async () => {
    const store = new SlowStore();
    store.kept.set(key, JSON.stringify(bothDirections()));
    const session = sessionIn(store);
    const mine: Dossier = { ...bothDirections(), records: [] };
    session.replace(mine);
    await store.answer();
    expect(session.dossier).to.deep.equal(mine);
    expect(JSON.parse(store.kept.get(key) ?? '')).to.deep.equal(mine);
  });

  it('keepAt(place) takes what is on screen along; moveTo(place) begins another', () => {
    const first = new MemoryStore();
    const second = new MemoryStore();
    const session = sessionIn(first);
    session.put(answers());
    session.keepAt({ store: second, key });
    expect(JSON.parse(second.load(key) ?? '')).to.deep.equal(session.dossier);
    session.moveTo({ store: second, key: 'other' });
    expect(session.dossier.records).to.deep.equal([]);
    expect(second.load('other')).to.equal(undefined);
    session.moveTo({ store: second, key });
    expect(session.dossier.records).to.deep.equal([answers()]);
  });

  it('keepAt(undefined) removes what was kept and goes on in memory', () => {
    const store = new MemoryStore();
    const session = sessionIn(store);
    session.put(answers());
    session.keepAt(undefined);
    expect(store.load(key)).to.equal(undefined);
    expect(session.dossier.records).to.deep.equal([answers()]);
  });
});
