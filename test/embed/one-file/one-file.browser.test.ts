/** `betrokken.html` as a school has it after an upload: a page of a site like any other. */
import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { bothDirections } from '../../fixtures/answers.ts';
import { fillIn, press } from '../../support/fill-in.ts';
import { leave } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow } from '../../support/stage.ts';

const frames: HTMLIFrameElement[] = [];

/** The uploaded page in a frame, drawn. */
async function uploaded(width = '1200'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = width;
  frame.height = '800';
  frames.push(frame);
  document.body.append(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = '/built/betrokken.html';
  await loaded;
  await settled(frame.contentDocument!.body);
  return frame.contentDocument!;
}

/** What the policy refused from now on. */
function refusals(page: Document): readonly string[] {
  const lines: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    lines.push(`${effectiveDirective} ${blockedURI}`),
  );
  return lines;
}

function requests(page: Document): readonly string[] {
  return page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^(blob|data):/.test(name));
}

const ours = (page: Document): readonly Element[] =>
  [...page.querySelectorAll('.bt-page *')].filter(({ localName }) => localName.includes('-'));

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('betrokken.html after an upload', function () {
  // Every element at once, in a frame, on a slow machine.
  this.timeout(60_000);

  it('[E8] [X1] runs its script and wears its style under its own policy, and asks for nothing', async () => {
    const page = await uploaded();
    const elements = ours(page);
    expect(elements.length).to.be.at.least(8);
    expect(elements.filter(({ shadowRoot }) => !shadowRoot)).to.have.lengthOf(0);
    expect(getComputedStyle(page.body).marginTop).to.equal('0px');
    expect(one(page, 'h1').textContent).to.equal('Kijken naar ouders, en ook naar onszelf');
    expect(shadowText(one(page, 'betrokkenheidsboom-tree'))).to.contain('Betrokkenheidsboom®');
    expect(requests(page)).to.deep.equal([]);
  });

  it('[E8] [X1] [X4] is filled in to the end without a request and without a refusal', async () => {
    const page = await uploaded();
    const refused = refusals(page);
    const form = one(page, 'dimension-form[about=parents]');
    await fillIn(form);
    const session = one<ReflectionSession>(page, 'reflection-session');
    expect(session.dossier.records).to.have.lengthOf(1);
    const words = one(page, '#bt-praten dimension-radar');
    expect(shadowText(words)).to.contain('In woorden');
    await press(session, 'Meer');
    expect(shadowText(session)).to.contain('Bewaar op dit toestel');
    expect(requests(page)).to.deep.equal([]);
    expect(refused).to.deep.equal([]);
  });

  it('[E8] [R5] still has everything after a reload', async () => {
    const page = await uploaded();
    one<ReflectionSession>(page, 'reflection-session').dossier = bothDirections();
    await settled(page.body);
    const again = await leave(page, (inside) => inside.location.reload());
    expect(one<ReflectionSession>(again, 'reflection-session').dossier.records).to.have.lengthOf(2);
  });

  for (const width of ['320', '768', '1280']) {
    it(`[A6] [E8] cuts nothing off at ${width} px, also filled in and unfolded`, async () => {
      const page = await uploaded(width);
      one<ReflectionSession>(page, 'reflection-session').dossier = bothDirections();
      for (const details of page.querySelectorAll('details')) details.open = true;
      await settled(page.body);
      const { scrollWidth, clientWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(shadow(one(page, 'checklist-card')).textContent).to.contain('weten we niet');
    });
  }
});
