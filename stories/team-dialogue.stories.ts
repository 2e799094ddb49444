import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/dimension-radar/define.ts';
import '../src/elements/reflection-session/define.ts';
import '../src/elements/team-dialogue/define.ts';
import { dimensions } from '../src/model/dimension.ts';
import type { Agreement, Assessment, Dossier } from '../src/model/record.ts';
import { agreement } from '../test/fixtures/agreements.ts';
import { answersOf, manyColleagues, sixColleagues } from '../test/fixtures/team-answers.ts';

interface Args {
  readonly about?: 'parents' | 'school';
  readonly group?: 'team' | 'parents';
  readonly step?: 'fill' | 'show' | 'talk' | 'agree';
  readonly least?: number;
  readonly by?: string;
  readonly scale?: number;
  readonly carer?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Args> = {
  title: 'team-dialogue',
  component: 'team-dialogue',
  args: { about: 'parents' },
  argTypes: {
    about: { control: 'inline-radio', options: ['parents', 'school'] },
    group: { control: 'inline-radio', options: ['team', 'parents'] },
    step: { control: 'inline-radio', options: ['fill', 'show', 'talk', 'agree'] },
  },
};
export default meta;

interface Answers {
  readonly assessments?: readonly Assessment[];
  readonly record?: Partial<Agreement>;
}

function dialogue(args: Args, { assessments, record }: Answers = {}): TemplateResult {
  const { about, group, step, least, by, scale, carer, required, disabled, readonly } = args;
  return html`<team-dialogue
    session="none"
    about=${about ?? nothing}
    group=${group ?? nothing}
    step=${step ?? nothing}
    least=${least ?? nothing}
    by=${by ?? nothing}
    scale=${scale ?? nothing}
    carer=${carer ?? nothing}
    assessments=${assessments ? JSON.stringify(assessments) : nothing}
    value=${record ? JSON.stringify(record) : nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
  ></team-dialogue>`;
}

const team = sixColleagues();

/** What a team agreed about the answers of six, with a view that was not followed. */
const agreed = agreement(7, {
  ratings: { knowledge: 4, emotional: 3, competence: 2, behaviour: 4, time: 'unknown' },
  why: { competence: 'Wie wij zien, vraagt vaak hoe iets moet.' },
  minority: { competence: 'In de tuin van de kleuters zie ik net veel vertrouwen.' },
  sources: team.map(({ id }) => id),
});

/** Nobody has filled in yet. */
export const Empty: StoryObj<Args> = { render: (args) => dialogue(args) };

/** One colleague is done; the next one fills in without seeing it. */
export const FillingIn: StoryObj<Args> = {
  render: () => {
    const [first] = answersOf(['2,3,?,4,1,3,x'], { round: '2026-2027' });
    const dossier: Dossier = {
      type: 'dossier',
      version: 1,
      id: '00000000-0000-4000-8000-0000000000aa',
      createdAt: '2026-11-20T09:30:00Z',
      updatedAt: '2026-11-20T09:30:00Z',
      rounds: [{ label: '2026-2027', from: '2026-11-20' }],
      records: first ? [first] : [],
      turn: { former: first ? [first.id] : [] },
    };
    return html`<reflection-session keep="none" controls .dossier=${dossier}
      ><team-dialogue by="teacher"></team-dialogue
    ></reflection-session>`;
  },
};

/** Three colleagues who look in different ways. */
export const ThreeColleagues: StoryObj<Args> = {
  render: (args) => dialogue(args, { assessments: team.slice(2, 5) }),
};

/** Six, with what they want to talk about and what they do not know. */
export const SixColleagues: StoryObj<Args> = {
  render: (args) => dialogue(args, { assessments: team }),
};

/** Two hundred answers about the school: a dot a person still. */
export const TwoHundred: StoryObj<Args> = {
  args: { about: 'school' },
  render: (args) => dialogue(args, { assessments: manyColleagues(200, { about: 'school' }) }),
};

/** Four parents: only how many they are, and why. */
export const FewParents: StoryObj<Args> = {
  args: { group: 'parents' },
  render: (args) => dialogue(args, { assessments: sixColleagues({ by: 'parent' }).slice(0, 4) }),
};

/** Six parents, apart from the team. */
export const Parents: StoryObj<Args> = {
  args: { group: 'parents' },
  render: (args) => dialogue(args, { assessments: sixColleagues({ by: 'parent' }) }),
};

/** One dimension at a time. */
export const Talking: StoryObj<Args> = {
  args: { step: 'talk' },
  render: (args) => dialogue(args, { assessments: team }),
};

/** Some dimensions are agreed, one is open. */
export const Agreeing: StoryObj<Args> = {
  args: { step: 'agree' },
  render: (args) => {
    const record = Object.entries(agreed).filter(([key]) => key !== 'done');
    return dialogue(args, { assessments: team, record: Object.fromEntries(record) });
  },
};

/** Closed: what was agreed stays to be read. */
export const Done: StoryObj<Args> = {
  args: { step: 'agree' },
  render: (args) => dialogue(args, { assessments: team, record: agreed }),
};

/** Asks for an agreement, or 'not yet', at each of the seven. */
export const Required: StoryObj<Args> = {
  args: { required: true, step: 'agree' },
  render: (args) =>
    html`<form>${dialogue(args, { assessments: team })}<button>Verstuur</button></form>`,
};

/** Closed by the host. */
export const Disabled: StoryObj<Args> = {
  args: { disabled: true },
  render: (args) => dialogue(args),
};

/** A radar beside the dialogue of one session: it shows the agreement once there is one. */
export const WithRadar: StoryObj<Args> = {
  render: () => {
    const round = '2026-2027';
    const dossier: Dossier = {
      type: 'dossier',
      version: 1,
      id: '00000000-0000-4000-8000-0000000000aa',
      createdAt: '2026-11-20T09:30:00Z',
      updatedAt: '2026-11-20T09:30:00Z',
      rounds: [{ label: round, from: '2026-11-20' }],
      records: [...sixColleagues({ round }), { ...agreed, ratings: agreedOn(3), open: [] }],
    };
    return html`<reflection-session keep="none" .dossier=${dossier}
      ><team-dialogue></team-dialogue><dimension-radar about="parents"></dimension-radar
    ></reflection-session>`;
  },
};

function agreedOn(rating: number): Agreement['ratings'] {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, rating]));
}

/** From right to left. */
export const RightToLeft: StoryObj<Args> = {
  render: (args) => html`<div dir="rtl">${dialogue(args, { assessments: team })}</div>`,
};

/** On a phone. */
export const Narrow: StoryObj<Args> = {
  ...SixColleagues,
  globals: { viewport: { value: 'mobile1' } },
};
