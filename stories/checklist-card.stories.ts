import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/checklist-card/define.ts';
import '../src/elements/reflection-session/define.ts';
import type { Checklist, Dossier } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { allChecked, checked } from '../test/fixtures/checklists.ts';

interface Args {
  readonly checklist?: string;
  readonly moment?: 'before' | 'after';
  readonly activity?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly carer?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const checklists = [
  'parents',
  'school',
  'communication',
  'signs-parents',
  'signs-teachers',
  'signs-children',
  'attitudes',
  'tips',
];

const meta: Meta<Args> = {
  title: 'checklist-card',
  component: 'checklist-card',
  args: { checklist: 'parents', moment: 'before' },
  argTypes: {
    checklist: { control: 'select', options: checklists },
    moment: { control: 'inline-radio', options: ['before', 'after'] },
  },
};
export default meta;

function card(args: Args, record?: Checklist): TemplateResult {
  const { checklist, moment, activity, kind, date, carer, required, disabled, readonly } = args;
  return html`<checklist-card
    session="none"
    checklist=${checklist ?? nothing}
    moment=${moment ?? nothing}
    activity=${activity ?? nothing}
    kind=${kind ?? nothing}
    date=${date ?? nothing}
    carer=${carer ?? nothing}
    value=${record ? JSON.stringify(record) : nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
  ></checklist-card>`;
}

/** Nothing answered, with fields for the activity. */
export const Empty: StoryObj<Args> = { render: (args) => card(args) };

/** Each kind of answer, one question open. */
export const Answered: StoryObj<Args> = { render: (args) => card(args, checked()) };

/** What it did, about the school, with the activity given by the page. */
export const AfterAParentTalk: StoryObj<Args> = {
  args: {
    checklist: 'school',
    moment: 'after',
    activity: 'Oudercontact in de herfst',
    kind: 'parent-talk',
    date: '2026-11-05',
  },
  render: (args) => card(args),
};

/** Only knowledge was touched: the question that goes with it. */
export const TheTrapOfKnowledge: StoryObj<Args> = {
  render: (args) => {
    const record = allChecked();
    const answers = Object.fromEntries(
      Object.keys(record.answers).map((id, index) => [id, index === 0 ? 'yes' : 'no']),
    );
    return card(args, { ...record, answers });
  },
};

/** Both moments of one activity, in a session. */
export const BeforeAndAfter: StoryObj<Args> = {
  render: () => {
    const { rounds, ...rest } = bothDirections();
    const round = rounds[0]?.label ?? '';
    const after = allChecked('after');
    const records = [
      { ...allChecked('before'), round },
      {
        ...after,
        round,
        id: '00000000-0000-4000-8000-000000000006',
        answers: { ...after.answers, 'checklist.parents.2': 'partly' },
      },
    ];
    const dossier: Dossier = { ...rest, rounds, records };
    return html`<reflection-session keep="none" .dossier=${dossier}
      ><checklist-card></checklist-card
    ></reflection-session>`;
  },
};

/** The seven tips, with answers of their own. */
export const Tips: StoryObj<Args> = {
  args: { checklist: 'tips' },
  render: (args) => card(args),
};

/** An editor’s own list, with its heading and markup. */
export const OwnList: StoryObj<Args> = {
  render: () =>
    html`<checklist-card>
      <h3>Is ons feest er voor iedereen?</h3>
      <ol>
        <li>Staat de uitnodiging in <em>eenvoudige</em> taal?</li>
        <li>Weet elk gezin dat het niets kost?</li>
        <li lang="fr">L’école est-elle facile à trouver ?</li>
      </ol>
    </checklist-card>`,
};

/** Asks for every answer. */
export const Required: StoryObj<Args> = {
  args: { required: true },
  render: (args) => html`<form>${card(args)}<button>Verstuur</button></form>`,
};

/** To be read only. */
export const Readonly: StoryObj<Args> = {
  args: { readonly: true },
  render: (args) => card(args, checked()),
};

/** Closed. */
export const Disabled: StoryObj<Args> = {
  args: { disabled: true },
  render: (args) => card(args, checked()),
};

/** On a phone. */
export const Narrow: StoryObj<Args> = {
  ...Answered,
  globals: { viewport: { value: 'mobile1' } },
};
