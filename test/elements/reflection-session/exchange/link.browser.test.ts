import { expect, oneEvent } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { assessmentToFragment } from '../../../../src/exchange/assessment-link.ts';
import type { Assessment } from '../../../../src/model/record.ts';
import { answers } from '../../../fixtures/answers.ts';
import { axeFaults } from '../../../support/axe.ts';
import { nextFrame, one, settled, shadow, stage, staged } from '../../../support/stage.ts';
import { dossierOf, sheet, unkept } from './import-page.ts';
import { panelOf, press, textOf } from '../session-page.ts';

const address = location.href;

/** Follows a link to this page. */
async function follow(fragment: string): Promise<void> {
  const arrived = oneEvent(window, 'hashchange');
  location.hash = fragment;
  await arrived;
  await nextFrame();
}

function linkOf(record: Assessment, notes = false): string {
  return assessmentToFragment(record, { notes });
}

describe('a link that brings answers', () => {
  afterEach(() => history.replaceState(history.state, '', address));

  it('asks with about, rater and seven answers in words before it adds; then our part goes', async () => {
    const element = await staged<ReflectionSession>(unkept);
    await follow(`#hoofdstuk-2&${linkOf(sheet(1)).slice(1)}`);
    await settled(element);
    expect(element.dossier.records).to.deep.equal([]);
    const said = textOf(element, '.panel');
    for (const words of ['Ouders', 'ingevuld door het schoolteam', '4 veel', 'weten we niet']) {
      expect(said).to.contain(words);
    }
    expect(location.hash).to.contain('bk=');
    const changed = oneEvent(element, 'change');
    await press(element, 'Voeg toe');
    await changed;
    expect(element.dossier.records[0]).to.deep.include({
      id: sheet(1).id,
      ratings: sheet(1).ratings,
    });
    expect(location.hash).to.equal('#hoofdstuk-2');
  });

  it('is asked as the session comes into the page; refused, nothing is added', async () => {
    history.replaceState(history.state, '', linkOf(sheet(1)));
    const element = await staged<ReflectionSession>(unkept);
    expect(panelOf(element)?.dataset['panel']).to.equal('link');
    await press(element, 'Niet toevoegen');
    expect(element.dossier.records).to.deep.equal([]);
    expect(location.hash).to.equal('');
    expect(textOf(element, '.outcome')).to.equal('Er is niets toegevoegd.');
  });

  it('does not move the focus, and is said once in the polite line [A4]', async () => {
    history.replaceState(history.state, '', linkOf(sheet(1)));
    const element = await staged<ReflectionSession>(unkept);
    expect(shadow(element).activeElement).to.equal(null);
    expect(textOf(element, '.outcome')).to.equal('Deze link brengt antwoorden mee. Toevoegen?');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('says when its answers are here already', async () => {
    const element = await staged<ReflectionSession>(unkept);
    element.dossier = dossierOf(sheet(1));
    await follow(linkOf(sheet(1)));
    await settled(element);
    expect(textOf(element, '#panel-title')).to.equal('De antwoorden uit deze link staan er al');
    await press(element, 'Sluit');
    expect(location.hash).to.equal('');
    expect(element.dossier.records).to.deep.equal([sheet(1)]);
  });

  it('damaged, cut off or hostile it is refused in plain words [R7] [X3]', async () => {
    const element = await staged<ReflectionSession>(unkept);
    const whole = linkOf(sheet(1));
    for (const bad of [whole.slice(0, -3), '#bk=<img src=x>', '#bk=']) {
      await follow(bad);
      await settled(element);
      expect(textOf(element, '#panel-title'), bad).to.equal('Deze link kunnen we niet openen.');
    }
    expect(shadow(element).querySelector('img')).to.equal(null);
    await press(element, 'Sluit');
    expect(location.hash).to.equal('');
    expect(element.dossier.records).to.deep.equal([]);
  });

  it('other answers of a record that is here become a second version, said before', async () => {
    const element = await staged<ReflectionSession>(unkept);
    element.dossier = dossierOf(sheet(1, { ratings: { knowledge: 1 } }));
    await follow(linkOf(sheet(1)));
    await settled(element);
    expect(textOf(element, '#panel-text')).to.contain('Hier staan al andere antwoorden');
    await press(element, 'Voeg toe');
    expect(element.dossier.records).to.have.length(2);
    expect(textOf(element, '.notice')).to.contain('twee versies');
  });

  it('asks for the round where the link names none', async () => {
    const element = await staged<ReflectionSession>(unkept);
    element.dossier = dossierOf(sheet(2));
    await follow(linkOf(answers()));
    await settled(element);
    expect(one<HTMLSelectElement>(shadow(element), '#import-round').value).to.equal('2026-2027');
    await press(element, 'Voeg toe');
    expect(element.dossier.records.at(-1)).to.deep.include({ round: '2026-2027' });
  });

  it('only the first session with a bar asks; when it goes, the next one does', async () => {
    history.replaceState(history.state, '', linkOf(sheet(1)));
    const block = stage(`<reflection-session keep="none"></reflection-session>${unkept}${unkept}`);
    await settled(block);
    const [bare, first, second] = block.querySelectorAll('reflection-session');
    const asks = (): readonly boolean[] =>
      [bare, first, second].map((each) => !!each && panelOf(each) !== null);
    expect(asks()).to.deep.equal([false, true, false]);
    first?.remove();
    await settled(block);
    expect(asks().slice(2)).to.deep.equal([true]);
  });
});
