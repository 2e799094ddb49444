import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/dimension-radar/define.ts';
import '../src/elements/team-dialogue/define.ts';
import { dimensions } from '../src/model/dimension.ts';
import type { Agreement, Dossier, StoredRecord } from '../src/model/record.ts';
import { agreement } from '../test/fixtures/agreements.ts';
import { bothDirections } from '../test/fixtures/answers.ts';
import { answersOf, manyColleagues, sixColleagues } from '../test/fixtures/team-answers.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound } from './support/bar.ts';
import { inside, on, submitInVain, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/team-dialogue',
  component: 'team-dialogue',
  args: { session: 'none', about: 'parents' },
  argTypes: { scale: { control: 'inline-radio', options: [3, 4, 5, 6] } },
  render: (args) => dialogue(args),
};
export default meta;

function dialogue(args: Attributes): TemplateResult {
  return html`<team-dialogue ${attributes(args)}></team-dialogue>`;
}

const team = sixColleagues();
const round = '2026-2027';

/** What a team agreed about the answers of six, with a view that was not followed. */
const agreed = agreement(7, {
  ratings: { knowledge: 4, emotional: 3, competence: 2, behaviour: 4, time: 'unknown' },
  why: { competence: 'Wie wij zien, vraagt vaak hoe iets moet.' },
  minority: { competence: 'In de tuin van de kleuters zie ik net veel vertrouwen.' },
  sources: team.map(({ id }) => id),
});

/** The same, not closed yet. */
const agreeing = Object.fromEntries(Object.entries(agreed).filter(([key]) => key !== 'done'));

function holding(...records: readonly StoredRecord[]): Dossier {
  return { ...bothDirections(), rounds: [{ label: round, from: '2026-11-20' }], records };
}

/** Nobody has filled in yet: the first step is to fill in. */
export const Empty: Story = {
  play: on('team-dialogue', async (it) => {
    await it.says('Waar kijken we anders?', 'nog niemand vulde in');
    const change = it.hears('change');
    await it.click('input[name="rating-knowledge"][value="4"]');
    await expect(await it.one('input[name="rating-knowledge"][value="4"]')).toBeChecked();
    await expect(change.mock.calls.length).toBeLessThanOrEqual(1);
  }),
};

/** One colleague is done; the next one fills in without seeing it, then reveals. */
export const HiddenUntilReveal: Story = {
  args: { session: undefined, about: undefined, by: 'teacher' },
  render: (args) => {
    const records = answersOf(['2,3,?,4,1,3,x'], { round });
    const former = records.map(({ id }) => id);
    return inSession({ ...holding(...records), turn: { former } }, dialogue(args));
  },
  play: on('team-dialogue', async (it) => {
    await it.says('Wat anderen invulden, zie je pas bij ‘Tonen’.');
    await expect(it.parts('table')).toHaveLength(0);
  }),
};

/** Three colleagues who look in different ways. */
export const ThreeColleagues: Story = {
  args: { assessments: team.slice(2, 5) },
  play: on('team-dialogue', async (it) => {
    await it.says('3 collega’s vulden in', 'We tonen geen gemiddelde.');
    await expect(it.all('tbody tr')).toHaveLength(7);
  }),
};

/** Six, with what they want to talk about and what they do not know; the largest difference first. */
export const SixColleagues: Story = {
  args: { assessments: team },
  play: on('team-dialogue', async (it) => {
    await it.says('Eerst hierover', 'Competentie', '4 stappen uit elkaar');
    await it.press('Ga praten');
    await it.says('1 van 7', 'Hou dit in het achterhoofd');
  }),
};

/** Two hundred answers about the school: a dot a person still. */
export const TwoHundred: Story = {
  args: { about: 'school', assessments: manyColleagues(200, { about: 'school' }) },
  play: on('team-dialogue', async (it) => {
    await it.says('200 collega’s vulden in');
  }),
};

/** One answer has another scale: it is named, and kept apart. */
export const AnotherScale: Story = {
  args: { assessments: [...team, { ...answersOf(['1,2,3,1,2,3,1'])[0], id: other(9), scale: 3 }] },
  play: on('team-dialogue', async (it) => {
    await it.says('Eén antwoord heeft een andere schaal');
  }),
};

function other(n: number): string {
  return `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
}

/** Four parents: only how many they are, and why. */
export const FewParents: Story = {
  args: { group: 'parents', assessments: sixColleagues({ by: 'parent' }).slice(0, 4) },
  play: on('team-dialogue', async (it) => {
    await it.says('Deze groep is nog klein.', '4 ouders vulden in');
    await expect(it.parts('table')).toHaveLength(0);
  }),
};

/** Six parents, apart from the team. */
export const Parents: Story = {
  args: { group: 'parents', assessments: sixColleagues({ by: 'parent' }) },
  play: on('team-dialogue', async (it) => {
    await it.says('6 ouders vulden in');
    await expect(await it.part('table')).toBeVisible();
  }),
};

/** One dimension at a time, with ten minutes to use. */
export const Talking: Story = {
  args: { step: 'talk', assessments: team },
  play: on('team-dialogue', async (it) => {
    await it.says('1 van 7');
    await it.press('Start');
    await it.press('Pauze');
    await it.press('Overtuiging');
    await it.says('2 van 7');
  }),
};

/** Some dimensions are agreed, one is open; a view that is not followed can be written down. */
export const Agreeing: Story = {
  args: { step: 'agree', assessments: team, value: agreeing },
  play: on('team-dialogue', async (it) => {
    await expect(await it.one('input[name="agreed-knowledge"][value="4"]')).toBeChecked();
    const change = it.hears('change');
    await it.click('input[name="agreed-rational"][value="open"]');
    await expect(change).toHaveBeenCalledTimes(1);
    const fields = it.all('textarea').length;
    await it.press('Iemand ziet het anders: Kennis');
    await expect(it.all('textarea')).toHaveLength(fields + 1);
  }),
};

/** Closed: what was agreed stays to be read, and can be opened again. */
export const Done: Story = {
  args: { step: 'agree', assessments: team, value: agreed },
  play: on('team-dialogue', async (it) => {
    await it.says('Jullie afspraak ligt vast.', 'net veel vertrouwen');
    await it.press('Open de afspraak opnieuw');
    await it.saysNot('Jullie afspraak ligt vast.');
  }),
};

/** A form that was sent too early: an agreement, or 'not yet', at each of the seven. */
export const Required: Story = {
  args: { required: true, step: 'agree', assessments: team, name: 'afspraak' },
  render: (args) => inForm(dialogue(args)),
  play: on('team-dialogue', async (it, canvas) => {
    const message = 'Spreek bij elke dimensie iets af. ‘We zijn het nog niet eens’ mag ook.';
    await submitInVain(it, canvas, message);
  }),
};

/** To be read only. */
export const ReadOnly: Story = {
  args: { readonly: true, step: 'agree', assessments: team, value: agreed },
  play: on('team-dialogue', async (it) => {
    await it.says('Wie wij zien, vraagt vaak hoe iets moet.');
    await expect(it.all('input:enabled, textarea:enabled')).toHaveLength(0);
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { disabled: true },
  play: on('team-dialogue', async (it) => {
    await expect(it.all('input:enabled, textarea:enabled')).toHaveLength(0);
  }),
};

/** Two versions of one agreement: first one is to be chosen. */
export const TwoVersions: Story = {
  args: { session: undefined, step: 'agree' },
  render: (args) => {
    const record = { ...agreed, round, revision: 2 };
    const rest = { ...record, ratings: { ...agreed.ratings, knowledge: 2 } };
    return inSession(holding(...sixColleagues({ round }), record, rest), dialogue(args));
  },
  play: on('team-dialogue', async (it) => {
    await it.says('2 versies');
    await expect(it.all('input[name^="agreed-"]:enabled')).toHaveLength(0);
  }),
};

/** The dialogue of an old round, to be read. */
export const OldRound: Story = {
  args: { session: undefined, step: 'agree' },
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) => {
    const old = '2025-2026';
    const records = [...sixColleagues({ round: old }), { ...agreed, round: old }];
    const rounds = [{ label: old, from: '2025-09-01' }, ...holding().rounds];
    return inSession({ ...holding(...records), rounds }, dialogue(args), { controls: true });
  },
  play: on('team-dialogue', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.');
    await expect(it.all('input:enabled, textarea:enabled')).toHaveLength(0);
  }),
};

/** A radar beside the dialogue of one session shows the agreement once there is one. */
export const WithRadar: Story = {
  args: { session: undefined },
  render: (args) => {
    const all: Agreement['ratings'] = Object.fromEntries(dimensions.map((name) => [name, 3]));
    const record = { ...agreed, ratings: all, open: [] };
    return inSession(
      holding(...sixColleagues({ round }), record),
      html`${dialogue(args)}<dimension-radar about="parents"></dimension-radar>`,
    );
  },
  play: on('dimension-radar', async (it) => {
    await it.says('afgesproken');
    await expect(it.parts('marker')).toHaveLength(7);
  }),
};

/** On a phone. */
export const Narrow: Story = {
  args: { assessments: team },
  globals: { width: '320' },
  play: on('team-dialogue', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  args: { assessments: team },
  globals: { locale: 'ar' },
  play: on('team-dialogue', async (it) => {
    await it.says('المعرفة');
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  args: { assessments: team },
  globals: { locale: 'en-XA' },
  play: on('team-dialogue', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
