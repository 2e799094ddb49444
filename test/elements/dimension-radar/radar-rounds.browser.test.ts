/** Two rounds on one radar. */
import { expect } from '@open-wc/testing';
import type { Assessment } from '../../../src/model/record.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { sessionKey } from '../../../src/controllers/session/page-session.ts';
import { answers } from '../../fixtures/answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import '../../../src/elements/dimension-radar/define.ts';
import '../../../src/elements/reflection-session/define.ts';

const then = '2025-2026';
const now = '2026-2027';

async function comparing(...records: readonly Assessment[]): Promise<Element> {
  const block = stage(
    '<reflection-session keep="none"><dimension-radar></dimension-radar></reflection-session>',
  );
  await settled(block);
  const session = one<ReflectionSession>(block, 'reflection-session');
  session.dossier = {
    type: 'dossier',
    version: 1,
    id: '00000000-0000-4000-8000-0000000000aa',
    createdAt: '2025-10-01',
    updatedAt: '2026-11-20',
    rounds: [
      { label: then, from: '2025-09-01' },
      { label: now, from: '2026-09-01' },
    ],
    records,
  };
  session[sessionKey].compareWith(then);
  await settled(block);
  return one(block, 'dimension-radar');
}

function of(round: string, id: number, change: Partial<Assessment> = {}): Assessment {
  return { ...answers('parents', id), round, ...change };
}

function text(radar: Element, selector: string): readonly string[] {
  return [...shadow(radar).querySelectorAll(selector)].map((found) =>
    found.textContent.replace(/\s+/g, ' ').trim(),
  );
}

describe('<dimension-radar> beside another round', () => {
  it('draws both rounds under their names where scale, words and rater agree', async () => {
    const radar = await comparing(of(then, 1, { ratings: { knowledge: 2 } }), of(now, 2));
    expect(text(radar, '[part~=legend-entry]').map((entry) => entry.slice(0, 9))).to.deep.equal([
      now,
      then,
    ]);
    expect(text(radar, 'tbody tr:first-child td').slice(0, 2)).to.deep.equal([
      '4 veel',
      '2 weinig',
    ]);
  });

  it('keeps the sentences about the round on screen', async () => {
    const before = await comparing(of(now, 2));
    const words = text(before, '[part~=sentence]');
    const after = await comparing(of(then, 1, { ratings: { knowledge: 1, time: 5 } }), of(now, 2));
    expect(words).to.not.deep.equal([]);
    expect(text(after, '[part~=sentence]')).to.deep.equal(words);
  });

  it('keeps the other round in the table where the picture would be crowded', async () => {
    const roles = ['teacher', 'head', 'policy'];
    const both = roles.flatMap((by, index) => [
      of(then, index + 1, { by, ratings: { knowledge: 1 } }),
      of(now, index + 4, { by }),
    ]);
    const radar = await comparing(...both);
    expect(text(radar, '[part~=legend-entry]')).to.have.length(3);
    expect(text(radar, 'tbody tr:first-child td')).to.have.length(6);
    expect(text(radar, '.notes').join(' ')).to.match(/andere ronde staat in de tabel/);
  });

  const apart: readonly (readonly [string, Partial<Assessment>, RegExp])[] = [
    ['the scale', { scale: 4, ratings: { knowledge: 2 } }, /Toen was de schaal anders/],
    [
      'the words [D11]',
      { definition: { id: 'dimensions', version: 2, words: {} } },
      /Toen stonden er andere woorden/,
    ],
    ['the kind of rater', { by: 'pupil' }, /Toen vulde iemand met een andere rol in/],
    ['having answers', { ratings: {} }, /is hierover niets ingevuld/],
  ];
  for (const [name, change, words] of apart) {
    it(`leaves it out, and says why, where rounds differ in ${name}`, async () => {
      const radar = await comparing(of(then, 1, change), of(now, 2));
      expect(text(radar, '[part~=legend-entry]')).to.have.length(1);
      expect(text(radar, '.notes').join(' ')).to.match(words);
    });
  }
});
