import { expect, oneEvent } from '@open-wc/testing';
import type { SessionView } from '../../../src/controllers/session.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { Dossier } from '../../../src/model/record.ts';
import { MemoryStore } from '../../../src/storage/memory-store.ts';
import { answers, bothDirections, escaped } from '../../fixtures/answers.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { nextFrame, one, settled, shadow, stage, staged } from '../../support/stage.ts';

const sessionKey = Symbol.for('betrokken/1/session');

function held(element: ReflectionSession): SessionView {
  return (element as unknown as Record<symbol, SessionView>)[sessionKey] as SessionView;
}

function button(element: Element, words: string): HTMLButtonElement {
  const all = [...shadow(element).querySelectorAll('button')].filter((each) =>
    each.textContent.includes(words),
  );
  // A button may stand in the bar and in its menu; one of them is seen.
  const found = all.find((each) => each.checkVisibility()) ?? all[0];
  if (!found) throw new Error(`No button ${words}`);
  return found;
}

function textOf(element: Element, selector: string): string {
  return one(shadow(element), selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Chooses a file in the picker, as a person does. */
async function pick(element: Element, text: string): Promise<void> {
  const picker = one<HTMLInputElement>(shadow(element), 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'reflectie.json', { type: 'application/json' }));
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  // The file is read in turns of its own.
  await new Response(new Blob([text])).text();
  await nextFrame();
  await settled(element);
}

/** Catches the download that `act` starts. */
async function downloaded(act: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const clicked: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this);
  };
  act();
  HTMLAnchorElement.prototype.click = click;
  const [link] = clicked;
  if (!link) throw new Error('No download');
  return { name: link.download, text: await (await fetch(link.href)).text() };
}

const plain = '<reflection-session name="Herfst" controls><p>Inhoud</p></reflection-session>';

describe('<reflection-session>', () => {
  it('keeps in the tab under its name, and has it again after a reload', async () => {
    const first = await staged<ReflectionSession>(plain);
    held(first).put(answers());
    await settled(first);
    expect(Object.keys(sessionStorage)).to.deep.equal(['betrokken:session:Herfst']);
    expect(textOf(first, '.kept .wide')).to.match(/^Bewaard in dit tabblad om \d\d\.\d\d uur$/);
    first.remove();
    const again = await staged<ReflectionSession>(plain);
    expect(again.dossier).to.deep.equal(first.dossier);
    expect(textOf(again, '.by')).to.equal('ingevuld door het schoolteam');
  });

  it('keep="none" keeps nothing, and says so', async () => {
    const element = await staged<ReflectionSession>(
      '<reflection-session keep="none" controls></reflection-session>',
    );
    held(element).put(answers());
    await settled(element);
    expect(sessionStorage).to.have.length(0);
    expect(textOf(element, '.kept')).to.contain('Wordt niet bewaard');
  });

  it('warns of a value of keep that is unknown, and keeps in the tab', async () => {
    const element = await staged<ReflectionSession>(
      '<reflection-session name="x" keep="cloud"></reflection-session>',
    );
    expect(takeConsole().join()).to.contain('[betrokken E101]');
    held(element).put(answers());
    expect(sessionStorage).to.have.length(1);
  });

  it('another name is another reflection; the former stays kept', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    element.name = 'Lente';
    await settled(element);
    expect(element.dossier.records).to.deep.equal([]);
    element.name = 'Herfst';
    await settled(element);
    expect(element.dossier.records).to.deep.equal([answers()]);
  });

  it('two with one name are kept apart, with a warning', async () => {
    const block = stage(`${plain}${plain}`);
    await settled(block);
    expect(takeConsole().join()).to.contain('[betrokken E101]');
    const [first, second] = block.querySelectorAll('reflection-session');
    if (!first || !second) throw new Error('no sessions');
    held(first).put(answers());
    expect(held(second).dossier.records).to.deep.equal([]);
  });

  it('store takes the place of keep, also when set later', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    const store = new MemoryStore();
    store.save('session:Herfst', JSON.stringify(bothDirections()));
    element.store = store;
    await settled(element);
    expect(element.dossier.records).to.have.length(2);
    held(element).put(answers('school', 3));
    expect(JSON.parse(store.load('session:Herfst') ?? '').records).to.have.length(3);
  });

  it('dossier gives what is held, frozen, and takes another in its place', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    expect(element.dossier).to.deep.equal(bothDirections());
    expect(Object.isFrozen(element.dossier)).to.equal(true);
    expect(element.round).to.equal('2026-2027');
    element.dossier = null;
    expect(element.dossier.records).to.deep.equal([]);
  });

  it('dossier set before definition or connection wins over what was kept [R2]', async () => {
    const first = await staged<ReflectionSession>(plain);
    held(first).put(answers('school', 3));
    first.remove();
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = plain;
    const raw = one<ReflectionSession>(other.body, 'reflection-session');
    Object.assign(raw, { dossier: bothDirections() });
    const block = stage();
    block.append(raw);
    await settled(block);
    expect(raw.dossier).to.deep.equal(bothDirections());
  });

  it('a dossier that cannot be read is left, with one warning [R1]', async () => {
    const element = await staged<ReflectionSession>(plain);
    const before = element.dossier;
    element.dossier = { records: 'no' } as unknown as Dossier;
    expect(takeConsole().join()).to.contain('[betrokken E108]');
    expect(element.dossier).to.equal(before);
  });

  it('open(text) refuses a damaged file whole with the path of the fault [R7]', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    const damaged = JSON.stringify(bothDirections()).replace('"emotional":2', '"emotional":9');
    const fault = await element.open(damaged).catch((error: unknown) => error as Error);
    expect((fault as Error).message).to.contain('records.0.ratings.emotional');
    expect(element.dossier).to.deep.equal(bothDirections());
  });

  it('slots its content outside its own styles [E5]', async () => {
    const element = await staged<ReflectionSession>(plain);
    expect(one(shadow(element), 'slot').parentNode).to.equal(shadow(element));
  });

  it('shows no bar without controls', async () => {
    const element = await staged<ReflectionSession>('<reflection-session></reflection-session>');
    expect(shadow(element).querySelector('.bar')).to.equal(null);
  });

  it('a hostile name, title and rater stay text [X3]', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const element = await staged<ReflectionSession>(
      `<reflection-session controls keep="none" name="${escaped(hostile)}"></reflection-session>`,
    );
    held(element).put({ ...answers(), by: hostile });
    await settled(element);
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(textOf(element, '.title')).to.equal(hostile);
    expect(textOf(element, '.by')).to.equal(`ingevuld door ${hostile}`);
  });
});

describe('<reflection-session controls>', () => {
  it('saves a file, wipes, opens the file, and has the same again', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    await settled(element);
    const { name, text } = await downloaded(() => button(element, 'Bewaar').click());
    expect(name).to.equal('betrokken-herfst.json');
    button(element, 'Wis').click();
    await settled(element);
    button(element, 'Wis deze reflectie').click();
    await settled(element);
    expect(element.dossier.records).to.deep.equal([]);
    await pick(element, text);
    const dated = (time: string): string => time.slice(0, 10);
    const expected = bothDirections().records.map((record) => ({
      ...answers(),
      ...record,
      createdAt: dated(answers().createdAt),
      updatedAt: dated(answers().updatedAt),
    }));
    expect(element.dossier.records).to.deep.equal(expected);
  });

  it('offers the text of the file, for where downloads are blocked', async () => {
    const element = await staged<ReflectionSession>(plain);
    const { text } = await downloaded(() => button(element, 'Bewaar').click());
    await settled(element);
    button(element, 'Toon de tekst').click();
    await settled(element);
    const area = one<HTMLTextAreaElement>(shadow(element), 'textarea');
    expect([area.value, area.readOnly]).to.deep.equal([text, true]);
    expect(shadow(element).activeElement).to.equal(area);
  });

  it('asks before a file takes the place of answers; cancelled, all stays', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers('school', 3));
    await pick(element, JSON.stringify(bothDirections()));
    expect(element.dossier.records).to.deep.equal([answers('school', 3)]);
    button(element, 'Annuleer').click();
    await settled(element);
    expect(shadow(element).querySelector('.panel')).to.equal(null);
    await pick(element, JSON.stringify(bothDirections()));
    const changed = oneEvent(element, 'change');
    button(element, 'Open het bestand').click();
    await changed;
    expect(element.dossier).to.deep.equal(bothDirections());
  });

  it('refuses a damaged file with its path in words; what was there stays [R7]', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    const damaged = JSON.stringify(bothDirections()).replace('"emotional":2', '"emotional":9');
    await pick(element, damaged);
    expect(textOf(element, '[role=status] .notice')).to.match(
      /Dit bestand kunnen we niet openen\. .*records\.0\.ratings\.emotional.* Wat er stond, staat er nog\./,
    );
    expect(element.dossier.records).to.deep.equal([answers()]);
    await pick(element, 'geen json');
    expect(textOf(element, '[role=status] .notice')).to.contain('geen bestand van een reflectie');
  });

  it('wipes this session only after a question, and leaves no key of it [X4]', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    sessionStorage.setItem('betrokken:session:Lente', '{}');
    await settled(element);
    button(element, 'Wis').click();
    await settled(element);
    expect(element.dossier.records).to.have.length(1);
    const panel = one(shadow(element), '.panel');
    expect(shadow(element).activeElement).to.equal(panel);
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled(element);
    expect(shadow(element).querySelector('.panel')).to.equal(null);
    button(element, 'Wis').click();
    await settled(element);
    button(element, 'Wis deze reflectie').click();
    await settled(element);
    expect(Object.keys(sessionStorage)).to.deep.equal(['betrokken:session:Lente']);
    expect(textOf(element, '.outcome')).to.equal('De reflectie is gewist.');
  });

  it('a second button wipes everything of ours in this browser [X4]', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    sessionStorage.setItem('betrokken:session:Lente', '{}');
    localStorage.setItem('betrokken:session:Zomer', '{}');
    localStorage.setItem('theirs', '1');
    await settled(element);
    button(element, 'Wis').click();
    await settled(element);
    button(element, 'Wis alles').click();
    await settled(element);
    expect(sessionStorage).to.have.length(0);
    expect(Object.keys(localStorage)).to.deep.equal(['theirs']);
    expect(element.dossier.records).to.deep.equal([]);
  });

  it('says once in plain words that keeping fails, and loses nothing [R5]', async () => {
    const element = document.createElement('reflection-session');
    element.controls = true;
    element.store = {
      load: () => undefined,
      save: () => {
        throw new DOMException('vol', 'QuotaExceededError');
      },
      remove: () => undefined,
      clearAll: () => undefined,
    };
    stage().append(element);
    await settled(element);
    for (const id of [1, 2]) held(element).put(answers('parents', id));
    await settled(element);
    expect(takeConsole()).to.have.length(1);
    expect(shadow(element).querySelectorAll('.notice')).to.have.length(1);
    expect(textOf(element, '.notice')).to.contain('Je antwoorden staan nog op dit scherm');
    expect(element.dossier.records).to.have.length(2);
    expect(held(element).shows).to.deep.equal({ saved: true, problem: true });
  });

  it('folds its buttons in a narrow place; they open on demand [A6]', async () => {
    const block = stage(plain);
    block.style.setProperty('inline-size', '280px');
    await settled(block);
    const element = one(block, 'reflection-session');
    const open = one(shadow(element), '.menu [data-opens=open]');
    expect(open.checkVisibility()).to.equal(false);
    const more = button(element, 'Meer');
    more.click();
    await settled(element);
    expect([more.ariaExpanded, open.checkVisibility()]).to.deep.equal(['true', true]);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await settled(element);
    expect(open.checkVisibility()).to.equal(false);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('prints what its elements show, in a frame where windows are blocked', async () => {
    const block = stage(
      '<reflection-session controls keep="none" name="Herfst"><x-shown></x-shown></reflection-session>',
    );
    const shown = one(block, 'x-shown').attachShadow({ mode: 'open' });
    const root = document.createElement('div');
    root.className = 'root';
    root.setAttribute('part', 'root');
    root.textContent = 'Kennis <b>3</b>';
    shown.append(root);
    await settled(block);
    const { open } = window;
    window.open = () => null;
    let printed = 0;
    const element = one(block, 'reflection-session');
    const { append } = document.body;
    document.body.append = (...nodes: (Node | string)[]) => {
      append.apply(document.body, nodes);
      const view = document.querySelector('iframe')?.contentWindow;
      if (view) view.print = () => (printed += 1);
    };
    button(element, 'Druk af').click();
    Reflect.deleteProperty(document.body, 'append');
    window.open = open;
    const frame = one<HTMLIFrameElement>(document, 'iframe');
    const copy = frame.contentDocument?.querySelector('x-shown')?.shadowRoot;
    expect(copy?.textContent).to.equal('Kennis <b>3</b>');
    expect(frame.contentDocument?.querySelector('h1')?.textContent).to.equal('Herfst');
    expect(printed).to.equal(1);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).to.equal(null);
  });
});
