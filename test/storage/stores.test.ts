import { describe, expect, it } from 'vitest';
import { newDossier } from '../../src/model/dossier.ts';
import {
  loadDossier,
  MemoryStore,
  saveDossier,
  StoreError,
  storeFault,
  storePrefix,
  TabStore,
  updateDossier,
  type RecordStore,
} from '../../src/storage/index.ts';
import dossierJson from '../fixtures/records/dossier-1.json';
import { FakeStorage } from './fake-storage.ts';

const dossier = newDossier({
  id: '3c9f1d20-6a7b-4c8d-9e0f-112233445566',
  now: '2026-11-21T09:00:00Z',
});

const named = (name: string) => Object.assign(new Error(name), { name });

const failing = (error: unknown): RecordStore => {
  const fail = (): never => {
    throw error;
  };
  return { load: fail, save: fail, remove: fail, clearAll: fail };
};

/** A store that answers later, as one on the device does. */
const later = (store: RecordStore): RecordStore => ({
  load: async (key) => store.load(key),
  save: async (key, json) => store.save(key, json),
  remove: async (key) => store.remove(key),
  clearAll: async () => store.clearAll(),
});

describe.each([
  ['MemoryStore', () => new MemoryStore()],
  ['TabStore(storage)', () => new TabStore(new FakeStorage())],
])('%s', (_, make) => {
  it('keeps, replaces and forgets texts, at once', () => {
    const store = make();
    expect(store.load('a')).toBeUndefined();
    store.save('a', 'one');
    store.save('b', 'two');
    store.save('a', 'three');
    expect([store.load('a'), store.load('b')]).toEqual(['three', 'two']);
    store.remove('a');
    expect([store.load('a'), store.load('b')]).toEqual([undefined, 'two']);
    store.clearAll();
    expect(store.load('b')).toBeUndefined();
  });
});

describe('TabStore(storage)', () => {
  it('keeps all under one prefix and clears only that [X4]', () => {
    const storage = new FakeStorage();
    storage.setItem('host', 'theirs');
    storage.setItem('x-betrokken:a', 'theirs');
    const store = new TabStore(storage);
    for (const key of ['a', 'b', 'c', '']) store.save(key, key);
    expect(storage.keys()).toEqual([
      'host',
      'x-betrokken:a',
      ...['a', 'b', 'c', ''].map((key) => storePrefix + key),
    ]);
    store.clearAll();
    expect(storage.keys()).toEqual(['host', 'x-betrokken:a']);
  });

  it.each([
    [
      'a storage that cannot be reached',
      () =>
        new TabStore(() => {
          throw named('SecurityError');
        }),
    ],
    ['a storage that is null', () => new TabStore(() => null as unknown as Storage)],
    ['a storage that throws', () => new TabStore(new FakeStorage(named('SecurityError')))],
  ])('is blocked by %s [R5]', (_, make) => {
    const store = make();
    const blocked = expect.objectContaining({ name: 'StoreError', code: 'blocked' });
    expect(() => store.load('a')).toThrow(blocked);
    expect(() => {
      store.save('a', '');
    }).toThrow(blocked);
    expect(() => {
      store.remove('a');
    }).toThrow(blocked);
    expect(() => {
      store.clearAll();
    }).toThrow(blocked);
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('says full at %s [R5]', (name) => {
    const store = new TabStore(new FakeStorage(named(name)));
    expect(() => {
      store.save('a', 'x');
    }).toThrow(expect.objectContaining({ code: 'full' }));
  });
});

describe('storeFault(thrown)', () => {
  it.each([
    [new StoreError('newer'), 'newer'],
    [{ code: 'garbage' }, 'garbage'],
    [{ code: 22, name: 'QuotaExceededError' }, 'full'],
    [new Error('x'), 'blocked'],
    ['text', 'blocked'],
    [undefined, 'blocked'],
    [null, 'blocked'],
  ])('of %o is %s', (thrown, code) => {
    expect(storeFault(thrown)).toBe(code);
  });
});

describe.each([
  ['that answers at once', (store: RecordStore) => store],
  ['that answers later', later],
])('loadDossier and saveDossier with a store %s', (_, as) => {
  it('bring a dossier back', async () => {
    const store = as(new MemoryStore());
    expect(await loadDossier(store, 'a')).toEqual({});
    expect(await saveDossier(store, 'a', dossier)).toBeUndefined();
    expect(await loadDossier(store, 'a')).toEqual({ dossier });
  });

  it('never throw or reject: a fault is a code [R5]', async () => {
    const blocked = as(failing(named('SecurityError')));
    expect(await loadDossier(blocked, 'a')).toEqual({ fault: 'blocked' });
    expect(await saveDossier(blocked, 'a', dossier)).toBe('blocked');
    expect(await saveDossier(as(failing(named('QuotaExceededError'))), 'a', dossier)).toBe('full');
  });

  it.each(['', '{', 'null', '[]', '{"type":"dossier"}'])('tell garbage %j [R5]', async (text) => {
    const store = new MemoryStore();
    store.save('a', text);
    expect(await loadDossier(as(store), 'a')).toEqual({ fault: 'garbage' });
  });

  it('show a dossier of a later version and do not touch it [R7]', async () => {
    const store = new MemoryStore();
    const text = JSON.stringify({ ...dossierJson, version: 2 });
    store.save('a', text);
    const loaded = await loadDossier(as(store), 'a');
    expect(loaded).toMatchObject({ fault: 'newer', dossier: { version: 2 } });
    expect(loaded.dossier && (await saveDossier(as(store), 'a', loaded.dossier))).toBe('newer');
    expect(store.load('a')).toBe(text);
  });
});

describe('loadDossier(store, key)', () => {
  it('answers at once when the store does, so that nothing flashes', () => {
    const store = new MemoryStore();
    expect(saveDossier(store, 'a', dossier)).toBeUndefined();
    expect(loadDossier(store, 'a')).toEqual({ dossier });
  });
});

describe('updateDossier(store, key, together)', () => {
  const other = { ...dossier, title: 'Lente' };

  /** Calls `change` twice, as a store whose first write was refused. */
  class TwiceStore extends MemoryStore implements RecordStore {
    async update(key: string, change: (kept: string | undefined) => string | undefined) {
      change(undefined);
      this.save(key, change(this.load(key)) ?? '');
    }
  }

  it('keeps what is made of what is kept; the last call counts', async () => {
    const store = new TwiceStore();
    store.save('a', JSON.stringify(dossier));
    const seen: unknown[] = [];
    const fault = await updateDossier(store, 'a', (kept) => {
      seen.push(kept);
      return kept ? other : dossier;
    });
    expect(fault).toBeUndefined();
    expect(seen).toEqual([undefined, dossier]);
    expect(await loadDossier(store, 'a')).toEqual({ dossier: other });
  });

  it('saves what is made of nothing where the store has no update', () => {
    const store = new MemoryStore();
    store.save('a', JSON.stringify(other));
    expect(updateDossier(store, 'a', (kept) => kept ?? dossier)).toBeUndefined();
    expect(loadDossier(store, 'a')).toEqual({ dossier });
  });

  it.each([
    ['garbage', '{"half'],
    ['newer', JSON.stringify({ ...dossierJson, version: 2 })],
  ])('does not touch what is %s [R5] [R7]', async (code, text) => {
    const store = new TwiceStore();
    store.save('a', text);
    expect(await updateDossier(store, 'a', () => dossier)).toBe(code);
    expect(store.load('a')).toBe(text);
  });

  it('is a fault of what together throws, and of a dossier of a later version', async () => {
    const store = new TwiceStore();
    const thrown = await updateDossier(store, 'a', () => {
      throw new Error('no');
    });
    expect(thrown).toBe('blocked');
    expect(await updateDossier(store, 'a', () => ({ ...dossier, version: 2 }))).toBe('newer');
    expect(store.load('a')).toBeUndefined();
  });
});
