import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/dimension-form/define.ts';
import '../src/elements/dimension-overview/define.ts';
import '../src/elements/dimension-radar/define.ts';
import '../src/elements/reflection-session/define.ts';
import type { Dossier } from '../src/model/record.ts';
import { withNextTurn } from '../src/model/turn.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';
import { inSession } from './support/around.ts';
import { attributes, type Attributes } from './support/attributes.ts';
import { lookAtRound, openPanel } from './support/bar.ts';
import { inside, on, type Inside, type Story } from './support/inside.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/reflection-session',
  component: 'reflection-session',
  args: { name: 'Reflectie van dit najaar', keep: 'none', controls: true },
  render: (args) => inSession(bothDirections(), content, args),
};
export default meta;

const content = html`<p>De inhoud van de pagina.</p>`;
const radar = html`<dimension-radar></dimension-radar>`;

/** This school year and the former one. */
function withOldRound(): Dossier {
  const dossier = bothDirections();
  const old = [answers('parents', 7), answers('school', 8)];
  return {
    ...dossier,
    rounds: [{ label: '2025-2026', from: '2025-10-01' }, ...dossier.rounds],
    records: [...dossier.records, ...old.map((record) => ({ ...record, round: '2025-2026' }))],
  };
}

/** Two versions of one record, of which neither knows the other. */
function withFork(): Dossier {
  const dossier = bothDirections();
  const [first] = dossier.records;
  const other = { ...answers(), round: '2026-2027', ratings: { knowledge: 2, belief: 'unknown' } };
  return first ? { ...dossier, records: [...dossier.records, other] } : dossier;
}

async function behindMore(it: Inside, entry: string): Promise<void> {
  await openPanel(it, entry);
  await expect(await it.part('panel')).toBeVisible();
}

/** Nothing is filled in yet: the bar says where answers stay. */
export const Empty: Story = {
  render: (args) => inSession(undefined, content, args),
  play: on('reflection-session', async (it, canvas) => {
    await it.says('Reflectie van dit najaar', 'Wordt niet bewaard.');
    await expect(canvas).toHaveTextContent('De inhoud van de pagina.');
  }),
};

/** The bar above the page's own content. */
export const Bar: Story = {
  play: on('reflection-session', async (it) => {
    await it.says('ingevuld door het schoolteam');
    await it.press('Meer');
    await it.named('Rondes');
    await it.keys('{Escape}');
  }),
};

/** Without a bar: it only holds what the elements inside share. */
export const WithoutBar: Story = {
  args: { controls: false },
  render: (args) => inSession(bothDirections(), radar, args),
  play: on('dimension-radar', async (it, canvas) => {
    await expect(it.parts('legend-entry')).toHaveLength(2);
    await expect((await inside(canvas, 'reflection-session')).parts('bar')).toHaveLength(0);
  }),
};

/** Elements inside share its records: what is filled in at one is seen at the other. */
export const SharedRecords: Story = {
  render: (args) =>
    inSession(
      undefined,
      html`<dimension-form about="parents" by="team" layout="page"></dimension-form>${radar}`,
      args,
    ),
  play: on('dimension-form', async (it, canvas) => {
    await it.click('input[name="rating-knowledge"][value="4"]');
    const picture = await inside(canvas, 'dimension-radar');
    await waitFor(() => expect(picture.parts('marker')).toHaveLength(1));
  }),
};

/** A long title and five who filled in. */
export const Crowded: Story = {
  args: {
    name: 'Samenwerking met de ouders van de kleuters en het eerste leerjaar in het schooljaar 2026-2027',
    'submit-url': '/reflecties',
  },
  render: (args) => {
    const raters = ['teacher', 'head', 'childcare', 'de zorgcoördinator', 'bridge-figure'];
    const records = raters.map((by, at) => ({
      ...answers('parents', at + 1),
      round: '2026-2027',
      by,
    }));
    return inSession({ ...bothDirections(), records }, content, args);
  },
  play: on('reflection-session', async (it) => {
    await it.says('het eerste leerjaar', 'Verstuur');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};

/** Behind 'Bewaar': a file, a table or a link. */
export const Saving: Story = {
  play: on('reflection-session', async (it) => {
    await it.press('Bewaar');
    await it.says('Bewaar als bestand', 'Bewaar als tabel');
  }),
};

/** Behind 'Open': files, or a text that is pasted. */
export const Opening: Story = {
  play: on('reflection-session', async (it) => {
    await it.press('Open');
    await it.says('Antwoorden openen', 'Kies bestanden');
  }),
};

/** A file that is refused whole, with the path of the fault; what stood there stays. */
export const ARefusedFile: Story = {
  play: on('reflection-session', async (it) => {
    await it.press('Open');
    const text = await it.one('[part~="panel"] textarea');
    (text as HTMLTextAreaElement).value = refused();
    text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const how = it.all('[part~="panel"] input[type="radio"]');
    if (how[0]) await it.click(how[0]);
    await it.press('Open de tekst');
    await it.says('Wat er stond, staat er nog.', 'ratings.knowledge');
  }),
};

function refused(): string {
  const dossier = bothDirections();
  const [first] = dossier.records;
  return JSON.stringify({ ...dossier, records: [{ ...first, ratings: { knowledge: 9 } }] });
}

/** Behind 'Druk af': what is to be printed. */
export const Printing: Story = {
  render: (args) =>
    inSession(bothDirections(), html`${radar}<dimension-overview></dimension-overview>`, args),
  play: on('reflection-session', async (it) => {
    await it.press('Druk af');
    await it.says('Wat willen jullie afdrukken?', 'Een leeg formulier');
  }),
};

/** Behind 'Meer': the rounds, one to look at, one to compare with, a new one to begin. */
export const Rounds: Story = {
  render: (args) => inSession(withOldRound(), radar, args),
  play: on('reflection-session', async (it) => {
    await behindMore(it, 'Rondes');
    await it.says('Jullie vullen nu in voor 2026-2027.', 'Nieuwe ronde');
    await it.named('Vergelijk met', 'select');
  }),
};

/** An old round is on screen: to be read, not changed. */
export const OldRound: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  render: (args) => inSession(withOldRound(), radar, args),
  play: on('reflection-session', async (it) => {
    await lookAtRound(it, '2025-2026');
    await it.says('Jullie kijken naar 2025-2026.');
    await it.named('Terug naar nu');
  }),
};

/** The former round lies beside this one. */
export const ComparedRounds: Story = {
  args: { compare: '2025-2026' },
  render: (args) => inSession(withOldRound(), radar, args),
  play: on('dimension-radar', async (it) => {
    await expect(it.parts('legend-entry')).toHaveLength(4);
  }),
};

/** The next colleague fills in, without seeing the answers of the former, until these are asked for. */
export const HiddenColleagues: Story = {
  render: (args) => {
    const { records, ...dossier } = bothDirections();
    const done = records.map((record) => ({ ...record, done: true }));
    return inSession(
      withNextTurn({ ...dossier, records: done }),
      html`<dimension-form about="parents" by="team"></dimension-form>`,
      args,
    );
  },
  play: on('reflection-session', async (it) => {
    await it.says('blijven verborgen tot je klaar bent.');
    await it.press('Toon ze nu');
    await it.saysNot('blijven verborgen tot je klaar bent.');
  }),
};

/** The person may choose to keep on this device, behind 'Meer'. */
export const DeviceIsOffered: Story = {
  args: { keep: 'device' },
  play: on('reflection-session', async (it) => {
    await behindMore(it, 'Bewaar op dit toestel');
    await it.says('Op dit toestel bewaren?', 'Gebruiken anderen dit toestel ook?');
    await it.press('Annuleer');
  }),
};

/** Behind 'Meer': forget this reflection, or all of this browser. */
export const Wiping: Story = {
  play: on('reflection-session', async (it) => {
    await behindMore(it, 'Wis');
    await it.says('Wat willen jullie wissen?');
    await it.press('Wis deze reflectie');
    await it.says('De reflectie is gewist.');
  }),
};

/** Two versions of one record stand side by side until a person chooses. */
export const TwoVersions: Story = {
  render: (args) => inSession(withFork(), html`<dimension-overview></dimension-overview>`, args),
  play: on('reflection-session', async (it) => {
    await it.says('Van deze antwoorden zijn er twee versies.');
    await it.press('Vergelijk en kies');
    await expect(await it.part('table')).toBeVisible();
  }),
};

/** The host takes in what the person sends; what goes where is said first. */
export const Sending: Story = {
  args: { 'submit-url': '/reflecties' },
  play: on('reflection-session', async (it) => {
    await it.press('Verstuur');
    await it.says('Versturen naar', 'Er gaat niets weg voor je op ‘Verstuur’ drukt.');
  }),
};

/** A store of the host that is full: nothing is lost, and a file is offered. */
export const StoreIsFull: Story = {
  tags: ['warns-E202'],
  args: { keep: undefined },
  render: (args) => withFullStore(args),
  play: on('reflection-session', async (it) => {
    await it.says('Bewaren lukt niet.', 'Er is geen plaats meer.');
  }),
};

function withFullStore(args: Attributes): TemplateResult {
  const store = {
    load: () => undefined,
    save: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    remove: () => undefined,
    clearAll: () => undefined,
  };
  return html`<reflection-session
    ${attributes(args)}
    .store=${store}
    .dossier=${bothDirections()}
  ></reflection-session>`;
}

/** The bar folds where it has little room. */
export const Narrow: Story = {
  globals: { width: '320' },
  play: on('reflection-session', async (it) => {
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
    await it.press('Meer');
    await it.named('Rondes');
  }),
};

/** From right to left; what the locale does not have falls back to Dutch. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  play: on('reflection-session', async (it) => {
    await expect(getComputedStyle(await it.part('root')).direction).toBe('rtl');
    await it.press('Meer');
  }),
};

/** In the pseudo-locale nothing is cut off. */
export const PseudoLocale: Story = {
  globals: { locale: 'en-XA' },
  play: on('reflection-session', async (it) => {
    await it.says('[!!');
    await expect(it.host.scrollWidth).toBeLessThanOrEqual(it.host.clientWidth);
  }),
};
