import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { Dossier } from '../../../src/model/record.ts';
import { MemoryStore } from '../../../src/storage/memory-store.ts';
import { answers, bothDirections, escaped } from '../../fixtures/answers.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, settled, shadow, stage, staged } from '../../support/stage.ts';
import { downloaded, held, plain, textOf, withOldRound } from './session-page.ts';

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
    held(element).put(answers('school', 3));
    const store = new MemoryStore();
    store.save('session:Herfst', JSON.stringify(bothDirections()));
    element.store = store;
    await settled(element);
    expect(element.dossier.records.map(({ id }) => id.at(-1)).sort()).to.deep.equal([
      '1',
      '2',
      '3',
    ]);
    held(element).put(answers('school', 4));
    await settled(element);
    expect(JSON.parse(store.load('session:Herfst') ?? '').records).to.have.length(4);
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

  it('open(text) fills what is empty, and is merged into what is there', async () => {
    const element = await staged<ReflectionSession>(plain);
    await element.open(JSON.stringify(bothDirections()));
    expect(element.dossier).to.deep.equal(bothDirections());
    const other = {
      ...bothDirections(),
      records: [{ ...answers('school', 5), round: '2026-2027' }],
    };
    await element.open(new Blob([JSON.stringify(other)]));
    expect(element.dossier.records).to.have.length(3);
    await element.open(JSON.stringify(other));
    expect(element.dossier.records).to.have.length(3);
  });

  it('save() gives the text of a file that opens again', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    let text = '';
    const file = await downloaded(() => {
      text = element.save();
    });
    expect(file).to.deep.equal({ name: 'betrokken-herfst.json', text });
    element.clear();
    await element.open(text);
    expect(element.dossier.records).to.have.length(2);
  });

  it('startRound(label) begins a round; one that is empty or known begins nothing', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    element.startRound('2027 – 2028');
    expect(element.round).to.equal('2027-2028');
    for (const label of ['', ' ', '2026/2027', null]) element.startRound(label as string);
    expect(takeConsole().join()).to.contain('[betrokken E101]');
    expect(element.dossier.rounds).to.have.length(2);
  });

  it('compare is the round that lies beside the one on screen, once there is one', async () => {
    const element = await staged<ReflectionSession>(
      '<reflection-session keep="none" compare="2025-2026"></reflection-session>',
    );
    expect(element.compare).to.equal('');
    element.dossier = withOldRound();
    expect([element.compare, held(element).comparedRound]).to.deep.equal([
      '2025-2026',
      '2025-2026',
    ]);
    element.compare = null;
    expect(held(element).comparedRound).to.equal(undefined);
  });

  it('events come only from what the person does, not from methods', async () => {
    const element = await staged<ReflectionSession>(plain);
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    await element.open(JSON.stringify(bothDirections()));
    element.startRound('Lente');
    element.compare = '2026-2027';
    element.clear();
    await settled(element);
    expect(changes).to.equal(0);
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
