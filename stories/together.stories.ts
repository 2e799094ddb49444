import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.ts';
import type { Dossier } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { fourActions } from '../test/fixtures/four-actions.ts';
import { sixColleagues } from '../test/fixtures/team-answers.ts';
import { inSession } from './support/around.ts';
import type { Attributes } from './support/attributes.ts';
import { inside, on, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Together',
  parameters: {
    docs: {
      description: {
        component:
          'Several elements on one page. They find each other through the session around them.',
      },
    },
  },
};
export default meta;

/** Two forms, a picture that follows, an overview, and a bar to save and open files. */
export const AReflection: Story = {
  name: 'A reflection',
  render: () =>
    inSession(
      undefined,
      html`<dimension-form about="parents" by="team"></dimension-form>
        <dimension-form about="school" by="team"></dimension-form>
        <dimension-radar controls></dimension-radar>
        <dimension-overview></dimension-overview>`,
      { controls: true },
    ),
  play: on('dimension-form', async (it, canvas) => {
    await it.press('1. Kennis: nog niet ingevuld');
    await it.click('input[name="rating-knowledge"][value="4"]');
    const radar = await inside(canvas, 'dimension-radar');
    await waitFor(() => expect(radar.parts('marker')).toHaveLength(1));
    const overview = await inside(canvas, 'dimension-overview');
    await overview.says('4 veel');
  }),
};

const round = '2026-2027';

function ofSix(): Dossier {
  return { ...bothDirections(), records: sixColleagues({ round }) };
}

/** A team lays its looks side by side, agrees, and plans from what it agreed. */
export const TalkAndPlan: Story = {
  name: 'Talk and plan',
  render: () =>
    inSession(
      ofSix(),
      html`<team-dialogue about="parents"></team-dialogue> <action-plan by="team"></action-plan>`,
      { controls: true },
    ),
  play: on('team-dialogue', async (it, canvas) => {
    await it.says('6 collega’s vulden in');
    const plan = await inside(canvas, 'action-plan');
    await plan.says('Competentie');
  }),
};

/** A plan, the checklist of an activity, and the tree that grows from both. */
export const PlanCheckGrow: Story = {
  name: 'Plan, check and grow',
  render: () =>
    inSession(
      { ...bothDirections(), records: [fourActions({ round })] },
      html`<action-plan by="team"></action-plan>
        <checklist-card activity="Openklas 3A" kind="open-class"></checklist-card>
        <betrokkenheidsboom-tree editable></betrokkenheidsboom-tree>`,
      { controls: true },
    ),
  play: on('checklist-card', async (it, canvas) => {
    await it.says('Openklas 3A');
    await it.click('[part~="question"]:first-child input');
    await it.says('1 van 7 ingevuld');
    const session = canvas.querySelector('reflection-session');
    const { records } = (session as unknown as { readonly dossier: Dossier }).dossier;
    await expect(records.map(({ type }) => type)).toContain('checklist');
  }),
};
