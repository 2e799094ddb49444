import { expect } from '@open-wc/testing';
import type { Scene, Shape } from '../../../src/geometry/scene.ts';
import { SceneRenderer } from '../../../src/views/picture/scene-renderer.ts';

const dot = (key: string, cx: number): Shape => ({
  tag: 'circle',
  key,
  role: 'marker',
  voice: 'parents',
  attributes: { cx, cy: 5, r: 2 },
});

const words = (key: string, ...texts: readonly string[]): Shape => ({
  tag: 'text',
  key,
  role: 'name',
  attributes: { 'font-size': 15 },
  lines: texts.map((text, i) => ({ text, x: 1, y: 10 * (i + 1) })),
});

const scene = (...shapes: readonly Shape[]): Scene => ({
  width: 100,
  height: 50,
  mode: 'full',
  shapes,
});

function stage(): { svg: SVGSVGElement; renderer: SceneRenderer } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return { svg, renderer: new SceneRenderer(svg, { marker: 'marker' }) };
}

describe('SceneRenderer.draw(scene)', () => {
  it('draws shapes in order, with part, class and size', () => {
    const { svg, renderer } = stage();
    renderer.draw(scene(dot('a', 1), words('b', 'een', 'twee'), words('c', 'drie')));
    expect(svg.getAttribute('viewBox')).to.equal('0 0 100 50');
    expect([...svg.children].map((one) => one.localName)).to.eql(['circle', 'text', 'text']);
    expect(svg.children[0]?.getAttribute('part')).to.equal('marker');
    expect(svg.children[0]?.getAttribute('class')).to.equal('marker voice parents');
    expect([...(svg.children[1]?.children ?? [])].map((one) => one.textContent)).to.eql([
      'een',
      'twee',
    ]);
    expect(svg.children[2]?.textContent).to.equal('drie');
    expect(svg.children[2]?.firstElementChild?.getAttribute('x')).to.equal('1');
  });

  it('writes only what changed', () => {
    const { svg, renderer } = stage();
    const still = words('b', 'een');
    renderer.draw(scene(dot('a', 1), still));
    const observer = new MutationObserver(() => undefined);
    observer.observe(svg, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
    renderer.draw(scene(dot('a', 2), words('b', 'een')));
    const records = observer.takeRecords();
    observer.disconnect();
    expect(records.map((record) => record.attributeName)).to.eql(['cx']);
    expect(svg.children[0]?.getAttribute('cx')).to.equal('2');
  });

  it('keeps elements by key when shapes come, go and change place', () => {
    const { svg, renderer } = stage();
    renderer.draw(scene(dot('a', 1), dot('b', 2), words('c', 'een')));
    const [, b, c] = svg.children;
    renderer.draw(scene(words('c', 'een'), dot('d', 4), dot('b', 3)));
    expect([...svg.children].map((one) => one.localName)).to.eql(['text', 'circle', 'circle']);
    expect(svg.children[0]).to.equal(c);
    expect(svg.children[2]).to.equal(b);
    expect(b?.getAttribute('cx')).to.equal('3');
    renderer.draw(scene());
    expect(svg.children.length).to.equal(0);
  });

  it('follows a text whose number of lines changes', () => {
    const { svg, renderer } = stage();
    renderer.draw(scene(words('a', 'een twee')));
    renderer.draw(scene(words('a', 'een', 'twee')));
    expect(svg.children.length).to.equal(1);
    expect([...(svg.firstElementChild?.children ?? [])].map((one) => one.textContent)).to.eql([
      'een',
      'twee',
    ]);
    renderer.draw(scene(words('a', '<b>een</b>')));
    expect(svg.textContent).to.equal('<b>een</b>');
    expect(svg.querySelector('b')).to.equal(null);
  });

  it('draws groups and gradients with what is in them, and writes only what changed there', () => {
    const { svg, renderer } = stage();
    const group = (cx: number): Shape => ({
      tag: 'g',
      key: 'g',
      role: 'marker',
      item: 'tree.roots.trust',
      attributes: { transform: 'translate(1 2)' },
      shapes: [dot('a', cx), words('b', 'een')],
    });
    const stop: Shape = { tag: 'stop', key: 's', role: 'ring', attributes: { offset: 1 } };
    const fade: Shape = {
      ...{ tag: 'linearGradient', key: 'f', role: 'ring' },
      ...{ attributes: { id: 'fade' }, shapes: [stop] },
    };
    renderer.draw({ ...scene(fade, group(1)), viewBox: '0 0 1200 600' });
    expect(svg.getAttribute('viewBox')).to.equal('0 0 1200 600');
    expect(svg.getAttribute('width')).to.equal('100');
    expect(svg.querySelector('linearGradient > stop')?.getAttribute('offset')).to.equal('1');
    const drawn = svg.querySelector('g');
    expect(drawn?.getAttribute('data-item')).to.equal('tree.roots.trust');
    expect([...(drawn?.children ?? [])].map((one) => one.localName)).to.eql(['circle', 'text']);
    const observer = new MutationObserver(() => undefined);
    observer.observe(svg, { attributes: true, childList: true, subtree: true });
    renderer.draw({ ...scene(fade, group(2)), viewBox: '0 0 1200 600' });
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).to.eql(['cx']);
    observer.disconnect();
  });
});
