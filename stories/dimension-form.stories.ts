import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/dimension-form/define.ts';
import type { Assessment, Dossier } from '../src/model/record.ts';
import { withNextTurn } from '../src/model/turn.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';
import { inForm, inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound } from './support/bar.ts';
import { inside, on, submitInVain, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/dimension-form',
  component: 'dimension-form',
  args: { session: 'none', about: 'parents', by: 'team' },
  argTypes: { scale: { control: 'inline-radio', options: [3, 4, 5, 6] } },
  render: (args) => form(args),
};
export default meta;

function form(args: Attributes): TemplateResult {
  return html`<dimension-form ${attributes(args)}></dimension-form>`;
}

/** The first step: why the team looks now. Each step leads to the next. */
export const Empty: Story = {
  play: on('dimension-form', async (it) => {
    await it.says('Waarom kijken jullie nu?');
    await it.press('Verder naar Kennis');
    await it.says('Kennen ouders het onderwijs', 'Stap 1 van 7');
    await it.press('Verder naar Emotioneel');
    await it.says('Stap 2 van 7');
  }),
};

/** One dimension: prompts to think about, an answer, and what is asked where the answer is not known. */
export const OneStep: Story = {
  play: on('dimension-form', async (it) => {
    const change = it.hears('change');
    await it.press('1. Kennis: nog niet ingevuld');
    await it.click('input[name="rating-knowledge"][value="unknown"]');
    await it.says('Wie kunnen we dit vragen?');
    await it.click('input[name="rating-knowledge"][value="4"]');
    await expect(change).toHaveBeenCalledTimes(2);
    await it.named('1. Kennis: ingevuld');
  }),
};

/** All seven answered, each kind of answer among them: the last step shows them together. */
export const Answered: Story = {
  args: { value: answers() },
  play: on('dimension-form', async (it) => {
    await expect(it.parts('review-row')).toHaveLength(7);
    await it.says('4 veel', 'weten we niet', 'niet van toepassing', 'zeg ik liever niet');
    await it.press('Pas aan: Kennis');
    await it.says('Stap 1 van 7');
    await expect(await it.one('input[name="rating-knowledge"][value="4"]')).toBeChecked();
  }),
};

/** Every step under the other. */
export const OnePage: Story = {
  args: { layout: 'page', value: answers() },
  play: on('dimension-form', async (it) => {
    await expect(it.parts('dimension')).toHaveLength(7);
    await it.click('input[name="rating-time"][value="1"]');
    await expect(await it.one('input[name="rating-time"][value="1"]')).toBeChecked();
  }),
};

/** What is not known, as cards to take along; what was heard comes back here. */
export const QuestionCard: Story = {
  args: {
    value: {
      ...answers(),
      ratings: { ...answers().ratings, time: 'unknown' },
      inquiry: {
        knowledge: { heard: 'Vooral de brief over het huiswerk is duidelijk.' },
        rational: { moment: 'aan de schoolpoort', until: '2026-12-04' },
      },
    },
  },
  play: on('dimension-form', async (it) => {
    await it.says('Vraagkaart', 'Gehoord:');
    await it.write('Bij welk informeel moment?', ' of de speelplaats');
    await it.press('Kies nu een antwoord: Rationeel');
    await it.says('Stap 3 van 7');
  }),
};

/** After 'Klaar': what was filled in, and a way to open it again. */
export const Done: Story = {
  args: { value: { ...answers(), done: true } },
  play: on('dimension-form', async (it) => {
    await it.says('Klaar. Dit vulden jullie in.');
    await expect(it.all('input:enabled')).toHaveLength(0);
    await it.press('Heropen');
    await it.named('Pas aan: Kennis');
  }),
};

const done = (round: string, id = 1): Assessment => ({
  ...answers('parents', id),
  round,
  done: true,
});

/** A dossier of two rounds with these records. */
function holding(...records: readonly Assessment[]): Dossier {
  const rounds = [
    { label: '2025-2026', from: '2025-09-01' },
    { label: '2026-2027', from: '2026-09-01' },
  ];
  return { ...bothDirections(), rounds, records };
}

const ofSession = { session: undefined, about: undefined };

/** After 'Klaar' in a session: the next colleague begins, and sees nothing of the former. */
export const DoneInSession: Story = {
  args: ofSession,
  render: (args) => inSession(holding(done('2026-2027')), form(args)),
  play: on('dimension-form', async (it) => {
    await it.says('4 veel');
    await it.press('Volgende collega');
    await it.says('Wat één collega invulde, zie je pas na ‘Klaar’.');
    await it.saysNot('4 veel');
  }),
};

/** The next colleague fills in; what two others gave is hidden until 'Klaar', or until it is asked for. */
export const HiddenUntilDone: Story = {
  args: ofSession,
  render: (args) =>
    inSession(withNextTurn(holding(done('2026-2027', 1), done('2026-2027', 2))), form(args)),
  play: on('dimension-form', async (it) => {
    await expect(await it.part('hidden')).toHaveTextContent(/2 collega’s/);
    await it.press('Toon ze nu');
    await waitFor(() => expect(it.parts('hidden')).toHaveLength(0));
  }),
};

/** An old round, to read only. It is chosen in the bar. */
export const OldRound: Story = {
  args: ofSession,
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) => inSession(holding(done('2025-2026')), form(args), { controls: true }),
  play: on('dimension-form', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.', '4 veel');
    await expect(it.all('input:enabled')).toHaveLength(0);
  }),
};

/** An old round in which nothing was filled in. */
export const OldRoundEmpty: Story = {
  ...OldRound,
  render: (args) => inSession(holding(done('2026-2027')), form(args), { controls: true }),
  play: on('dimension-form', async (it, canvas) => {
    await lookAtRound(await inside(canvas, 'reflection-session'), '2025-2026');
    await it.says('Dit is een vorige ronde: 2025-2026.');
    await it.saysNot('4 veel');
  }),
};

/** Two versions of one record: first one is to be chosen. */
export const TwoVersions: Story = {
  args: ofSession,
  render: (args) =>
    inSession(holding(done('2026-2027'), { ...done('2026-2027'), why: 'Anders.' }), form(args)),
  play: on('dimension-form', async (it) => {
    await it.says('Hiervan zijn 2 versies.');
    await expect(it.all('input:enabled')).toHaveLength(0);
  }),
};

/** A pile of paper: one page, filled in with keys alone. */
export const FromPaper: Story = {
  args: { ...ofSession, layout: 'page' },
  render: (args) => inSession(holding(), form(args)),
  play: on('dimension-form', async (it) => {
    await it.says('Van papier intypen');
    await it.press('Begin bij het eerste antwoord');
    await it.keys('3');
    await waitFor(async () =>
      expect(await it.one('input[name="rating-knowledge"][value="3"]')).toBeChecked(),
    );
  }),
};

/** A form that was sent too early: each of the seven asks for an answer. */
export const Required: Story = {
  args: { required: true, name: 'kijk' },
  render: (args) => inForm(form(args)),
  play: on('dimension-form', async (it, canvas) => {
    await submitInVain(it, canvas, 'Kies een antwoord. ‘Weten we niet’ mag ook.');
  }),
};

/** To read only. */
export const ReadOnly: Story = {
  args: { readonly: true, value: answers() },
  play: on('dimension-form', async (it) => {
    await it.says('4 veel', 'Niet iedereen voelt zich thuis aan de poort.');
    await expect(it.all('input:enabled')).toHaveLength(0);
  }),
};

/** Closed by the host. */
export const Disabled: Story = {
  args: { disabled: true, layout: 'page', value: answers() },
  play: on('dimension-form', async (it) => {
    await expect(it.all('input:enabled, textarea:enabled')).toHaveLength(0);
  }),
};

/** About the school, in the words of grandparents. */
export const AboutTheSchool: Story = {
  args: { about: 'school', carer: 'grandparent' },
  play: on('dimension-form', async (it) => {
    await it.says('School naar grootouders');
    await it.press('1. Kennis: nog niet ingevuld');
    await it.says('grootouders van onze leerlingen');
  }),
};

/** A scale of three steps. */
export const ThreeSteps: Story = {
  args: { scale: 3, layout: 'page' },
  play: on('dimension-form', async (it) => {
    await expect(it.all('input[name="rating-knowledge"]')).toHaveLength(6);
  }),
};

/** Filled in by one teacher. */
export const OnePerson: Story = {
  args: { by: 'teacher', unit: 'person', value: { ...answers(), by: 'teacher' } },
  play: on('dimension-form', async (it) => {
    await it.says('een leerkracht');
  }),
};

/** On a phone: prompts and note fold, the foot stays. */
export const Narrow: Story = {
  ...Answered,
  globals: { width: '320' },
  play: on('dimension-form', async (it) => {
    await it.press('Pas aan: Tijd');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
    await expect(await it.part('foot')).toBeVisible();
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  args: { value: answers() },
  globals: { locale: 'ar' },
  play: on('dimension-form', async (it) => {
    await it.says('المعرفة');
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  args: { value: answers() },
  globals: { locale: 'en-XA' },
  play: on('dimension-form', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
