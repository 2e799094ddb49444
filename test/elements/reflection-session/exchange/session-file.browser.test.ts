import { expect, oneEvent } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { answers, bothDirections } from '../../../fixtures/answers.ts';
import { one, settled, shadow, staged } from '../../../support/stage.ts';
import { button, downloaded, held, panelOf, pick, plain, press, textOf } from '../session-page.ts';

describe('<reflection-session controls>: files', () => {
  it('saves a file, wipes, opens the file, and has the same again', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    await settled(element);
    await press(element, 'Bewaar');
    const { name, text } = await downloaded(() => button(element, 'Bewaar als bestand').click());
    expect(name).to.equal('betrokken-herfst.json');
    await press(element, 'Meer');
    await press(element, 'Wis');
    await press(element, 'Wis deze reflectie');
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
    await press(element, 'Bewaar');
    const { text } = await downloaded(() => button(element, 'Bewaar als bestand').click());
    await settled(element);
    button(element, 'Toon de tekst').click();
    await settled(element);
    const area = one<HTMLTextAreaElement>(shadow(element), 'textarea');
    expect([area.value, area.readOnly]).to.deep.equal([text, true]);
    expect(shadow(element).activeElement).to.equal(area);
  });

  it('adds a file to what is there; in its place only when chosen and asked again', async () => {
    const element = await staged<ReflectionSession>(plain);
    held(element).put({ ...answers('school', 3), round: held(element).round });
    const text = JSON.stringify(bothDirections());
    const changed = oneEvent(element, 'change');
    await pick(element, text);
    await changed;
    expect(element.dossier.records).to.have.length(3);
    await press(element, 'Open');
    one<HTMLInputElement>(shadow(element), '.panel input[value=instead]').click();
    await pick(element, text);
    await press(element, 'Annuleer');
    expect([panelOf(element), element.dossier.records.length]).to.deep.equal([null, 3]);
    await press(element, 'Open');
    one<HTMLInputElement>(shadow(element), '.panel input[value=instead]').click();
    await pick(element, text);
    await press(element, 'Stel in de plaats');
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
});
