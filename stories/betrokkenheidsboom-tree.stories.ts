import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/betrokkenheidsboom-tree/define.ts';
import '../src/elements/reflection-session/define.ts';
import type { Dossier, StoredRecord, Tree } from '../src/model/record.ts';
import { fullTree, grownTree } from '../test/fixtures/grown-trees.ts';
import { action, plan } from '../test/fixtures/plans.ts';

interface Args {
  readonly view?: 'both' | 'picture' | 'list';
  readonly editable?: boolean;
  readonly controls?: boolean;
  readonly label?: string;
  readonly by?: string;
  readonly carer?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
}

const meta: Meta<Args> = {
  title: 'betrokkenheidsboom-tree',
  component: 'betrokkenheidsboom-tree',
  args: { editable: true, controls: true },
  argTypes: { view: { control: 'inline-radio', options: ['both', 'picture', 'list'] } },
};
export default meta;

function tree(args: Args, record?: Tree, inside: unknown = nothing): TemplateResult {
  const { view, editable, controls, label, by, carer, required, disabled, readonly } = args;
  return html`<betrokkenheidsboom-tree
    session="none"
    view=${view ?? nothing}
    label=${label ?? nothing}
    by=${by ?? nothing}
    carer=${carer ?? nothing}
    value=${record ? JSON.stringify(record) : nothing}
    ?editable=${editable}
    ?controls=${controls}
    ?required=${required}
    ?disabled=${disabled}
    ?readonly=${readonly}
    >${inside}</betrokkenheidsboom-tree
  >`;
}

/** Nothing hangs, no root was looked at. */
export const Empty: StoryObj<Args> = { render: (args) => tree(args) };

/** Every root looked at, no leaf yet: the room that it has. */
export const Young: StoryObj<Args> = {
  render: (args) => tree(args, grownTree({ leaves: [], notes: {} })),
};

/** Twenty leaves, lines at soil, weather and a fruit. */
export const Growing: StoryObj<Args> = { render: (args) => tree(args, grownTree()) };

/** 150 leaves. */
export const Full: StoryObj<Args> = { render: (args) => tree(args, fullTree()) };

/** An editor’s own nested list, with its heading and markup. */
export const OwnModel: StoryObj<Args> = {
  render: (args) =>
    tree(
      args,
      undefined,
      html`<h3>De boom van onze wijk</h3>
        <ul>
          <li>
            Wortels
            <ul>
              <li>Vertrouwen</li>
              <li><em>Samen</em> eten</li>
            </ul>
          </li>
          <li>
            Stam
            <ul>
              <li>Ouders</li>
              <li>Leerlingen</li>
              <li>School</li>
            </ul>
          </li>
          <li>
            Takken
            <ul>
              <li>
                Thuis
                <ul>
                  <li>Elke avond een verhaal</li>
                  <li>Drempel: weinig tijd</li>
                </ul>
              </li>
              <li>
                In de wijk
                <ul>
                  <li>Kans: de <a href="#bibliotheek">bibliotheek</a> om de hoek</li>
                </ul>
              </li>
              <li>
                Op school
                <ul>
                  <li>Ouders lezen voor</li>
                  <li lang="fr">On chante ensemble</li>
                </ul>
              </li>
            </ul>
          </li>
          <li>
            Vruchten
            <ul>
              <li>Goesting in leren</li>
            </ul>
          </li>
        </ul>`,
    ),
};

/** From right to left: the order of the main branches and the words turn, the drawing with them. */
export const RightToLeft: StoryObj<Args> = {
  render: (args) => html`<div dir="rtl">${tree(args, grownTree())}</div>`,
};

/** Shown, not to be changed. */
export const ReadOnly: StoryObj<Args> = {
  args: { editable: false, controls: false },
  render: (args) => tree(args, grownTree()),
};

/** The list alone. */
export const ListOnly: StoryObj<Args> = {
  args: { view: 'list' },
  render: (args) => tree(args, grownTree()),
};

/** The picture alone; the list is there for who does not see it. */
export const PictureOnly: StoryObj<Args> = {
  args: { view: 'picture', editable: false },
  render: (args) => tree(args, grownTree()),
};

/** In a session: an action of a plan as care, an earlier tree as a ring. */
export const CareAndRings: StoryObj<Args> = {
  render: () => {
    const records: readonly StoredRecord[] = [
      grownTree({
        id: '00000000-0000-4000-8000-000000000097',
        round: '2025-2026',
        updatedAt: '2025-11-18T10:00:00Z',
      }),
      grownTree({ round: '2026-2027' }),
      plan(98, {
        actions: [
          action(1, {
            title: 'Bij elk gezin kennismaken vóór de herfst',
            tends: 'tree.roots.knowing',
          }),
        ],
      }),
    ];
    const dossier: Dossier = {
      ...{ type: 'dossier', version: 1, id: '00000000-0000-4000-8000-000000000099' },
      ...{ createdAt: '2025-09-01', updatedAt: '2026-11-20' },
      rounds: [
        { label: '2025-2026', from: '2025-09-01' },
        { label: '2026-2027', from: '2026-09-01' },
      ],
      records,
    };
    return html`<reflection-session keep="none" .dossier=${dossier}
      ><betrokkenheidsboom-tree editable></betrokkenheidsboom-tree
    ></reflection-session>`;
  },
};

/** Asks for the state of every root. */
export const Required: StoryObj<Args> = {
  args: { required: true },
  render: (args) => html`<form>${tree(args)}<button>Verstuur</button></form>`,
};

/** Closed. */
export const Disabled: StoryObj<Args> = {
  args: { disabled: true },
  render: (args) => tree(args, grownTree()),
};

/** On a phone. */
export const Narrow: StoryObj<Args> = {
  ...Growing,
  globals: { viewport: { value: 'mobile1' } },
};
