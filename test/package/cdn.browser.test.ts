import { expect } from '@open-wc/testing';

interface Recorder extends Window {
  readonly recorded: readonly string[];
}

/** Loads a page of test/fixtures/pages/cdn/, which has a strict policy and another charset than the script. */
async function load(page: string): Promise<{ frame: Recorder; shown: (tag: string) => string }> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = `/pages/cdn/${page}.html`;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as unknown as Recorder;
  const shown = (tag: string): string =>
    inner.document.querySelector(tag)?.shadowRoot?.textContent.trim() ?? '';
  return { frame: inner, shown };
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('a file for script tags, under a strict policy in a page of another charset', () => {
  it('runs as a classic script [E2] [X2]', async () => {
    const { frame, shown } = await load('classic');
    expect(frame.recorded).to.deep.equal([]);
    expect(frame.document.characterSet).to.equal('windows-1252');
    expect(shown('dimension-radar')).not.to.match(/^$|Ã|â€/);
    expect(shown('dimension-form')).not.to.match(/^$|Ã|â€/);
  });

  it('runs as a module [E2] [X2]', async () => {
    const { frame, shown } = await load('module');
    expect(frame.recorded).to.deep.equal([]);
    expect(shown('dimension-radar')).not.to.match(/^$|Ã|â€/);
  });

  it('asks for nothing beside itself [E2] [X4]', async () => {
    const { frame } = await load('classic');
    const paths = frame.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(paths).to.have.members(['/pages/record.js', '/built/cdn/betrokken.js']);
  });

  it('loaded three times, it works and warns once [R3]', async () => {
    const { frame, shown } = await load('twice');
    expect(frame.recorded).to.have.length(1, frame.recorded.join('\n'));
    expect(frame.recorded[0]).to.match(/^warn: \[betrokken E301\] dimension-radar\.js/);
    expect(shown('dimension-radar')).not.to.equal('');
  });

  it('two files of one tag work beside each other in silence [R3]', async () => {
    const { frame, shown } = await load('two-tags');
    expect(frame.recorded).to.deep.equal([]);
    expect(shown('dimension-radar')).not.to.equal('');
    expect(shown('dimension-form')).not.to.equal('');
  });

  it('the whole after one tag defines the rest in silence [R3]', async () => {
    const { frame, shown } = await load('whole-after-tag');
    expect(frame.recorded).to.deep.equal([]);
    expect(shown('dimension-form')).not.to.equal('');
  });

  it('one tag after the whole does nothing and warns [R3]', async () => {
    const { frame, shown } = await load('tag-after-whole');
    expect(frame.recorded).to.have.length(1, frame.recorded.join('\n'));
    expect(shown('dimension-radar')).not.to.equal('');
  });
});
