import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/betrokkenheidsboom-tree/define.ts';
import type { Dossier, StoredRecord } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { fullTree, grownTree } from '../test/fixtures/grown-trees.ts';
import { action, plan } from '../test/fixtures/plans.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound } from './support/bar.ts';
import { inside, on, submitInVain, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/betrokkenheidsboom-tree',
  component: 'betrokkenheidsboom-tree',
  args: { session: 'none', editable: true, controls: true },
  render: (args) => tree(args),
};
export default meta;

function tree(args: Attributes, content: unknown = nothing): TemplateResult {
  return html`<betrokkenheidsboom-tree ${attributes(args)}>${content}</betrokkenheidsboom-tree>`;
}

/** Nothing hangs, no root was looked at: where to begin. */
export const Empty: Story = {
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.says('begin bij de wortels');
    await expect(it.all('[role="tree"]')).toHaveLength(1);
    await expect(it.all('[role="treeitem"].is-leaf')).toHaveLength(0);
  }),
};

/** Every root looked at, no leaf yet: the room that it has. */
export const Young: Story = {
  args: { value: grownTree({ leaves: [], notes: {} }) },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.all('.is-root')).toHaveLength(5);
    await expect(it.all('.is-leaf')).toHaveLength(0);
  }),
};

/** Twenty leaves, lines at soil, weather and a fruit. */
export const Growing: Story = {
  args: { value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.all('.is-leaf')).toHaveLength(20);
    await expect(await it.part('chart')).toBeVisible();
    await it.press('Lijst');
    await expect(it.parts('chart')).toHaveLength(0);
    await it.press('Beeld en lijst');
    await expect(await it.part('chart')).toBeVisible();
  }),
};

/** 150 leaves. */
export const Full: Story = {
  args: { value: fullTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.all('.is-leaf').length).toBeGreaterThan(100);
  }),
};

/** A branch is chosen in the list: a leaf is hung with the panel beside it. */
export const HangingALeaf: Story = {
  args: { value: grownTree({ leaves: [] }) },
  play: on('betrokkenheidsboom-tree', async (it) => {
    const change = it.hears('change');
    await it.click(await it.one('.is-branch'));
    await it.write('Wat zien jullie?', 'Elke avond een verhaal');
    await it.press('Hang op');
    await expect(it.all('.is-leaf')).toHaveLength(1);
    await expect(change).toHaveBeenCalledTimes(1);
  }),
};

/** A leaf is chosen: the panel changes, moves or removes it; what is removed can be put back. */
export const ALeafChosen: Story = {
  args: { value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.click(await it.one('.is-leaf'));
    await it.press('Verwijder');
    await expect(it.all('.is-leaf')).toHaveLength(19);
    await it.press('Zet terug');
    await expect(it.all('.is-leaf')).toHaveLength(20);
  }),
};

/** Walked through with the keyboard: one stop for Tab, arrows inside. */
export const ByKeyboard: Story = {
  args: { value: grownTree(), editable: false },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.all('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
    (await it.one('[role="treeitem"][tabindex="0"]')).focus();
    await it.keys('{End}');
    await expect(await it.one('[role="treeitem"][tabindex="0"]')).toHaveClass('is-line');
    await it.keys('{Home}');
    await expect(await it.one('[role="treeitem"][tabindex="0"]')).toHaveClass('is-part');
  }),
};

/** What belongs to one dimension lights up. */
export const OneDimension: Story = {
  args: { value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    const choice = await it.named('Laat oplichten wat hoort bij', 'select');
    await userEvent.selectOptions(choice, 'belief');
    await it.host.updateComplete;
    await it.says('raakt aan Overtuiging');
  }),
};

/** An editor’s own nested list, with its heading and markup. */
export const FromList: Story = {
  args: { session: undefined },
  render: (args) => tree(args, editorsTree()),
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.says('De boom van onze wijk', 'de bibliotheek om de hoek');
    await expect(it.all('.is-leaf')).toHaveLength(5);
    await it.says('niet de officiële Betrokkenheidsboom®');
  }),
};

/** The list stands elsewhere on the page and can still be read there. */
export const FromListElsewhere: Story = {
  args: { session: undefined, from: 'wijk', label: 'Onze wijk' },
  render: (args) => html`${editorsTree()}${tree(args)}`,
  play: on('betrokkenheidsboom-tree', async (it, canvas) => {
    await it.says('Onze wijk');
    await expect(it.all('.is-leaf')).toHaveLength(5);
    await expect(canvas.querySelector('#wijk')).toBeVisible();
  }),
};

function editorsTree(): TemplateResult {
  return html`<h3>De boom van onze wijk</h3>
    <ul id="wijk">
      ${part('Wortels', [html`Vertrouwen`, html`<em>Samen</em> eten`])}
      ${part('Stam', [html`Ouders`, html`Leerlingen`, html`School`])}
      <li>
        Takken
        <ul>
          ${part('Thuis', [html`Elke avond een verhaal`, html`Drempel: weinig tijd`])}
          ${part('In de wijk', [html`Kans: de <a href="#bibliotheek">bibliotheek</a> om de hoek`])}
          <li>
            Op school
            <ul>
              <li>Ouders lezen voor</li>
              <li lang="fr">On chante ensemble</li>
            </ul>
          </li>
        </ul>
      </li>
      ${part('Vruchten', [html`Goesting in leren`])}
    </ul>`;
}

function part(name: string, items: readonly TemplateResult[]): TemplateResult {
  return html`<li>
    ${name}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </li>`;
}

/** To be read only, as on a page that reports. */
export const Shown: Story = {
  args: { editable: false, controls: false, value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.parts('panel')).toHaveLength(0);
    await expect(it.parts('views')).toHaveLength(0);
    await expect(it.all('.is-leaf')).toHaveLength(20);
  }),
};

/** Editable elsewhere, here to be read. */
export const ReadOnly: Story = {
  args: { readonly: true, value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.click(await it.one('.is-leaf'));
    await expect(it.all('[part~="panel"] input:enabled')).toHaveLength(0);
  }),
};

/** The list alone. */
export const ListOnly: Story = {
  args: { view: 'list', value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.parts('chart')).toHaveLength(0);
    await expect(await it.part('list')).toBeVisible();
  }),
};

/** The picture alone; the list is there for who does not see it. */
export const PictureOnly: Story = {
  args: { view: 'picture', editable: false, value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(await it.part('chart')).toBeVisible();
    await expect(it.all('[role="treeitem"]').length).toBeGreaterThan(20);
  }),
};

/** In a session: an action of a plan as care, an earlier tree as a ring. */
export const CareAndRings: Story = {
  args: { session: undefined, controls: false },
  render: (args) => inSession(withCare(), tree(args)),
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.says('Zorg', 'Bij elk gezin kennismaken vóór de herfst', 'Eerdere bomen');
  }),
};

function withCare(): Dossier {
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
  const rounds = [
    { label: '2025-2026', from: '2025-09-01' },
    { label: '2026-2027', from: '2026-09-01' },
  ];
  return { ...bothDirections(), rounds, records };
}

/** The tree of an old round, to be read. */
export const OldRound: Story = {
  args: { session: undefined, controls: false },
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) => inSession(withCare(), tree(args), { controls: true }),
  play: on('betrokkenheidsboom-tree', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.');
    await expect(it.all('[part~="panel"] input:enabled')).toHaveLength(0);
  }),
};

/** Two versions of one tree: first one is to be chosen. */
export const TwoVersions: Story = {
  args: { session: undefined, controls: false },
  render: (args) => {
    const one = grownTree({ round: '2026-2027', revision: 2 });
    const other = { ...one, leaves: one.leaves?.slice(0, 4) ?? [] };
    return inSession({ ...bothDirections(), records: [one, other] }, tree(args));
  },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.says('2 versies');
  }),
};

/** A form that was sent too early: each root asks for its state. */
export const Required: Story = {
  args: { required: true, name: 'boom' },
  render: (args) => inForm(tree(args)),
  play: on('betrokkenheidsboom-tree', async (it, canvas) => {
    await submitInVain(it, canvas, 'Kies bij elke wortel hoe die ervoor staat.');
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { disabled: true, value: grownTree() },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.all('[part~="panel"] input:enabled')).toHaveLength(0);
    await expect(it.all('.is-leaf')).toHaveLength(20);
  }),
};

/** On a phone. */
export const Narrow: Story = {
  args: { value: grownTree() },
  globals: { width: '320' },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** From right to left: the order of the main branches and the words turn, the drawing with them. */
export const RightToLeft: Story = {
  args: { value: grownTree() },
  globals: { locale: 'ar' },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  args: { value: grownTree() },
  globals: { locale: 'en-XA' },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** The dark scheme of the page. */
export const Dark: Story = {
  args: { value: grownTree() },
  globals: { scheme: 'dark' },
  play: on('betrokkenheidsboom-tree', async (it) => {
    await expect(getComputedStyle(it.host).colorScheme).toBe('dark');
  }),
};
