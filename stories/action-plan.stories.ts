import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/action-plan/define.ts';
import '../src/elements/reflection-session/define.ts';
import type { Dossier, Plan } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { fourActions, fourLooks } from '../test/fixtures/four-actions.ts';
import { action, plan } from '../test/fixtures/plans.ts';

interface Args {
  readonly label?: string;
  readonly carer?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Args> = {
  title: 'action-plan',
  component: 'action-plan',
  args: {},
};
export default meta;

function shown(args: Args, record?: Plan, looks?: readonly unknown[]): TemplateResult {
  const { label, carer, required, disabled, readonly } = args;
  return html`<action-plan
    session="none"
    by="team"
    label=${label ?? nothing}
    carer=${carer ?? nothing}
    value=${record ? JSON.stringify(record) : nothing}
    looks=${looks ? JSON.stringify(looks) : nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
  ></action-plan>`;
}

/** Nothing planned and nothing seen: what it is for, and how to begin. */
export const Empty: StoryObj<Args> = { render: (args) => shown(args) };

/** Begins from what is weak and what is not known. */
export const WhereToBegin: StoryObj<Args> = { render: (args) => shown(args, undefined, fourLooks) };

/** One focus chosen, still without an action. */
export const WithFocus: StoryObj<Args> = {
  render: (args) =>
    shown(args, plan(6, { focus: [{ about: 'parents', dimension: 'competence' }] }), fourLooks),
};

/** Four actions, with what the plan leaves open. */
export const FourActions: StoryObj<Args> = {
  render: (args) => shown(args, fourActions(), fourLooks),
};

/** Several raters: the middle of what they gave, and what is no number beside it. */
export const SeveralRaters: StoryObj<Args> = {
  render: (args) =>
    shown(args, fourActions(), [
      ...fourLooks,
      { about: 'parents', by: 'head', scores: '2,4,?,?,1,x,3' },
      { about: 'school', by: 'childcare', scores: '2,~,5,-,?,4,x' },
    ]),
};

/** The trap of knowledge, one moment that carries all, nothing for the school, no pupil. */
export const AsksOnlyParents: StoryObj<Args> = {
  render: (args) =>
    shown(
      args,
      plan(6, {
        actions: [1, 2].map((n) =>
          action(n, {
            title: `Infomoment ${n}`,
            kind: 'info-meeting',
            touches: { parents: ['knowledge'] },
          }),
        ),
      }),
      fourLooks,
    ),
};

/** The trap of behaviour, with what is weak and not known left without an action. */
export const LeansOnBehaviour: StoryObj<Args> = {
  render: (args) =>
    shown(
      args,
      plan(6, {
        actions: [
          action(1, {
            title: 'Handtekening in de agenda',
            touches: { parents: ['behaviour', 'time'], school: ['behaviour'] },
          }),
        ],
      }),
      fourLooks,
    ),
};

/** Warnings that the team accepted. */
export const Meant: StoryObj<Args> = {
  render: (args) =>
    shown(args, fourActions({ accepted: ['only-knowledge', 'no-pupil'] }), fourLooks),
};

/** A plan that leaves nothing open, partly done. */
export const Done: StoryObj<Args> = {
  render: (args) => {
    const { actions, ...rest } = fourActions({
      focus: [{ about: 'parents', dimension: 'belief' }],
    });
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
    return shown(args, { ...rest, actions: all }, fourLooks);
  },
};

/** An old round, or a plan that somebody else keeps: all of it, and nothing to change. */
export const ReadOnly: StoryObj<Args> = {
  args: { readonly: true },
  render: (args) => shown(args, fourActions(), fourLooks),
};

/** In a session it begins from what was filled in there. */
export const InASession: StoryObj<Args> = {
  render: () => {
    const dossier: Dossier = bothDirections();
    return html`<reflection-session keep="none" .dossier=${dossier}
      ><action-plan by="team"></action-plan
    ></reflection-session>`;
  },
};

/** 320 px wide: a card a row. */
export const Narrow: StoryObj<Args> = {
  render: (args) =>
    html`<div class="narrow">${shown(args, fourActions(), fourLooks)}</div>
      <style>
        .narrow {
          inline-size: 320px;
        }
      </style>`,
};

/** As it stands on paper when the page around it is printed. */
export const OnPaper: StoryObj<Args> = {
  args: { readonly: true, label: 'Ouderplan 2026-2027' },
  render: (args) =>
    html`<div class="paper">${shown(args, fourActions(), fourLooks)}</div>
      <style>
        .paper {
          inline-size: 180mm;
        }
      </style>`,
};

/** Written from right to left. */
export const RightToLeft: StoryObj<Args> = {
  render: (args) => html`<div dir="rtl">${shown(args, fourActions(), fourLooks)}</div>`,
};
