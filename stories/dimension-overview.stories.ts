import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/dimension-overview/define.ts';
import { withNextTurn } from '../src/model/turn.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';
import { inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { on, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/dimension-overview',
  component: 'dimension-overview',
  args: { session: 'none' },
  render: (args) => overview(args),
};
export default meta;

function overview(args: Attributes): TemplateResult {
  return html`<dimension-overview ${attributes(args)}></dimension-overview>`;
}

/** The questions alone, to read and to print. */
export const Questions: Story = {
  play: on('dimension-overview', async (it) => {
    await it.says('Lees ze samen, of druk ze af', 'Ouders naar school', 'School naar ouders');
    await expect(it.all('tbody tr')).toHaveLength(7);
  }),
};

/** One direction. */
export const OneDirection: Story = {
  args: { about: 'school' },
  play: on('dimension-overview', async (it) => {
    await it.says('School naar ouders');
    await it.saysNot('Ouders naar school');
  }),
};

/** With the answers, notes and soil of a session. */
export const Answers: Story = {
  args: { session: undefined },
  render: (args) => inSession(bothDirections(), overview(args)),
  play: on('dimension-overview', async (it) => {
    await expect(it.parts('answer')).toHaveLength(14);
    await it.says('4 veel', 'weten we niet', 'De school verhuist in mei.');
  }),
};

/** Several who filled in, each answer with its rater. */
export const SeveralRaters: Story = {
  args: { session: undefined },
  render: (args) => {
    const records = ['teacher', 'head', 'parent'].map((by, at) => ({
      ...answers('parents', at + 1),
      round: '2026-2027',
      by,
    }));
    return inSession({ ...bothDirections(), records }, overview(args));
  },
  play: on('dimension-overview', async (it) => {
    await it.says('een leerkracht', 'de directie', 'een ouder');
  }),
};

/** While the next colleague fills in, what the former gave is not to be seen. */
export const HiddenUntilDone: Story = {
  args: { session: undefined },
  render: (args) => {
    const { records, ...dossier } = bothDirections();
    const done = records.map((record) => ({ ...record, done: true }));
    return inSession(withNextTurn({ ...dossier, records: done }), overview(args));
  },
  play: on('dimension-overview', async (it) => {
    await it.says('Ouders naar school');
    await it.saysNot('4 veel', 'Niet iedereen voelt zich thuis');
  }),
};

/** In the words of guardians. */
export const Guardians: Story = {
  args: { carer: 'guardian' },
  play: on('dimension-overview', async (it) => {
    await it.says('Voogden naar school');
  }),
};

/** On a phone: cards, where a table has no room. */
export const Narrow: Story = {
  ...Answers,
  globals: { width: '320' },
  play: on('dimension-overview', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
    await expect(getComputedStyle(await it.one('tbody td')).display).not.toBe('table-cell');
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  ...Answers,
  globals: { locale: 'ar' },
  play: on('dimension-overview', async (it) => {
    await it.says('المعرفة');
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  ...Answers,
  globals: { locale: 'en-XA' },
  play: on('dimension-overview', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
