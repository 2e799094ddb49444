import { expect } from '@open-wc/testing';
import { VersionedSession } from '../../../src/controllers/session/versioned-session.ts';
import { recordDigest, reopened } from '../../../src/model/digest.ts';
import type { Assessment, Dossier, StoredRecord } from '../../../src/model/record.ts';
import { MemoryStore } from '../../../src/storage/memory-store.ts';
import type { RecordStore } from '../../../src/storage/record-store.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import { checklist } from '../../fixtures/checklists.ts';

const now = (): string => '2026-11-21T13:32:00.000Z';
const key = 'here';
let count = 0;
const newId = (): string => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;

function fresh(): VersionedSession {
  return new VersionedSession({ now, newId });
}

/** A store that several tabs share, and that reads and writes in one go. */
class SharedStore extends MemoryStore implements RecordStore {
  update(at: string, change: (kept: string | undefined) => string | undefined): void {
    const json = change(this.load(at));
    if (json === undefined) this.remove(at);
    else this.save(at, json);
  }
}

function at(store: RecordStore): VersionedSession {
  const session = fresh();
  session.keepAt({ store, key });
  return session;
}

function kept(store: MemoryStore): Dossier {
  return JSON.parse(store.load(key) ?? '') as Dossier;
}

function only(session: VersionedSession): Assessment {
  expect(session.dossier.records).to.have.length(1);
  return session.dossier.records[0] as Assessment;
}

function subjects(records: readonly StoredRecord[]): readonly unknown[] {
  return records.map((record) => (record as Assessment).subject);
}

function edited(subject: string, record = answers()): Assessment {
  return { ...record, subject };
}

describe('VersionedSession put(record)', () => {
  it('edits in place as long as nobody else can hold it', () => {
    const session = fresh();
    session.put(answers());
    session.put(edited('de kleuters'));
    expect(only(session)).to.deep.equal(edited('de kleuters'));
  });

  for (const [name, publish] of [
    ['what went out by published()', (session: VersionedSession) => session.published()],
    [
      'what was loaded from a store',
      (session: VersionedSession) => {
        const store = new MemoryStore();
        store.save(key, JSON.stringify(session.dossier));
        session.keepAt({ store, key });
      },
    ],
    [
      'what came from a file',
      (session: VersionedSession) => session.replace({ ...session.dossier }),
    ],
  ] as const) {
    it(`makes the next revision of ${name}, once`, () => {
      const session = fresh();
      session.put(answers());
      publish(session);
      session.put(edited('a'));
      const revision = {
        ...edited('a'),
        revision: 2,
        history: [recordDigest(answers())],
      };
      expect(only(session)).to.deep.equal(revision);
      // The element may still hold the revision that it began with.
      session.put(edited('b'));
      expect(only(session)).to.deep.equal({ ...revision, subject: 'b' });
      session.published();
      session.put({ ...revision, subject: 'c' });
      expect(only(session)).to.include({ revision: 3, subject: 'c' });
      expect(only(session).history).to.have.length(2);
    });
  }

  it('makes no revision where nothing was changed, nor of one that was reopened', () => {
    const session = fresh();
    session.put({ ...answers(), done: true });
    session.published();
    session.put({ ...answers(), done: true, updatedAt: now() });
    expect(only(session).revision).to.equal(1);
    const again = reopened(only(session), now());
    session.put(again);
    expect(only(session)).to.deep.equal(again);
  });

  it('edits one version of a fork and leaves the other to a person', () => {
    const session = fresh();
    session.replace({ ...bothDirections(), records: [edited('a'), edited('b')] });
    session.put(edited('c'));
    expect(subjects(session.dossier.records)).to.deep.equal(['a', 'c']);
    expect(session.forks).to.have.length(1);
  });
});

describe('VersionedSession merge(dossier, round)', () => {
  it('adds what is new as a former colleague’s, and says what changed', () => {
    const session = fresh();
    session.put(edited('mine', answers('parents', 5)));
    const outcome = session.merge(bothDirections());
    const ids = bothDirections().records.map(({ id }) => id);
    expect(outcome).to.deep.equal({ added: ids, updated: [], forked: [] });
    expect(session.dossier.records).to.have.length(3);
    expect(session.dossier.turn?.former).to.have.members(ids);
    expect(session.merge(bothDirections())).to.deep.equal({ added: [], updated: [], forked: [] });
  });

  it('takes a later version silently, and keeps a fork for a person to choose', () => {
    const session = fresh();
    session.put(answers());
    session.published();
    const theirs = { ...reopened(answers(), now()), subject: 'theirs' };
    const file = { ...bothDirections(), records: [theirs] };
    expect(session.merge(file).updated).to.deep.equal([theirs.id]);
    expect(only(session).subject).to.equal('theirs');
    expect(session.dossier.turn).to.equal(undefined);
    const other = { ...reopened(answers(), now()), subject: 'other' };
    expect(session.merge({ ...file, records: [other] }).forked).to.deep.equal([other.id]);
    expect(session.forks.map(subjects)[0]).to.have.members(['theirs', 'other']);
    const versions = session.forks[0] as readonly Assessment[];
    session.choose(versions.find(({ subject }) => subject === 'other')!);
    expect(session.forks).to.deep.equal([]);
    expect(only(session)).to.include({ subject: 'other', revision: 3 });
    // The choice is known wherever it comes: the versions do not come back.
    session.merge({ ...file, records: [theirs] });
    session.merge({ ...file, records: [other] });
    expect(only(session)).to.include({ subject: 'other', revision: 3 });
  });

  it('gives what comes without a round the one that was chosen', () => {
    const session = fresh();
    session.put(answers('parents', 5));
    const without = answers('school', 2);
    session.merge({ ...bothDirections(), rounds: [], records: [without] }, 'Lente');
    const found = session.find((record) => record.id === without.id);
    expect(found).to.include({ round: 'Lente' });
  });

  it('gives a checklist without a round the one that was chosen, and lets others be', () => {
    const session = fresh();
    const { round, ...without } = checklist(5);
    const later = { type: 'checklist', version: 2, id: checklist(6).id };
    const records = [without, checklist(7), later];
    session.merge({ ...bothDirections(), rounds: [], records }, 'Lente');
    const rounds = session.dossier.records.map((record) => record.round);
    expect(rounds.sort()).to.deep.equal([round, 'Lente', undefined]);
  });

  it('revises what came from a file when it is edited', () => {
    const session = fresh();
    session.merge({ ...bothDirections(), records: [answers()] });
    session.put(edited('a'));
    expect(only(session)).to.include({ revision: 2 });
  });
});

describe('VersionedSession with a store that several tabs write to', () => {
  it('keeps what another tab kept meanwhile, and shows it', () => {
    const store = new SharedStore();
    const [one, other] = [at(store), at(store)];
    one.put(answers('parents', 1));
    other.put(answers('school', 2));
    expect(kept(store).records).to.have.length(2);
    expect(other.dossier.records).to.have.length(2);
    one.refresh();
    expect(one.dossier.records).to.have.deep.members(other.dossier.records);
    other.remove(answers('parents', 1).id);
    one.put(edited('a', answers('school', 2)));
    expect(subjects(kept(store).records)).to.deep.equal(['a']);
    expect(subjects(one.dossier.records)).to.deep.equal(['a']);
  });

  it('keeps both versions where both edited one record, and the choice in both', () => {
    const store = new SharedStore();
    at(store).put(answers());
    const [one, other] = [at(store), at(store)];
    one.put(edited('a'));
    other.put(edited('b'));
    expect(other.forks.map(subjects)[0]).to.have.members(['a', 'b']);
    one.refresh();
    one.choose(one.forks[0]?.[0] as Assessment);
    other.refresh();
    expect([one.forks, other.forks]).to.deep.equal([[], []]);
    expect(kept(store).records).to.have.length(1);
  });

  it('what another tab has, is revised when it is edited', () => {
    const store = new SharedStore();
    at(store).put(answers());
    const [one, other] = [at(store), at(store)];
    one.put(edited('a'));
    other.refresh();
    other.put(edited('b', only(other)));
    expect(only(other)).to.include({ subject: 'b', revision: 3 });
    one.refresh();
    expect(only(one)).to.deep.equal(only(other));
  });

  it('a store that was emptied takes nothing from the screen [R5]', () => {
    const store = new SharedStore();
    const session = at(store);
    session.put(answers());
    store.clearAll();
    session.refresh();
    session.put(answers('school', 2));
    expect(kept(store).records).to.have.length(2);
  });

  for (const [text, problem] of [
    ['{"half', 'garbage'],
    [JSON.stringify({ ...bothDirections(), version: 9 }), 'newer'],
  ] as const) {
    it(`does not overwrite what turned ${problem} meanwhile [R5] [R7]`, () => {
      const store = new SharedStore();
      const session = at(store);
      session.put(answers());
      store.save(key, text);
      session.refresh();
      session.put(answers('school', 2));
      expect(session.status.problem).to.equal(problem);
      expect(store.load(key)).to.equal(text);
      expect(session.dossier.records).to.have.length(2);
    });
  }

  it('clear() forgets what was published too', () => {
    const session = at(new SharedStore());
    session.put(answers());
    session.published();
    session.clear();
    session.put(answers());
    session.put(edited('a'));
    expect(only(session).revision).to.equal(1);
  });
});

describe('VersionedSession bringTo(place, base)', () => {
  it('brings all that is here together with what is kept there', () => {
    const [tab, device] = [new MemoryStore(), new SharedStore()];
    tab.save(key, JSON.stringify({ ...bothDirections(), records: [answers('school', 2)] }));
    device.save(key, JSON.stringify({ ...bothDirections(), records: [answers('parents', 1)] }));
    const session = at(tab);
    session.bringTo({ store: device, key });
    expect(session.dossier.records).to.have.length(2);
    expect(kept(device).records).to.have.length(2);
  });

  it('takes what is there whole when nothing was answered here', () => {
    const device = new SharedStore();
    device.save(key, JSON.stringify(bothDirections()));
    const session = at(new MemoryStore());
    session.bringTo({ store: device, key });
    expect(session.dossier).to.deep.equal(bothDirections());
  });

  it('with a base knows what was taken out and edited since', () => {
    const device = new SharedStore();
    const session = at(new MemoryStore());
    session.put(answers('parents', 1));
    session.put(answers('school', 2));
    const base = session.dossier;
    device.save(key, JSON.stringify(base));
    session.remove(answers('parents', 1).id);
    session.put(edited('a', answers('school', 2)));
    session.bringTo({ store: device, key }, base);
    expect(subjects(session.dossier.records)).to.deep.equal(['a']);
    expect(subjects(kept(device).records)).to.deep.equal(['a']);
  });
});
