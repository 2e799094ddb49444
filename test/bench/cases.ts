/**
 * The cases of the benchmark: what is measured, against what, and how much
 * slower it may be. The baseline is the same content written by hand.
 */
import '../../src/elements/dimension-radar/define.ts';
import type { DimensionRadar } from '../../src/elements/dimension-radar/dimension-radar.ts';
import { analysisCases } from './analysis.ts';
import { checklistCases } from './checklist.ts';
import { dialogueCases } from './dialogue.ts';
import { drawChart, type ChartHandle } from './chart.ts';
import type { BenchCase, Contender } from './measure.ts';
import { directUpdates, markupOf, showMarkup, structureOf } from './same-content.ts';
import { treeCases } from './tree.ts';

const updates = 1000;
const many = 100;
const first = '4,2,3,1,5,3,2';

function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function addRadar(host: HTMLElement, scores: string): DimensionRadar {
  const radar = document.createElement('dimension-radar');
  radar.setAttribute('scores', scores);
  host.append(radar);
  return radar;
}

async function complete(radars: readonly DimensionRadar[]): Promise<void> {
  await Promise.all(radars.map(({ updateComplete }) => updateComplete));
}

/** All ways to give seven scores that a random walk meets, the first one first. */
function* someScores(): Generator<string> {
  yield first;
  let seed = 7;
  for (;;) {
    const scores = Array.from({ length: 7 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return 1 + ((seed >> 8) % 5);
    });
    yield scores.join();
  }
}

interface Captured {
  readonly scores: readonly string[];
  readonly markups: readonly string[];
  readonly sheets: readonly CSSStyleSheet[];
}

/** Ten sets of scores that give one structure, and what the radar shows for each. */
async function capture(): Promise<Captured> {
  const host = document.createElement('div');
  document.body.append(host);
  const radar = addRadar(host, first);
  await complete([radar]);
  await drawn();
  const scores: string[] = [];
  const markups: string[] = [];
  for (const next of someScores()) {
    radar.setAttribute('scores', next);
    await complete([radar]);
    const markup = markupOf(radar);
    if (structureOf(markup) !== structureOf(markups[0] ?? markup)) continue;
    scores.push(next);
    markups.push(markup);
    if (scores.length === 10) break;
  }
  const sheets = radar.shadowRoot?.adoptedStyleSheets ?? [];
  host.remove();
  return { scores, markups, sheets };
}

const { scores: all, markups, sheets } = await capture();
const [markup = ''] = markups;
const picture = /<svg[^>]*class="scene[\s\S]*?<\/svg>/.exec(markup)?.[0] ?? '';

function times(count: number, act: (turn: number) => void): void {
  for (let turn = 0; turn < count; turn += 1) act(turn);
}

function firstOnes(count: number, ceiling: number): readonly Contender[] {
  return [
    {
      name: 'the same content, by hand',
      run: (host) => times(count, () => showMarkup(host, markup, sheets)),
    },
    {
      name: '<dimension-radar>',
      ceiling,
      run: (host) => {
        const radars: DimensionRadar[] = [];
        times(count, () => radars.push(addRadar(host, first)));
        return complete(radars);
      },
    },
    {
      name: 'the picture alone, static SVG',
      run: (host) => times(count, () => showMarkup(host, picture, sheets)),
    },
    {
      name: 'the picture alone, Chart.js',
      run: (host) => times(count, () => drawChart(host, first)),
    },
  ];
}

/** Every update is laid out, as it is when a reader sees it. */
function seen(host: HTMLElement): void {
  host.getBoundingClientRect();
}

function updating(): readonly Contender[] {
  let set: (which: number) => void = () => undefined;
  let setPicture = set;
  let radar: DimensionRadar | undefined;
  let chart: ChartHandle | undefined;
  const pictures = markups.map(
    (each) => /<svg[^>]*class="scene[\s\S]*?<\/svg>/.exec(each)?.[0] ?? '',
  );
  const repeat = (host: HTMLElement, act: (which: number) => void): void =>
    times(updates, (turn) => {
      act((turn + 1) % all.length);
      seen(host);
    });
  return [
    {
      name: 'the same content, by hand',
      prepare: (host) => {
        set = directUpdates(showMarkup(host, markup, sheets), markups);
      },
      run: (host) => repeat(host, set),
    },
    {
      name: '<dimension-radar>',
      ceiling: 1.6,
      prepare: async (host) => {
        radar = addRadar(host, first);
        await complete([radar]);
        await drawn();
      },
      run: async (host) => {
        for (let turn = 0; turn < updates; turn += 1) {
          radar?.setAttribute('scores', all[(turn + 1) % all.length] ?? '');
          await radar?.updateComplete;
          seen(host);
        }
      },
    },
    {
      name: 'the picture alone, static SVG',
      prepare: (host) => {
        setPicture = directUpdates(showMarkup(host, picture, sheets), pictures);
      },
      run: (host) => repeat(host, setPicture),
    },
    {
      name: 'the picture alone, Chart.js',
      prepare: (host) => {
        chart = drawChart(host, first);
      },
      run: (host) => repeat(host, (which) => chart?.show(all[which] ?? '')),
    },
  ];
}

export const cases: readonly BenchCase[] = [
  { name: 'The first radar', contenders: firstOnes(1, 1.25), rounds: 41 },
  { name: `${many} radars on a page`, contenders: firstOnes(many, 1.6), rounds: 9 },
  { name: `${updates} updates of one radar`, contenders: updating(), rounds: 7 },
  ...checklistCases,
  ...treeCases,
  ...analysisCases,
  ...dialogueCases,
];

/** Puts radars on the page and takes them away; returns what still refers to them. */
export async function left(): Promise<number> {
  const host = document.createElement('div');
  document.body.append(host);
  const radars = Array.from({ length: many }, () => addRadar(host, first));
  await complete(radars);
  await drawn();
  const refs = radars.splice(0).map((radar) => new WeakRef(radar));
  host.replaceChildren();
  for (let turn = 0; turn < 8; turn += 1) {
    await drawn();
    (globalThis as { gc?: () => void }).gc?.();
  }
  host.remove();
  return refs.filter((ref) => ref.deref() !== undefined).length;
}
