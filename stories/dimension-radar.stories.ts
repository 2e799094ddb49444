import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/dimension-radar/define.ts';
import type { SeriesInput } from '../src/elements/dimension-radar/radar-series.ts';
import type { RadarView } from '../src/elements/dimension-radar/radar-view.ts';
import { registerContent, registerLocale } from '../src/i18n/locale-registry.ts';
import { arabic } from '../test/fixtures/locale-ar.ts';

interface Args {
  readonly about?: 'parents' | 'school';
  readonly by?: string;
  readonly label?: string;
  readonly scores?: string;
  readonly series?: readonly SeriesInput[];
  readonly scale?: number;
  readonly view?: RadarView;
  readonly controls?: boolean;
  readonly editable?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly carer?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'dimension-radar',
  component: 'dimension-radar',
  args: { view: 'radar', controls: true },
  argTypes: {
    about: { control: 'inline-radio', options: ['parents', 'school'] },
    view: { control: 'inline-radio', options: ['radar', 'dots', 'table'] },
    scale: { control: 'inline-radio', options: [3, 4, 5, 6] },
  },
  render: (args) => radar(args),
};
export default meta;

function radar(args: Args, lang?: string): TemplateResult {
  const { about, by, label, scores, series, scale, view, carer } = args;
  const { controls, editable, required, disabled, readonly } = args;
  return html`<dimension-radar
    session="none"
    lang=${lang ?? nothing}
    dir=${lang === 'ar' ? 'rtl' : nothing}
    about=${about ?? nothing}
    by=${by ?? nothing}
    label=${label ?? nothing}
    scores=${scores ?? nothing}
    series=${series ? JSON.stringify(series) : nothing}
    scale=${scale ?? nothing}
    view=${view ?? nothing}
    carer=${carer ?? nothing}
    ?controls=${controls}
    ?editable=${editable}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
  ></dimension-radar>`;
}

const both: readonly SeriesInput[] = [
  { about: 'parents', by: 'team', scores: '3,4,3,?,2,4,2' },
  { about: 'school', by: 'team', scores: '2,4,5,4,3,3,x' },
];

const roles = ['teacher', 'head', 'childcare', 'policy', 'educator', 'bridge-figure'];
const six = ['3,4,3,?,2,4,2', '4,4,2,3,2,5,3', '2,3,3,?,1,4,2', '3,5,4,2,3,4,1', '5,4,3,4,2,3,2'];

/** One rater and one direction. */
export const OneDirection: Story = { args: { by: 'team', scores: '3,4,3,5,2,4,2' } };

/** Nothing yet: the axes and what the picture is for. */
export const Empty: Story = {};

/** Parents and school, each on the same axes. */
export const BothDirections: Story = { args: { series: both } };

/** Beside the numbers: not known, not applicable, rather not say, not answered. */
export const WithoutNumber: Story = { args: { by: 'team', scores: '4,?,3,x,~,-,2' } };

/** The same as dots, with the difference in words. */
export const Dots: Story = { args: { series: both, view: 'dots' } };

/** The same as a table. */
export const Table: Story = { args: { series: both, view: 'table' } };

/** Three raters of one direction keep their own signs. */
export const ThreeRaters: Story = {
  args: {
    series: ['teacher', 'head', 'parent'].map((by, place) => ({ by, scores: six[place] ?? '' })),
  },
};

/** From four raters on: the middle answer and the range, never a mean. */
export const ManyRaters: Story = {
  args: { series: roles.map((by, place) => ({ by, scores: six[place % six.length] ?? '' })) },
};

/** Radio groups are the controls; the picture follows, and can be tapped. */
export const Editable: Story = { args: { editable: true, by: 'team', scores: '3,4,?,x,2,-,-' } };

/** Every dimension asks for an answer. */
export const Required: Story = { args: { editable: true, required: true } };

/** To read only. */
export const Readonly: Story = {
  args: { editable: true, readonly: true, by: 'team', scores: '3,4,?,x,2,4,2' },
};

/** Closed. */
export const Disabled: Story = {
  args: { editable: true, disabled: true, by: 'team', scores: '3,4,?,x,2,4,2' },
};

/** Six steps. */
export const SixSteps: Story = { args: { by: 'team', scale: 6, scores: '6,4,3,5,2,1,2' } };

/** Grandparents instead of parents. */
export const Grandparents: Story = { args: { series: both, carer: 'grandparent' } };

/** At 280 px the picture carries names or numbers. */
export const Narrow: Story = {
  args: { series: both },
  globals: { viewport: { value: 'mobile1' } },
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
  args: { series: both },
  render: (args) => {
    const names = Object.entries(longNames);
    registerContent(
      'nl-x-lang',
      Object.fromEntries(names.map(([id, name]) => [`dimension.${id}.name`, name])),
    );
    return radar(args, 'nl-x-lang');
  },
};

/** Right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  args: { series: both },
  render: (args) => {
    registerLocale('ar', arabic);
    return radar(args, 'ar');
  },
};

/** An editor's table is the data, and stays in the page. */
export const FromTable: Story = {
  render: ({ view }) =>
    html`<dimension-radar session="none" by="team" view=${view ?? nothing}>
      <table>
        <thead>
          <tr>
            <th>Dimensie</th>
            <th>Ouders</th>
            <th>School</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries({
            Kennis: ['4', '3'],
            Emotioneel: ['3', '5'],
            Rationeel: ['4', '4'],
            Overtuiging: ['weten we niet', '3'],
            Competentie: ['2', '4'],
            Gedrag: ['3', '2'],
            Tijd: ['2', 'n.v.t.'],
          }).map(
            ([name, cells]) =>
              html`<tr>
                <td>${name}</td>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </dimension-radar>`,
};

function darken(element?: Element): void {
  if (!(element instanceof HTMLElement)) return;
  element.style.setProperty('color-scheme', 'dark');
  element.style.setProperty('background', '#151311');
  element.style.setProperty('padding', '1rem');
}

/** The dark scheme of the page. */
export const Dark: Story = {
  args: { series: both },
  decorators: [(story) => html`<div ${ref(darken)}>${story()}</div>`],
};
