/** The reflection inside the page of another: it fits there, works there, and leaves the rest alone. */
import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { bothDirections } from '../../fixtures/answers.ts';
import { axeFaults } from '../../support/axe.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, stage } from '../../support/stage.ts';

const folder = '/src/embed/reflection-page';
const html = await (await fetch(`${folder}/reflection-page.html`)).text();
const sheet = new CSSStyleSheet();
sheet.replaceSync(await (await fetch(`${folder}/reflection-page.css`)).text());

const host = `<h2>Een bericht</h2><p><a href="#x">Een link</a></p>
  <details><summary>Meer</summary><ol><li>Een punt</li></ol></details>`;

/** The fragment in a post of this width. */
async function post(width: string): Promise<HTMLElement> {
  document.adoptedStyleSheets.push(sheet);
  const block = wide(`${host}<div class="post">${html}</div>`);
  one(block, '.post').style.setProperty('inline-size', width);
  one<ReflectionSession>(block, 'reflection-session').keep = 'none';
  await settled(block);
  return block;
}

/** A page of one width, with or without a scrollbar beside it. */
function wide(markup: string): HTMLElement {
  const block = stage(markup);
  block.style.setProperty('inline-size', '900px');
  return block;
}

/** Everything computed of what the host has on its page itself. */
function looks(block: HTMLElement): readonly string[] {
  return [...block.querySelectorAll(':scope > :not(.post), :scope > :not(.post) *')].map((each) => {
    const style = getComputedStyle(each);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
  });
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

describe('reflection-page.html in a post', function () {
  // axe goes through every element at once.
  this.timeout(60_000);

  it('[E5] changes nothing of the page around it', async () => {
    const plain = wide(`${host}<div class="post"></div>`);
    const before = looks(plain);
    plain.remove();
    const after = looks(await post('40em'));
    expect(after.length).to.equal(before.length);
    const isSame = (one: string, index: number): boolean => one === before[index];
    expect(after.map(isSame)).to.deep.equal(before.map(() => true));
  });

  it('shares one reflection among all its elements', async () => {
    const block = await post('40em');
    one<ReflectionSession>(block, 'reflection-session').dossier = bothDirections();
    await settled(block);
    expect(shadowText(one(block, '#bt-zien dimension-radar'))).to.contain('schoolteam');
    expect(shadowText(one(block, '#bt-praten dimension-radar'))).to.contain('In woorden');
    expect(shadowText(one(block, 'dimension-overview'))).to.contain('voelt zich thuis');
  });

  it('says its words once: below the comparison, not below the picture', async () => {
    const block = await post('40em');
    one<ReflectionSession>(block, 'reflection-session').dossier = bothDirections();
    await settled(block);
    const shown = [...block.querySelectorAll('dimension-radar')].map((radar) =>
      [...radar.shadowRoot!.querySelectorAll('[part~=in-words]')].some((part) =>
        part.checkVisibility(),
      ),
    );
    expect(shown).to.deep.equal([false, true]);
  });

  it('[A1] has nothing for axe in a wide post, before anything is filled in', async () => {
    const block = await post('80em');
    expect(await axeFaults(one(block, '.bt-page'))).to.deep.equal([]);
  });

  it('[A1] [A6] has nothing for axe in a narrow post, filled in and unfolded, and fits', async () => {
    const block = await post('288px');
    const part = one(block, '.bt-page');
    one<ReflectionSession>(block, 'reflection-session').dossier = bothDirections();
    for (const details of part.querySelectorAll('details')) details.open = true;
    await settled(block);
    expect(part.scrollWidth).to.be.at.most(part.clientWidth);
    expect(await axeFaults(part)).to.deep.equal([]);
  });
});
