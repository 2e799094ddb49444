/** What an embed page sends to the page around it: records, and only to whom its own host wrote down. */
import { expect } from '@open-wc/testing';
import { watchFrames } from '../../../src/embed/frame/parent.ts';
import type { RecordMessage } from '../../../src/embed/frame/frame-message.ts';
import type { RecordChangeEvent } from '../../../src/events/record-change-event.ts';
import { elsewhere, embedFrame } from './embed-frame.ts';

describe('results of an embed page', function () {
  this.timeout(60_000);
  const tag = 'dimension-radar';

  /** What this window gets while a person answers everything. */
  async function results(
    list: string,
    attributes = {},
    origin = '',
  ): Promise<readonly RecordMessage[]> {
    const messages: RecordMessage[] = [];
    const address = `${tag}/?editable&results=${encodeURIComponent(list)}`;
    const { ask, frame } = await embedFrame(address, attributes, origin);
    const hear = ({ data, source }: MessageEvent<RecordMessage>): void => {
      if (source === frame.contentWindow && data.type === 'betrokken/1/record') messages.push(data);
    };
    addEventListener('message', hear);
    await ask('answer', tag);
    await ask('state');
    removeEventListener('message', hear);
    performance.clearResourceTimings();
    return messages;
  }

  it('go nowhere unless its own host wrote down where [X6] [X4]', async () => {
    expect(await results('')).to.deep.equal([]);
  });

  it('go to an origin that is written down, also from another site and a sandbox [X6] [E7]', async () => {
    const { origin } = location;
    for (const list of [origin, `https://a.example ${origin}`]) {
      const [first] = await results(list);
      expect([first?.tag, first?.record['type']]).to.deep.equal([tag, 'assessment']);
    }
    expect(await results(origin, {}, elsewhere)).to.have.length.above(0);
    expect(await results(origin, { sandbox: 'allow-scripts' })).to.have.length.above(0);
  });

  it('go to no other origin [X6]', async () => {
    expect(await results('https://a.example')).to.deep.equal([]);
    expect(await results(elsewhere)).to.deep.equal([]);
  });

  it('never go to everyone: what is no origin is refused with one line [X6]', async () => {
    const address = `${tag}/?editable&results=${encodeURIComponent('* null')}`;
    const { ask } = await embedFrame(address);
    await ask('answer', tag);
    expect((await ask('state')).recorded).to.deep.equal([
      `warn: [betrokken E304] <${tag}>: * null`,
    ]);
  });

  it('become events of the frame by the script of the page around it [X6]', async () => {
    const stop = watchFrames();
    const events: RecordChangeEvent[] = [];
    const hear = (event: Event): void => {
      events.push(event as RecordChangeEvent);
    };
    document.addEventListener('record-change', hear);
    const sent = await results(location.origin);
    document.removeEventListener('record-change', hear);
    stop();
    expect(events.map(({ record }) => record)).to.deep.equal(sent.map(({ record }) => record));
    expect(events.at(-1)?.target instanceof HTMLIFrameElement).to.equal(true);
    expect(Object.isFrozen(events.at(-1)?.record)).to.equal(true);
  });
});
