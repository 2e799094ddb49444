import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/dimension-overview/define.ts';
import '../src/elements/reflection-session/define.ts';
import { bothDirections } from '../test/fixtures/answers.ts';

interface Args {
  readonly about?: 'parents' | 'school';
  readonly carer?: string;
}

const meta: Meta<Args> = {
  title: 'dimension-overview',
  component: 'dimension-overview',
  argTypes: { about: { control: 'inline-radio', options: ['parents', 'school'] } },
};
export default meta;

function overview({ about, carer }: Args, session: string | undefined): TemplateResult {
  return html`<dimension-overview
    about=${about ?? nothing}
    carer=${carer ?? nothing}
    session=${session ?? nothing}
  ></dimension-overview>`;
}

/** The questions alone, to read and to print. */
export const Questions: StoryObj<Args> = { render: (args) => overview(args, 'none') };

/** One direction. */
export const OneDirection: StoryObj<Args> = {
  args: { about: 'school' },
  render: (args) => overview(args, 'none'),
};

/** With the answers of a session. */
export const Answers: StoryObj<Args> = {
  render: (args) =>
    html`<reflection-session keep="none" .dossier=${bothDirections()}
      >${overview(args, undefined)}</reflection-session
    >`,
};

/** Cards, where a table has no room. */
export const Narrow: StoryObj<Args> = {
  ...Answers,
  globals: { viewport: { value: 'mobile1' } },
};
