import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { assessmentFromFragment } from '../../../../src/exchange/assessment-link.ts';
import type { Assessment, StoredRecord } from '../../../../src/model/record.ts';
import { checklist } from '../../../fixtures/checklists.ts';
import { tree } from '../../../fixtures/trees.ts';
import { axeFaults } from '../../../support/axe.ts';
import { one, settled, shadow, staged } from '../../../support/stage.ts';
import { dossierOf, sheet, shownAfter, unkept, versioned } from './import-page.ts';
import { button, downloaded, press, textOf } from '../session-page.ts';

async function sharing(...records: readonly Assessment[]): Promise<ReflectionSession> {
  const element = await staged<ReflectionSession>(unkept);
  element.dossier = dossierOf();
  for (const record of records) versioned(element).put(record);
  await settled(element);
  await press(element, 'Bewaar');
  return element;
}

const linkIn = (element: Element): string =>
  one<HTMLInputElement>(shadow(element), '#share-field').value;

function readBack(link: string): Assessment | undefined {
  const definition = { id: 'dimensions', version: 1, words: {} };
  return assessmentFromFragment(new URL(link).hash, { now: '2026-11-20', lang: 'nl', definition });
}

/** What an edit makes of the record: the same revision, or the next. */
function revisionAfterEdit(element: ReflectionSession): number | undefined {
  versioned(element).put(sheet(1, { ratings: { knowledge: 1 } }));
  return (element.dossier.records.at(-1) as Assessment).revision;
}

describe('saving and sharing in <reflection-session controls>', () => {
  it('saves a table for Excel in Flanders under the name of the file', async () => {
    const element = await sharing(sheet(1));
    element.dossier = { ...element.dossier, title: 'Herfst & co' };
    await settled(element);
    const { name, text } = await downloaded(() => button(element, 'Bewaar als tabel').click());
    expect(name).to.equal('betrokken-herfst-co.csv');
    expect(text).to.contain('Niet iedereen voelt zich thuis aan de poort.').and.to.contain('\r\n');
    await settled(element);
    expect(textOf(element, '.outcome')).to.contain('betrokken-herfst-co.csv komt bij je downloads');
  });

  it('offers the text of the table too, for where downloads are blocked [E7]', async () => {
    const element = await sharing(sheet(1));
    const { text } = await downloaded(() => button(element, 'Bewaar als tabel').click());
    await settled(element);
    await press(element, 'Toon de tekst');
    const shown = one<HTMLTextAreaElement>(shadow(element), 'textarea').value;
    // A field has line ends of its own; the mark of UTF-8 is gone from what was fetched.
    expect(shown.replace('\uFEFF', '')).to.equal(text.replaceAll('\r\n', '\n'));
  });

  it('says of the table that it holds no checklists and no trees, and where they can be kept', async () => {
    const element = await sharing(sheet(1));
    const said = async (...records: readonly StoredRecord[]): Promise<string> => {
      element.dossier = { ...element.dossier, records };
      await settled(element);
      if (!shadow(element).querySelector('.share-part')) await press(element, 'Bewaar');
      const { text } = await downloaded(() => button(element, 'Bewaar als tabel').click());
      expect(text).not.to.contain('Openklas');
      await settled(element);
      return textOf(element, '.outcome');
    };
    expect(await said(sheet(1), tree(6))).to.contain('Een boom past niet in een tabel.');
    const newer = { type: 'orchard', version: 1, id: sheet(3).id };
    expect(await said(sheet(1))).not.to.contain('past');
    expect(await said(sheet(1), checklist(5))).to.contain('Eén checklist past niet in een tabel.');
    const both = await said(checklist(5), checklist(6), tree(7), tree(8), newer);
    expect(both).to.contain('2 checklists passen niet in een tabel.');
    expect(both).to.contain('2 bomen passen niet in een tabel.');
    expect(both).to.contain('Eén antwoordblad uit een nieuwere versie past er niet in.');
  });

  it('says that hidden answers and notes are in the file and the table', async () => {
    const element = await sharing(sheet(1));
    expect(textOf(element, '.panel')).to.contain('antwoorden van collega’s die nu verborgen zijn');
    expect(textOf(element, '.panel')).to.contain('Ook hier staan alle notities erbij.');
  });

  it('makes a link of one assessment, without notes unless chosen', async () => {
    const element = await sharing(sheet(1), sheet(2, { about: 'school' }));
    expect(readBack(linkIn(element))).to.deep.include({ about: 'parents' });
    expect(readBack(linkIn(element))?.notes).to.equal(undefined);
    const select = one<HTMLSelectElement>(shadow(element), '#share-which');
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(readBack(linkIn(element))).to.deep.include({ about: 'school', id: sheet(2).id });
    one<HTMLInputElement>(shadow(element), '.panel input[type=checkbox]').click();
    await settled(element);
    expect(readBack(linkIn(element))?.notes).to.deep.equal(sheet(2).notes);
    const said = textOf(element, '#share-contents');
    expect(said)
      .to.contain('en de notities')
      .and.to.contain(`${linkIn(element).length} tekens`);
  });

  it('the link is that of this page, with nothing of it but the answers', async () => {
    const element = await sharing(sheet(1));
    const { origin, pathname, search } = location;
    expect(linkIn(element).replace(/#.*/, '')).to.equal(`${origin}${pathname}${search}`);
  });

  it('offers no link of answers that are hidden from the present colleague', async () => {
    const element = await sharing(sheet(1));
    versioned(element).nextColleague();
    await settled(element);
    expect(shadow(element).querySelector('#share-field')).to.equal(null);
    expect(textOf(element, '.panel')).to.contain('nog geen antwoordblad');
  });

  it('what is only shown in the panel is not out: an edit stays the same revision', async () => {
    expect(revisionAfterEdit(await sharing(sheet(1)))).to.equal(1);
  });

  for (const words of ['Bewaar als bestand', 'Bewaar als tabel']) {
    it(`after '${words}' the next edit is the next revision`, async () => {
      const element = await sharing(sheet(1));
      await downloaded(() => button(element, words).click());
      expect(revisionAfterEdit(element)).to.equal(2);
    });
  }

  it('after the link stood in the focus the next edit is the next revision', async () => {
    const element = await sharing(sheet(1));
    const field = one<HTMLInputElement>(shadow(element), '#share-field');
    field.dispatchEvent(new FocusEvent('focus'));
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(revisionAfterEdit(element)).to.equal(2);
  });

  it('copies, and where there is no clipboard selects the link and says how [E7]', async () => {
    const element = await sharing(sheet(1));
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    const use = (clipboard: unknown): void => {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    };
    use({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await shownAfter(element, () => button(element, 'Kopieer').click());
    expect(copied).to.deep.equal([linkIn(element)]);
    expect(textOf(element, '.outcome')).to.equal('De link is gekopieerd.');
    use(undefined);
    await shownAfter(element, () => button(element, 'Kopieer').click());
    expect(textOf(element, '.outcome')).to.contain('Ctrl+C');
    expect(shadow(element).activeElement?.id).to.equal('share-field');
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('has no fault for axe, and fits in 320 px with a long name [A1] [A6]', async () => {
    const element = await sharing(sheet(1, { by: `${'zorgcoördinator '.repeat(9)}Mieke` }));
    element.parentElement?.style.setProperty('inline-size', '320px');
    await settled(element);
    expect(await axeFaults(element)).to.deep.equal([]);
    const panel = one(shadow(element), '.panel');
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });
});
