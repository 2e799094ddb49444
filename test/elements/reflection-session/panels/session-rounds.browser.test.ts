/** Rounds in the bar of a session: look at one, lay one beside it, begin one. */
import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { schoolYear } from '../../../../src/model/round.ts';
import { one, settled, shadow, staged } from '../../../support/stage.ts';
import { held, key, panelOf, plain, press, textOf, withOldRound } from '../session-page.ts';

async function withRounds(): Promise<ReflectionSession> {
  const element = await staged<ReflectionSession>(plain);
  element.dossier = withOldRound();
  await settled(element);
  await press(element, 'Meer');
  await press(element, 'Rondes');
  return element;
}

async function choose(element: Element, selector: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(shadow(element), selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

async function write(element: Element, label: string): Promise<void> {
  const field = one<HTMLInputElement>(shadow(element), '#round-label');
  field.value = label;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
}

describe('<reflection-session controls>: rounds', () => {
  it('an old round is put on screen, says so, and a button leads back', async () => {
    const element = await withRounds();
    await choose(element, '#round-shown', '2025-2026');
    expect(held(element).shownRound).to.equal('2025-2026');
    expect(textOf(element, '.line')).to.contain(
      'Jullie kijken naar 2025-2026. Je kan ze lezen, niet veranderen.',
    );
    await press(element, 'Terug naar nu');
    expect(held(element).shownRound).to.equal('2026-2027');
    expect(shadow(element).querySelector('.line')).to.equal(null);
    expect(shadow(element).activeElement).to.equal(one(shadow(element), '.more'));
  });

  it('another round is laid beside the one on screen, and taken away', async () => {
    const element = await withRounds();
    await choose(element, '#round-compared', '2025-2026');
    expect([held(element).comparedRound, element.compare]).to.deep.equal([
      '2025-2026',
      '2025-2026',
    ]);
    await choose(element, '#round-compared', '');
    expect([held(element).comparedRound, element.compare]).to.deep.equal([undefined, '']);
  });

  it('the panel shows what the host compares with', async () => {
    const element = await withRounds();
    element.compare = '2025-2026';
    await settled(element);
    expect(one<HTMLSelectElement>(shadow(element), '#round-compared').value).to.equal('2025-2026');
  });

  it('a new round begins by button or Enter; what was there can still be read', async () => {
    const element = await withRounds();
    await write(element, ' Herfst  2027 ');
    one(shadow(element), '#round-label').focus();
    await key(element, 'Enter');
    expect([element.round, panelOf(element)]).to.deep.equal(['Herfst 2027', null]);
    expect(textOf(element, '.outcome')).to.equal('De ronde Herfst 2027 is begonnen.');
    expect(element.dossier.records).to.have.length(3);
    expect(held(element).assessments).to.deep.equal([]);
  });

  it('proposes a school year that is not there yet', async () => {
    const element = await withRounds();
    const { value } = one<HTMLInputElement>(shadow(element), '#round-label');
    expect(value).to.match(/^\d{4}-\d{4}$/);
    expect(['2025-2026', '2026-2027']).to.not.include(value);
    expect(value >= schoolYear(new Date().toISOString())).to.equal(true);
  });

  for (const [label, words] of [
    ['  ', 'Geef de ronde een naam.'],
    ['2025 – 2026', 'Die ronde is er al. Kies een andere naam.'],
  ] as const) {
    it(`refuses "${label}" in words at the field`, async () => {
      const element = await withRounds();
      await write(element, label);
      await press(element, 'Begin deze ronde');
      const field = one<HTMLInputElement>(shadow(element), '#round-label');
      expect([textOf(element, '#round-fault'), field.ariaInvalid]).to.deep.equal([words, 'true']);
      expect(field.getAttribute('aria-describedby')).to.contain('round-fault');
      expect(shadow(element).activeElement).to.equal(field);
      expect(element.round).to.equal('2026-2027');
    });
  }
});
