import { expect } from '@open-wc/testing';
import { watchFrames } from '../../../src/embed/frame/parent.ts';
import type { RecordChangeEvent } from '../../../src/events/record-change-event.ts';
import { answers } from '../../fixtures/answers.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { puppet, type Puppet } from './puppet.ts';

const tag = 'dimension-radar';
const src = `/pages/embed/${tag}/`;
/** This server under its other name, which is another site. */
const elsewhere = `${location.protocol}//127.0.0.1:${location.port}`;

const height = (value: unknown, more = {}): unknown => ({
  type: 'betrokken/1/height',
  tag,
  height: value,
  ...more,
});
const sent = (record: unknown): unknown => ({ type: 'betrokken/1/record', tag, record });

const heightOf = ({ frame }: Puppet): string => frame.style.getPropertyValue('height');

/** The records that bubble up to the page while `act` goes on. */
async function recordsDuring(act: () => Promise<void>): Promise<readonly RecordChangeEvent[]> {
  const events: RecordChangeEvent[] = [];
  const hear = (event: Event): void => {
    events.push(event as RecordChangeEvent);
  };
  document.addEventListener('record-change', hear);
  await act();
  document.removeEventListener('record-change', hear);
  return events;
}

describe('watchFrames()', () => {
  let stop = (): void => undefined;

  beforeEach(() => {
    stop = watchFrames();
  });

  afterEach(() => stop());

  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'of this origin': { src },
    'without a slash': { src: src.slice(0, -1) },
    'of another site': { src: `${elsewhere}${src}` },
    'without an origin': { src, sandbox: 'allow-scripts' },
    'without an origin and of another site': {
      src: `${elsewhere}${src}?about=school`,
      sandbox: 'allow-scripts',
    },
    'with a sandbox and its origin': { src, sandbox: 'allow-scripts allow-same-origin' },
  };

  for (const [where, attributes] of Object.entries(places)) {
    it(`gives a frame ${where} the height that it says, within bounds [E4] [X6] [E7]`, async () => {
      const one = await puppet(attributes);
      await one.say(height(480.2));
      expect(heightOf(one)).to.equal('481px');
      await one.say(height(1e9));
      expect(heightOf(one)).to.equal('20000px');
      await one.say(height(-7));
      expect(heightOf(one)).to.equal('120px');
    });
  }

  it('counts the edges of a frame that is sized with them [E4]', async () => {
    const one = await puppet({ src });
    one.frame.style.setProperty('box-sizing', 'border-box');
    one.frame.style.setProperty('border', '5px solid');
    await one.say(height(300));
    expect(heightOf(one)).to.equal('310px');
    expect(one.frame.contentWindow?.innerHeight).to.equal(300);
  });

  it('ignores what has no documented shape [X6]', async () => {
    const one = await puppet({ src });
    await one.say(
      height(Number.NaN),
      height(Number.POSITIVE_INFINITY),
      height('600'),
      height(null),
      height(600, { type: 'betrokken/2/height' }),
      { subject: 'lti.frameResize', height: 600 },
      { type: 'betrokken/1/ask' },
      'text',
      undefined,
    );
    expect(heightOf(one)).to.equal('');
  });

  it('ignores a frame that speaks for another element [X6]', async () => {
    const one = await puppet({ src });
    await one.say(height(600, { tag: 'dimension-form' }));
    expect(heightOf(one)).to.equal('');
  });

  it('ignores a frame of another address, and this window itself [X6]', async () => {
    const one = await puppet({ src });
    const other = await puppet({ src: '/pages/embed/puppet.html' });
    await other.say(height(600));
    window.postMessage(height(600), '*');
    await one.say();
    await new Promise((done) => {
      addEventListener('message', done, { once: true });
      window.postMessage('last', '*');
    });
    expect([heightOf(one), heightOf(other)]).to.deep.equal(['', '']);
  });

  it('ignores a frame inside a frame of ours [X6]', async () => {
    const one = await puppet({ src });
    const inside = one.frame.contentDocument!;
    const inner = inside.createElement('iframe');
    const spoke = new Promise((done) => {
      one.frame.contentWindow!.addEventListener('message', done, { once: true });
    });
    inner.src = src;
    inside.body.append(inner);
    await spoke;
    // The page in the middle cannot lend its voice: who speaks is the inner one.
    const heard = new Promise<MessageEvent>((done) => {
      addEventListener('message', done, { once: true });
    });
    (inner.contentWindow as Window & { speakUp?: (message: unknown) => void }).speakUp?.(
      height(600),
    );
    expect((await heard).source === inner.contentWindow).to.equal(true);
    expect(heightOf(one)).to.equal('');
  });

  it('ignores who came into a frame from another origin than its address says [X6]', async () => {
    const one = await puppet({ src });
    const come = one.again();
    one.frame.contentWindow!.location.href = `${elsewhere}${src}`;
    await come;
    await one.say(height(600), sent(answers()));
    expect(heightOf(one)).to.equal('');
  });

  it('ignores a page without an origin in a frame without a sandbox [X6]', async () => {
    const one = await puppet({ src, sandbox: 'allow-scripts' });
    one.frame.removeAttribute('sandbox');
    await one.say(height(600));
    expect(heightOf(one)).to.equal('');
  });

  it('goes by the address that the frame has now [X6]', async () => {
    const one = await puppet({ src });
    const come = one.again();
    one.frame.src = '/pages/embed/puppet.html';
    await come;
    await one.say(height(600));
    expect(heightOf(one)).to.equal('');
  });

  it('makes an event of a record, frozen, on its frame [X6]', async () => {
    const one = await puppet({ src });
    const events = await recordsDuring(() => one.say(sent(answers())));
    expect(events.map(({ target }) => target === one.frame)).to.deep.equal([true]);
    expect(events[0]?.record).to.deep.equal(answers());
    expect(Object.isFrozen(events[0]?.record)).to.equal(true);
    expect(Object.isFrozen((events[0]?.record as { definition: unknown }).definition)).to.equal(
      true,
    );
  });

  it('says once that a frame sends no records, and passes nothing on [X6]', async () => {
    const one = await puppet({ src });
    const { id, ...without } = answers();
    const round: Record<string, unknown> = { ...answers() };
    round['round'] = round;
    const events = await recordsDuring(() =>
      one.say(
        sent(without),
        sent({ id }),
        sent({ ...answers(), version: 'x' }),
        sent(round),
        sent([]),
        sent('text'),
      ),
    );
    expect(events).to.have.length(0);
    expect(takeConsole()).to.deep.equal([
      'warn: [betrokken E305] <iframe>: no type, version or id',
    ]);
  });

  it('hears no more once it is stopped [R4]', async () => {
    const one = await puppet({ src });
    stop();
    await one.say(height(600));
    expect(heightOf(one)).to.equal('');
  });
});

describe('watchFrames() with frames that were there before', () => {
  const question = { type: 'betrokken/1/ask' };

  for (const [where, attributes] of Object.entries({
    'of this origin': { src },
    'of another site': { src: `${elsewhere}${src}` },
    'without an origin': { src, sandbox: 'allow-scripts' },
  })) {
    it(`asks one ${where} [E4] [E7]`, async () => {
      const one = await puppet(attributes);
      const stop = watchFrames();
      await one.say(height(300));
      stop();
      expect(one.heard).to.deep.equal([question]);
      expect(heightOf(one)).to.equal('300px');
    });
  }

  it('asks nobody else [X6]', async () => {
    const one = await puppet({ src: '/pages/embed/puppet.html' });
    const stop = watchFrames();
    await one.say();
    stop();
    expect(one.heard).to.deep.equal([]);
  });
});
