import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/action-plan/define.ts';
import type { Dossier, Plan, StoredRecord } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { checklist } from '../test/fixtures/checklists.ts';
import { fourActions, fourLooks } from '../test/fixtures/four-actions.ts';
import { action, plan } from '../test/fixtures/plans.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound } from './support/bar.ts';
import { inside, on, submitInVain, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/action-plan',
  component: 'action-plan',
  args: { session: 'none', by: 'team' },
  render: (args) => sheet(args),
};
export default meta;

function sheet(args: Attributes): TemplateResult {
  return html`<action-plan ${attributes(args)}></action-plan>`;
}

/** Nothing planned and nothing seen: what it is for, and how to begin. */
export const Empty: Story = {
  play: on('action-plan', async (it) => {
    await it.says('Ons ouderplan', 'Onze focus', 'Wat doen we, en wat raakt het?');
    await expect(it.all('.focus-choice')).toHaveLength(14);
  }),
};

/** Begins from what is weak and what is not known. */
export const WhereToBegin: Story = {
  args: { looks: fourLooks },
  play: on('action-plan', async (it) => {
    await it.says('hier zien we weinig van', 'weten we niet');
    const change = it.hears('change');
    await it.click('.focus-choice.parents input');
    await expect(change).toHaveBeenCalledTimes(1);
    await expect(it.all('.focus-choice input:checked')).toHaveLength(1);
  }),
};

/** One focus chosen, still without an action: ideas go with it. */
export const WithFocus: Story = {
  args: {
    looks: fourLooks,
    value: plan(6, { focus: [{ about: 'parents', dimension: 'competence' }] }),
  },
  play: on('action-plan', async (it) => {
    await it.says('De focus wacht nog op een actie.', 'Ouders: Competentie');
  }),
};

/** The ideas at a dimension, of which one is taken over. */
export const Ideas: Story = {
  ...WithFocus,
  play: on('action-plan', async (it) => {
    await it.press('Ideeën voor competentie');
    await expect(await it.part('ideas')).toBeVisible();
    const [idea] = it.all('button').filter((one) => one.ariaLabel?.startsWith('Neem over'));
    await expect(idea).toBeDefined();
    if (idea) await it.click(idea);
    await expect(it.parts('action').length).toBeGreaterThan(0);
  }),
};

/** A new action, in the editor where it is written. */
export const NewAction: Story = {
  args: { looks: fourLooks },
  play: on('action-plan', async (it) => {
    await it.press('Nieuwe actie');
    await expect(await it.part('editor')).toBeVisible();
    await it.keys('Koffie aan de poort');
    await it.press('Klaar');
    await it.named('Koffie aan de poort');
  }),
};

/** Four actions, with what the plan leaves open. */
export const FourActions: Story = {
  args: { looks: fourLooks, value: fourActions() },
  play: on('action-plan', async (it) => {
    await it.says('Je plan steunt op kennis.', 'En de leerling?');
    await expect(it.parts('action').length).toBeGreaterThanOrEqual(4);
  }),
};

/** An action of the four is opened, to be changed. */
export const AnActionOpen: Story = {
  ...FourActions,
  play: on('action-plan', async (it) => {
    await it.press('Brief over het huiswerk');
    await expect(await it.part('editor')).toBeVisible();
    await it.press('Klaar');
    await expect(it.parts('editor')).toHaveLength(0);
  }),
};

/** A warning is meant so: it steps aside, and can be shown again. */
export const AWarningMeant: Story = {
  ...FourActions,
  play: on('action-plan', async (it) => {
    const before = it.parts('notice').length;
    await it.press('Dit is zo bedoeld');
    await expect(it.parts('notice')).toHaveLength(before - 1);
    await it.press('Toon weer: Je plan steunt op kennis.');
    await expect(it.parts('notice')).toHaveLength(before);
  }),
};

/** Several raters: the middle of what they gave, and what is no number beside it. */
export const SeveralRaters: Story = {
  args: {
    looks: [
      ...fourLooks,
      { about: 'parents', by: 'head', scores: '2,4,?,?,1,x,3' },
      { about: 'school', by: 'childcare', scores: '2,~,5,-,?,4,x' },
    ],
    value: fourActions(),
  },
  play: on('action-plan', async (it) => {
    await it.says('middelste antwoord');
  }),
};

const infoMeetings = [1, 2].map((n) =>
  action(n, {
    title: `Infomoment ${n}`,
    kind: 'info-meeting',
    touches: { parents: ['knowledge'] },
  }),
);

/** The trap of knowledge, one moment that carries all, nothing for the school, no pupil. */
export const AsksOnlyParents: Story = {
  args: { looks: fourLooks, value: plan(6, { actions: infoMeetings }) },
  play: on('action-plan', async (it) => {
    await expect(it.parts('notice').length).toBeGreaterThanOrEqual(3);
    await it.says('Je plan steunt op kennis.', 'En de leerling?');
  }),
};

/** The trap of behaviour, with what is weak and not known left without an action. */
export const LeansOnBehaviour: Story = {
  args: {
    looks: fourLooks,
    value: plan(6, {
      actions: [
        action(1, {
          title: 'Handtekening in de agenda',
          touches: { parents: ['behaviour', 'time'], school: ['behaviour'] },
        }),
      ],
    }),
  },
  play: on('action-plan', async (it) => {
    await it.says('Je plan steunt op gedrag');
  }),
};

/** Warnings that the team accepted. */
export const Meant: Story = {
  args: { looks: fourLooks, value: fourActions({ accepted: ['only-knowledge', 'no-pupil'] }) },
  play: on('action-plan', async (it) => {
    await it.says('Zo bedoeld: Je plan steunt op kennis.');
    await it.named('Toon weer: En de leerling?');
  }),
};

/** A plan that leaves nothing open, partly done. */
export const NothingOpen: Story = {
  args: { looks: fourLooks, value: nothingOpen() },
  play: on('action-plan', async (it) => {
    await it.saysNot('De focus wacht nog', 'steunt op kennis', 'En de leerling?');
  }),
};

function nothingOpen(): Plan {
  const { actions, ...rest } = fourActions({ focus: [{ about: 'parents', dimension: 'belief' }] });
  const [letter, film, evening, coffee] = actions;
  const all = [
    { ...letter!, state: 'done', touches: { school: ['knowledge'] } } as const,
    {
      ...film!,
      state: 'done',
      pupil: 'maakt het filmpje',
      touches: { parents: ['competence', 'emotional'] },
    } as const,
    { ...evening!, state: 'busy', touches: { parents: ['belief', 'rational'] } } as const,
    { ...coffee!, state: 'planned' } as const,
  ];
  return { ...rest, actions: all };
}

/** To be read only. */
export const ReadOnly: Story = {
  args: { readonly: true, looks: fourLooks, value: fourActions() },
  play: on('action-plan', async (it) => {
    await it.says('Infoavond over het rapport');
    await expect(it.parts('primary-button')).toHaveLength(0);
    await expect(it.all('input:enabled')).toHaveLength(0);
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { disabled: true, looks: fourLooks, value: fourActions() },
  play: on('action-plan', async (it) => {
    await it.says('Infoavond over het rapport');
    await expect(it.all('input:enabled')).toHaveLength(0);
  }),
};

/** A form that was sent too early: the plan asks for one action. */
export const Required: Story = {
  args: { required: true, name: 'plan' },
  render: (args) => inForm(sheet(args)),
  play: on('action-plan', async (it, canvas) => {
    await submitInVain(it, canvas, 'Zet minstens één actie in het plan.');
  }),
};

/** In a session it begins from what was filled in there. */
export const FromSession: Story = {
  args: { session: undefined },
  render: (args) => inSession(bothDirections(), sheet(args)),
  play: on('action-plan', async (it) => {
    await it.says('Emotioneel', 'hier zien we weinig van');
  }),
};

function holding(...records: readonly StoredRecord[]): Dossier {
  const rounds = [
    { label: '2025-2026', from: '2025-09-01' },
    { label: '2026-2027', from: '2026-09-01' },
  ];
  return { ...bothDirections(), rounds, records };
}

/** In a session each action has its checklists, before and after. */
export const WithChecklists: Story = {
  args: { session: undefined },
  render: (args) => {
    const actions = [action(1, { title: 'Openklas 3A', kind: 'open-class' })];
    const card = checklist(5, { action: actions[0]?.id ?? '' });
    return inSession(holding(plan(6, { actions }), card), sheet(args));
  },
  play: on('action-plan', async (it) => {
    await it.press('Openklas 3A');
    await it.says('De zeven vragen vooraf', '2 van 7 beantwoord');
  }),
};

/** The plan of an old round, to be read. */
export const OldRound: Story = {
  args: { session: undefined },
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) =>
    inSession(holding(fourActions({ round: '2025-2026' })), sheet(args), { controls: true }),
  play: on('action-plan', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.', 'Infoavond over het rapport');
    await expect(it.parts('primary-button')).toHaveLength(0);
  }),
};

/** Two versions of one plan: first one is to be chosen. */
export const TwoVersions: Story = {
  args: { session: undefined },
  render: (args) => {
    const one = fourActions({ round: '2026-2027', revision: 2 });
    return inSession(holding(one, { ...one, actions: one.actions.slice(1) }), sheet(args));
  },
  play: on('action-plan', async (it) => {
    await it.says('2 versies');
    await expect(it.parts('primary-button')).toHaveLength(0);
  }),
};

/** With a title of its own. */
export const Titled: Story = {
  args: { readonly: true, label: 'Ouderplan 2026-2027', looks: fourLooks, value: fourActions() },
  globals: { width: '640' },
  play: on('action-plan', async (it) => {
    await it.says('Ouderplan 2026-2027');
  }),
};

/** On a phone: a card a row. */
export const Narrow: Story = {
  ...FourActions,
  globals: { width: '320' },
  play: on('action-plan', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  ...FourActions,
  globals: { locale: 'ar' },
  play: on('action-plan', async (it) => {
    await it.says('المعرفة');
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  ...FourActions,
  globals: { locale: 'en-XA' },
  play: on('action-plan', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
