/** A vendor at the theming page: a brand colour in, a warning, a style sheet out. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { one, settled, shadow, stage } from '../support/stage.ts';
import { axePageFaults } from '../support/axe.ts';
import '../../src/define.ts';

const allPass = /^All \d+ pairs of colours pass AA/;

let frame: HTMLIFrameElement;

function page(): Document {
  return frame.contentDocument!;
}

function field(name: string): HTMLInputElement {
  return one<HTMLInputElement>(page(), `input[aria-label="${name}"]`);
}

function words(selector: string): string {
  return one(page(), selector).textContent.replace(/\s+/g, ' ').trim();
}

/** The look of the radar's marks of parents in a page. */
function markers(root: ParentNode): string {
  return getComputedStyle(one(shadow(one(root, 'dimension-radar')), '.marker.parents')).fill;
}

async function open(): Promise<void> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  document.body.append(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = '/demo/theming/index.html';
  await loaded;
  await settled(page().body);
}

/** Waits until the page says this of the contrast: it does when a person stops. */
async function judged(summary: RegExp): Promise<void> {
  await waitUntil(() => summary.test(words('[data-summary]')), String(summary));
}

/** Writes a colour as a person does, with the keyboard alone. */
async function write(name: string, color: string): Promise<void> {
  field(name).focus();
  field(name).select();
  await sendKeys({ type: color });
  await settled(page().body);
}

describe('the theming page', () => {
  before(open);

  after(() => frame.remove());

  it('begins with what the elements are, and nothing to say against it', async () => {
    await judged(allPass);
    expect(field('Voice of parents, light: pick').value).to.equal('#a8482a');
    expect(words('[data-css]')).not.to.include('--betrokken-');
  });

  it('gives the elements a brand colour, warns of it, and brings a tone that passes [T2]', async () => {
    await write('Voice of parents, light: as text', '#f2a65a');
    expect(markers(page())).to.equal('rgb(242, 166, 90)');
    await judged(/^\d+ of \d+ pairs of colours are too low/);
    expect(words('[data-low]')).to.include('is too low');

    const advised = one(page(), '[data-low] button');
    const [color = ''] = /#[\da-f]{6}/.exec(advised.textContent) ?? [];
    advised.focus();
    await sendKeys({ press: 'Enter' });
    await settled(page().body);
    await judged(allPass);
    expect(field('Voice of parents, light: pick').value).to.equal(color);
    expect(page().activeElement?.id).to.equal('contrast-title');
  });

  it('offers the same hue for the dark scheme, until one is chosen there', async () => {
    const offered = (): HTMLElement | undefined =>
      page().querySelector<HTMLElement>('[aria-label$="for voice of parents, dark"]') ?? undefined;
    const [color = ''] = /#[\da-f]{6}/.exec(offered()?.textContent ?? '') ?? [];
    const dark = field('Voice of parents, dark: pick');
    expect(dark.value).not.to.equal(color);
    offered()?.click();
    await judged(allPass);
    await waitUntil(() => offered() === undefined, 'the offer goes');
    expect(dark.value).to.equal(color);
    expect(words('[data-css]')).to.match(
      new RegExp(`parents: light-dark\\(#[\\da-f]{6}, ${color}\\)`),
    );
  });

  it('hands out a style sheet that does the same in a page of the vendor', async () => {
    const css = one(page(), '[data-css]').textContent;
    const [light, dark] = ['light', 'dark'].map(
      (scheme) => field(`Voice of parents, ${scheme}: pick`).value,
    );
    expect(css).to.include(`light-dark(${light}, ${dark})`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const block = stage(
      '<dimension-radar about="parents" scores="3,4,3,2,2,4,2"></dimension-radar>',
    );
    await settled(block);
    expect(markers(block)).to.equal(markers(page()));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('starts from a sample theme, and shows it dark too', async () => {
    const start = one<HTMLInputElement>(page(), 'input[name=start][value=public]');
    start.click();
    await waitUntil(() => markers(page()) === 'rgb(163, 59, 0)', 'the theme');
    await judged(allPass);
    one<HTMLInputElement>(page(), 'input[name=scheme][value=dark]').click();
    expect(markers(page())).to.equal('rgb(255, 171, 122)');
  });

  it('fits 320 pixels, and has nothing that axe finds [A1]', async () => {
    frame.width = '320';
    await settled(page().body);
    expect(page().documentElement.scrollWidth).to.equal(320);
    // The elements have suites of their own.
    one(page(), '[data-preview]').hidden = true;
    expect(await axePageFaults(page())).to.deep.equal([]);
  });
});
