import { expect, waitUntil } from '@open-wc/testing';
import { TabChannel, type TabPresence } from '../../../src/controllers/session/tab-channel.ts';

interface Line {
  readonly channel: TabChannel;
  readonly heard: string[];
  presence: TabPresence;
}

let lines: Line[] = [];

function line(tab: string, presence: Partial<TabPresence> = {}): Line {
  const heard: string[] = [];
  const made = { heard, presence: { key: 'a', dossier: 'one', onDevice: false, ...presence } };
  const channel = new TabChannel({
    make: (name) => new BroadcastChannel(name),
    tab,
    presence: () => whole.presence,
    heard: (what) => heard.push(what),
    changed: () => undefined,
  });
  const whole: Line = Object.assign(made, { channel });
  lines.push(whole);
  channel.open();
  return whole;
}

describe('TabChannel', () => {
  afterEach(() => {
    for (const { channel } of lines) channel.close();
    lines = [];
  });

  it('knows who else holds a reflection under its key, until they say goodbye', async () => {
    const [one, two, far] = [line('1'), line('2', { onDevice: true }), line('3', { key: 'b' })];
    await waitUntil(() => one.channel.others.length === 1 && two.channel.others.length === 1);
    expect(one.channel.others).to.deep.equal([{ key: 'a', dossier: 'one', onDevice: true }]);
    expect(far.channel.others).to.deep.equal([]);
    two.channel.close();
    await waitUntil(() => one.channel.others.length === 0);
  });

  it('announce() tells another dossier or key, and nothing when it is the same', async () => {
    const [one, two] = [line('1'), line('2')];
    await waitUntil(() => two.channel.others.length === 1);
    one.presence = { ...one.presence, dossier: 'other' };
    one.channel.announce();
    await waitUntil(() => two.channel.others[0]?.dossier === 'other');
    one.presence = { ...one.presence, key: 'b' };
    one.channel.announce();
    one.channel.announce();
    await waitUntil(() => two.channel.others.length === 0);
    expect(one.channel.others).to.deep.equal([]);
  });

  it('tell(what) is heard under the same key; of everything under each', async () => {
    const [one, two, far] = [line('1'), line('2'), line('3', { key: 'b' })];
    one.channel.tell('saved');
    one.channel.tell('wiped');
    one.channel.tell('left');
    one.channel.tell('wiped-all');
    await waitUntil(() => two.heard.length === 4 && far.heard.length === 1);
    expect(two.heard).to.deep.equal(['saved', 'wiped', 'left', 'wiped-all']);
    expect([one.heard, far.heard]).to.deep.equal([[], ['wiped-all']]);
  });

  it('does not hear what has not its shape [X6]', async () => {
    const one = line('1');
    const stranger = new BroadcastChannel('betrokken:tabs');
    for (const message of [null, 'wiped', 7, {}, { kind: 'wiped', key: 'a' }, { kind: 'x' }]) {
      stranger.postMessage(message);
    }
    stranger.postMessage({ kind: 'saved', tab: 'x', key: 'a', dossier: 'one', onDevice: false });
    await waitUntil(() => one.heard.length > 0);
    stranger.close();
    expect(one.heard).to.deep.equal(['saved']);
    expect(one.channel.others).to.deep.equal([{ key: 'a', dossier: 'one', onDevice: false }]);
  });

  it('stays silent where there is no channel, or it was closed [R5]', () => {
    const silent = new TabChannel({
      make: () => {
        throw new DOMException('no', 'SecurityError');
      },
      tab: '1',
      presence: () => ({ key: 'a', dossier: 'one', onDevice: false }),
      heard: () => undefined,
      changed: () => undefined,
    });
    silent.open();
    silent.announce();
    silent.tell('saved');
    silent.close();
    expect(silent.others).to.deep.equal([]);
  });
});
