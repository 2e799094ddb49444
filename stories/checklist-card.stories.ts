import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/checklist-card/define.ts';
import type { Dossier } from '../src/model/record.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { allChecked, checked, checklist, checklistVersions } from '../test/fixtures/checklists.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound } from './support/bar.ts';
import { inside, on, submitInVain, type Story } from './support/inside.ts';

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

const meta: Meta<Attributes> = {
  title: 'Elements/checklist-card',
  component: 'checklist-card',
  args: { session: 'none' },
  argTypes: { checklist: { control: 'select', options: checklists } },
  render: (args) => card(args),
};
export default meta;

function card(args: Attributes, content: unknown = nothing): TemplateResult {
  return html`<checklist-card ${attributes(args)}>${content}</checklist-card>`;
}

/** Nothing answered, with fields for the activity. */
export const Empty: Story = {
  play: on('checklist-card', async (it) => {
    await expect(it.parts('question')).toHaveLength(7);
    await it.says('0 van 7 ingevuld');
    const change = it.hears('change');
    await it.click('[part~="question"]:first-child [part~="choice"]');
    await it.says('1 van 7 ingevuld');
    await expect(change).toHaveBeenCalledTimes(1);
    await it.press('Wis antwoord bij vraag 1');
    await it.says('0 van 7 ingevuld');
  }),
};

/** Each kind of answer, one question open; a note can be added. */
export const Answered: Story = {
  args: { value: checked() },
  play: on('checklist-card', async (it) => {
    await it.says('Openklas 3A', '6 van 7 ingevuld');
    await expect(it.all('input:checked')).toHaveLength(6);
    await it.press('Notitie bij vraag 1');
    await expect(it.all('textarea').length).toBeGreaterThan(0);
  }),
};

/** The list about the school, before an activity. */
export const AboutTheSchool: Story = {
  args: { checklist: 'school' },
  play: on('checklist-card', async (it) => {
    await expect(it.parts('question')).toHaveLength(7);
  }),
};

/** What it did, about the school, with the activity given by the page. */
export const AfterAParentTalk: Story = {
  args: {
    checklist: 'school',
    moment: 'after',
    activity: 'Oudercontact in de herfst',
    kind: 'parent-talk',
    date: '2026-11-05',
  },
  play: on('checklist-card', async (it) => {
    await it.says('Oudercontact in de herfst', '5 november 2026');
    await expect(it.parts('activity')).toHaveLength(0);
  }),
};

const answerOne = on('checklist-card', async (it) => {
  await expect(it.parts('question').length).toBeGreaterThan(3);
  await it.click('[part~="question"]:first-child input');
  await expect(it.all('input:checked')).toHaveLength(1);
});

/** Five ways in which school and parents talk. */
export const Communication: Story = { args: { checklist: 'communication' }, play: answerOne };

/** By what one sees that parents are involved. */
export const SignsOfParents: Story = { args: { checklist: 'signs-parents' }, play: answerOne };

/** By what one sees that teachers are involved. */
export const SignsOfTeachers: Story = { args: { checklist: 'signs-teachers' }, play: answerOne };

/** By what one sees it in children. */
export const SignsOfChildren: Story = { args: { checklist: 'signs-children' }, play: answerOne };

/** With which attitude the school meets parents. */
export const Attitudes: Story = { args: { checklist: 'attitudes' }, play: answerOne };

/** The seven tips, with answers of their own. */
export const Tips: Story = {
  args: { checklist: 'tips' },
  play: on('checklist-card', async (it) => {
    await expect(it.parts('question')).toHaveLength(7);
    await it.click('[part~="question"]:first-child input');
    await it.says('1 van 7 ingevuld');
  }),
};

/** Only knowledge was touched: the question that goes with it. */
export const TheTrapOfKnowledge: Story = {
  args: { value: trapped() },
  play: on('checklist-card', async (it) => {
    await expect(it.parts('notice').length).toBeGreaterThan(0);
    await it.says('7 van 7 ingevuld');
  }),
};

function trapped(): unknown {
  const record = allChecked();
  const answers = Object.keys(record.answers).map((id, index) => [id, index === 0 ? 'yes' : 'no']);
  return { ...record, answers: Object.fromEntries(answers) as Record<string, string> };
}

const inRound = { session: undefined };

/** Both moments of one activity, in a session. */
export const BeforeAndAfter: Story = {
  args: inRound,
  render: (args) => inSession(bothMoments(), card(args)),
  play: on('checklist-card', async (it) => {
    await it.press('Achteraf');
    await expect(await it.named('Achteraf')).toHaveAttribute('aria-pressed', 'true');
    await it.press('Beide');
    await expect(await it.part('compare')).toBeVisible();
    await it.says('zelfde');
  }),
};

function bothMoments(): Dossier {
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
  return { ...rest, rounds, records };
}

/** An editor’s own list, with its heading and markup. */
export const FromList: Story = {
  args: { session: undefined },
  render: (args) => card(args, editorsList()),
  play: on('checklist-card', async (it) => {
    await it.says('Is ons feest er voor iedereen?', 'Weet elk gezin dat het niets kost?');
    await expect(it.parts('question')).toHaveLength(3);
    await expect(it.all('[lang="fr"]').length).toBeGreaterThan(0);
  }),
};

function editorsList(): TemplateResult {
  return html`<h3>Is ons feest er voor iedereen?</h3>
    <ol id="feest">
      <li>Staat de uitnodiging in <em>eenvoudige</em> taal?</li>
      <li>Weet elk gezin dat het niets kost?</li>
      <li lang="fr">L’école est-elle facile à trouver ?</li>
    </ol>`;
}

/** The list stands elsewhere on the page and can still be read there. */
export const FromListElsewhere: Story = {
  args: { session: undefined, from: 'feest', label: 'Voor het feest' },
  render: (args) => html`${editorsList()}${card(args)}`,
  play: on('checklist-card', async (it, canvas) => {
    await it.says('Voor het feest');
    await expect(it.parts('question')).toHaveLength(3);
    await expect(canvas.querySelector('#feest')).toBeVisible();
  }),
};

/** The questions come as JSON, from a page that makes them. */
export const FromItems: Story = {
  args: {
    label: 'Klaar voor de openklas?',
    items: ['Kan elk gezin komen?', { id: 'tolk', text: 'Is er een tolk?' }],
  },
  play: on('checklist-card', async (it) => {
    await it.says('Klaar voor de openklas?', 'Is er een tolk?');
    await expect(it.parts('question')).toHaveLength(2);
  }),
};

/** Filled in from paper with keys alone. */
export const FromPaper: Story = {
  play: on('checklist-card', async (it) => {
    await it.says('Van papier intypen');
    (await it.one('[part~="question"]:first-child input')).focus();
    await it.keys('3');
    await it.says('1 van 7 ingevuld');
  }),
};

/** Two versions of one list: first one is to be chosen. */
export const TwoVersions: Story = {
  args: inRound,
  render: (args) => {
    const records = checklistVersions(
      { answers: { 'checklist.parents.1': 'yes' } },
      { answers: { 'checklist.parents.1': 'no' } },
    );
    return inSession({ ...bothDirections(), records }, card(args));
  },
  play: on('checklist-card', async (it) => {
    await it.says('2 versies');
    await expect(it.all('input[type="radio"]:enabled')).toHaveLength(0);
  }),
};

/** A list of an old round, to be read. */
export const OldRound: Story = {
  args: inRound,
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) => {
    const rounds = [
      { label: '2025-2026', from: '2025-09-01' },
      { label: '2026-2027', from: '2026-09-01' },
    ];
    const records = [checklist(5, { round: '2025-2026' })];
    return inSession({ ...bothDirections(), rounds, records }, card(args), { controls: true });
  },
  play: on('checklist-card', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.', 'Openklas 3A');
    await expect(it.all('input[type="radio"]:enabled')).toHaveLength(0);
  }),
};

/** A form that was sent too early: each question asks for an answer. */
export const Required: Story = {
  args: { required: true, name: 'checklist' },
  render: (args) => inForm(card(args)),
  play: on('checklist-card', async (it, canvas) => {
    await submitInVain(it, canvas, 'Kies bij elke vraag een antwoord.');
  }),
};

/** To be read only. */
export const ReadOnly: Story = {
  args: { readonly: true, value: checked() },
  play: on('checklist-card', async (it) => {
    await it.says('Dat horen we aan de poort.');
    await expect(it.all('input[type="radio"]:enabled')).toHaveLength(0);
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { disabled: true, value: checked() },
  play: on('checklist-card', async (it) => {
    await expect(it.all('input:enabled, select:enabled, textarea:enabled')).toHaveLength(0);
  }),
};

/** On a phone. */
export const Narrow: Story = {
  ...Answered,
  globals: { width: '320' },
  play: on('checklist-card', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  ...Answered,
  globals: { locale: 'ar' },
  play: on('checklist-card', async (it) => {
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
    await expect(it.all('[lang="nl"]').length).toBeGreaterThan(0);
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  ...Answered,
  globals: { locale: 'en-XA' },
  play: on('checklist-card', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
