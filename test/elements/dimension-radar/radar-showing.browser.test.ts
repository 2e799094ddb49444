/** What a radar shows: views, table, words, files, narrow places. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/dimension-radar/define.ts';
import type { DimensionRadar } from '../../../src/elements/dimension-radar/dimension-radar.ts';
import { registerContent } from '../../../src/i18n/locale-registry.ts';
import { dimensions } from '../../../src/model/dimension.ts';
import { nextFrame, one, settled, shadow, stage, staged } from '../../support/stage.ts';

const both = [
  { about: 'parents', by: 'team', scores: '3,4,3,?,2,4,3' },
  { about: 'school', by: 'team', scores: '2,4,5,4,3,3,x' },
];
const radarOf = (series: unknown, more = ''): string =>
  `<dimension-radar ${more} series="${JSON.stringify(series).replaceAll('"', '&quot;')}"></dimension-radar>`;

function rows(radar: HTMLElement): readonly string[] {
  return [...shadow(radar).querySelectorAll('table tbody tr')].map(
    (row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

const table = [
  'Kennis 3 wisselend 2 weinig ouders 1 hoger',
  'Emotioneel 4 veel 4 veel gelijk',
  'Rationeel 3 wisselend 5 heel veel school 2 hoger',
  'Overtuiging weten we niet 4 veel na te vragen',
  'Competentie 2 weinig 3 wisselend school 1 hoger',
  'Gedrag 4 veel 3 wisselend ouders 1 hoger',
  'Tijd 3 wisselend niet van toepassing niet vergeleken',
];

describe('<dimension-radar>', () => {
  for (const view of ['radar', 'dots', 'table'] as const) {
    it(`has the equal table in the ${view} view, in dimension order [A3] [D2] [D3]`, async () => {
      const radar = await staged(radarOf(both, `view="${view}"`));
      expect(rows(radar)).to.deep.equal(table);
      const box = one(shadow(radar), 'table').closest('[hidden], [aria-hidden="true"]');
      expect(box).to.equal(null);
    });
  }

  it('says who filled in about whom, and that it is an interpretation [D4]', async () => {
    const radar = await staged(radarOf(both));
    const legend = one(shadow(radar), '.legend').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(legend).to.contain('Ouders → school').and.contain('ingevuld door het schoolteam');
    expect(one(shadow(radar), '[part~="note"]').textContent).to.contain('geen meting');
  });

  for (const width of ['280px', '60em']) {
    it(`is drawn once, however many come at once, at ${width}`, async () => {
      const block = stage(radarOf(both).repeat(3));
      block.style.inlineSize = width;
      const radars = [...block.querySelectorAll<DimensionRadar>('dimension-radar')];
      let updates = 0;
      for (const radar of radars) radar.addController({ hostUpdated: () => (updates += 1) });
      await settled(block);
      await nextFrame();
      expect(updates).to.equal(3);
      const lines = radars.map((radar) => shadow(radar).querySelectorAll('.scene .line').length);
      expect(lines).to.deep.equal([2, 2, 2]);
    });
  }

  it('draws no line to what is not known, and a hollow sign beyond the frame [D3]', async () => {
    const radar = await staged(radarOf([both[0]]));
    const path = one(shadow(radar), '.line.parents').getAttribute('d') ?? '';
    expect(path.match(/M/g)).to.have.length(1);
    expect(path.match(/L/g)).to.have.length(5);
    expect(shadow(radar).querySelectorAll('.marker')).to.have.length(6);
    expect(shadow(radar).querySelectorAll('.sign.voice')).to.have.length(1);
  });

  it('leads from the unknown to whom to ask, and to the knowledge of the school [D5]', async () => {
    const radar = await staged(radarOf(both));
    const words = one(shadow(radar), '.in-words').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(words).to.contain('Bij de ouders: overtuiging.');
    expect(words).to.contain('Wie kunnen jullie dit vragen?');
    expect(words).to.contain('Neem het mee bij kennis van de school.');
  });

  it('gives the three cautions where gedrag is the highest [D9]', async () => {
    const radar = await staged('<dimension-radar scores="1,2,3,2,1,5,4"></dimension-radar>');
    expect(one(shadow(radar), '.in-words').textContent).to.contain('Wie er was, is bereikt.');
    radar.setAttribute('scores', '5,2,3,2,1,4,4');
    await settled();
    expect(one(shadow(radar), '.in-words').textContent).not.to.contain('Wie er was');
  });

  it('names behaviour and time as belonging together [D2]', async () => {
    const radar = await staged(radarOf(both));
    expect(shadow(radar).querySelector('.pair')).not.to.equal(null);
    expect(shadow(radar).textContent).to.contain('samen');
  });

  it('shows more than three raters as middle and range, never as a mean', async () => {
    const series = ['1', '2', '4', '5'].map((value) => ({
      scores: Array(7).fill(value).join(','),
    }));
    const radar = await staged(radarOf(series));
    expect(shadow(radar).querySelectorAll('.range')).to.have.length(7);
    expect(shadow(radar).querySelectorAll('.marker')).to.have.length(14);
    one<HTMLInputElement>(shadow(radar), '.check input').click();
    await settled();
    expect(shadow(radar).querySelectorAll('.single')).to.have.length(28);
  });

  it('toSVG() gives the same picture at any width, view and scheme, well formed [A7]', async () => {
    const block = stage(radarOf(both));
    await settled(block);
    const radar = one<DimensionRadar>(block, 'dimension-radar');
    const svg = radar.toSVG();
    block.style.width = '280px';
    radar.style.colorScheme = 'dark';
    radar.view = 'table';
    await settled(block);
    expect(radar.toSVG()).to.equal(svg);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.getAttribute('width')).to.equal('640');
    expect(svg).to.contain('ingevuld door het schoolteam').and.contain('geen meting');
    expect(svg).not.to.match(/var\(|light-dark|style=|<script|foreignObject/);
  });

  it('toSVG() takes the light values of the host, also when nothing is drawn', () => {
    const radar = document.createElement('dimension-radar');
    radar.scores = '1,2,3,4,5,4,3';
    radar.style.setProperty('--betrokken-parents', 'light-dark(#123456, #654321)');
    expect(radar.toSVG()).to.contain('#a8482a');
    document.body.append(radar);
    expect(radar.toSVG()).to.contain('#123456').and.not.contain('#654321');
    radar.remove();
  });

  it('toPNG() gives an image twice that size', async () => {
    const radar = await staged<DimensionRadar>(radarOf(both));
    const png = await createImageBitmap(await radar.toPNG());
    expect(png.width).to.equal(1280);
  });

  it('keeps seven labels of 24 characters apart at 280 px and at 200 % text [A6]', async () => {
    const names = dimensions.map((_, index) => `${index} namen van vierentwintig`.slice(0, 24));
    const before = dimensions.map((one, index) => [`dimension.${one}.name`, names[index] ?? '']);
    registerContent('nl-x-long', Object.fromEntries(before) as Record<string, string>);
    const block = stage(`<div lang="nl-x-long">${radarOf(both)}</div>`);
    for (const [width, size] of [
      ['280px', '16px'],
      ['280px', '32px'],
      ['640px', '32px'],
    ] as const) {
      block.style.width = width;
      block.style.fontSize = size;
      await settled(block);
      const root = shadow(one(block, 'dimension-radar'));
      const boxes = [...root.querySelectorAll('.name')].map((name) => name.getBoundingClientRect());
      expect(boxes).to.have.length(7);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart, `${width} ${size} label ${index}`).to.equal(true);
        }
      });
    }
  });

  it('says what it is for while it is empty', async () => {
    const radar = await staged('<dimension-radar session="none"></dimension-radar>');
    expect(one(shadow(radar), '.empty').textContent?.trim()).to.match(/^Hier komt een beeld/);
    expect(shadow(radar).querySelectorAll('.ring, .ring-outer')).to.have.length(5);
  });

  it('shows a record of the session with the words that were on screen [D11]', async () => {
    const block = stage(
      '<dimension-radar editable></dimension-radar><dimension-radar></dimension-radar>',
    );
    await settled(block);
    const [first, second] = block.querySelectorAll('dimension-radar');
    if (!first || !second) throw new Error('two radars');
    const input = '.edit-row[data-item="dimension.time"] input[value="2"]';
    one(shadow(first), input).click();
    await settled(block);
    registerContent('nl', { 'scale.5.2': 'anders' });
    await settled(block);
    expect(rows(second).at(-1)).to.equal('Tijd 2 weinig');
    registerContent('nl', { 'scale.5.2': 'weinig' });
  });
});

describe('<dimension-radar view="dots">', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`sets each mark under the word of its step where one writes ${dir} [T4]`, async () => {
      const block = stage(
        `<div dir="${dir}"><dimension-radar view="dots" scores="2,1,5,4,3,3,2"></dimension-radar></div>`,
      );
      await settled(block);
      const root = shadow(one(block, 'dimension-radar'));
      const middle = (element: Element): number => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
      };
      const words = [...root.querySelectorAll('.dot-steps > span')].map(middle);
      const marks = [...root.querySelectorAll('.dot path')].map(middle);
      [2, 1, 5, 4, 3, 3, 2].forEach((value, row) => {
        expect(marks[row]).to.be.closeTo(words[value - 1] ?? 0, 1);
      });
    });
  }
});
