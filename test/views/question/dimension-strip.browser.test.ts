/** The strip of seven signs: what a screen reader hears, what the eye sees, what fits. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { dimensionNames } from '../../../src/content/nl/dimensions.ts';
import { LanguageController } from '../../../src/controllers/language.ts';
import { dimensions } from '../../../src/model/dimension.ts';
import { dimensionStrip, type StripRow } from '../../../src/views/question/dimension-strip.ts';
import { stage } from '../../support/stage.ts';

const language = new LanguageController(
  Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  }),
  {},
  () => undefined,
);

const spoken: Readonly<Record<string, string>> = {
  yes: 'ja',
  partly: 'deels',
  no: 'nee',
  unknown: 'weten we niet',
};

const before: StripRow = {
  id: 'before',
  name: 'vooraf',
  answers: { knowledge: 'yes', emotional: 'partly', rational: 'no', belief: 'unknown' },
};
const after: StripRow = { id: 'after', name: 'achteraf', answers: { time: 'yes' } };

function strip(rows: readonly StripRow[], hasKey = false): HTMLElement {
  const block = stage();
  const word = (value: string | undefined): string =>
    value === undefined ? 'niet ingevuld' : (spoken[value] ?? value);
  render(dimensionStrip({ language, rows, word, hasKey }), block);
  return block;
}

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function all(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

const said = '.strip-row:not(.strip-heads) li';

describe('dimensionStrip(strip)', () => {
  it('says each dimension with its answer, in the order of the model [D2] [A1]', () => {
    const names = dimensions.map((one) => dimensionNames[one].name.text);
    const answers = [
      'ja',
      'deels',
      'nee',
      'weten we niet',
      ...Array<string>(3).fill('niet ingevuld'),
    ];
    expect(all(strip([before]), said).map(words)).to.deep.equal(
      names.map((name, index) => `${name}: ${answers[index]}`),
    );
  });

  it('keeps a fixed word as the whole text of its element', () => {
    const fixed = all(strip([before]), `${said} span span`).filter(
      (one) => one.textContent === 'weten we niet',
    );
    expect(fixed).to.have.length(1);
    expect(fixed[0]?.childElementCount).to.equal(0);
  });

  it('draws full, half, open, ? and dotted', () => {
    const block = strip([before]);
    const drawn = all(block, said).map((one) =>
      ['.fill', 'path.fill', '.query', '.open'].map((part) => one.querySelector(part) !== null),
    );
    expect(drawn.slice(0, 5)).to.deep.equal([
      [true, false, false, false],
      [true, true, false, false],
      [false, false, false, false],
      [false, false, true, false],
      [false, false, false, true],
    ]);
  });

  it('names the list of each moment by its row [A1]', () => {
    const block = strip([before, after]);
    const lists = all(block, 'ul[aria-labelledby]');
    expect(
      lists.map((list) => words(block.querySelector(`#${list.getAttribute('aria-labelledby')}`))),
    ).to.deep.equal(['vooraf', 'achteraf']);
  });

  it('frames behaviour and time together', () => {
    const pairs = all(strip([before]), '.pair');
    expect(pairs.map((one) => one.getAttribute('data-dimension'))).to.deep.equal(['behaviour']);
  });

  it('has a key of the signs that occur, what is open last', () => {
    const key = all(strip([before, after], true), '.strip-key li').map(words);
    expect(key).to.deep.equal(['ja', 'deels', 'nee', 'weten we niet', 'niet ingevuld']);
    expect(all(strip([after]), '.strip-key')).to.have.length(0);
  });
});
