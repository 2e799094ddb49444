/**
 * Sending from a session to a server on the page's own origin and on another,
 * with the browser's own fetch. See test/support/submit-server.mjs for the cases.
 */
import { expect } from '@open-wc/testing';
import { newId } from '../../../../src/controllers/environment.ts';
import '../../../../src/elements/reflection-session/define.ts';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import type { Assessment, ModelRecord } from '../../../../src/model/record.ts';
import { answers } from '../../../fixtures/answers.ts';
import { checklist } from '../../../fixtures/checklists.ts';
import { agreement } from '../../../fixtures/agreements.ts';
import { tree } from '../../../fixtures/trees.ts';
import { axeFaults } from '../../../support/axe.ts';
import { takeConsole } from '../../../support/strict-page.ts';
import { one, settled, shadow, stage } from '../../../support/stage.ts';
import type { SubmitPlace } from './submit-place.ts';
import './submit-place.ts';

interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Box {
  readonly requests: readonly Seen[];
  readonly records: readonly Assessment[];
}

const done = (about: 'parents' | 'school', id: number): Assessment => ({
  ...answers(about, id),
  done: true,
});

const parents = done('parents', 1);
const school = done('school', 2);

/** A box of its own for each test, in this and in every other engine. */
function newBox(name = newId()): { readonly url: (kind: string) => string; read(): Promise<Box> } {
  const path = `/submit/${name}`;
  return {
    url: (kind) => `${path}/${kind}`,
    read: async () => (await fetch(path)).json() as Promise<Box>,
  };
}

async function placed(
  url: string,
  records: readonly ModelRecord[] = [parents, school],
): Promise<SubmitPlace> {
  const element = document.createElement('submit-place') as SubmitPlace;
  element.setAttribute('submit-url', url);
  for (const record of records) element.session.put(record);
  stage().append(element);
  await settled(element);
  return element;
}

function button(element: Element, words: string): HTMLButtonElement {
  const found = [...shadow(element).querySelectorAll('button')].find(
    (each) => each.textContent.trim() === words,
  );
  if (!found) throw new Error(`No button ${words}`);
  return found;
}

async function press(element: Element, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

function textOf(element: Element, selector: string): string {
  const found = shadow(element).querySelector(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Resolves as soon as the polite line says so. */
async function says(element: Element, words: string): Promise<void> {
  const line = one(shadow(element), '.submit-line [role=status]');
  if (line.textContent.includes(words)) return settled(element);
  await new Promise<void>((said) => {
    const observer = new MutationObserver(() => {
      if (!line.textContent.includes(words)) return;
      observer.disconnect();
      said();
    });
    observer.observe(line, { subtree: true, childList: true, characterData: true });
  });
  return settled(element);
}

function boxes(element: Element): readonly HTMLInputElement[] {
  return [...shadow(element).querySelectorAll<HTMLInputElement>('.submit-row input')];
}

async function sendAll(element: SubmitPlace): Promise<void> {
  await press(element, 'Open');
  await press(element, 'Verstuur');
}

describe('SessionSubmit', () => {
  it('sends nothing before the person presses Verstuur [X4]', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'));
    await press(element, 'Open');
    expect(textOf(element, '.panel-title')).to.equal(`Versturen naar ${location.host}?`);
    expect(textOf(element, '#panel-text')).to.contain('Alles wat erin staat, gaat mee');
    await press(element, 'Annuleer');
    expect((await box.read()).requests).to.deep.equal([]);
    expect([element.published, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(shadow(element).activeElement).to.equal(button(element, 'Open'));
  });

  it('posts each chosen record and says that all is sent', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'));
    await sendAll(element);
    await says(element, `Alles is verstuurd naar ${location.host}.`);
    const { requests, records } = await box.read();
    expect(records).to.deep.equal([parents, school]);
    expect(requests.map(({ headers }) => headers['idempotency-key'])).to.deep.equal([
      `${parents.id}.1`,
      `${school.id}.1`,
    ]);
    expect(requests.map(({ headers }) => headers['content-type'])).to.deep.equal([
      'application/json',
      'application/json',
    ]);
    expect(element.published).to.equal(1);
    expect(Object.keys(sessionStorage)).to.deep.equal(['betrokken:submit:session:Herfst']);
  });

  it('proposes what is finished and not sent in this version', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'), [parents, answers('school', 2)]);
    await press(element, 'Open');
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(textOf(element, '.submit-rows')).to.match(
      /Ouders → school, ingevuld door het schoolteam, 20 november 2026 School → ouders, .*\(nog niet klaar\)/,
    );
    await press(element, 'Verstuur');
    await says(element, 'Alles wat klaar is, is verstuurd');
    element.session.put({ ...parents, revision: 2 });
    element.session.put(school);
    await settled(element);
    expect(textOf(element, '.submit-line')).to.equal('');
    await press(element, 'Open');
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, true]);
    expect(textOf(element, '.submit-rows')).to.contain('(gewijzigd sinds je het verstuurde)');
    boxes(element)[1]?.click();
    await press(element, 'Verstuur');
    await says(element, '1 van 2 verstuurd');
    expect((await box.read()).records).to.deep.equal([parents, { ...parents, revision: 2 }]);
  });

  it('proposes checklists, trees and agreements of the round with answers, by what tells them apart', async () => {
    const box = newBox();
    const open = checklist(5);
    const grown = tree(1);
    const agreed = agreement(9);
    const team = checklist(6, {
      definition: { id: 'checklist.tips', version: 1, words: {} },
      activity: {},
    });
    const element = await placed(box.url('ok'), [
      ...[open, team, checklist(7, { answers: {}, notes: {} })],
      checklist(8, { round: '2020-2021' }),
      ...[grown, tree(2, { roots: {}, leaves: [], notes: {} }), tree(3, { round: '2020-2021' })],
      ...[agreed, agreement(10, { ratings: {}, open: [] }), agreement(11, { round: '2020-2021' })],
    ]);
    await press(element, 'Open');
    const rows = [...shadow(element).querySelectorAll('.submit-row')];
    expect(rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Checklist ‘Brengt dit ouders dichter bij de school?’, Openklas 3A, vooraf, ingevuld door het schoolteam, 20 november 2026',
      'Checklist ‘Zeven tips om ouders meer te betrekken’, ingevuld door het schoolteam, 20 november 2026',
      'Onze boom, ingevuld door het schoolteam, 20 november 2026',
      'Afspraak, Ouders → school, ingevuld door het schoolteam, 21 november 2026',
    ]);
    await press(element, 'Verstuur');
    await says(element, `Alles is verstuurd naar ${location.host}.`);
    expect((await box.read()).records).to.deep.equal([open, team, grown, agreed]);
  });

  it('asks to choose when nothing is chosen', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'), [answers()]);
    await press(element, 'Open');
    await press(element, 'Verstuur');
    expect(textOf(element, '#submit-fault')).to.equal('Kies eerst wat je wil versturen.');
    expect((await box.read()).requests).to.deep.equal([]);
  });

  it('says that there is nothing yet', async () => {
    const element = await placed(newBox().url('ok'), []);
    await press(element, 'Open');
    expect(textOf(element, '#panel-text')).to.contain('Er is nog niets om te versturen.');
    await press(element, 'Sluit');
    expect(shadow(element).querySelector('.panel')).to.equal(null);
  });

  it('leaves out what is hidden and what stands in two versions', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'));
    element.session.nextColleague();
    element.session.put(done('parents', 3));
    await settled(element);
    await press(element, 'Open');
    expect(boxes(element)).to.have.length(2);
    expect(textOf(element, '#panel-text')).to.contain('Wat verborgen is, staat er niet bij.');
    await press(element, 'Annuleer');
    const { dossier } = element.session;
    element.session.replace({
      ...dossier,
      turn: { former: [], shown: true },
      records: [parents, { ...parents, revision: 2 }, school],
    });
    await settled(element);
    await press(element, 'Open');
    expect(boxes(element).map(({ disabled }) => disabled)).to.deep.equal([true, true, false]);
    await press(element, 'Verstuur');
    await says(element, 'verstuurd naar');
    expect((await box.read()).records).to.deep.equal([school]);
  });

  it('is not offered without an address, and warns of one that is none [X3]', async () => {
    const without = await placed('');
    expect([without.submit.isOffered, takeConsole().length]).to.deep.equal([false, 0]);
    const wrong = await placed('javascript:alert(1)');
    expect(wrong.submit.isOffered).to.equal(false);
    expect(takeConsole().join()).to.contain('[betrokken E101]');
  });

  it('has no fault of access in its panel and its lines [A1]', async () => {
    const element = await placed(newBox().url('problem/422'));
    await press(element, 'Open');
    expect(await axeFaults(element)).to.deep.equal([]);
    await press(element, 'Verstuur');
    await says(element, 'Niet verstuurd.');
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});

describe('SessionSubmit, against forged requests', () => {
  afterEach(() => {
    for (const meta of document.querySelectorAll('meta[name*=csrf]')) meta.remove();
  });

  function addMeta(name: string, content: string): HTMLMetaElement {
    const meta = document.createElement('meta');
    meta.name = name;
    meta.content = content;
    document.head.append(meta);
    return meta;
  }

  it('sends the token of the page as it is at the moment of sending', async () => {
    const meta = addMeta('csrf-token', 'verlopen');
    const box = newBox();
    const element = await placed(box.url('csrf'));
    await sendAll(element);
    await says(element, 'Je bent niet (meer) aangemeld');
    expect(textOf(element, '.submit-line')).to.contain('Meld je opnieuw aan.');
    meta.content = 'geheim';
    await press(element, 'Probeer opnieuw');
    await says(element, 'Alles is verstuurd');
    expect((await box.read()).records).to.deep.equal([parents, school]);
  });

  it('takes header, token and name of the meta from the attributes', async () => {
    addMeta('x-csrf', 'uit de pagina');
    const box = newBox();
    const element = await placed(box.url('ok'), [parents]);
    element.setAttribute('csrf-header', 'X-XSRF-Token');
    element.setAttribute('csrf-meta', 'x-csrf');
    await sendAll(element);
    await says(element, 'Alles is verstuurd');
    element.setAttribute('csrf-token', 'eigen');
    element.session.put({ ...parents, revision: 2 });
    await sendAll(element);
    await says(element, 'Alles is verstuurd');
    const { requests } = await box.read();
    expect(requests.map(({ headers }) => headers['x-xsrf-token'])).to.deep.equal([
      'uit de pagina',
      'eigen',
    ]);
    expect(requests[0]?.headers).not.to.have.property('x-csrf-token');
  });

  it('a name or token that no header can have is refused with a warning [X3]', async () => {
    const box = newBox();
    const element = await placed(box.url('ok'), [parents]);
    element.setAttribute('csrf-header', 'X Token\r\nEvil: 1');
    element.setAttribute('csrf-token', 'geheim');
    await sendAll(element);
    await says(element, 'Alles is verstuurd');
    expect(takeConsole().join()).to.contain('[betrokken E101]');
    element.setAttribute('csrf-token', 'é\n');
    element.session.put({ ...parents, revision: 2 });
    await sendAll(element);
    await says(element, 'Alles is verstuurd');
    const { requests } = await box.read();
    const tokens = requests.map(({ headers }) => headers['x-csrf-token']);
    expect(tokens).to.deep.equal(['geheim', undefined]);
  });
});

describe('SessionSubmit, when it fails', () => {
  it('shows the words of a refusal as text, and loses nothing (4xx) [X3]', async () => {
    const element = await placed(newBox().url('problem/422'), [parents]);
    await sendAll(element);
    await says(element, 'Niet verstuurd.');
    expect(textOf(element, '.detail')).to.equal('<img src=x onerror=alert(1)> te laat');
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(textOf(element, '.submit-line')).to.contain('Je antwoorden staan hier nog.');
    await press(element, 'Stop met versturen');
    expect([textOf(element, '.submit-line'), sessionStorage.length]).to.deep.equal(['', 0]);
    expect(shadow(element).activeElement).to.equal(button(element, 'Open'));
  });

  for (const [kind, words] of [
    ['status/401', 'Je bent niet (meer) aangemeld'],
    ['status/404', `Het adres bij ${location.host} klopt niet.`],
    ['status/413', `Er staat te veel in voor ${location.host}.`],
    ['login', 'stuurt ons door naar een andere pagina'],
  ] as const) {
    it(`says in plain words what ${kind} means, and follows no redirect`, async () => {
      const box = newBox();
      const element = await placed(box.url(kind), [parents]);
      await sendAll(element);
      await says(element, words);
      expect((await box.read()).requests).to.have.length(1);
      expect((await newBox('login').read()).requests).to.deep.equal([]);
    });
  }

  it('tries again of itself, and at once when the person says so (5xx)', async () => {
    const box = newBox();
    const element = await placed(box.url('once/503'), [parents]);
    await sendAll(element);
    await says(element, `Nog niet verstuurd. ${location.host} kan nu niets aannemen.`);
    await press(element, 'Probeer nu');
    await says(element, 'Alles is verstuurd');
    expect((await box.read()).records).to.deep.equal([parents]);
  });

  it('sends at once when the network comes back (offline)', async () => {
    const box = newBox();
    const element = await placed(box.url('down'), [parents]);
    await sendAll(element);
    await says(element, `${location.host} is nu niet te bereiken.`);
    await fetch(box.url('release'));
    dispatchEvent(new Event('online'));
    await says(element, 'Alles is verstuurd');
    expect((await box.read()).records).to.deep.equal([parents]);
  });

  it('says that it is sending while the receiver is slow, and can be stopped', async () => {
    const box = newBox();
    const element = await placed(box.url('slow'));
    await sendAll(element);
    await says(element, 'Nog 2 te gaan.');
    await press(element, 'Stop met versturen');
    expect(textOf(element, '.submit-line')).to.equal('');
    expect((await box.read()).records).to.deep.equal([]);
  });
});

describe('SessionSubmit, to another origin', () => {
  afterEach(() => performance.clearResourceTimings());

  async function other(): Promise<string> {
    return (await fetch('/submit/other')).text();
  }

  async function readOther(origin: string, name: string): Promise<Box> {
    return (await fetch(`${origin}/submit/${name}`)).json() as Promise<Box>;
  }

  it('says who receives, and keeps token and cookies to itself', async () => {
    const origin = await other();
    const name = `cors-${newId()}`;
    const element = await placed(`${origin}/submit/${name}/ok`, [parents]);
    element.setAttribute('csrf-token', 'geheim');
    await press(element, 'Open');
    expect(textOf(element, '#panel-text')).to.contain('Dat is een andere website dan deze.');
    await press(element, 'Verstuur');
    await says(element, `Alles is verstuurd naar ${new URL(origin).host}.`);
    const { requests, records } = await readOther(origin, name);
    expect(records).to.deep.equal([parents]);
    const post = requests.find(({ method }) => method === 'POST');
    expect(post?.headers).not.to.have.any.keys('x-csrf-token', 'cookie', 'referer');
    performance.clearResourceTimings();
  });

  it('a receiver that CORS refuses is one that cannot be reached', async () => {
    const origin = await other();
    const element = await placed(`${origin}/submit/${newId()}/ok`, [parents]);
    await sendAll(element);
    await says(element, 'is nu niet te bereiken. We proberen het vanzelf opnieuw.');
    await press(element, 'Stop met versturen');
    performance.clearResourceTimings();
  });
});

describe('SessionSubmit, in its session', () => {
  it('goes on after a reload with what the person sent', async () => {
    const box = newBox();
    const first = await placed(box.url('once/503'), [parents]);
    await sendAll(first);
    await says(first, 'Nog niet verstuurd.');
    first.remove();
    const again = await placed(box.url('once/503'), [parents]);
    await says(again, 'Alles is verstuurd');
    expect((await box.read()).records).to.deep.equal([parents]);
  });

  it('rests while it is out of the page, and goes on where it is put', async () => {
    const box = newBox();
    const element = await placed(box.url('once/503'), [parents]);
    await sendAll(element);
    await says(element, 'Nog niet verstuurd.');
    element.remove();
    dispatchEvent(new Event('online'));
    expect((await box.read()).requests).to.have.length(1);
    stage().append(element);
    await says(element, 'Alles is verstuurd');
    expect((await box.read()).requests).to.have.length(2);
  });

  it('is wiped with its session, and leaves no key [X4]', async () => {
    const box = newBox();
    const element = await placed(box.url('once/503'), [parents]);
    await sendAll(element);
    await says(element, 'Nog niet verstuurd.');
    element.session.clear();
    await settled(element);
    expect([textOf(element, '.submit-line'), sessionStorage.length]).to.deep.equal(['', 0]);
    dispatchEvent(new Event('online'));
    expect((await box.read()).requests).to.have.length(1);
  });

  it('keeps nothing in the tab where the session may keep nothing', async () => {
    const element = await placed('', [parents]);
    element.key = undefined;
    element.setAttribute('submit-url', newBox().url('status/422'));
    element.requestUpdate();
    await settled(element);
    await sendAll(element);
    await says(element, 'Niet verstuurd.');
    expect(sessionStorage.length).to.equal(0);
  });

  it('another address or another session sends nothing of the former', async () => {
    const box = newBox();
    const elsewhere = newBox();
    const element = await placed(box.url('once/503'), [parents]);
    await sendAll(element);
    await says(element, 'Nog niet verstuurd.');
    element.setAttribute('submit-url', elsewhere.url('ok'));
    element.requestUpdate();
    await settled(element);
    dispatchEvent(new Event('online'));
    expect(textOf(element, '.submit-line')).to.equal('');
    expect((await elsewhere.read()).requests).to.deep.equal([]);
  });
});

describe('<reflection-session controls submit-url>', () => {
  it('sends what the person chose to its address, and nothing before [X4]', async () => {
    const box = newBox();
    const block = stage(
      `<reflection-session controls name="Herfst" submit-url="${box.url('csrf')}" csrf-token="geheim"></reflection-session>`,
    );
    await settled(block);
    const element = one<ReflectionSession>(block, 'reflection-session');
    element.dossier = { ...element.dossier, records: [parents] };
    await settled(element);
    await press(element, 'Verstuur');
    expect((await box.read()).requests).to.deep.equal([]);
    one<HTMLButtonElement>(shadow(element), '.panel .primary').click();
    await says(element, 'Alles is verstuurd');
    expect((await box.read()).records).to.deep.equal([parents]);
    element.clear();
    await settled(element);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });
});
