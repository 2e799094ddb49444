import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { answers } from '../../../fixtures/answers.ts';
import { shadow, settled, staged } from '../../../support/stage.ts';
import { held, key, panelOf, plain, press, textOf, withOldRound } from '../session-page.ts';

describe('<reflection-session controls>: wiping', () => {
  it('wipes this session only after a question, and leaves no key of it [X4]', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put(answers());
    sessionStorage.setItem('betrokken:session:Lente', '{}');
    await settled(element);
    await press(element, 'Meer');
    await press(element, 'Wis');
    expect(element.dossier.records).to.have.length(1);
    expect(panelOf(element)).to.not.equal(null);
    expect(shadow(element).activeElement).to.equal(panelOf(element));
    await key(element, 'Escape');
    expect(panelOf(element)).to.equal(null);
    await press(element, 'Meer');
    await press(element, 'Wis');
    await press(element, 'Wis deze reflectie');
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
    await press(element, 'Meer');
    await press(element, 'Wis');
    await press(element, 'Wis alles');
    expect(sessionStorage).to.have.length(0);
    expect(Object.keys(localStorage)).to.deep.equal(['theirs']);
    expect(element.dossier.records).to.deep.equal([]);
  });

  it('clear() leaves no old round on screen', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = withOldRound();
    held(element).showRound('2025-2026');
    element.clear();
    element.dossier = withOldRound();
    expect(held(element).shownRound).to.equal('2026-2027');
  });
});
