/** What can be printed from the bar of a session. */
import { expect } from '@open-wc/testing';
import '../../../../src/elements/reflection-session/define.ts';
import { one, settled, stage } from '../../../support/stage.ts';
import { button, panelOf, press } from '../session-page.ts';

/** An element of ours that shows `text`. */
function showing(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  const root = document.createElement('div');
  root.className = 'root';
  root.setAttribute('part', 'root');
  root.textContent = text;
  element.attachShadow({ mode: 'open' }).append(root);
  return element;
}

interface Printed {
  readonly frame: HTMLIFrameElement;
  readonly count: number;
}

/** Prints by `act` where the browser opens no window. */
function printed(act: () => void): Printed {
  const { open } = window;
  const { append } = document.body;
  let count = 0;
  window.open = () => null;
  document.body.append = (...nodes: (Node | string)[]) => {
    append.apply(document.body, nodes);
    const view = document.querySelector('iframe')?.contentWindow;
    if (view) view.print = () => (count += 1);
  };
  act();
  Reflect.deleteProperty(document.body, 'append');
  window.open = open;
  return { frame: one<HTMLIFrameElement>(document, 'iframe'), count };
}

async function withMembers(...members: readonly HTMLElement[]): Promise<Element> {
  const block = stage(
    '<reflection-session controls keep="none" name="Herfst"></reflection-session>',
  );
  const element = one(block, 'reflection-session');
  element.append(...members);
  await settled(block);
  await press(element, 'Druk af');
  return element;
}

function choicesOf(element: Element): readonly string[] {
  const buttons = panelOf(element)?.querySelectorAll('button') ?? [];
  return [...buttons].map((each) => each.textContent.trim());
}

describe('<reflection-session controls>: printing', () => {
  it('offers what is on the page, and always an empty form', async () => {
    const all = [
      showing('x-form', 'vragen'),
      showing('x-radar', 'beeld'),
      showing('x-overview', 'overzicht'),
      showing('x-card', 'checklist'),
      showing('x-tree', 'boom'),
    ];
    expect(choicesOf(await withMembers(...all))).to.deep.equal([
      'Het beeld',
      'De vragen met de antwoorden',
      'Het overzicht',
      'De checklists',
      'De boom',
      'Een leeg formulier',
      'Annuleer',
    ]);
    expect(choicesOf(await withMembers())).to.deep.equal(['Een leeg formulier', 'Annuleer']);
  });

  it('prints what its elements show, in a frame where windows are blocked', async () => {
    const element = await withMembers(
      showing('x-shown', 'Kennis <b>3</b>'),
      showing('x-form', 'vragen'),
    );
    const { frame, count } = printed(() => button(element, 'Het beeld').click());
    const page = frame.contentDocument;
    expect(page?.querySelector('x-shown')?.shadowRoot?.textContent).to.equal('Kennis <b>3</b>');
    expect(page?.querySelector('x-form')).to.equal(null);
    expect(page?.querySelector('h1')?.textContent).to.equal('Herfst');
    expect(count).to.equal(1);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).to.equal(null);
    await settled(element);
    expect(panelOf(element)).to.equal(null);
  });

  it('prints an empty form for each direction, with the scale that is on screen', async () => {
    const form = Object.assign(showing('x-form', ''), { about: 'school', scale: '4' });
    const element = await withMembers(form);
    const { frame } = printed(() => button(element, 'Een leeg formulier').click());
    const sheets = [...(frame.contentDocument?.querySelectorAll('.sheet') ?? [])];
    const keys = sheets.map((sheet) => sheet.shadowRoot?.querySelector('.keys')?.textContent ?? '');
    expect(keys.map((text) => /1 tot (\d)/.exec(text)?.[1])).to.deep.equal(['5', '4']);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await settled(element);
  });
});
