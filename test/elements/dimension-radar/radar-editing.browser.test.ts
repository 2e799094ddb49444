/** How one edits a radar: by radio groups, by a tap or drag in the picture, and what the host hears of it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/dimension-radar/define.ts';
import type { DimensionRadar } from '../../../src/elements/dimension-radar/dimension-radar.ts';
import type { RecordChangeEvent } from '../../../src/events/record-change-event.ts';
import { one, settled, shadow, staged } from '../../support/stage.ts';

const editable =
  '<dimension-radar editable session="none" scores="3,4,3,?,2,-,3"></dimension-radar>';

function radio(radar: DimensionRadar, dimension: string, value: string): HTMLInputElement {
  return one(
    shadow(radar),
    `.edit-row[data-item="dimension.${dimension}"] input[value="${value}"]`,
  );
}

function heard(radar: HTMLElement): readonly string[] {
  const types: string[] = [];
  for (const type of ['input', 'change', 'record-change']) {
    radar.addEventListener(type, ({ type: name }) => types.push(name));
  }
  return types;
}

/** A press and release at an axis, `part` of the way from the centre to the outer ring. */
function press(radar: DimensionRadar, axis: number, part: number, pointerType = 'mouse'): void {
  const svg = one<SVGSVGElement & Element>(shadow(radar), 'svg.scene');
  const ring = one(shadow(radar), '.ring-outer').getBoundingClientRect();
  const angle = (axis * 2 * Math.PI) / 7;
  const reach = (ring.width / 2) * part;
  const init = {
    clientX: ring.left + ring.width / 2 + Math.sin(angle) * reach,
    clientY: ring.top + ring.height / 2 - Math.cos(angle) * reach,
    bubbles: true,
    composed: true,
    button: 0,
    pointerId: 1,
    pointerType,
  };
  if (pointerType === 'touch') {
    svg.dispatchEvent(new PointerEvent('click', init));
    return;
  }
  svg.setPointerCapture = () => undefined;
  svg.dispatchEvent(new PointerEvent('pointerdown', init));
  svg.dispatchEvent(new PointerEvent('pointerup', init));
}

describe('<dimension-radar editable>', () => {
  it('says each change once as input, change and record-change, with the frozen record', async () => {
    const radar = await staged<DimensionRadar>(editable);
    const types = heard(radar);
    let record: RecordChangeEvent['record'] | undefined;
    radar.addEventListener('record-change', (event) => {
      record = event.record;
    });
    radio(radar, 'knowledge', '5').click();
    expect(types).to.deep.equal(['input', 'change', 'record-change']);
    expect(record).to.include({ type: 'assessment', about: 'parents' });
    expect(record && 'ratings' in record && record.ratings).to.deep.equal({
      knowledge: 5,
      emotional: 4,
      rational: 3,
      belief: 'unknown',
      competence: 2,
      time: 3,
    });
    expect(Object.isFrozen(record)).to.equal(true);
  });

  it('mirrors the choice in picture, words and table, and keeps the word that was on screen [A4]', async () => {
    const radar = await staged<DimensionRadar>(editable);
    radio(radar, 'behaviour', '4').click();
    await settled();
    const root = shadow(radar);
    expect(one(root, '#answer-behaviour').textContent?.trim()).to.equal('4 veel');
    const row = one(root, 'table [data-item="dimension.behaviour"]');
    expect(row.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Gedrag 4 veel');
    expect(root.querySelectorAll('.marker')).to.have.length(6);
    expect(radar.record?.definition.words).to.include({ 'scale.5.4': 'veel' });
  });

  it('clears every answer and keeps clear what carries no number [D3]', async () => {
    const radar = await staged<DimensionRadar>(editable);
    for (const way of ['unknown', 'not-applicable', 'undisclosed']) {
      radio(radar, 'rational', way).click();
      await settled();
      expect(radar.record?.ratings.rational).to.equal(way);
    }
    one(shadow(radar), '.edit-row[data-item="dimension.rational"] .clear').click();
    await settled();
    expect(radar.record?.ratings).not.to.have.property('rational');
    expect(one(shadow(radar), '#answer-rational').textContent?.trim()).to.equal('niet ingevuld');
  });

  it('names each choice in words [A4]', async () => {
    const radar = await staged<DimensionRadar>(editable);
    expect(radio(radar, 'time', '3').getAttribute('aria-label')).to.equal('3 van 5, wisselend');
    expect(radio(radar, 'time', 'unknown').getAttribute('aria-label')).to.equal('weten we niet');
    const clear = one(shadow(radar), '.edit-row[data-item="dimension.time"] .clear');
    expect(clear.getAttribute('aria-label')).to.equal('Wis antwoord bij Tijd');
  });

  it('is filled in with the keyboard alone [A2]', async () => {
    const radar = await staged<DimensionRadar>(
      '<dimension-radar editable session="none"></dimension-radar>',
    );
    radar.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await settled();
    expect(radar.record?.ratings).to.deep.equal({ knowledge: 3 });
    await sendKeys({ press: 'Tab' });
    expect(shadow(radar).activeElement?.className).to.contain('clear');
  });

  for (const pointer of ['mouse', 'touch']) {
    it(`takes a ${pointer} tap on a ring as the answer, and says it politely [A2] [A4]`, async () => {
      const radar = await staged<DimensionRadar>(editable);
      const types = heard(radar);
      press(radar, 5, 1, pointer);
      await settled();
      expect(radar.record?.ratings.behaviour).to.equal(5);
      expect(types).to.deep.equal(['input', 'change', 'record-change']);
      expect(one(shadow(radar), '[role="status"]').textContent).to.equal('Gedrag: 5 heel veel');
    });
  }

  it('leaves the answers alone when readonly or disabled', async () => {
    const radar = await staged<DimensionRadar>(editable);
    for (const state of ['readonly', 'disabled'] as const) {
      radar[state] = true;
      await settled();
      press(radar, 0, 1);
      radio(radar, 'knowledge', '5').click();
      expect(radar.record?.ratings.knowledge).to.equal(3);
      radar[state] = false;
    }
  });

  it('fires dimension-select once when a row takes the focus', async () => {
    const radar = await staged<DimensionRadar>(editable);
    const chosen: string[] = [];
    radar.addEventListener('dimension-select', (event) => {
      chosen.push(event.dimension);
    });
    radio(radar, 'belief', 'unknown').focus();
    await settled();
    expect(chosen).to.deep.equal(['belief']);
    expect(shadow(radar).querySelector('.name-focus')).not.to.equal(null);
  });

  it('gives back the default of attribute or content on reset, and the host has the last word', async () => {
    const radar = await staged<DimensionRadar>(editable);
    radio(radar, 'knowledge', '5').click();
    radar.formResetCallback();
    expect(radar.record?.ratings.knowledge).to.equal(3);
    radio(radar, 'knowledge', '5').click();
    radar.scores = '1 1 1 1 1 1 1';
    await settled();
    expect(radar.record?.ratings.knowledge).to.equal(1);
  });
});
