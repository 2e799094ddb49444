/** Embed pages where others put them: in sandboxes, on other sites, where nothing can be kept. */
import { expect, waitUntil } from '@open-wc/testing';
import { embedTags, type EmbedTag } from '../../../src/embed/address.ts';
import { watchFrames } from '../../../src/embed/frame/parent.ts';
import { elsewhere, embedFrame, type EmbedFrame } from './embed-frame.ts';

interface Place {
  readonly name: string;
  readonly query?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly origin?: string;
  /** What must be missing there, so that the place is what it says. */
  readonly missing: readonly string[];
  /** Undefined where that is up to the browser. */
  readonly keepsNothing?: boolean;
}

const storages = ['sessionStorage', 'localStorage'];

const places: readonly Place[] = [
  {
    name: 'a sandbox without an origin',
    attributes: { sandbox: 'allow-scripts' },
    missing: ['origin', ...storages],
    keepsNothing: true,
  },
  {
    name: 'a sandbox of another site',
    attributes: { sandbox: 'allow-scripts allow-popups' },
    origin: elsewhere,
    missing: ['origin', ...storages],
    keepsNothing: true,
  },
  {
    name: 'a page whose storage throws',
    query: '?without=closed-storage',
    missing: storages,
    keepsNothing: true,
  },
  { name: 'a page of another site', origin: elsewhere, missing: [] },
  {
    name: 'a page over plain http',
    query: '?without=secure',
    missing: ['randomUUID', 'subtle', 'locks', 'clipboard'],
    keepsNothing: false,
  },
];

const whole = 'reflection-session';
const filledIn: readonly EmbedTag[] = [
  'dimension-form',
  'checklist-card',
  'team-dialogue',
  'action-plan',
];

/** Once, in words that fit what one does there. */
function told(tag: EmbedTag): string {
  if (tag === whole) return 'Wordt niet bewaard. Maak zelf een bestand';
  const lead = 'Hier wordt niets bewaard.';
  return filledIn.includes(tag)
    ? `${lead} Sluit je deze pagina, dan zijn je antwoorden weg.`
    : lead;
}

/** What the page and its element say about keeping. */
async function saidOfKeeping({ ask }: EmbedFrame, tag: EmbedTag): Promise<readonly string[]> {
  const own = await ask('words', '.notices p, footer p');
  const all = [...own, await ask('text', tag)];
  return all.flatMap(
    (text) =>
      /Hier wordt niets.*|Wordt niet bewaard[^.]*\. Maak \S+ een \S+|Bewaren lukt niet/.exec(
        text,
      ) ?? [],
  );
}

for (const place of places) {
  const { name, query = '', attributes, origin, missing, keepsNothing } = place;

  describe(`in ${name} the page of`, function () {
    this.timeout(60_000);

    for (const tag of embedTags.filter((each) => each !== whole)) {
      it(`${tag} works, prints nothing, and says where nothing is kept [E4] [E7]`, async () => {
        const opened = await embedFrame(`${tag}/${query}`, attributes, origin);
        const before = await opened.ask('state');
        expect(before.missing).to.include.members([...missing]);
        expect(await opened.ask('text', tag)).to.not.equal('');
        if (filledIn.includes(tag)) {
          const empty = await opened.ask('answers', tag);
          await opened.ask('answer', tag);
          expect(await opened.ask('answers', tag)).to.not.deep.equal(empty);
        }
        const isNothingKept = keepsNothing ?? before.missing.includes('sessionStorage');
        expect(await saidOfKeeping(opened, tag)).to.deep.equal(isNothingKept ? [told(tag)] : []);
        expect((await opened.ask('state')).recorded).to.deep.equal([]);
        performance.clearResourceTimings();
      });
    }

    it('the whole reflection fills in, and the picture follows [E4] [E7]', async () => {
      const opened = await embedFrame(`reflection-session/${query}`, attributes, origin);
      const before = await opened.ask('state');
      expect(before.missing).to.include.members([...missing]);
      const isNothingKept = keepsNothing ?? before.missing.includes('sessionStorage');
      expect(await saidOfKeeping(opened, whole)).to.deep.equal(isNothingKept ? [told(whole)] : []);
      const empty = await opened.ask('text', 'dimension-radar');
      await opened.ask('fillIn', 'dimension-form');
      expect(await opened.ask('text', 'dimension-radar')).to.not.equal(empty);
      expect((await opened.ask('state')).recorded).to.deep.equal([]);
      performance.clearResourceTimings();
    });

    it('dimension-form tells its height, which the page around follows [E4] [X6] [E7]', async () => {
      const stop = watchFrames();
      const { frame, ask } = await embedFrame(`dimension-form/${query}`, attributes, origin);
      await waitUntil(() => frame.style.height !== '', 'no height');
      const before = frame.style.height;
      frame.width = '1000';
      await waitUntil(() => frame.style.height !== before, 'no other height');
      expect((await ask('state')).recorded).to.deep.equal([]);
      performance.clearResourceTimings();
      stop();
    });
  });
}
