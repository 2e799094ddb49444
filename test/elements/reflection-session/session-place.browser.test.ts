import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clearEverything } from '../../../src/controllers/session/page-session.ts';
import { SessionPlace } from '../../../src/elements/reflection-session/session-place.ts';
import {
  browserSurroundings,
  type PlaceSurroundings,
} from '../../../src/elements/reflection-session/place-surroundings.ts';
import { dossierToFile } from '../../../src/exchange/dossier-file.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { DeviceStore } from '../../../src/storage/device-store.ts';
import { Journal } from '../../../src/storage/journal.ts';
import { deviceDatabase } from '../../../src/storage/device-store.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import {
  databaseNames,
  factoryThat,
  foreignDatabase,
  hangingRequest,
  wipedDevice,
} from '../../storage/databases.ts';
import { FakeStorage } from '../../storage/fake-storage.ts';
import { TabStore } from '../../../src/storage/tab-store.ts';

const key = 'session:Herfst';

/** An element in a tab: the place hears when it comes and goes. */
class Tab implements ReactiveControllerHost {
  readonly place: SessionPlace;
  readonly storage = new FakeStorage();
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  constructor(surroundings: Partial<PlaceSurroundings> = {}, copied?: FakeStorage) {
    for (const name of copied?.keys() ?? []) {
      this.storage.setItem(name, copied?.getItem(name) ?? '');
    }
    const tab = (): TabStore => new TabStore(this.storage);
    this.place = new SessionPlace(this as unknown as ReactiveControllerHost & HTMLElement, {
      tab,
      persist: () => new Promise(() => undefined),
      ...surroundings,
    });
  }

  get records(): readonly Assessment[] {
    return this.place.session.dossier.records as readonly Assessment[];
  }

  /** Opens the page of the tab. */
  open(kind: 'tab' | 'device' = 'device'): this {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.place.go(kind, key);
    opened.push(this);
    return this;
  }

  close(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    this.#controllers.length = 0;
  }

  requestUpdate(): void {
    this.updateComplete.catch(() => undefined);
  }
}

let opened: Tab[] = [];

async function onDevice(): Promise<readonly Assessment[] | undefined> {
  const json = await new DeviceStore(indexedDB).load(key);
  return json === undefined ? undefined : (JSON.parse(json) as { records: Assessment[] }).records;
}

/** A tab that keeps `records` on the device. */
async function keeping(...records: readonly Assessment[]): Promise<Tab> {
  const tab = new Tab().open();
  for (const record of records) tab.place.session.put(record);
  expect(await tab.place.keepOnDevice()).to.equal(true);
  await waitUntil(() => tab.place.session.status.savedAt && tab.storage.length === 0);
  return tab;
}

/** A tab whose page was opened anew, on the device. */
async function reopened(surroundings?: Partial<PlaceSurroundings>): Promise<Tab> {
  const tab = new Tab(surroundings).open();
  await waitUntil(() => tab.place.keepsOnDevice && tab.records.length > 0);
  return tab;
}

beforeEach(async () => {
  await wipedDevice();
});

afterEach(async () => {
  for (const tab of opened) tab.close();
  opened = [];
  await wipedDevice();
});

describe('SessionPlace on the device', () => {
  it('keeps in the tab until one chooses the device, and leaves no trace there [X4]', async () => {
    const tab = new Tab().open();
    tab.place.session.put(answers());
    expect([tab.place.canKeepOnDevice, tab.place.keepsOnDevice]).to.deep.equal([true, false]);
    expect(tab.place.keeps).to.equal('tab');
    expect(tab.storage.keys()).to.deep.equal([`betrokken:${key}`]);
    expect(await databaseNames()).to.deep.equal([]);
  });

  it('keepOnDevice() takes it out of the tab, and it is there on the next visit', async () => {
    const tab = await keeping(answers());
    expect(tab.place.keeps).to.equal('device');
    expect(await onDevice()).to.deep.equal([answers()]);
    tab.place.session.put(answers('school', 2));
    await waitUntil(async () => (await onDevice())?.length === 2);
    expect(localStorage).to.have.length(0);
    tab.close();
    const next = await reopened();
    expect(next.records).to.deep.equal(tab.records);
    next.place.session.put({ ...answers(), subject: 'a' });
    expect(next.records[0]?.revision).to.equal(2);
  });

  it('stopKeepingOnDevice() removes it there and goes on in the tab [X4]', async () => {
    const tab = await keeping(answers());
    tab.place.stopKeepingOnDevice();
    expect([tab.place.keeps, tab.records.length]).to.deep.equal(['tab', 1]);
    expect(tab.storage.keys()).to.deep.equal([`betrokken:${key}`]);
    await waitUntil(async () => (await onDevice()) === undefined);
    expect(new Tab({}, tab.storage).open().records).to.deep.equal([answers()]);
  });

  it('brings what the tab held together with what is on the device', async () => {
    (await keeping(answers())).close();
    const tab = new Tab();
    tab.storage.setItem(
      `betrokken:${key}`,
      JSON.stringify({ ...bothDirections(), records: [answers('school', 2)] }),
    );
    tab.open();
    expect(tab.records).to.have.length(1);
    await waitUntil(() => tab.records.length === 2);
    await waitUntil(async () => (await onDevice())?.length === 2);
    await waitUntil(() => tab.storage.length === 0);
  });

  it('what was about to be kept when the tab was killed is there again [R5]', async () => {
    (await keeping(answers())).close();
    let isHanging = false;
    const factory = factoryThat({
      open: (...given) => (isHanging ? hangingRequest() : indexedDB.open(...given)),
    });
    const journal = new Journal(() => localStorage, 'killed');
    const killed = await reopened({ device: new DeviceStore(factory, { journal }) });
    await waitUntil(() => killed.place.session.status.savedAt !== undefined);
    isHanging = true;
    killed.place.session.put(answers('school', 2));
    const next = await reopened();
    expect(next.records).to.have.length(2);
    await waitUntil(async () => (await onDevice())?.length === 2);
    expect(localStorage).to.have.length(0);
  });

  it('clear() takes the choice along: no key of ours is left but an empty database [X4]', async () => {
    const tab = await keeping(answers());
    tab.place.session.clear();
    await waitUntil(() => !tab.place.keepsOnDevice);
    await waitUntil(async () => (await onDevice()) === undefined);
    expect([tab.storage.length, localStorage.length]).to.deep.equal([0, 0]);
    tab.place.session.put(answers());
    expect(await onDevice()).to.equal(undefined);
  });

  it('clearEverything() leaves no key and no database of ours [X4]', async () => {
    const tab = await keeping(answers());
    sessionStorage.setItem('betrokken:page:x', '{}');
    localStorage.setItem('betrokken:journal:x:y', '-\n{}');
    const other = new DeviceStore(indexedDB);
    await other.save('session:Lente', '{}');
    clearEverything();
    await waitUntil(async () => (await databaseNames()).length === 0);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    tab.close();
    expect(await databaseNames()).to.deep.equal([]);
  });
});

describe('SessionPlace in several tabs', () => {
  it('in step on the device: what one keeps the other shows, with forks', async () => {
    const one = await keeping(answers());
    const two = await reopened();
    one.place.session.put(answers('school', 2));
    await waitUntil(() => two.records.length === 2);
    one.place.session.put({ ...answers(), subject: 'a' });
    two.place.session.put({ ...answers(), subject: 'b' });
    await waitUntil(() => one.place.session.forks.length + two.place.session.forks.length === 2);
    expect([one.place.otherTabOpen, two.place.otherTabOpen]).to.deep.equal([false, false]);
    const [versions] = two.place.session.forks;
    two.place.session.choose(versions?.[0] as Assessment);
    await waitUntil(() => one.place.session.forks.length === 0);
    await waitUntil(async () => (await onDevice())?.length === 2);
  });

  it('meet at the next save where there is no channel', async () => {
    const makeChannel = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const one = await keeping(answers());
    const two = await reopened({ makeChannel });
    one.place.session.put(answers('school', 2));
    await waitUntil(async () => (await onDevice())?.length === 2);
    expect(two.records).to.have.length(1);
    two.place.session.put(answers('parents', 3));
    await waitUntil(() => two.records.length === 3);
    expect(await onDevice()).to.have.length(3);
  });

  it('wiping in one empties the others, which then keep in their tab [X4]', async () => {
    const one = await keeping(answers());
    const two = await reopened();
    one.place.session.clear();
    await waitUntil(() => two.records.length === 0 && !two.place.keepsOnDevice);
    two.place.session.put(answers());
    expect(two.storage.keys()).to.deep.equal([`betrokken:${key}`]);
    expect(await onDevice()).to.equal(undefined);
  });

  it('wiping everything in one empties the others, whatever their key [X4]', async () => {
    const two = new Tab().open('tab');
    two.place.session.put(answers());
    const one = await keeping(answers('school', 2));
    one.place.go('device', 'session:Lente');
    clearEverything();
    await waitUntil(() => two.records.length === 0);
    expect(two.storage).to.have.length(0);
    await waitUntil(async () => (await databaseNames()).length === 0);
  });

  it('no longer on the device: the others go on in their own tab', async () => {
    const one = await keeping(answers());
    const two = await reopened();
    one.place.stopKeepingOnDevice();
    await waitUntil(() => !two.place.keepsOnDevice);
    expect(two.records).to.deep.equal([answers()]);
    expect(two.storage.length).to.equal(1);
    await waitUntil(async () => (await onDevice()) === undefined);
  });

  it('a page that comes back from the back/forward cache reads again', async () => {
    const one = await keeping(answers());
    const two = await reopened();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    one.place.session.put(answers('school', 2));
    await waitUntil(async () => (await onDevice())?.length === 2);
    expect(two.records).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => two.records.length === 2);
  });

  it('a duplicated tab notices the other, says so, and forks', async () => {
    const one = new Tab().open('tab');
    one.place.session.put(answers());
    expect(one.place.otherTabOpen).to.equal(false);
    const two = new Tab({}, one.storage).open('tab');
    await waitUntil(() => one.place.otherTabOpen && two.place.otherTabOpen);
    one.place.session.put({ ...answers(), subject: 'a' });
    two.place.session.put({ ...answers(), subject: 'b' });
    expect([one.records[0]?.revision, two.records[0]?.revision]).to.deep.equal([2, 2]);
    one.place.session.merge(two.place.session.dossier);
    expect(one.place.session.forks).to.have.length(1);
    two.close();
    await waitUntil(() => !one.place.otherTabOpen);
  });

  it('another reflection under the same key is no duplicate', async () => {
    const [one, two] = [new Tab().open('tab'), new Tab().open('tab')];
    one.place.session.put(answers());
    two.place.session.put(answers());
    let heard = 0;
    const channel = new BroadcastChannel('betrokken:tabs');
    await new Promise<void>((resolve) => {
      channel.onmessage = () => ((heard += 1) === 2 ? resolve() : undefined);
      channel.postMessage({ kind: 'hello', tab: 'x', key, dossier: 'other', onDevice: false });
      channel.postMessage({ kind: 'wiped-all', tab: 'x', key });
      channel.postMessage('garbage');
    });
    channel.close();
    expect([one.place.otherTabOpen, two.place.otherTabOpen]).to.deep.equal([false, false]);
    expect([one.records.length, two.records.length]).to.deep.equal([1, 1]);
  });
});

describe('SessionPlace with a device that fails [R5]', () => {
  const refuse = (name: string) => (): never => {
    throw new DOMException('no', name);
  };
  const faults: Readonly<Record<string, readonly [() => IDBFactory, string]>> = {
    absent: [() => undefined as unknown as IDBFactory, 'blocked'],
    closed: [refuse('SecurityError'), 'blocked'],
    full: [() => factoryThat({ open: refuse('QuotaExceededError') }), 'full'],
    hanging: [
      () => factoryThat({ open: hangingRequest, databases: () => new Promise(() => undefined) }),
      'blocked',
    ],
  };
  for (const [name, [factory, problem]] of Object.entries(faults)) {
    it(`${name}: the tab keeps, one notice says so, and it can still go into a file`, async () => {
      const tab = new Tab({ device: new DeviceStore(factory), patienceMs: 20 }).open();
      tab.place.session.put(answers());
      void tab.place.keepOnDevice();
      await waitUntil(() => tab.place.session.status.problem === problem);
      expect([tab.place.keeps, tab.storage.length]).to.deep.equal(['tab', 1]);
      tab.place.session.put(answers('school', 2));
      expect(tab.records).to.have.length(2);
      expect(dossierToFile(tab.place.session.dossier)).to.contain(answers().id);
      tab.close();
      expect(new Tab({}, tab.storage).open('tab').records).to.have.length(2);
    });
  }

  it('garbage: is left where it is, the tab keeps, and wiping heals it', async () => {
    await new DeviceStore(indexedDB).save(key, '{"half');
    const tab = new Tab().open();
    tab.place.session.put(answers());
    await waitUntil(() => tab.place.session.status.problem === 'garbage');
    expect(await tab.place.keepOnDevice()).to.equal(false);
    expect(await new DeviceStore(indexedDB).load(key)).to.equal('{"half');
    expect(tab.storage.length).to.equal(1);
    tab.place.session.clear();
    await waitUntil(() => tab.place.session.status.problem === undefined);
    expect(await onDevice()).to.equal(undefined);
  });

  it('a dossier of a later version is shown where nothing is, and never overwritten [R7]', async () => {
    const json = JSON.stringify({ ...bothDirections(), version: 9, future: [1] });
    await new DeviceStore(indexedDB).save(key, json);
    const tab = await reopened();
    expect(tab.place.session.status.problem).to.equal('newer');
    tab.place.session.put(answers('school', 3));
    expect(await new DeviceStore(indexedDB).load(key)).to.equal(json);
    const busy = new Tab();
    busy.storage.setItem(`betrokken:${key}`, JSON.stringify(bothDirections()));
    busy.open();
    await waitUntil(() => busy.place.session.status.problem === 'newer');
    expect([busy.place.keeps, busy.records.length]).to.deep.equal(['tab', 2]);
  });

  it('a database of a later version is not touched [R7]', async () => {
    (await foreignDatabase(deviceDatabase, 9)).close();
    const tab = new Tab().open();
    tab.place.session.put(answers());
    await waitUntil(() => tab.place.session.status.problem === 'newer');
    expect(await tab.place.keepOnDevice()).to.equal(false);
    const database = await foreignDatabase(deviceDatabase, undefined);
    expect(database.version).to.equal(9);
    database.close();
  });

  it('full or closed by the browser while it keeps: one notice, and kept at the next change', async () => {
    const tab = await keeping(answers());
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = refuse('QuotaExceededError');
    tab.place.session.put(answers('school', 2));
    await waitUntil(() => tab.place.session.status.problem === 'full');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
    tab.place.session.put({ ...answers(), subject: 'a' });
    await waitUntil(() => tab.place.session.status.problem === 'blocked');
    IDBObjectStore.prototype.put = put;
    expect(tab.records).to.have.length(2);
    tab.place.session.put({ ...answers(), subject: 'b' });
    await waitUntil(() => tab.place.session.status.problem === undefined);
    expect(await onDevice()).to.deep.equal(tab.records);
  });

  it('everything closed: answers stay on the screen', async () => {
    const closed = refuse('SecurityError');
    const tab = new Tab({
      tab: () => new TabStore(closed),
      device: new DeviceStore(closed),
      makeChannel: closed,
      persist: closed,
    }).open();
    tab.place.session.put(answers());
    expect(await tab.place.keepOnDevice()).to.equal(false);
    expect(tab.records).to.deep.equal([answers()]);
    expect(tab.place.session.status.problem).to.equal('blocked');
    clearEverything();
  });

  it('asks the browser for what is its own', () => {
    expect(browserSurroundings().patienceMs).to.equal(5000);
  });
});
