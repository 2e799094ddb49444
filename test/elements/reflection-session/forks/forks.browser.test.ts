import { expect, oneEvent } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import type { Assessment } from '../../../../src/model/record.ts';
import { isAssessment } from '../../../../src/model/version.ts';
import { axeFaults } from '../../../support/axe.ts';
import { one, settled, shadow } from '../../../support/stage.ts';
import {
  bring,
  file,
  forked,
  forkRowsIn,
  sheet,
  versioned,
  versionsOfOne,
} from '../exchange/import-page.ts';
import { key, panelOf, press, textOf } from '../session-page.ts';

const timesOf = ({ dossier }: ReflectionSession): readonly unknown[] =>
  dossier.records.filter(isAssessment).map(({ ratings }) => ratings.time);

describe('versions of one record in <reflection-session controls>', () => {
  it('says that there are two for as long as it is true; nothing is chosen of itself', async () => {
    const element = await forked(...versionsOfOne(2));
    expect(textOf(element, '.notice')).to.contain('Van deze antwoorden zijn er twee versies.');
    await press(element, 'Vergelijk en kies');
    await press(element, 'Kies later');
    expect(timesOf(element)).to.deep.equal([1, 2]);
    expect(textOf(element, '.notice')).to.contain('Er is niets verloren.');
  });

  it('shows what differs and counts what is equal, with the words of then [D11] [D3]', async () => {
    const [first, second] = versionsOfOne(2) as readonly [Assessment, Assessment];
    const words = { 'scale.5.1': 'bijna niets' };
    const element = await forked(
      {
        ...first,
        definition: { ...first.definition, words },
        notes: { ...first.notes, time: 'Weinig tijd.' },
      },
      { ...second, ratings: { ...second.ratings, time: 'unknown', belief: 3 } },
    );
    await press(element, 'Vergelijk en kies');
    expect(forkRowsIn(element)).to.deep.equal([
      'Overtuiging | niet van toepassing | 3 wisselend',
      'Tijd | 1 bijna niets | weten we niet',
      'Tijd Notitie | Weinig tijd. | staat er niet bij',
    ]);
    expect(textOf(element, '.fork-table caption')).to.contain('5 dimensies zijn');
  });

  it('keeps the chosen one, says so, and goes back on demand [R6]', async () => {
    const element = await forked(...versionsOfOne(2), sheet(2));
    await press(element, 'Vergelijk en kies');
    const changed = oneEvent(element, 'change');
    await press(element, 'Houd versie 2');
    await changed;
    expect(timesOf(element)).to.deep.equal([2, 3]);
    const chosen = element.dossier.records.find(({ id }) => id === sheet(1).id) as Assessment;
    expect([chosen.revision, chosen.history.length]).to.deep.equal([3, 2]);
    expect(textOf(element, '.outcome')).to.contain('Versie 2 blijft.');
    expect(shadow(element).activeElement?.textContent).to.contain('Maak ongedaan');
    await press(element, 'Maak ongedaan');
    expect(timesOf(element)).to.deep.equal([1, 2, 3]);
    expect(versioned(element).forks).to.have.length(1);
  });

  it('a file with the chosen one is taken over silently elsewhere [R6]', async () => {
    const here = await forked(...versionsOfOne(2));
    await press(here, 'Vergelijk en kies');
    await press(here, 'Houd versie 1');
    const there = await forked(...versionsOfOne(2));
    await bring(there, file(JSON.stringify(here.dossier)));
    expect(versioned(there).forks).to.deep.equal([]);
    expect(timesOf(there)).to.deep.equal([1]);
    expect(textOf(there, '.outcome')).to.contain('1 bijgewerkt');
  });

  it('takes the forks of several records one after the other', async () => {
    const others = versionsOfOne(3).map((record) => ({ ...record, id: sheet(2).id }));
    const element = await forked(...versionsOfOne(2), ...others);
    expect(textOf(element, '.notice')).to.contain('Van 2 antwoordbladen zijn er meer versies.');
    await press(element, 'Vergelijk en kies');
    expect(textOf(element, '#panel-text')).to.contain('1 van 2');
    await press(element, 'Volgende');
    expect(textOf(element, '#panel-title')).to.equal('Van deze antwoorden zijn er 3 versies');
    await press(element, 'Houd versie 3');
    expect(textOf(element, '#panel-title')).to.equal('Van deze antwoorden zijn er twee versies');
    expect(textOf(element, '.outcome')).to.contain('De andere zijn weg');
    await press(element, 'Houd versie 1');
    expect(panelOf(element)).to.equal(null);
    expect(timesOf(element)).to.deep.equal([1, 3]);
  });

  it('versions of a later type are kept, and said to need a newer tool [R7]', async () => {
    const newer = { type: 'orchard', version: 1, id: sheet(1).id, revision: 1, history: [] };
    const element = await forked({ ...newer, leaves: 1 }, { ...newer, leaves: 2 });
    expect(textOf(element, '.notice')).to.contain('met een nieuwere versie');
    expect(shadow(element).querySelector('[data-opens=forks]')).to.equal(null);
    expect(element.dossier.records).to.have.length(2);
  });

  it('hostile words in a version stay text [X3]', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [first, second] = versionsOfOne(2) as readonly [Assessment, Assessment];
    const element = await forked(first, {
      ...second,
      by: hostile,
      notes: { time: hostile },
      prompts: { 'parents.knowledge.1': 'weak' },
      definition: { ...second.definition, words: { 'parents.knowledge.1': hostile } },
      [hostile]: hostile,
    });
    await press(element, 'Vergelijk en kies');
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(forkRowsIn(element).join()).to.contain(hostile);
  });

  it('is a real table with a caption, headers and no fault for axe, wide and at 320 px [A1] [A6]', async () => {
    const element = await forked(...versionsOfOne(3));
    await press(element, 'Vergelijk en kies');
    for (const width of ['1000px', '320px']) {
      element.parentElement?.style.setProperty('inline-size', width);
      await settled(element);
      expect(await axeFaults(element), width).to.deep.equal([]);
      const panel = one(shadow(element), '.panel');
      expect(panel.scrollWidth, width).to.be.at.most(panel.clientWidth);
    }
    const heads = shadow(element).querySelectorAll('.fork-table [role=columnheader]');
    expect(heads).to.have.length(4);
  });

  it('closes on Escape with the focus on the button that opened it [A2]', async () => {
    const element = await forked(...versionsOfOne(2));
    await press(element, 'Vergelijk en kies');
    await key(element, 'Escape');
    expect(panelOf(element)).to.equal(null);
    expect(one(shadow(element), '[data-opens=forks]').matches(':focus')).to.equal(true);
  });
});
