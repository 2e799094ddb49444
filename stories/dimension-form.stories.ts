import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/dimension-form/define.ts';
import { sessionKey } from '../src/controllers/session/page-session.ts';
import '../src/elements/reflection-session/define.ts';
import type { ReflectionSession } from '../src/elements/reflection-session/reflection-session.ts';
import type { Assessment, Dossier } from '../src/model/record.ts';
import { withNextTurn } from '../src/model/turn.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';

interface Args {
  readonly about?: 'parents' | 'school';
  readonly by?: string;
  readonly scale?: number;
  readonly layout?: 'steps' | 'page';
  readonly carer?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Args> = {
  title: 'dimension-form',
  component: 'dimension-form',
  args: { about: 'parents', by: 'team', layout: 'steps', scale: 5 },
  argTypes: {
    about: { control: 'inline-radio', options: ['parents', 'school'] },
    layout: { control: 'inline-radio', options: ['steps', 'page'] },
    scale: { control: 'inline-radio', options: [3, 4, 5, 6] },
  },
};
export default meta;

function form(args: Args, record?: Assessment): TemplateResult {
  const { about, by, scale, layout, carer, required, disabled, readonly } = args;
  return html`<dimension-form
    session="none"
    about=${about ?? nothing}
    by=${by ?? nothing}
    scale=${scale ?? nothing}
    layout=${layout ?? nothing}
    carer=${carer ?? nothing}
    value=${record ? JSON.stringify(record) : nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
  ></dimension-form>`;
}

/** The first step: why the team looks now. */
export const Empty: StoryObj<Args> = { render: (args) => form(args) };

/** All seven answered, each kind of answer among them. */
export const Answered: StoryObj<Args> = { render: (args) => form(args, answers(args.about)) };

/** Every step under the other. */
export const OnePage: StoryObj<Args> = {
  args: { layout: 'page' },
  render: (args) => form(args, answers(args.about)),
};

/** What is not known, as cards to take along; their answers come back here. */
export const QuestionCard: StoryObj<Args> = {
  render: (args) => {
    const record = answers(args.about);
    const { ratings } = record;
    const rational = { moment: 'aan de schoolpoort', until: '2026-12-04' };
    const knowledge = { heard: 'Vooral de brief over het huiswerk is duidelijk.' };
    return form(args, {
      ...record,
      ratings: { ...ratings, time: 'unknown' },
      inquiry: { knowledge, rational },
    });
  },
};

/** After 'Klaar': what was filled in, and 'Heropen'. */
export const Done: StoryObj<Args> = {
  render: (args) => form(args, { ...answers(args.about), done: true }),
};

const done = (round: string, id = 1): Assessment => ({
  ...answers('parents', id),
  round,
  done: true,
});

/** A dossier of two rounds with these records. */
function holding(...records: readonly Assessment[]): Dossier {
  const rounds = [
    { label: '2025-2026', from: '2025-09-01' },
    { label: '2026-2027', from: '2026-09-01' },
  ];
  return { ...bothDirections(), rounds, records };
}

/** The form in a session without a bar, which therefore says all by itself. */
function inSession({ layout }: Args, dossier: Dossier, shownRound?: string): TemplateResult {
  const open = (element: Element | undefined): void => {
    const session = element as ReflectionSession | undefined;
    if (!session) return;
    session.dossier = dossier;
    session[sessionKey].showRound(shownRound);
  };
  return html`<reflection-session keep="none" ${ref(open)}>
    <dimension-form by="team" layout=${layout ?? nothing}></dimension-form>
  </reflection-session>`;
}

/** After 'Klaar' in a session: 'Heropen' and 'Volgende collega'. */
export const DoneInSession: StoryObj<Args> = {
  render: (args) => inSession(args, holding(done('2026-2027'))),
};

/** The next colleague begins; what two others gave is hidden. */
export const NextColleague: StoryObj<Args> = {
  render: (args) =>
    inSession(args, withNextTurn(holding(done('2026-2027', 1), done('2026-2027', 2)))),
};

/** An old round, to read only. */
export const OldRound: StoryObj<Args> = {
  render: (args) => inSession(args, holding(done('2025-2026')), '2025-2026'),
};

/** An old round in which nothing was filled in. */
export const OldRoundEmpty: StoryObj<Args> = {
  render: (args) => inSession(args, holding(done('2026-2027')), '2025-2026'),
};

/** Two versions of one record: first one is to be chosen. */
export const TwoVersions: StoryObj<Args> = {
  render: (args) =>
    inSession(args, holding(done('2026-2027'), { ...done('2026-2027'), why: 'Anders.' })),
};

/** A pile of paper: one page, with the keys that fill it in. */
export const FromPaper: StoryObj<Args> = {
  args: { layout: 'page' },
  render: (args) => inSession(args, holding()),
};

/** To read only. */
export const Readonly: StoryObj<Args> = { ...Answered, args: { readonly: true } };

/** Closed. */
export const Disabled: StoryObj<Args> = { ...Answered, args: { disabled: true, layout: 'page' } };

/** About the school, in the words of grandparents. */
export const SchoolAndGrandparents: StoryObj<Args> = {
  args: { about: 'school', carer: 'grandparent' },
  render: (args) => form(args),
};

/** Prompts and note fold; the foot stays. */
export const Narrow: StoryObj<Args> = {
  ...Answered,
  globals: { viewport: { value: 'mobile1' } },
};
