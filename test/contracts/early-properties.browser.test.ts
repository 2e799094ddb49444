/** What is written on an element before its tag is defined, by frameworks or by hand. */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../src/index.ts';
import { bothDirections } from '../fixtures/answers.ts';
import { takeConsole } from '../support/strict-page.ts';
import { one, settled, shadow, stage } from '../support/stage.ts';

const series = [{ label: 'Ouders', about: 'parents', by: 'team', scores: '3,4,?,2,5,3,1' }];
let names = 0;

/** Elements of tags that nobody has defined yet, with these properties; then the tags are defined. */
async function definedLate(
  tag: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<HTMLElement> {
  names += 1;
  const prefix = `late-${names}-`;
  const element = one(stage(`<${prefix}${tag}></${prefix}${tag}>`), prefix + tag);
  Object.assign(element, properties);
  defineElements({ prefix });
  await settled(element.parentElement!);
  return element;
}

function words(element: Element): string {
  return shadow(element).textContent.replace(/\s+/g, ' ');
}

describe('a property that is set before the tag is defined', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['dimension-radar', { series }, /Ouders.*Kennis 3/],
    ['dimension-radar', { scores: '3,4,?,2,5,3,1' }, /Kennis 3/],
    ['checklist-card', { items: ['Is er koffie?'] }, /Is er koffie\?/],
    ['betrokkenheidsboom-tree', { model: { roots: ['Tijd'], fruits: ['Rust'] } }, /Tijd.*Rust/],
  ];

  for (const [tag, properties, expected] of cases) {
    it(`<${tag}> takes ${Object.keys(properties).join()} [E6] [R2]`, async () => {
      const element = await definedLate(tag, properties);
      expect(words(element)).to.match(expected);
      expect(Object.keys(element)).not.to.include.members(Object.keys(properties));
    });
  }

  it('hears what is set later [E6]', async () => {
    const radar = await definedLate('dimension-radar', { series });
    Object.assign(radar, { series: [{ ...series[0], label: 'Het team' }] });
    await settled(radar.parentElement!);
    expect(words(radar)).to.match(/Het team/);
  });

  it('a session takes its dossier [E6]', async () => {
    const session = await definedLate('reflection-session', { dossier: bothDirections() });
    const { dossier } = session as unknown as { dossier: { records: readonly unknown[] } };
    expect(dossier.records.length).to.be.above(0);
  });

  it('a method that a host put in place stays the host’s [E6]', async () => {
    let calls = 0;
    const radar = await definedLate('dimension-radar', { focus: () => (calls += 1) });
    radar.focus();
    expect(calls).to.equal(1);
  });
});

describe('a property that is JSON text, as of a framework that knows no difference', () => {
  it('is read as the attribute is [E6]', async () => {
    const radar = await definedLate('dimension-radar', { series: JSON.stringify(series) });
    expect(words(radar)).to.match(/Ouders.*Kennis 3/);
    const card = await definedLate('checklist-card', { items: '["Is er koffie?"]' });
    expect(words(card)).to.match(/koffie/);
  });

  it('null and empty text are none [E6]', async () => {
    for (const none of [null, '']) {
      const radar = await definedLate('dimension-radar', { series: none, scores: undefined });
      expect(words(radar)).to.match(/Hier komt een beeld/);
    }
  });

  it('an object that a framework made into text is said to be one [E6]', async () => {
    const radar = await definedLate('dimension-radar', {});
    radar.setAttribute('series', String(series));
    await settled(radar.parentElement!);
    const lines = takeConsole();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/E104\].*an object made into text: set the property, or write JSON$/);
    Object.assign(radar, { series });
    await settled(radar.parentElement!);
    expect(words(radar)).to.match(/Kennis 3/);
  });
});
