/** Colleagues who fill in one after the other, in silence, in a session and outside one. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/reflection-session/define.ts';
import '../../../src/elements/team-dialogue/define.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import type { TeamDialogue } from '../../../src/elements/team-dialogue/team-dialogue.ts';
import type { RecordChangeEvent } from '../../../src/events/record-change-event.ts';
import { dimensions, type Dimension } from '../../../src/model/dimension.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { isAssessment } from '../../../src/model/version.ts';
import { axeFaults } from '../../support/axe.ts';
import { press } from '../../support/fill-in.ts';
import { one, settled, shadow, staged } from '../../support/stage.ts';

function words(dialogue: Element): string {
  return (shadow(dialogue).textContent ?? '').replace(/\s+/g, ' ').trim();
}

function row(dialogue: Element, dimension: Dimension): Element {
  return one(shadow(dialogue), `.edit-row[data-item="dimension.${dimension}"]`);
}

/** Chooses by value at each dimension in turn, as `4 ? x`. */
async function fillIn(dialogue: Element, values: string): Promise<void> {
  const all = { '?': 'unknown', x: 'not-applicable', '~': 'undisclosed' };
  for (const [index, token] of values.split(' ').entries()) {
    const value = all[token as keyof typeof all] ?? token;
    one<HTMLInputElement>(row(dialogue, dimensions[index]!), `[value="${value}"]`).click();
    await settled(dialogue.parentElement!);
  }
}

function chosen(dialogue: Element): number {
  return shadow(dialogue).querySelectorAll('input:checked').length;
}

async function threeColleagues(dialogue: TeamDialogue): Promise<void> {
  await fillIn(dialogue, '1 ? 3 4 5 2 x');
  one<HTMLInputElement>(row(dialogue, 'emotional'), '[type=checkbox]').click();
  await press(dialogue, 'Klaar');
  expect(words(dialogue)).to.contain('Je antwoorden zijn binnen.');
  expect(chosen(dialogue)).to.equal(0);
  await press(dialogue, 'Volgende collega');
  expect(words(dialogue)).to.contain('Klaar: 1.').and.not.contain('weinig uit');
  expect(chosen(dialogue)).to.equal(0);
  await fillIn(dialogue, '4 ~ 3');
  await press(dialogue, 'Klaar');
  await press(dialogue, 'Pas je antwoorden aan');
  await fillIn(dialogue, '5');
  await press(dialogue, 'Klaar');
  await press(dialogue, 'Volgende collega');
  await fillIn(dialogue, '2');
}

describe('<team-dialogue>, filling in', () => {
  it('[D3] [A4] puts each colleague in the session when done, and hides what the former gave', async () => {
    const session = await staged<ReflectionSession>(
      '<reflection-session keep="none"><team-dialogue by="teacher"></team-dialogue></reflection-session>',
    );
    const dialogue = one<TeamDialogue>(session, 'team-dialogue');
    const told: (Assessment | undefined)[] = [];
    dialogue.addEventListener('record-change', (event) =>
      told.push((event as RecordChangeEvent<Assessment>).record),
    );
    await threeColleagues(dialogue);
    await press(dialogue, 'Tonen');
    expect(words(dialogue)).to.contain('2 antwoorden zijn nog verborgen.');
    expect(words(dialogue)).not.to.contain('stappen uit elkaar');
    await press(dialogue, 'Toon ze nu');
    expect(words(dialogue)).to.contain('4 stappen uit elkaar');
    const held = session.dossier.records.filter(isAssessment);
    expect(held.map(({ done, by, revision }) => [done, by, revision])).to.deep.equal([
      [true, 'teacher', 1],
      [true, 'teacher', 2],
      [undefined, 'teacher', 1],
    ]);
    expect(held[0]?.ratings.emotional).to.equal('unknown');
    expect(held[0]?.talk).to.deep.equal(['emotional']);
    expect(held[0]?.definition.words['scale.5.1']).to.equal('heel weinig');
    expect(told.map((record) => record?.type)).to.deep.equal([
      'assessment',
      'assessment',
      'assessment',
    ]);
    expect(dialogue.value).to.equal('');
  });

  it('keeps a list of its own outside a session, which turns in the same way', async () => {
    const dialogue = await staged<TeamDialogue>('<team-dialogue session="none"></team-dialogue>');
    expect(words(dialogue)).to.contain('Hier staan straks de antwoorden');
    await threeColleagues(dialogue);
    await press(dialogue, 'Toon de antwoorden');
    expect(words(dialogue)).to.contain('4 stappen uit elkaar');
    expect(await axeFaults(dialogue)).to.deep.equal([]);
  });

  it('[A2] is filled in with the keyboard alone, and the focus goes where one goes', async () => {
    const dialogue = await staged<TeamDialogue>('<team-dialogue session="none"></team-dialogue>');
    dialogue.focus();
    const first = shadow(dialogue).activeElement as HTMLInputElement;
    expect(first.name).to.equal('rating-knowledge');
    await fillIn(dialogue, '3');
    await press(dialogue, 'Klaar');
    expect(shadow(dialogue).activeElement?.className).to.equal('filled');
    await press(dialogue, 'Volgende collega');
    expect(shadow(dialogue).activeElement?.className).to.contain('step-name');
  });

  it('asks nothing where the host gave the answers, nor in a closed place', async () => {
    const given = await staged<TeamDialogue>(
      '<team-dialogue step="fill" assessments="[]"></team-dialogue>',
    );
    expect(words(given)).to.contain('Hier valt niets in te vullen.');
    const closed = await staged('<team-dialogue session="none" disabled></team-dialogue>');
    expect(shadow(closed).querySelectorAll('.stage input:enabled').length).to.equal(0);
  });

  it('[D4] has parents fill in as parents, whoever the team is', async () => {
    const session = await staged<ReflectionSession>(
      '<reflection-session keep="none"><team-dialogue group="parents" by="teacher"></team-dialogue></reflection-session>',
    );
    const dialogue = one<TeamDialogue>(session, 'team-dialogue');
    await fillIn(dialogue, '3');
    await press(dialogue, 'Klaar');
    expect(session.dossier.records.map((record) => 'by' in record && record.by)).to.deep.equal([
      'parent',
    ]);
    expect(words(dialogue)).to.contain('een ouder vulde in');
  });
});
