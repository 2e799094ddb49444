import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/dimension-form/define.ts';
import type { Assessment } from '../src/model/record.ts';
import { answers } from '../test/fixtures/answers.ts';

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

/** After 'Klaar': what was filled in, and 'Heropen'. */
export const Done: StoryObj<Args> = {
  render: (args) => form(args, { ...answers(args.about), done: true }),
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
