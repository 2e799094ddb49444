import { expect, waitUntil } from '@open-wc/testing';
import { deviceDatabase, DeviceStore } from '../../src/storage/device-store.ts';
import { Journal } from '../../src/storage/journal.ts';
import {
  databaseNames,
  factoryThat,
  foreignDatabase,
  hangingRequest,
  wipedDevice,
} from './databases.ts';

async function fault(job: Promise<unknown>): Promise<unknown> {
  try {
    await job;
  } catch (thrown) {
    return `${(thrown as Error).name} ${(thrown as { code: string }).code}`;
  }
  return 'none';
}

function journal(writer = 'me'): Journal {
  return new Journal(() => localStorage, writer);
}

const both = (mine: string, kept: string): string => `${kept}+${mine}`;

describe('DeviceStore(indexedDB)', () => {
  beforeEach(wipedDevice);
  afterEach(wipedDevice);

  it('keeps, replaces and forgets texts, also for another store on the device', async () => {
    const store = new DeviceStore(indexedDB);
    await store.save('a', 'one');
    await store.save('b', 'two');
    await store.save('a', 'three');
    const other = new DeviceStore(() => indexedDB);
    expect([await other.load('a'), await other.load('b')]).to.deep.equal(['three', 'two']);
    await other.remove('a');
    expect([await store.load('a'), await store.load('b')]).to.deep.equal([undefined, 'two']);
  });

  it('makes no database before something is kept, and leaves none when all is cleared [X4]', async () => {
    const store = new DeviceStore(indexedDB, { journal: journal() });
    expect(await store.load('a')).to.equal(undefined);
    await store.remove('a');
    await store.clearAll();
    expect(await databaseNames()).to.deep.equal([]);
    await store.save('a', 'one');
    expect(await databaseNames()).to.deep.equal(['betrokken:device']);
    await store.clearAll();
    expect(await databaseNames()).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
    await store.save('a', 'again');
    expect(await store.load('a')).to.equal('again');
  });

  it('tells that nothing is kept where the browser lists no databases', async () => {
    const store = new DeviceStore(
      factoryThat({ databases: undefined as unknown as IDBFactory['databases'] }),
    );
    expect(await store.load('a')).to.equal(undefined);
    await store.save('a', 'one');
    expect(await store.load('a')).to.equal('one');
  });

  it('update(key, change) reads and writes in one go: nothing comes in between', async () => {
    const stores = [1, 2, 3].map(() => new DeviceStore(indexedDB));
    const add = (sign: string) => (kept: string | undefined) => (kept ?? '') + sign;
    await Promise.all(
      stores.flatMap((store, place) => [1, 2].map(() => store.update('a', add(String(place))))),
    );
    const kept = (await new DeviceStore(indexedDB).load('a')) ?? '';
    expect([...kept].sort().join('')).to.equal('001122');
  });

  it('update(key, change) removes what change leaves undefined', async () => {
    const store = new DeviceStore(indexedDB);
    await store.save('a', 'one');
    await store.update('a', () => undefined);
    expect(await store.load('a')).to.equal(undefined);
  });

  it('update(key, change) that throws changes nothing, and says its code', async () => {
    const store = new DeviceStore(indexedDB);
    await store.save('a', 'one');
    const refuse = (): never => {
      throw Object.assign(new Error('no'), { code: 'garbage' });
    };
    expect(await fault(store.update('a', refuse))).to.equal('StoreError garbage');
    expect(await store.load('a')).to.equal('one');
  });

  it('clearAll() is not held up by a connection that stays open elsewhere', async () => {
    const store = new DeviceStore(indexedDB);
    await store.save('a', 'one');
    const open = await foreignDatabase(deviceDatabase, 1);
    await store.clearAll();
    open.close();
    expect(await new DeviceStore(indexedDB).load('a')).to.equal(undefined);
    await waitUntil(async () => (await databaseNames()).length === 0);
  });
});

describe('DeviceStore with a fault', () => {
  beforeEach(wipedDevice);
  afterEach(wipedDevice);

  const absent = (): IDBFactory => undefined as unknown as IDBFactory;
  const closed = (): IDBFactory => {
    throw new DOMException('no', 'SecurityError');
  };
  const refuse = (): never => {
    throw new DOMException('no', 'InvalidStateError');
  };
  const throwing = factoryThat({ open: refuse, databases: refuse });
  for (const [name, factory] of [
    ['absent', absent],
    ['closed', closed],
    ['throwing', throwing],
  ] as const) {
    it(`says blocked where IndexedDB is ${name} [R5]`, async () => {
      const store = new DeviceStore(factory);
      const jobs = [store.load('a'), store.save('a', ''), store.remove('a')];
      const outcomes = await Promise.all(jobs.map(fault));
      expect(outcomes).to.deep.equal(Array(3).fill('StoreError blocked'));
    });
  }

  it('says newer at a database of a later version, and leaves it as it is [R7]', async () => {
    const later = await foreignDatabase(deviceDatabase, 9);
    later.close();
    const store = new DeviceStore(indexedDB);
    expect(await fault(store.load('a'))).to.equal('StoreError newer');
    expect(await fault(store.save('a', 'x'))).to.equal('StoreError newer');
    expect(await fault(store.remove('a'))).to.equal('StoreError newer');
    const again = await foreignDatabase(deviceDatabase, undefined);
    expect(again.version).to.equal(9);
    again.close();
    await store.clearAll();
    expect(await databaseNames()).to.deep.equal([]);
  });

  it('says garbage at what is no text, and overwrites it only when told [R5]', async () => {
    await new DeviceStore(indexedDB).save('a', 'x');
    const database = await foreignDatabase(deviceDatabase, 1);
    const transaction = database.transaction('texts', 'readwrite');
    transaction.objectStore('texts').put({ no: 'text' }, 'betrokken:a');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    const store = new DeviceStore(indexedDB);
    expect(await fault(store.load('a'))).to.equal('StoreError garbage');
    expect(await fault(store.update('a', () => 'x'))).to.equal('StoreError garbage');
    await store.remove('a');
    expect(await store.load('a')).to.equal(undefined);
  });

  it('says full when there is no room; what was kept stays [R5]', async () => {
    await new DeviceStore(indexedDB).save('a', 'before');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const store = new DeviceStore(indexedDB);
    const outcome = await fault(store.save('a', 'after'));
    IDBObjectStore.prototype.put = put;
    expect(outcome).to.equal('StoreError full');
    expect(await store.load('a')).to.equal('before');
  });

  it('a connection that the browser closes in the middle is a fault once [R5]', async () => {
    const store = new DeviceStore(indexedDB);
    await store.save('a', 'before');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
    const outcome = await fault(store.save('a', 'after'));
    IDBObjectStore.prototype.put = put;
    expect(outcome).to.equal('StoreError blocked');
    await store.save('a', 'later');
    expect(await store.load('a')).to.equal('later');
  });
});

describe('DeviceStore with a journal', () => {
  beforeEach(wipedDevice);
  afterEach(wipedDevice);

  /** A store in a tab that is killed while it saves. */
  async function killed(
    key: string,
    json: string,
    writer = 'killed',
    later?: string,
  ): Promise<void> {
    let isHanging = false;
    const factory = factoryThat({
      open: (...given) => (isHanging ? hangingRequest() : indexedDB.open(...given)),
    });
    const store = new DeviceStore(factory, { journal: journal(writer) });
    await store.load(key);
    isHanging = true;
    void store.save(key, json);
    if (later !== undefined) store.note(key, later);
  }

  it('brings back what a killed tab was about to keep, and keeps it [R5]', async () => {
    await new DeviceStore(indexedDB).save('a', 'before');
    await killed('a', 'lost?');
    const next = new DeviceStore(indexedDB, { journal: journal(), recovered: both });
    expect(await next.load('a')).to.equal('lost?');
    expect(localStorage).to.have.length(0);
    expect(await new DeviceStore(indexedDB).load('a')).to.equal('lost?');
  });

  it('note(key, json) brings back what came during a save, whether that save ended or not', async () => {
    await killed('a', 'first', 'me', 'second');
    const next = (): DeviceStore =>
      new DeviceStore(indexedDB, { journal: journal(), recovered: both });
    expect(await next().load('a')).to.equal('second');
    await killed('b', 'first', 'me', 'second');
    await new DeviceStore(indexedDB).save('b', 'first');
    expect(await next().load('b')).to.equal('second');
  });

  it('note(key, json) is nothing while no save is under way, and gone after the next [X4]', async () => {
    const store = new DeviceStore(indexedDB, { journal: journal() });
    store.note('a', 'one');
    expect(localStorage).to.have.length(0);
    const saving = store.save('a', 'one');
    store.note('a', 'two');
    await saving;
    await store.save('a', 'two');
    expect(localStorage).to.have.length(0);
    expect(await store.load('a')).to.equal('two');
  });

  it('remove(key) holds though the tab is closed before it was done [X4]', async () => {
    await new DeviceStore(indexedDB).save('a', 'private');
    let isHanging = false;
    const factory = factoryThat({
      open: (...given) => (isHanging ? hangingRequest() : indexedDB.open(...given)),
    });
    const store = new DeviceStore(factory, { journal: journal('closed') });
    await store.load('a');
    isHanging = true;
    void store.remove('a');
    const next = new DeviceStore(indexedDB, { journal: journal(), recovered: both });
    expect(await next.load('a')).to.equal(undefined);
    expect(localStorage).to.have.length(0);
    expect(await new DeviceStore(indexedDB).load('a')).to.equal(undefined);
  });

  it('a wipe that never ended spares what somebody kept since', async () => {
    await killed('a', 'mine', 'wiping', '');
    await new DeviceStore(indexedDB).save('a', 'theirs');
    expect(
      await new DeviceStore(indexedDB, { journal: journal(), recovered: both }).load('a'),
    ).to.equal('theirs');
  });

  it('brings it back where nothing was kept yet', async () => {
    await killed('a', 'first');
    expect(await new DeviceStore(indexedDB, { journal: journal() }).load('a')).to.equal('first');
  });

  it('brings together what was about to be kept and what somebody else kept since', async () => {
    await Promise.all([killed('a', 'mine', 'one'), killed('a', 'yours', 'two')]);
    await new DeviceStore(indexedDB).save('a', 'theirs');
    const next = new DeviceStore(indexedDB, { journal: journal(), recovered: both });
    expect(await next.load('a')).to.equal('theirs+mine+yours');
  });

  it('shows it though there is no room to keep it, and holds on to it [R5]', async () => {
    await new DeviceStore(indexedDB).save('a', 'before');
    await killed('a', 'mine');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const text = await new DeviceStore(indexedDB, { journal: journal() }).load('a');
    IDBObjectStore.prototype.put = put;
    expect(text).to.equal('mine');
    expect(localStorage).to.have.length(1);
  });

  it('is empty once a save is done, and when one is removed [X4]', async () => {
    const store = new DeviceStore(indexedDB, { journal: journal() });
    const saving = store.save('a', 'one');
    expect(Object.keys(localStorage)).to.deep.equal(['betrokken:journal:a:me']);
    await saving;
    expect(localStorage).to.have.length(0);
    await killed('a', 'two');
    await store.remove('a');
    expect(localStorage).to.have.length(0);
    expect(await store.load('a')).to.equal(undefined);
  });
});
