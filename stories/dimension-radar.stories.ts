import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/dimension-radar/define.ts';
import type { SeriesInput } from '../src/elements/dimension-radar/radar-series.ts';
import { registerContent } from '../src/i18n/locale-registry.ts';
import type { Dossier } from '../src/model/record.ts';
import { withNextTurn } from '../src/model/turn.ts';
import { agreement } from '../test/fixtures/agreements.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { on, submitInVain, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/dimension-radar',
  component: 'dimension-radar',
  args: { session: 'none', controls: true },
  argTypes: { scale: { control: 'inline-radio', options: [3, 4, 5, 6] } },
  render: (args) => radar(args),
};
export default meta;

function radar(args: Attributes, content: unknown = nothing): TemplateResult {
  return html`<dimension-radar ${attributes(args)}>${content}</dimension-radar>`;
}

const both: readonly SeriesInput[] = [
  { about: 'parents', by: 'team', scores: '3,4,3,?,2,4,2' },
  { about: 'school', by: 'team', scores: '2,4,5,4,3,3,x' },
];

const roles = ['teacher', 'head', 'childcare', 'policy', 'educator', 'bridge-figure'];
const six = ['3,4,3,?,2,4,2', '4,4,2,3,2,5,3', '2,3,3,?,1,4,2', '3,5,4,2,3,4,1', '5,4,3,4,2,3,2'];

/** Nothing yet: the axes and what the picture is for. */
export const Empty: Story = {
  play: on('dimension-radar', async (it) => {
    await it.says('Hier komt een beeld van zeven dimensies.');
    await expect(it.parts('chart')).toHaveLength(1);
    await expect(it.parts('marker')).toHaveLength(0);
  }),
};

/** One rater and one direction: a line, a marker on each axis, and all of it in a table and in words. */
export const OneDirection: Story = {
  args: { by: 'team', scores: '3,4,3,5,2,4,2' },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('marker')).toHaveLength(7);
    await it.says('Ouders → school', 'In woorden', 'geen meting');
    await it.press('Tabel');
    await expect(await it.named('Tabel')).toHaveAttribute('aria-pressed', 'true');
  }),
};

/** Parents and school, each on the same axes. Colour, dash and marker tell them apart. */
export const BothDirections: Story = {
  args: { series: both },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('legend-entry')).toHaveLength(2);
    await expect(it.parts('line').length).toBeGreaterThanOrEqual(2);
    await it.says('Grootste verschil', 'school 2 hoger');
  }),
};

/** Beside the numbers: not known, not applicable, rather not say, not answered. None is drawn as zero. */
export const WithoutNumber: Story = {
  args: { by: 'team', scores: '4,?,3,x,~,-,2' },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('marker')).toHaveLength(3);
    await it.says('weten we niet', 'niet van toepassing', 'zeg ik liever niet', 'niet ingevuld');
  }),
};

/** The same answers as dots, with the difference in words. */
export const Dots: Story = {
  args: { series: both, view: 'dots' },
  play: on('dimension-radar', async (it) => {
    await expect(await it.part('dots')).toBeVisible();
    await it.press('Radar');
    await expect(await it.part('chart')).toBeVisible();
    await it.press('Punten');
    await expect(await it.part('dots')).toBeVisible();
  }),
};

/** The same answers as a table. */
export const Table: Story = {
  args: { series: both, view: 'table' },
  play: on('dimension-radar', async (it) => {
    await expect(await it.part('table')).toBeVisible();
    await expect(it.all('tbody [role="row"], tbody tr')).toHaveLength(7);
    await expect(it.parts('chart')).toHaveLength(0);
  }),
};

/** Three raters of one direction keep their own signs. */
export const ThreeRaters: Story = {
  args: {
    series: ['teacher', 'head', 'parent'].map((by, place) => ({ by, scores: six[place] ?? '' })),
  },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('legend-entry')).toHaveLength(3);
    await it.says('een leerkracht', 'de directie', 'een ouder');
  }),
};

/** From four raters on: the middle answer and the range, never a mean. */
export const ManyRaters: Story = {
  args: { series: roles.map((by, place) => ({ by, scores: six[place % six.length] ?? '' })) },
  play: on('dimension-radar', async (it) => {
    await it.says('middelste antwoord van 6', 'van laagste tot hoogste');
  }),
};

/** The reader asked to see each answer of the many. */
export const EveryAnswer: Story = {
  ...ManyRaters,
  play: on('dimension-radar', async (it) => {
    const drawn = (): number => it.all('[part~="chart"] *').length;
    const before = drawn();
    await it.click('input[type="checkbox"]');
    await expect(drawn()).toBeGreaterThan(before);
  }),
};

/** Radio groups are the controls; the picture follows, and can be tapped. */
export const Editable: Story = {
  args: { editable: true, by: 'team', scores: '3,4,?,x,2,-,-' },
  play: on('dimension-radar', async (it) => {
    const change = it.hears('change');
    const recordChange = it.hears('record-change');
    await it.click('input[name="rating-behaviour"][value="5"]');
    await expect(change).toHaveBeenCalledTimes(1);
    await expect(recordChange).toHaveBeenCalledTimes(1);
    await expect(it.parts('marker')).toHaveLength(4);
    await it.press('Wis antwoord bij Gedrag');
    await expect(it.parts('marker')).toHaveLength(3);
  }),
};

/** Filled in with the keyboard alone, from nothing. */
export const EditableEmpty: Story = {
  args: { editable: true, by: 'team' },
  play: on('dimension-radar', async (it) => {
    const choice = await it.one('input[name="rating-knowledge"][value="3"]');
    choice.focus();
    await it.keys(' ');
    await expect(choice).toBeChecked();
    await expect(it.parts('marker')).toHaveLength(1);
  }),
};

/** A form that was sent too early: every dimension asks for an answer. */
export const Required: Story = {
  args: { editable: true, required: true, name: 'kijk' },
  render: (args) => inForm(radar(args)),
  play: on('dimension-radar', async (it, canvas) => {
    await submitInVain(it, canvas, 'Kies een antwoord. ‘Weten we niet’ mag ook.');
  }),
};

/** To read only: no controls, and no part in what a form demands. */
export const ReadOnly: Story = {
  args: { editable: true, readonly: true, required: true, by: 'team', scores: '3,4,?,x,2,4,2' },
  play: on('dimension-radar', async (it) => {
    await expect(it.all('input:enabled')).toHaveLength(0);
    await expect(it.host.matches(':invalid')).toBe(false);
    await expect(it.parts('marker')).toHaveLength(5);
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { editable: true, disabled: true, by: 'team', scores: '3,4,?,x,2,4,2' },
  play: on('dimension-radar', async (it) => {
    await expect(it.all('input:enabled')).toHaveLength(0);
    await expect(it.parts('marker')).toHaveLength(5);
  }),
};

/** A scale of three steps. */
export const ThreeSteps: Story = {
  args: { by: 'team', scale: 3, scores: '3,2,1,?,2,3,1' },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('ring')).toHaveLength(3);
  }),
};

/** A scale of six steps. */
export const SixSteps: Story = {
  args: { by: 'team', scale: 6, scores: '6,4,3,5,2,1,2' },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('ring')).toHaveLength(6);
  }),
};

/** Grandparents instead of parents. */
export const Grandparents: Story = {
  args: { series: both, carer: 'grandparent' },
  play: on('dimension-radar', async (it) => {
    await it.says('Grootouders → school');
    await it.saysNot(' ouders ');
  }),
};

/** An editor's table is the data, and stays in the page. */
export const FromTable: Story = {
  args: { session: undefined, by: 'team' },
  render: (args) => radar(args, editorsTable()),
  play: on('dimension-radar', async (it, canvas) => {
    await expect(it.parts('legend-entry')).toHaveLength(2);
    await expect(canvas.querySelectorAll('table')).toHaveLength(1);
    await it.says('weten we niet');
  }),
};

/** The table stands elsewhere on the page and can still be read there. */
export const FromTableElsewhere: Story = {
  args: { session: undefined, by: 'team', from: 'cijfers' },
  render: (args) => html`${editorsTable('cijfers')}${radar(args)}`,
  play: on('dimension-radar', async (it, canvas) => {
    await expect(it.parts('legend-entry')).toHaveLength(2);
    await expect(canvas.querySelector('#cijfers')).toBeVisible();
  }),
};

const rows = {
  Kennis: ['4', '3'],
  Emotioneel: ['3', '5'],
  Rationeel: ['4', '4'],
  Overtuiging: ['weten we niet', '3'],
  Competentie: ['2', '4'],
  Gedrag: ['3', '2'],
  Tijd: ['2', 'n.v.t.'],
};

function editorsTable(id?: string): TemplateResult {
  return html`<table id=${id ?? nothing}>
    <thead>
      <tr>
        <th>Dimensie</th>
        <th>Ouders</th>
        <th>School</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(rows).map(
        ([name, cells]) =>
          html`<tr>
            <td>${name}</td>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Without data of its own it shows what the session around it holds. */
export const FromSession: Story = {
  args: { session: undefined },
  render: (args) => inSession(bothDirections(), radar(args)),
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('legend-entry')).toHaveLength(2);
    await it.says('De school verhuist in mei.');
  }),
};

/** Two school years of one session beside each other. */
export const ComparedRounds: Story = {
  args: { session: undefined },
  render: (args) => inSession(twoRounds(), radar(args), { compare: '2025-2026' }),
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('legend-entry')).toHaveLength(4);
    await it.says('2025-2026', '2026-2027');
  }),
};

function twoRounds(): Dossier {
  const dossier = bothDirections();
  const old = [answers('parents', 7), answers('school', 8)].map((record) => ({
    ...record,
    round: '2025-2026',
    ratings: { ...record.ratings, knowledge: 2, emotional: 3, time: 1 },
  }));
  return {
    ...dossier,
    rounds: [{ label: '2025-2026', from: '2025-10-01' }, ...dossier.rounds],
    records: [...dossier.records, ...old],
  };
}

/** While the next colleague fills in, what the former gave is not to be seen. */
export const HiddenUntilDone: Story = {
  args: { session: undefined },
  render: (args) => {
    const { records, ...dossier } = bothDirections();
    const done = records.map((record) => ({ ...record, done: true }));
    return inSession(withNextTurn({ ...dossier, records: done }), radar(args));
  },
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('marker')).toHaveLength(0);
    await it.saysNot('4 veel');
  }),
};

/** What a group agreed, in the place of the answers behind it. */
export const Agreement: Story = {
  args: { session: undefined, about: 'parents' },
  render: (args) => {
    const { records, ...dossier } = bothDirections();
    const agreed = agreement(7, {
      ratings: { knowledge: 4, emotional: 3, rational: 4, competence: 2, behaviour: 4, time: 2 },
    });
    return inSession({ ...dossier, records: [...records, agreed] }, radar(args));
  },
  play: on('dimension-radar', async (it) => {
    await it.says('afgesproken');
    await expect(it.parts('marker').length).toBeGreaterThanOrEqual(6);
  }),
};

/** Scores that cannot be read: the picture stays whole and empty, and the console names the fault. */
export const WrongScores: Story = {
  args: { scores: '3,4' },
  tags: ['warns-E102'],
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('chart')).toHaveLength(1);
    await expect(it.parts('marker')).toHaveLength(0);
  }),
};

/** At 320 px the picture carries names or numbers. */
export const Narrow: Story = {
  args: { series: both },
  globals: { width: '320' },
  play: on('dimension-radar', async (it) => {
    await expect(it.host.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    await expect(it.parts('chart')).toHaveLength(1);
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

const longNames = {
  knowledge: 'Samen weten wat er speelt',
  emotional: 'Zich welkom voelen samen',
  rational: 'Redenen om mee te werken',
  belief: 'Overtuiging van de waarde',
  competence: 'Vertrouwen in het kunnen',
  behaviour: 'Handelen thuis en school',
  time: 'Tijd en ruimte voor elkaar',
};

/** Seven names of a publisher, each about 24 characters, in a language of their own. */
export const LongNames: Story = {
  args: { series: both, lang: 'nl-x-lang' },
  render: (args) => {
    const names = Object.entries(longNames);
    registerContent(
      'nl-x-lang',
      Object.fromEntries(names.map(([id, name]) => [`dimension.${id}.name`, name])),
    );
    return radar(args);
  },
  play: on('dimension-radar', async (it) => {
    await it.says(longNames.time, longNames.competence);
  }),
};

/** Right to left; what the locale does not have falls back to Dutch and says so. */
export const RightToLeft: Story = {
  args: { series: both },
  globals: { locale: 'ar' },
  play: on('dimension-radar', async (it) => {
    await it.says('المعرفة');
    await expect(await it.named('جدول')).toBeVisible();
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
    await expect(it.all('[lang="nl"]').length).toBeGreaterThan(0);
  }),
};

/** In the pseudo-locale nothing is cut off, and nothing is left in Dutch. */
export const PseudoLocale: Story = {
  args: { series: both },
  globals: { locale: 'en-XA' },
  play: on('dimension-radar', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** The dark scheme of the page. */
export const Dark: Story = {
  args: { series: both },
  globals: { scheme: 'dark' },
  play: on('dimension-radar', async (it) => {
    await expect(getComputedStyle(it.host).colorScheme).toBe('dark');
  }),
};
