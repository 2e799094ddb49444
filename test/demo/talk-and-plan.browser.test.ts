/** Three colleagues at the demo page: look in silence, talk, agree, plan, and open their file again. */
import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import { dossierToFile } from '../../src/exchange/dossier-file.ts';
import { dimensions, type Dimension } from '../../src/model/dimension.ts';
import type { Agreement, Plan, PlanWarningCode } from '../../src/model/record.ts';
import { press, seen, writeIn } from '../support/fill-in.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow } from '../support/stage.ts';

let frame: HTMLIFrameElement;
const find = <E extends HTMLElement>(selector: string): E =>
  one<E>(frame.contentDocument!, selector);

function pick(element: Element, selector: string): void {
  const [found] = seen(element, selector);
  if (!found) throw new Error(`Nothing to press at ${selector}`);
  found.click();
}

async function click(element: Element, selector: string): Promise<void> {
  pick(element, selector);
  await settled(element.parentElement!);
}

/** Seven answers in the order of the dimensions. */
async function answer(dialogue: Element, group: string, values: readonly string[]): Promise<void> {
  for (const [index, dimension] of dimensions.entries()) {
    const value = values[index] ?? '';
    pick(dialogue, `input[name="${group}-${dimension}"][value="${value}"]`);
  }
  await settled(dialogue.parentElement!);
}

async function touch(plan: Element, ...places: readonly string[]): Promise<void> {
  for (const place of places) {
    const [about = '', dimension = ''] = place.split('.');
    await click(plan, `.touch-box.${about}[data-dimension=${dimension}] input`);
  }
}

async function begin(plan: Element, title: string, ...places: readonly string[]): Promise<void> {
  await press(plan, 'Nieuwe actie');
  await writeIn(plan, 'input[data-field=title]', title);
  await touch(plan, ...places);
}

/** Codes of the warnings on screen. */
function open(plan: Element): readonly string[] {
  const all = [...shadow(plan).querySelectorAll<HTMLElement>('.warnings .open > li')];
  return all.map(({ dataset }) => dataset['warning'] ?? '');
}

/** What came and what went since the last look, in this order; what stays is not named. */
function changes(plan: Element): (...codes: readonly `${'+' | '-'}${PlanWarningCode}`[]) => void {
  let before: readonly string[] = open(plan);
  return (...codes) => {
    const now = open(plan);
    const came = now.filter((code) => !before.includes(code)).map((code) => `+${code}`);
    const went = before.filter((code) => !now.includes(code)).map((code) => `-${code}`);
    before = now;
    expect([...came, ...went].sort()).to.deep.equal([...codes].sort());
  };
}

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = '/demo/index.html';
  document.body.append(frame);
  await loaded;
  await frame.contentWindow?.customElements.whenDefined('reflection-session');
  await settled(frame.contentDocument!.body);
});

afterEach(() => {
  frame.contentWindow?.sessionStorage.clear();
  frame.remove();
});

describe('from picture to talk to plan', function () {
  this.timeout(120_000);

  it('[D5] [D6] three look, agree with a minority view, plan, and open the same again [R6]', async () => {
    const session = find<ReflectionSession>('#reflectie');
    const dialogue = find('#praten-ouders team-dialogue');

    // In silence: only how many there are is said.
    await answer(dialogue, 'rating', ['3', '4', '2', 'unknown', '1', '4', '3']);
    await press(dialogue, 'Klaar');
    await press(dialogue, 'Volgende collega');
    await answer(dialogue, 'rating', ['3', '2', '4', 'unknown', '5', '4', 'unknown']);
    await press(dialogue, 'Klaar');
    await press(dialogue, 'Volgende collega');
    expect(shadowText(dialogue)).to.contain('2 collega’s vulden in').and.not.contain('uit elkaar');
    await answer(dialogue, 'rating', ['4', '2', '5', '3', '2', '4', 'unknown']);
    await press(dialogue, 'Klaar');

    await press(dialogue, 'Toon de antwoorden');
    expect(shadowText(dialogue)).to.match(/Competentie.*4 stappen uit elkaar.*Rationeel/);
    await press(dialogue, 'Ga praten');
    await press(dialogue, 'Ga afspreken');
    await answer(dialogue, 'agreed', ['3', '2', 'open', '3', '2', '4', 'unknown']);
    await writeIn(dialogue, '#why-competence', 'Wij leggen het zelden samen uit.');
    await press(dialogue, 'Iemand ziet het anders: Competentie');
    await writeIn(dialogue, '#minority-competence', 'In de opvang helpen ouders elkaar.');
    await press(dialogue, 'Klaar');
    const agreed = session.dossier.records.find(({ type }) => type === 'agreement') as Agreement;
    expect(agreed.minority).to.deep.equal({
      competence: 'In de opvang helpen ouders elkaar.',
    } satisfies Partial<Record<Dimension, string>>);
    expect([agreed.sources.length, agreed.open, agreed.done]).to.deep.equal([
      3,
      ['rational'],
      true,
    ]);

    await settled(find('.work'));
    expect(shadowText(find('.live')))
      .to.match(/afgesproken na 3 antwoorden/)
      .and.contain('nog niet eens');

    const plan = find('[data-in-session] action-plan');
    const now = changes(plan);
    await click(plan, 'input[name="focus.parents.competence"]');
    now('+focus-without-action');
    await begin(plan, 'Brief over het huiswerk', 'parents.knowledge');
    now(
      '+only-knowledge',
      '+only-parents',
      '+no-pupil',
      '+weak-without-action',
      '+unknown-without-action',
    );
    await touch(plan, 'parents.competence', 'parents.belief');
    now('-only-knowledge', '-focus-without-action', '+one-moment');
    await begin(plan, 'Koffie aan de poort', 'school.behaviour', 'school.time');
    now('-one-moment', '-only-parents');
    await begin(plan, 'Samen opruimen', 'parents.behaviour');
    await begin(plan, 'Kinderen leiden rond', 'school.time');
    now('+only-behaviour');
    await touch(plan, 'parents.emotional', 'school.emotional');
    now('-only-behaviour', '-weak-without-action');
    await touch(plan, 'parents.time');
    now('-unknown-without-action');
    await click(plan, 'details.fold > summary');
    await writeIn(plan, 'input[data-field=pupil]', 'kiest de weg');
    now('-no-pupil');
    const planned = session.dossier.records.find(({ type }) => type === 'plan') as Plan;
    expect(planned.actions.length).to.equal(4);

    const file = dossierToFile(session.dossier);
    const shown = [dialogue, plan].map(shadowText);
    session.clear();
    await settled(plan.parentElement!);
    expect(shadowText(plan)).to.not.equal(shown[1]);
    await session.open(new File([file], 'plan.json'));
    await settled(frame.contentDocument!.body);
    expect(dossierToFile(session.dossier)).to.equal(file);
    expect(shadowText(plan)).to.contain('Kinderen leiden rond');
  });
});
