/** Where a radar takes its data from, in any order, and how a table may be spelt. */
import { expect } from '@open-wc/testing';
import type { DimensionRadar } from '../../src/elements/dimension-radar/dimension-radar.ts';
import '../../src/elements/dimension-radar/define.ts';
import '../../src/elements/reflection-session/define.ts';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import { bothDirections, editorTable } from '../fixtures/answers.ts';
import { takeConsole } from '../support/strict-page.ts';
import { one, settled, shadow, stage } from '../support/stage.ts';

/** The words of one dimension's row, without the header of the row. */
function row(radar: Element, place: number): string {
  const cells = shadow(radar).querySelectorAll('tbody tr')[place]?.querySelectorAll('td') ?? [];
  return [...cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}

const property = '5,5,5,5,5,5,5';
const attribute = '4,4,4,4,4,4,4';
const content = editorTable({ Ouders: '3,3,3,3,3,3,3' });

/** Ways to give a radar data, from the strongest. */
const sources: readonly (readonly [string, (radar: DimensionRadar) => void, RegExp])[] = [
  [
    'property',
    (radar) => {
      radar.scores = property;
    },
    /^5 /,
  ],
  ['attribute', (radar) => radar.setAttribute('scores', attribute), /^4 /],
  [
    'content',
    (radar) => {
      const block = document.createElement('div');
      block.innerHTML = content;
      radar.append(block);
    },
    /^3 /,
  ],
];

function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((first, place) =>
    orders(all.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}

/** A radar in a session that knows 4 at kennis in both directions. */
async function inSession(): Promise<{ session: ReflectionSession; place: HTMLElement }> {
  const block = stage('<reflection-session keep="none"></reflection-session>');
  const session = one<ReflectionSession>(block, 'reflection-session');
  const dossier = bothDirections();
  session.dossier = {
    ...dossier,
    rounds: [{ label: session.round, from: '2026-11-20' }],
    records: dossier.records.map((record) => ({ ...record, round: session.round })),
  };
  await settled(block);
  return { session, place: session };
}

describe('where a radar takes its data from', () => {
  for (const present of [sources, sources.slice(1), sources.slice(2)]) {
    const [[strongest, , expected] = ['', () => undefined, /^$/]] = present;
    for (const order of orders(present)) {
      it(`[R2] ${strongest} wins: ${order.map(([name]) => name).join(', ')}`, async () => {
        for (const when of ['before', 'after'] as const) {
          const { place } = await inSession();
          const radar = document.createElement('dimension-radar');
          if (when === 'after') place.append(radar);
          for (const [, give] of order) {
            give(radar);
            if (when === 'after') await settled(place);
          }
          if (when === 'before') place.append(radar);
          await settled(place);
          expect(row(radar, 0), when).to.match(expected);
        }
      });
    }
  }

  it('[R2] without any it shows its session, and follows it', async () => {
    const { session, place } = await inSession();
    const radar = document.createElement('dimension-radar');
    place.append(radar);
    await settled(place);
    expect(row(radar, 0)).to.match(/^4 .*\| 4 /);
    session.clear();
    await settled(place);
    expect(shadow(radar).querySelectorAll('tbody td .score').length).to.equal(0);
  });

  it('[R2] taking the stronger away brings the weaker back', async () => {
    const { place } = await inSession();
    const radar = document.createElement('dimension-radar');
    for (const [, give] of sources) give(radar);
    place.append(radar);
    await settled(place);
    radar.scores = undefined;
    await settled(place);
    expect(row(radar, 0)).to.match(/^4 /);
    radar.removeAttribute('scores');
    await settled(place);
    expect(row(radar, 0)).to.match(/^3 /);
    radar.replaceChildren();
    await settled(place);
    expect(row(radar, 0)).to.match(/^4 .*\| 4 /);
  });

  it('[E1] follows content that comes late and changes', async () => {
    const block = stage('<dimension-radar session="none" from="late"></dimension-radar>');
    const radar = one(block, 'dimension-radar');
    await settled(block);
    const place = document.createElement('section');
    place.innerHTML = editorTable({ Ouders: '2,2,2,2,2,2,2' }, ' id="late"');
    block.append(place);
    await settled(block);
    expect(row(radar, 0)).to.match(/^2 /);
    one(place, 'tbody td:nth-child(2)').textContent = '5';
    await settled(block);
    expect(row(radar, 0)).to.match(/^5 /);
    one(place, 'tbody tr').remove();
    await settled(block);
    expect(row(radar, 0)).to.equal('niet ingevuld');
    expect(takeConsole().every((line) => line.includes('[betrokken E106]'))).to.equal(true);
  });
});

/** Rows as an editor may write them, each with what it says. */
const spellings: readonly (readonly [string, number, RegExp])[] = [
  ['<td>Kennis</td><td>3</td>', 0, /^3 wisselend/],
  ['<td>1. Kennisdimensie</td><td>3/5</td>', 0, /^3 /],
  ['<th scope="row"><p>kennis:</p></th><td><p>3 van 5</p></td>', 0, /^3 /],
  ['<td>weten</td><td>3&nbsp;</td>', 0, /^3 /],
  ['<td>knowledge</td><td>?</td>', 0, /weten we niet$/],
  ['<td>EMOTIONELE  DIMENSIE</td><td>Weten we niet</td>', 1, /weten we niet$/],
  ['<td>voelen</td><td>？</td>', 1, /weten we niet$/],
  ['<td>Rationeel</td><td>n.v.t.</td>', 2, /niet van toepassing$/],
  ['<td>de moeite waard vinden</td><td>×</td>', 2, /niet van toepassing$/],
  ['<td>Overtuiging</td><td>~</td>', 3, /zeg ik liever niet$/],
  ['<td>Competentie</td><td>–</td>', 4, /niet ingevuld$/],
  ['<td>Gedrag</td><td></td>', 5, /niet ingevuld$/],
  ['<td>Tijd&shy;sdimensie</td><td>5</td>', 6, /^5 /],
];

describe('how an editor may spell a row', () => {
  for (const [cells, place, expected] of spellings) {
    it(`[E1] ${cells}`, async () => {
      const block = stage(
        `<dimension-radar session="none"><table><tr><td></td><td>Ouders</td></tr><tr>${cells}</tr><tr><td>Tijd<td>1</table></dimension-radar>`,
      );
      await settled(block);
      expect(row(one(block, 'dimension-radar'), place)).to.match(expected);
    });
  }

  it('[E1] rows match by name, not by place, and a header names the direction', async () => {
    const block = stage(
      '<dimension-radar session="none"><table><tr><td>x<td>Wij als school<td>Wat ouders doen<tr><td>Tijd<td>1<td>2<tr><td>Kennis<td>3<td>4</table></dimension-radar>',
    );
    await settled(block);
    const radar = one(block, 'dimension-radar');
    expect(row(radar, 0)).to.match(/3 .*4 /);
    expect(row(radar, 6)).to.match(/1 .*2 /);
  });

  it('[E1] a table without header is read too', async () => {
    const block = stage(
      '<dimension-radar session="none"><table><tr><td>Kennis<td>4<tr><td>Tijd<td>2</table></dimension-radar>',
    );
    await settled(block);
    expect(row(one(block, 'dimension-radar'), 0)).to.match(/^4 /);
  });
});
