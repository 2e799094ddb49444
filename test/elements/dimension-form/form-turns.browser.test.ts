/** `<dimension-form>` with colleagues one after the other, old rounds and versions to choose from. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/dimension-form/define.ts';
import '../../../src/elements/dimension-radar/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import { pageSession } from '../../../src/controllers/session/page-session.ts';
import type { DimensionForm } from '../../../src/elements/dimension-form/dimension-form.ts';
import { assessmentsOf } from '../../../src/model/dossier.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { answers } from '../../fixtures/answers.ts';
import { axeFaults } from '../../support/axe.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, stage } from '../../support/stage.ts';
import { all, choice, find, focused, press, recordOf } from './form-page.ts';

interface Both {
  readonly parents: DimensionForm;
  readonly school: DimensionForm;
}

const markup = `<dimension-form about="parents" by="team"></dimension-form>
  <dimension-form about="school" by="team"></dimension-form>`;

async function both(around = markup): Promise<Both> {
  const block = stage(around);
  await settled(block);
  return {
    parents: one<DimensionForm>(block, 'dimension-form[about=parents]'),
    school: one<DimensionForm>(block, 'dimension-form[about=school]'),
  };
}

function anew(): void {
  pageSession().showRound(undefined);
  pageSession().clear();
}

/** Records as they lie in a dossier, also two versions of one. */
function hold(...records: readonly Assessment[]): void {
  const session = pageSession();
  session.replace({
    ...session.dossier,
    rounds: [
      { label: '2025-2026', from: '2025-09-01' },
      { label: '2026-2027', from: '2026-09-01' },
    ],
    records,
  });
}

const mine = (more: Partial<Assessment> = {}): Assessment => ({
  ...answers(),
  round: '2026-2027',
  done: true,
  ...more,
});

const now = (form: Element): string[] =>
  all(form, '.form-step')
    .filter((each) => each.checkVisibility())
    .flatMap((each) => [...each.classList].filter((name) => !/^(form-step|current)$/.test(name)));

describe('<dimension-form> and the next colleague', () => {
  beforeEach(anew);

  it('offers the next colleague only after "Klaar", and only in a session', async () => {
    hold(mine({ done: false }));
    const { parents, school } = await both();
    expect(all(parents, '.next-colleague')).to.have.lengthOf(0);
    await press(parents, '.foot .primary');
    expect(find(parents, '.next-colleague').textContent.trim()).to.equal('Volgende collega');
    expect(find(parents, '.reopen').checkVisibility()).to.be.true;
    expect(all(school, '.next-colleague')).to.have.lengthOf(0);
    const alone = one<DimensionForm>(
      stage('<dimension-form session="none"></dimension-form>'),
      'dimension-form',
    );
    alone.record = mine();
    await settled();
    expect(all(alone, '.next-colleague')).to.have.lengthOf(0);
    expect(find(alone, '.reopen').checkVisibility()).to.be.true;
  });

  it('begins anew in every form, hides what was given, and keeps it', async () => {
    hold(mine(), { ...mine({ id: 'b'.repeat(36) }), about: 'school' });
    const { parents, school } = await both();
    await press(parents, '.next-colleague');
    await settled();
    for (const form of [parents, school]) {
      expect(form.record).to.equal(undefined);
      expect(now(form)).to.deep.equal(['why']);
      expect(shadowText(form)).to.not.include('De school verhuist in mei.');
      expect(find(form, '.hidden-line span').textContent).to.equal(
        'Wat één collega invulde, zie je pas na ‘Klaar’.',
      );
    }
    expect(focused()).to.equal(find(parents, '#heading-why'));
    expect(pageSession().assessments).to.deep.equal([]);
    expect(assessmentsOf(pageSession().dossier)).to.have.lengthOf(2);
    await press(parents, choice('knowledge', 1));
    expect(assessmentsOf(pageSession().dossier)).to.have.lengthOf(3);
    expect(pageSession().assessments.map(({ ratings }) => ratings)).to.deep.equal([
      { knowledge: 1 },
    ]);
  });

  it('does not tell the next colleague what the former did not know [D5]', async () => {
    hold(mine());
    const { parents, school } = await both();
    expect(all(school, '[data-dimension=knowledge] .notice')).to.have.lengthOf(1);
    await press(parents, '.next-colleague');
    expect(all(school, '[data-dimension=knowledge] .notice')).to.have.lengthOf(0);
  });

  it('shows what is hidden when asked, and after "Klaar"', async () => {
    hold(mine(), { ...mine({ id: 'c'.repeat(36), by: 'team' }) });
    const { parents } = await both();
    await press(parents, '.next-colleague');
    expect(find(parents, '.hidden-line span').textContent).to.include('Wat 2 collega’s invulden');
    await press(parents, '.hidden-line button');
    expect(all(parents, '.hidden-line')).to.have.lengthOf(0);
    expect(focused()).to.equal(find(parents, '#heading-why'));
    expect(pageSession().assessments).to.have.lengthOf(2);
    await press(parents, choice('knowledge', 2));
    hold(...assessmentsOf(pageSession().dossier));
    pageSession().nextColleague();
    await settled();
    expect(pageSession().hiddenCount).to.equal(3);
    await press(parents, choice('time', 2));
    all(parents, '.progress button').at(-1)?.click();
    await settled();
    await press(parents, '.foot .primary');
    expect(pageSession().hiddenCount).to.equal(0);
    expect(all(parents, '.hidden-line')).to.have.lengthOf(0);
  });

  it('leaves the line on hidden answers to a session that shows it', async () => {
    const block = stage(
      `<reflection-session keep="none" controls>${markup}<dimension-radar></dimension-radar></reflection-session>`,
    );
    await settled(block);
    const parents = one<DimensionForm>(block, 'dimension-form');
    await press(parents, choice('knowledge', 4));
    parents.renderRoot.querySelectorAll<HTMLElement>('.progress button')[8]?.click();
    await settled(block);
    await press(parents, '.foot .primary');
    await press(parents, '.next-colleague');
    await settled(block);
    expect(parents.record).to.equal(undefined);
    expect(all(parents, '.hidden-line')).to.have.lengthOf(0);
    const radar = one(block, 'dimension-radar');
    expect(all(radar, 'tbody td .score')).to.have.lengthOf(0);
  });

  it('gives an answer that goes out from a default an id of its own', async () => {
    const text = JSON.stringify(mine({ done: false })).replaceAll('"', '&quot;');
    const { parents } = await both(
      `<reflection-session keep="none"><dimension-form about="parents" by="team" value="${text}"></dimension-form><dimension-form about="school"></dimension-form></reflection-session>`,
    );
    await press(parents, choice('knowledge', 1));
    const first = recordOf(parents).id;
    all(parents, '.progress button').at(-1)?.click();
    await settled();
    await press(parents, '.foot .primary');
    await press(parents, '.next-colleague');
    await press(parents, choice('knowledge', 2));
    expect(recordOf(parents).id).to.not.equal(first);
    expect(recordOf(parents).ratings.knowledge).to.equal(2);
  });
});

describe('<dimension-form> in an old round', () => {
  beforeEach(anew);

  it('shows the old answers in the words of then, to read only [D11]', async () => {
    const words = { 'scale.5.2': 'amper', 'parents.knowledge.lead.1': 'Zo vroegen we het toen.' };
    const { definition } = mine();
    hold(mine({ round: '2025-2026', definition: { ...definition, words } }));
    const { parents } = await both();
    expect(now(parents)).to.deep.equal(['why']);
    pageSession().showRound('2025-2026');
    await settled();
    expect(find(parents, '.card > .notice').textContent.trim().replace(/\s+/g, ' ')).to.equal(
      'Dit is een vorige ronde: 2025-2026. Je kan ze lezen, niet veranderen.',
    );
    expect(now(parents)).to.deep.equal(['review']);
    expect(shadowText(parents)).to.include('Zo vroegen we het toen.');
    const buttons = all(parents, '.foot button, input, textarea').filter((each) =>
      each.checkVisibility(),
    );
    expect(buttons).to.deep.equal([]);
    const before = pageSession().dossier;
    find(parents, choice('knowledge', 1)).click();
    parents.formResetCallback();
    await settled();
    expect(pageSession().dossier).to.equal(before);
    pageSession().showRound(undefined);
    await settled();
    expect(now(parents)).to.deep.equal(['why']);
    expect(parents.record).to.equal(undefined);
  });

  it('says so when nothing was filled in', async () => {
    hold(mine());
    const { school } = await both();
    pageSession().showRound('2025-2026');
    await settled();
    expect(find(school, '.form-step.review').textContent.trim()).to.equal(
      'In deze ronde werd hier niets ingevuld.',
    );
  });

  it('asks nothing of a required form there', async () => {
    hold(mine({ round: '2025-2026', ratings: { knowledge: 1 } }));
    const { parents } = await both();
    parents.required = true;
    await settled();
    expect(parents.checkValidity()).to.be.false;
    pageSession().showRound('2025-2026');
    await settled();
    expect(parents.checkValidity()).to.be.true;
  });
});

describe('<dimension-form> with a record that cannot be edited', () => {
  beforeEach(anew);

  it('is closed while the record has two versions, until one is chosen', async () => {
    const fork = { ratings: { knowledge: 5 as const }, done: false };
    hold(mine({ done: false }), mine(fork));
    const { parents } = await both();
    expect(find(parents, '.card > .notice').textContent).to.include('Hiervan zijn 2 versies.');
    expect(all(parents, '.reopen, .next-colleague')).to.have.lengthOf(0);
    find(parents, choice('knowledge', 1)).click();
    parents.formResetCallback();
    await settled();
    expect(assessmentsOf(pageSession().dossier)).to.have.lengthOf(2);
    hold(mine(fork));
    await settled();
    expect(all(parents, '.card > .notice')).to.have.lengthOf(0);
    await press(parents, choice('knowledge', 1));
    expect(recordOf(parents).ratings.knowledge).to.equal(1);
  });

  it('opens a dossier of a later version to read only [R7]', async () => {
    hold(mine({ done: false }));
    pageSession().replace({ ...pageSession().dossier, version: 99 });
    const { parents } = await both();
    expect(find(parents, '.card > .notice').textContent).to.include('nieuwere versie');
    expect(shadowText(parents)).to.include('De school verhuist in mei.');
    find(parents, choice('knowledge', 1)).click();
    await settled();
    expect(recordOf(parents).ratings.knowledge).to.equal(4);
  });
});

describe('<dimension-form> to everyone', () => {
  beforeEach(anew);

  it('has no fault of axe: done, next colleague, old round, versions, keys [A1]', async function (this: Mocha.Context) {
    this.timeout(60_000);
    const states: Readonly<Record<string, () => void>> = {
      done: () => hold(mine()),
      'next colleague': () => pageSession().nextColleague(),
      versions: () => hold(mine(), mine({ why: 'Anders.' })),
      'old round': () => pageSession().showRound('2025-2026'),
    };
    const { parents, school } = await both();
    school.layout = 'page';
    for (const [name, enter] of Object.entries(states)) {
      enter();
      await settled();
      const block = parents.parentElement as HTMLElement;
      expect(await axeFaults(block), name).to.deep.equal([]);
    }
  });
});
