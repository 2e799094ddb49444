import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { sessionKey } from '../src/controllers/session/page-session.ts';
import type { ComparingView } from '../src/controllers/session/comparing-session.ts';
import type { ReflectionSession } from '../src/elements/reflection-session/reflection-session.ts';
import '../src/elements/dimension-form/define.ts';
import '../src/elements/dimension-overview/define.ts';
import '../src/elements/dimension-radar/define.ts';
import '../src/elements/reflection-session/define.ts';
import type { Dossier } from '../src/model/record.ts';
import { answers, bothDirections } from '../test/fixtures/answers.ts';

type Args = Pick<ReflectionSession, 'name' | 'keep' | 'controls' | 'submitUrl'>;

const meta: Meta<Args> = {
  title: 'reflection-session',
  component: 'reflection-session',
  args: { name: 'Reflectie van dit najaar', keep: 'none', controls: true, submitUrl: '' },
};
export default meta;

const content = html`<p>De inhoud van de pagina.</p>`;

interface Shown {
  readonly dossier?: Dossier;
  /** What a person did since. */
  readonly then?: (session: ComparingView) => void;
  readonly content?: TemplateResult;
}

function session({ name, keep, controls, submitUrl }: Args, shown: Shown = {}): TemplateResult {
  const { dossier = bothDirections(), then, content: inside = content } = shown;
  const fill = (element: Element | undefined): void => {
    const found = element as ReflectionSession | undefined;
    if (!found) return;
    found.dossier = dossier;
    then?.(found[sessionKey]);
  };
  return html`<reflection-session
    name=${name}
    keep=${keep}
    submit-url=${submitUrl}
    ?controls=${controls}
    ${ref(fill)}
    >${inside}</reflection-session
  >`;
}

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

/** Nothing is filled in yet. */
export const Empty: StoryObj<Args> = {
  render: ({ name, keep, controls }) =>
    html`<reflection-session name=${name} keep=${keep} ?controls=${controls}
      >${content}</reflection-session
    >`,
};

/** The bar above the page's own content. */
export const Bar: StoryObj<Args> = { render: (args) => session(args) };

/** The bar folds where it has little room. */
export const Narrow: StoryObj<Args> = {
  render: (args) => session(args),
  globals: { viewport: { value: 'mobile1' } },
};

/** A long title and five who filled in. */
export const Crowded: StoryObj<Args> = {
  args: {
    name: 'Samenwerking met de ouders van de kleuters en het eerste leerjaar in het schooljaar 2026-2027',
    submitUrl: '/reflecties',
  },
  render: (args) => {
    const raters = ['teacher', 'head', 'childcare', 'de zorgcoördinator', 'bridge-figure'];
    const records = raters.map((by, at) => ({
      ...answers('parents', at + 1),
      round: '2026-2027',
      by,
    }));
    return session(args, { dossier: { ...bothDirections(), records } });
  },
};

/** An old round is on screen: to be read, not changed. */
export const OldRound: StoryObj<Args> = {
  render: (args) =>
    session(args, {
      dossier: withOldRound(),
      then: (held) => held.showRound('2025-2026'),
      content: html`<dimension-radar></dimension-radar>`,
    }),
};

/** The former round lies beside this one. */
export const ComparedRounds: StoryObj<Args> = {
  render: (args) =>
    session(args, {
      dossier: withOldRound(),
      then: (held) => held.compareWith('2025-2026'),
      content: html`<dimension-radar></dimension-radar>`,
    }),
};

/** The next colleague fills in, without seeing the answers of the former. */
export const HiddenColleagues: StoryObj<Args> = {
  render: (args) =>
    session(args, {
      then: (held) => held.nextColleague(),
      content: html`<dimension-form></dimension-form>`,
    }),
};

/** The person may choose to keep on this device, behind 'Meer'. */
export const DeviceIsOffered: StoryObj<Args> = {
  args: { keep: 'device' },
  render: (args) => session(args),
};

/** Two versions of one record stand side by side until a person chooses. */
export const Fork: StoryObj<Args> = {
  render: (args) =>
    session(args, {
      dossier: withFork(),
      content: html`<dimension-overview></dimension-overview>`,
    }),
};

/** The host takes in what the person sends. */
export const WithSending: StoryObj<Args> = {
  args: { submitUrl: '/reflecties' },
  render: (args) => session(args),
};

/** Elements inside share its records. */
export const WithOverview: StoryObj<Args> = {
  render: (args) => session(args, { content: html`<dimension-overview></dimension-overview>` }),
};

/** What a store that fails looks like. */
export const StoreIsFull: StoryObj<Args> = {
  tags: ['warns-E202'],
  render: ({ name }) => {
    const store = {
      load: () => undefined,
      save: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      remove: () => undefined,
      clearAll: () => undefined,
    };
    return html`<reflection-session
      controls
      name=${name}
      .store=${store}
      .dossier=${bothDirections()}
    ></reflection-session>`;
  },
};
