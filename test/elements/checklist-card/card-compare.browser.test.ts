/** Both moments side by side: a real table, in which what did not change says so. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/reflection-session/define.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { answer, item, questions } from './card-page.ts';

const before = ['yes', 'yes', 'partly', 'no', 'unknown', 'partly'];
const after = ['yes', 'partly', 'partly', 'no', 'yes'];

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function view(card: Element, name: string): HTMLButtonElement {
  const found = [...shadow(card).querySelectorAll<HTMLButtonElement>('.view')].find(
    (button) => words(button) === name,
  );
  if (!found) throw new Error(`No ${name}`);
  return found;
}

async function goTo(card: Element, name: string): Promise<void> {
  view(card, name).click();
  await settled();
}

async function note(card: Element, place: number, text: string): Promise<void> {
  one<HTMLButtonElement>(item(card, place), 'button[aria-expanded=false]').click();
  await settled();
  const field = one<HTMLTextAreaElement>(item(card, place), 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled();
  one<HTMLButtonElement>(item(card, place), 'button[aria-expanded=true]').click();
  await settled();
}

async function comparing(width: string): Promise<HTMLElement> {
  const block = stage(
    '<reflection-session keep="none"><checklist-card activity="Samen in de klas"></checklist-card></reflection-session>',
  );
  block.style.inlineSize = width;
  await settled(block);
  const card = one(block, 'checklist-card');
  await answer(card, ...before);
  await note(card, 1, 'De kinderen gidsen.');
  await goTo(card, 'Achteraf');
  await answer(card, ...after);
  await note(card, 1, 'Het werd druk.');
  await goTo(card, 'Beide');
  return card;
}

/** What is seen in the cells of each question. */
function rows(card: Element): readonly (readonly string[])[] {
  return [...shadow(card).querySelectorAll('.compare tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) =>
      words(cell.querySelector(':scope > :last-child')),
    ),
  );
}

describe('<checklist-card> with both moments', () => {
  it('says for each question what was answered, and where it stayed the same', async () => {
    expect(rows(await comparing('40em'))).to.deep.equal([
      ['ja', 'zelfde'],
      ['ja', 'deels'],
      ['deels', 'zelfde'],
      ['nee', 'zelfde'],
      ['weten we niet', 'ja'],
      ['deels', 'niet ingevuld'],
      ['niet ingevuld', 'niet ingevuld'],
    ]);
  });

  it('is a table with a head for each moment and each question [A1]', async () => {
    const root = shadow(await comparing('40em'));
    const heads = [...root.querySelectorAll('.compare thead th[scope=col]')].map(words);
    expect(heads.slice(1)).to.deep.equal(['vooraf', 'achteraf']);
    expect(root.querySelectorAll('.compare tbody th[scope=row][data-item]')).to.have.length(7);
    expect(root.querySelectorAll('.strip-row ul[aria-labelledby]')).to.have.length(2);
    expect(root.querySelectorAll('input')).to.have.length(0);
  });

  it('shows the notes of both moments under the question', async () => {
    const root = shadow(await comparing('40em'));
    const notes = [...root.querySelectorAll('.compare .text p')].map(words);
    expect(notes).to.deep.equal(['vooraf: De kinderen gidsen.', 'achteraf: Het werd druk.']);
  });

  it('folds at 320 px, each answer with its moment, and nothing sticks out', async () => {
    const card = await comparing('320px');
    const moments = [...shadow(card).querySelectorAll<HTMLElement>('td > .in-narrow')];
    expect(moments.every((each) => each.offsetWidth > 0)).to.equal(true);
    expect(card.scrollWidth).to.be.at.most(320);
  });

  it('goes back to the questions of one moment, each still answered', async () => {
    const card = await comparing('40em');
    await goTo(card, 'Vooraf');
    const given = questions(card).map(
      (each) => each.querySelector<HTMLInputElement>('input:checked')?.value,
    );
    expect(given).to.deep.equal([...before, undefined]);
    expect(view(card, 'Vooraf').getAttribute('aria-pressed')).to.equal('true');
  });
});
