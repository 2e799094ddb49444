import { expect, oneEvent } from '@open-wc/testing';
import { csvWords } from '../../../../src/elements/reflection-session/exchange/exchange-words.ts';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { LanguageController } from '../../../../src/controllers/language.ts';
import { assessmentToFragment } from '../../../../src/exchange/assessment-link.ts';
import { dossierToCsv } from '../../../../src/exchange/assessment-to-csv.ts';
import { dossierToFile } from '../../../../src/exchange/dossier-file.ts';
import type { Dossier } from '../../../../src/model/record.ts';
import { answers, bothDirections } from '../../../fixtures/answers.ts';
import { checklist } from '../../../fixtures/checklists.ts';
import { tree } from '../../../fixtures/trees.ts';
import { one, settled, shadow, staged } from '../../../support/stage.ts';
import {
  bring,
  dossierOf,
  drag,
  file,
  paste,
  sheet,
  shownAfter,
  transfer,
  unkept,
  versioned,
} from './import-page.ts';
import { button, panelOf, press, textOf } from '../session-page.ts';

async function opened(dossier?: Dossier): Promise<ReflectionSession> {
  const element = await staged<ReflectionSession>(unkept);
  if (dossier) element.dossier = dossier;
  await settled(element);
  return element;
}

const idsOf = ({ dossier }: ReflectionSession): readonly string[] =>
  dossier.records.map(({ id }) => id.slice(-1));

function csvOf(element: ReflectionSession, dossier: Dossier): string {
  return dossierToCsv(dossier, csvWords(new LanguageController(element, {}, () => undefined))).text;
}

describe('opening files in <reflection-session controls>', () => {
  it('a file fills a session without answers, without a question', async () => {
    const element = await opened();
    await bring(element, file(JSON.stringify(bothDirections())));
    expect(element.dossier).to.deep.equal(bothDirections());
    expect(panelOf(element)).to.equal(null);
    expect(textOf(element, '.outcome')).to.contain('Het bestand is open.');
  });

  it('another file joins what is here, says what came, and fires change [R6]', async () => {
    const element = await opened(dossierOf(sheet(1), sheet(2)));
    const changed = oneEvent(element, 'change');
    await bring(element, file(dossierToFile(dossierOf(sheet(1), sheet(3), sheet(4)))));
    await changed;
    expect(idsOf(element)).to.deep.equal(['1', '2', '3', '4']);
    expect(textOf(element, '.outcome')).to.contain('Dit kwam binnen: 2 nieuw.');
  });

  it('counts new, updated and forked records apart', async () => {
    const element = await opened(dossierOf(sheet(1), sheet(2)));
    const other = { ...answers().ratings, time: 1 };
    const known = dossierOf(sheet(1), sheet(2));
    versioned(element).published();
    versioned(element).put(sheet(2, { ratings: other }));
    const edited = element.dossier.records.find(({ id }) => id.endsWith('2'));
    element.dossier = known;
    const mine = sheet(1, { ratings: { ...other, belief: 2 } });
    const file1 = { ...known, records: [mine, edited, sheet(3)] };
    await bring(element, file(JSON.stringify(file1)));
    expect(textOf(element, '.outcome')).to.contain(
      'Dit kwam binnen: 1 nieuw, 1 bijgewerkt, 1 in meer versies.',
    );
  });

  it('says when all of it was here already', async () => {
    const element = await opened(bothDirections());
    await bring(element, file(dossierToFile(bothDirections())));
    expect(textOf(element, '.outcome')).to.equal('Alles hieruit stond er al.');
    expect(element.dossier.records).to.deep.equal(bothDirections().records);
  });

  it('undo puts back the dossier of before; after an edit it is no longer offered', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const before = element.dossier;
    await bring(element, file(JSON.stringify(dossierOf(sheet(2)))));
    await press(element, 'Maak ongedaan');
    expect(element.dossier.records).to.deep.equal(before.records);
    expect(textOf(element, '.outcome')).to.equal('Alles staat weer zoals het was.');
    await bring(element, file(JSON.stringify(dossierOf(sheet(2)))));
    versioned(element).put(sheet(3));
    await settled(element);
    expect(() => button(element, 'Maak ongedaan')).to.throw();
  });

  it('asks for the round of answers without one, the current one chosen', async () => {
    const rounds = [
      { label: '2025-2026', from: '2025-09-10' },
      { label: '2026-2027', from: '2026-09-10' },
    ];
    const element = await opened({ ...dossierOf(sheet(1)), rounds });
    const loose = answers('school', 2);
    await bring(element, file(JSON.stringify(dossierOf(loose))));
    expect(element.dossier.records).to.have.length(1);
    const select = one<HTMLSelectElement>(shadow(element), '#import-round');
    expect(select.value).to.equal('2026-2027');
    select.value = '2025-2026';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await press(element, 'Voeg toe');
    expect(element.dossier.records.at(-1)).to.deep.equal({ ...loose, round: '2025-2026' });
  });

  it('asks it for a checklist and a tree too, and counts each among what came', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const { round, ...loose } = checklist(5);
    const bare = { ...tree(7), round: undefined };
    const brought = { ...dossierOf(), records: [loose, checklist(6), bare] };
    await bring(element, file(JSON.stringify(brought)));
    expect(textOf(element, '#panel-text')).to.equal('Bij 2 antwoordbladen staat geen ronde.');
    await press(element, 'Voeg toe');
    expect(textOf(element, '.outcome')).to.contain('Dit kwam binnen: 3 nieuw.');
    expect(element.dossier.records).to.deep.include({ ...loose, round });
    expect(element.dossier.records).to.deep.include(tree(7));
  });

  it('cancelled at the question, all stays', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const before = element.dossier;
    await bring(element, file(JSON.stringify(dossierOf(answers('school', 2)))));
    await press(element, 'Annuleer');
    expect(element.dossier).to.equal(before);
    expect(panelOf(element)).to.equal(null);
  });

  it('puts a file in the place of what is here only after a question', async () => {
    const element = await opened(dossierOf(sheet(1)));
    await press(element, 'Open');
    one<HTMLInputElement>(shadow(element), 'input[value=instead]').click();
    await bring(element, file(JSON.stringify(dossierOf(sheet(5)))));
    expect(idsOf(element)).to.deep.equal(['1']);
    await press(element, 'Stel in de plaats');
    expect(idsOf(element)).to.deep.equal(['5']);
    await press(element, 'Maak ongedaan');
    expect(idsOf(element)).to.deep.equal(['1']);
  });

  it('refuses a damaged file whole with the path of the fault; what was there stays [R7]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const before = element.dossier;
    const damaged = JSON.stringify(bothDirections()).replace('"emotional":2', '"emotional":9');
    await bring(element, file(damaged));
    expect(textOf(element, '.outcome .notice')).to.match(
      /kunnen we niet openen\. .*records\.0\.ratings\.emotional.* Wat er stond, staat er nog\./,
    );
    expect(element.dossier).to.equal(before);
    expect(panelOf(element)?.dataset['panel']).to.equal('open');
  });

  it('of several files each is told; a damaged one does not stop the others [R7]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    await bring(
      element,
      file(JSON.stringify(dossierOf(sheet(2))), 'een.json'),
      file('{"type":"dossier"', 'kapot.json'),
      file(csvOf(element, dossierOf(sheet(3))), 'drie.csv'),
    );
    expect(idsOf(element)).to.deep.equal(['1', '2', '3']);
    const said = textOf(element, '.outcome');
    expect(said).to.contain('een.json Dit kwam binnen: 1 nieuw.');
    expect(said).to.contain('drie.csv Dit kwam binnen: 1 nieuw.');
    expect(said).to.contain('kapot.json kunnen we niet openen.');
    await press(element, 'Maak ongedaan');
    expect(idsOf(element)).to.deep.equal(['1']);
  });

  it('a dossier of a later version opens where nothing is, and else is refused in words [R7]', async () => {
    const later = file(JSON.stringify({ ...bothDirections(), version: 9 }));
    const empty = await opened();
    await bring(empty, later);
    expect(empty.dossier.version).to.equal(9);
    expect(textOf(empty, '.outcome')).to.contain('met een nieuwere versie gemaakt');
    const full = await opened(dossierOf(sheet(1)));
    const before = full.dossier;
    await bring(full, later);
    expect(full.dossier).to.equal(before);
    expect(textOf(full, '.outcome .notice')).to.contain('met een nieuwere versie gemaakt');
  });

  it('reads a table, also as Excel writes it, and refuses a bad cell with its place [R7]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const csv = csvOf(element, dossierOf(sheet(2)));
    const latin = Uint8Array.from(csv.replace('\uFEFF', ''), (sign) => sign.charCodeAt(0));
    await bring(element, file(latin, 'tabel.csv'));
    const { ratings, notes } = sheet(2);
    expect(element.dossier.records.at(-1)).to.deep.include({ ratings, notes });
    await bring(element, file(csv.replace(/;5;5;/, ';5;55;'), 'stuk.csv'));
    expect(textOf(element, '.outcome .notice')).to.contain('row 7, Schaal');
  });

  it('a table gives back cells that a spreadsheet would run as they were written [X5]', async () => {
    const element = await opened();
    const notes = { knowledge: '=1+1', emotional: "'-x", time: '@SUM(A1)' };
    const csv = csvOf(element, dossierOf(sheet(1, { notes })));
    expect(csv).to.contain("'=1+1").and.to.contain("'@SUM");
    await bring(element, file(csv, 'tabel.csv'));
    expect(element.dossier.records[0]).to.deep.include({ notes });
  });

  it('the same table twice adds nothing', async () => {
    const element = await opened(dossierOf(sheet(1)));
    await bring(element, file(csvOf(element, dossierOf(sheet(1))), 'tabel.csv'));
    expect(textOf(element, '.outcome')).to.equal('Alles hieruit stond er al.');
    expect(element.dossier.records).to.deep.equal([sheet(1)]);
  });

  it('hostile files stay text, and pollute no prototype [X3] [R1]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const hostile = '<img src=x onerror=alert(1)>';
    await bring(
      element,
      file(JSON.stringify(dossierOf(sheet(2, { by: hostile }))), `${hostile}.json`),
      file('{"type":"dossier","__proto__":{"polluted":1}}', 'proto.json'),
      file(`${hostile};a;b`, `${hostile}.csv`),
      file('PK\u0003\u0004\0\0', 'boek.xlsx'),
      file('[[[['.repeat(1000), 'diep.json'),
      file('', 'leeg.json'),
    );
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(shadow(element).querySelectorAll('.outcome .notice')).to.have.length(5);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    expect(idsOf(element)).to.deep.equal(['1', '2']);
  });

  it('refuses a file of more than 10 MB in plain words, and stays at work [R1]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    await bring(element, file(new Uint8Array(41_000_000)), file('x;'.repeat(5_000_001), 'x.csv'));
    const notices = [...shadow(element).querySelectorAll('.outcome .notice')];
    expect(notices.map((each) => each.textContent.includes('10 MB'))).to.deep.equal([true, true]);
  });
});

describe('dropping and pasting in <reflection-session controls>', () => {
  it('a file that is dropped on the bar comes in; the drag shows where it may land', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const bar = one(shadow(element), '.bar');
    const carried = transfer([file(JSON.stringify(dossierOf(sheet(2))))]);
    drag(bar, 'dragenter', carried);
    expect(one(shadow(element), '.drop-hint').checkVisibility()).to.equal(true);
    expect(drag(bar, 'dragover', carried).defaultPrevented).to.equal(true);
    await shownAfter(element, () => {
      expect(drag(bar, 'drop', carried).defaultPrevented).to.equal(true);
    });
    expect(one(shadow(element), '.drop-hint').checkVisibility()).to.equal(false);
    expect(idsOf(element)).to.deep.equal(['1', '2']);
  });

  it('a drag that leaves leaves nothing behind, and the page around it is left alone', async () => {
    const element = await opened();
    const carried = transfer([file('{}')]);
    const bar = one(shadow(element), '.bar');
    drag(bar, 'dragenter', carried);
    drag(bar, 'dragleave', carried);
    expect(one(shadow(element), '.drop-hint').checkVisibility()).to.equal(false);
    expect(drag(one(element, 'p'), 'dragover', carried).defaultPrevented).to.equal(false);
  });

  it('without a bar nothing can be dropped', async () => {
    const element = await staged('<reflection-session keep="none"></reflection-session>');
    const root = one(shadow(element), '.root');
    expect(drag(root, 'dragover', transfer([file('{}')])).defaultPrevented).to.equal(false);
  });

  it('a text that is pasted opens as a file does [E7]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    await paste(element, dossierToFile(dossierOf(sheet(2))));
    expect(idsOf(element)).to.deep.equal(['1', '2']);
  });

  it('a link that is pasted comes in', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const fragment = assessmentToFragment(sheet(3, { by: 'head' }), { notes: false });
    await paste(element, `https://school.example/pagina${fragment}`);
    expect(element.dossier.records.at(-1)).to.deep.include({
      by: 'head',
      ratings: sheet(3).ratings,
      round: '2026-2027',
    });
  });

  it('nothing joins a reflection of a later version, and that is said in words [R7]', async () => {
    const element = await opened({ ...dossierOf(sheet(1)), version: 9 });
    await bring(element, file(JSON.stringify(dossierOf(sheet(3)))));
    expect(textOf(element, '.outcome .notice')).to.contain('Er kan niets bij.');
    expect(idsOf(element)).to.deep.equal(['1']);
  });

  it('a link that lost its end is refused in plain words [R7]', async () => {
    const element = await opened(dossierOf(sheet(1)));
    const fragment = assessmentToFragment(sheet(3), { notes: false });
    await paste(element, `https://school.example/pagina${fragment.slice(0, -2)}`);
    const said = textOf(element, '.outcome .notice');
    expect(said).to.contain('Deze link kunnen we niet openen. De link is beschadigd.');
    expect(idsOf(element)).to.deep.equal(['1']);
  });

  it('asks for a text where none was pasted', async () => {
    const element = await opened();
    await press(element, 'Open');
    await press(element, 'Open de tekst');
    expect(textOf(element, '#import-fault')).to.equal('Plak eerst een tekst of een link.');
    expect(shadow(element).activeElement?.id).to.equal('import-text');
  });
});
