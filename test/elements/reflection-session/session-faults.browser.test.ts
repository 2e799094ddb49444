/** Each way in which a browser fails to keep, met by a person who fills in and saves a file. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/dimension-form/define.ts';
import '../../../src/elements/dimension-radar/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import { dossierFromFile } from '../../../src/exchange/dossier-file.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { deviceDatabase, DeviceStore } from '../../../src/storage/device-store.ts';
import { TabStore } from '../../../src/storage/tab-store.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import {
  factoryThat,
  foreignDatabase,
  hangingRequest,
  wipedDevice,
} from '../../storage/databases.ts';
import { repeated, takeOutcome } from '../../support/faults.ts';
import { everyElement, one, settled, shadow, stage } from '../../support/stage.ts';
import { button, downloaded, press, textOf } from './session-page.ts';

const key = 'session:Herfst';
const still = 'Je antwoorden staan nog op dit scherm. Maak er een bestand van.';
const onlyHere = 'staat alleen op dit scherm.';
const toRead = 'Je kan het lezen, niet veranderen.';
/** Which of the two depends on whether anything of it can be shown. */
const readOrHere = `(${onlyHere}|${toRead})`;

type Undo = () => void;

/** Puts another thing in the place of a property until the test is over. */
function replaced(owner: object, name: string, property: PropertyDescriptor): Undo {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...property });
  return () => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  };
}

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('no', name);
  };
}

async function kept(text: string): Promise<void> {
  await new DeviceStore(indexedDB).save(key, text);
}

/** Somebody else's value under our key. */
async function keptRaw(value: unknown): Promise<void> {
  await kept('{}');
  const database = await foreignDatabase(deviceDatabase, undefined);
  const change = database.transaction('texts', 'readwrite');
  change.objectStore('texts').put(value, `betrokken:${key}`);
  await new Promise((done) => (change.oncomplete = done));
  database.close();
}

async function ofLaterVersion(): Promise<void> {
  (await foreignDatabase(deviceDatabase, 9)).close();
}

const mine = JSON.stringify({ ...bothDirections(), records: [answers('school', 2)] });
const later = JSON.stringify({ ...bothDirections(), version: 9 });

interface Fault {
  readonly name: string;
  readonly keep: 'tab' | 'device';
  /** Makes the fault, before the page is there. */
  readonly make: () => Undo | Promise<Undo | void> | void;
  /** What the notice says at its end. */
  readonly says: string;
  /** True where the person chooses the device, and only then meets the fault. */
  readonly chooses?: boolean;
}

const faults: readonly Fault[] = [
  {
    name: 'a tab that throws',
    keep: 'tab',
    make: () => replaced(window, 'sessionStorage', { get: refuse('SecurityError') }),
    says: still,
  },
  {
    name: 'a tab that is full',
    keep: 'tab',
    make: () => replaced(Storage.prototype, 'setItem', { value: refuse('QuotaExceededError') }),
    says: `Er is geen plaats meer. ${still}`,
  },
  {
    name: 'a tab that is absent',
    keep: 'tab',
    make: () => replaced(window, 'sessionStorage', { value: undefined }),
    says: still,
  },
  {
    name: 'garbage in the tab',
    keep: 'tab',
    make: () => sessionStorage.setItem(`betrokken:${key}`, '{"records":'),
    says: onlyHere,
  },
  {
    name: 'a device that throws',
    keep: 'device',
    make: () => replaced(window, 'indexedDB', { get: refuse('SecurityError') }),
    says: still,
    chooses: true,
  },
  {
    name: 'a device that is absent',
    keep: 'device',
    make: () => replaced(window, 'indexedDB', { value: undefined }),
    says: still,
    chooses: true,
  },
  {
    name: 'a device that is full',
    keep: 'device',
    make: async () => {
      await kept(mine);
      return replaced(IDBObjectStore.prototype, 'put', { value: refuse('QuotaExceededError') });
    },
    says: `Er is geen plaats meer. ${still}`,
  },
  {
    name: 'a device that is full when the person chooses it',
    keep: 'device',
    make: () => replaced(IDBObjectStore.prototype, 'put', { value: refuse('QuotaExceededError') }),
    says: `Er is geen plaats meer. ${still}`,
    chooses: true,
  },
  {
    name: 'a device that hangs',
    keep: 'device',
    make: () => {
      const databases = async () => [{ name: deviceDatabase, version: 1 }];
      const deleteDatabase = hangingRequest;
      const value = factoryThat({ open: hangingRequest, databases, deleteDatabase });
      return replaced(window, 'indexedDB', { value });
    },
    says: still,
    chooses: true,
  },
  {
    name: 'garbage on the device',
    keep: 'device',
    make: () => kept('{"records":'),
    says: onlyHere,
  },
  {
    name: 'no text on the device',
    keep: 'device',
    make: () => keptRaw({ a: 1 }),
    says: onlyHere,
  },
  {
    name: 'a database of a later version',
    keep: 'device',
    make: ofLaterVersion,
    says: readOrHere,
  },
];

/** The notices on the page that something is not kept. */
function notices(root: Element): readonly string[] {
  return [...everyElement(root)]
    .filter((each) => each.matches('.notice') && each.checkVisibility())
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .filter((words) => words.startsWith('Bewaren lukt niet.'));
}

function ratings(dossier: { readonly records: readonly unknown[] }): readonly unknown[] {
  return (dossier.records as readonly Assessment[]).map((each) => each.ratings);
}

/** A session with a form and a radar in it. */
async function placed(keep: 'tab' | 'device'): Promise<HTMLElement> {
  const block = stage(
    `<reflection-session name="Herfst" controls keep="${keep}"><dimension-form about="parents" layout="page"></dimension-form><dimension-radar></dimension-radar></reflection-session>`,
  );
  await settled(block);
  return block;
}

async function choose(block: Element, dimension: string, value: string): Promise<void> {
  const form = shadow(one(block, 'dimension-form'));
  one(form, `#rating-${dimension} input[value="${value}"]`).click();
  await settled(block);
}

describe('<reflection-session> where keeping fails, with elements that fill in [R5]', function () {
  this.timeout(20_000);
  let undo: Undo | void;
  beforeEach(wipedDevice);
  afterEach(async () => {
    undo?.();
    undo = undefined;
    await wipedDevice();
  });

  for (const { name, keep, make, says, chooses } of faults) {
    it(`${name}: one plain notice, and what is on screen stays and can be saved [R5]`, async () => {
      undo = await make();
      const block = await placed(keep);
      const session = one<ReflectionSession>(block, 'reflection-session');
      const form = shadow(one(block, 'dimension-form'));
      await choose(block, 'knowledge', '4');
      if (chooses) {
        await press(session, 'Meer');
        await press(session, 'Bewaar op dit toestel');
        one(shadow(session), '.panel .primary').click();
      }
      await waitUntil(() => notices(block).length > 0, 'no notice', { timeout: 9000 });
      await settled(block);
      expect(notices(block)).to.have.length(1);
      expect(notices(block)[0]).to.match(new RegExp(`${says}$`));
      await choose(block, 'belief', 'unknown');
      expect(notices(block)).to.have.length(1);
      expect(one<HTMLInputElement>(form, '#rating-knowledge input[value="4"]').checked).to.equal(
        true,
      );
      expect(shadow(one(block, 'dimension-radar')).textContent).to.contain('4');

      await press(session, 'Bewaar');
      const { text } = await downloaded(() => button(session, 'Bewaar als bestand').click());
      expect(ratings(dossierFromFile(text))).to.deep.include({ knowledge: 4, belief: 'unknown' });
      await settled(block);
      expect(textOf(session, '.outcome')).to.contain('komt bij je downloads');
      const { unexpected, codes } = takeOutcome();
      expect(unexpected).to.deep.equal([]);
      expect(codes.length).to.be.at.least(1);
      expect(repeated(codes)).to.deep.equal([]);
    });
  }

  for (const keep of ['tab', 'device'] as const) {
    it(`a dossier of a later version (${keep}): one notice, to read, saved as it was [R5] [R7]`, async () => {
      if (keep === 'device') await kept(later);
      else sessionStorage.setItem(`betrokken:${key}`, later);
      const block = await placed(keep);
      const session = one<ReflectionSession>(block, 'reflection-session');
      await waitUntil(() => notices(block).length > 0, 'no notice');
      await settled(block);
      expect(notices(block)).to.have.length(1);
      expect(notices(block)[0]).to.match(new RegExp(`${toRead}$`));
      expect(shadow(one(block, 'dimension-radar')).textContent).to.contain('weten we niet');
      await press(session, 'Bewaar');
      const { text } = await downloaded(() => button(session, 'Bewaar als bestand').click());
      expect(dossierFromFile(text)).to.deep.include({ version: 9 });
      expect(ratings(dossierFromFile(text))).to.deep.equal(ratings(bothDirections()));
      const store = keep === 'device' ? new DeviceStore(indexedDB) : new TabStore(sessionStorage);
      expect(await store.load(key)).to.equal(later);
      expect(takeOutcome()).to.deep.equal({ unexpected: [], codes: ['E201'] });
    });
  }

  it('where the device is closed and nobody chose it the tab keeps, without a notice [R5]', async () => {
    undo = replaced(window, 'indexedDB', { get: refuse('SecurityError') });
    const block = await placed('device');
    await choose(block, 'knowledge', '4');
    block.remove();
    const again = await placed('device');
    const session = one<ReflectionSession>(again, 'reflection-session');
    expect(ratings(session.dossier)).to.deep.equal([{ knowledge: 4 }]);
    expect([notices(block), notices(again)]).to.deep.equal([[], []]);
    expect(takeOutcome().unexpected).to.deep.equal([]);
  });
});
