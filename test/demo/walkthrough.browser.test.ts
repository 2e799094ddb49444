/** A person at the demo page with a keyboard alone: fill in, reload, save, wipe, open. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled } from '../support/stage.ts';

let frame: HTMLIFrameElement;

function page(): Document {
  return frame.contentDocument!;
}

async function load(go: () => void): Promise<void> {
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  go();
  await loaded;
  await page().defaultView!.customElements.whenDefined('reflection-session');
  await settled(page().body);
}

/** The element that has the focus, through shadow roots. */
function focused(): Element {
  let element: Element = page().activeElement ?? page().body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function words(element: Element): string {
  return (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();
}

/**
 * Presses Tab, or another way of going, until the focus is where `isThere` says.
 * Whoever goes past the end of the page is in the browser's own bar: no engine
 * brings the focus back from there by keys that reach only the page.
 */
async function goTo(isThere: (element: Element) => boolean, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    await sendKeys({ press: key });
    seen.push(`${focused().localName} ${words(focused()).slice(0, 20)}`);
    if (!document.hasFocus()) break;
    if (isThere(focused())) return;
  }
  throw new Error(`Not reached with ${key}: ${seen.join(' | ')}`);
}

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await settled(page().body);
}

function isButton(name: string): (element: Element) => boolean {
  return (element) => element.localName === 'button' && words(element).startsWith(name);
}

/** Chooses the `place`-th answer of a dimension: five steps, then the ways not to score. */
async function answer(dimension: string, place: number): Promise<void> {
  await goTo((element) => element.matches('input') && !!element.closest(`#rating-${dimension}`));
  await press('Space');
  for (let count = 1; count < place; count += 1) await press('ArrowRight');
}

async function onWith(name: string): Promise<void> {
  await goTo(isButton(name));
  await press('Enter');
}

/** The seven answers of one form, its soil and 'Klaar'; the focus stands before the form. */
async function fillIn(places: readonly number[], soil: string): Promise<void> {
  const [knowledge = 1, emotional = 1, rational = 1, belief = 1, ...rest] = places;
  const [competence = 1, behaviour = 1, time = 1] = rest;
  await onWith('Verder naar Kennis');
  await answer('knowledge', knowledge);
  await onWith('Verder naar Emotioneel');
  await answer('emotional', emotional);
  await onWith('Verder naar Rationeel');
  await answer('rational', rational);
  await onWith('Verder naar Overtuiging');
  await answer('belief', belief);
  await onWith('Verder naar Competentie');
  await answer('competence', competence);
  await onWith('Verder naar Gedrag en');
  await answer('behaviour', behaviour);
  await answer('time', time);
  await onWith('Verder naar Bodem');
  await goTo((element) => element.localName === 'textarea');
  await sendKeys({ type: soil });
  await onWith('Verder naar Nakijken');
  await onWith('Klaar');
}

function session(): ReflectionSession {
  return one<ReflectionSession>(page(), '#reflectie');
}

function ratings(): unknown {
  return session().dossier.records.map((record) =>
    'ratings' in record ? { about: record.about, ratings: record.ratings } : record,
  );
}

function pictures(): readonly string[] {
  return [...page().querySelectorAll('.live, .beside > *, .overview > *')].map(shadowText);
}

/** Stands in for the disk: what is saved to it, and what is chosen from it. */
function disk(): { readonly saved: File[] } {
  const saved: File[] = [];
  const inner = page().defaultView as Window & typeof globalThis;
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = inner.URL;
  inner.URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(inner.URL, blob);
    blobs.set(url, blob);
    return url;
  };
  inner.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push(new inner.File([blob], this.download));
  };
  inner.HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    const chosen = new inner.DataTransfer();
    for (const file of saved) chosen.items.add(file);
    this.files = chosen.files;
    this.dispatchEvent(new inner.Event('change', { bubbles: true }));
  };
  return { saved };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled(page().body);
}

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '800';
  await load(() => {
    frame.src = '/demo/index.html';
    document.body.append(frame);
  });
  frame.contentWindow?.focus();
});

afterEach(() => frame.remove());

describe('the demo page, with the keyboard alone', function () {
  this.timeout(180_000);

  it('[A2] is filled in for both directions, seen again after a reload, saved, wiped and opened', async () => {
    await goTo(isButton('Waarom nu?'));
    await fillIn([3, 4, 3, 6, 2, 4, 2], 'De school verhuisde.');
    await goTo((element) => element.id === 'tab-over-ouders', 'Shift+Tab');
    await press('ArrowRight');
    await goTo(isButton('Waarom nu?'));
    await fillIn([2, 4, 5, 4, 3, 3, 7], 'Veel thuistalen.');

    const filled = ratings();
    expect(filled).to.deep.equal([
      {
        about: 'parents',
        ratings: {
          knowledge: 3,
          emotional: 4,
          rational: 3,
          belief: 'unknown',
          competence: 2,
          behaviour: 4,
          time: 2,
        },
      },
      {
        about: 'school',
        ratings: {
          knowledge: 2,
          emotional: 4,
          rational: 5,
          belief: 4,
          competence: 3,
          behaviour: 3,
          time: 'not-applicable',
        },
      },
    ]);
    const shown = pictures();
    expect(shown[0]).to.contain('De school verhuisde.').and.contain('school 2 hoger');

    await load(() => frame.contentWindow?.location.reload());
    expect(ratings()).to.deep.equal(filled);
    expect(pictures()).to.deep.equal(shown);

    const { saved } = disk();
    // Not every engine begins at the top after a reload.
    one<HTMLAnchorElement>(page(), 'a').focus();
    await onWith('Bewaar');
    await onWith('Bewaar als bestand');
    expect(saved.map(({ name }) => name)).to.have.length(1);

    await onWith('Meer');
    await onWith('Wis');
    await onWith('Wis deze reflectie');
    expect(ratings()).to.deep.equal([]);
    expect(frame.contentWindow?.sessionStorage.length).to.equal(0);
    expect(pictures()).to.not.deep.equal(shown);

    await goTo(isButton('Open'), 'Shift+Tab');
    await press('Enter');
    await onWith('Kies bestanden');
    await until(() => session().dossier.records.length > 0);
    await settled(page().body);
    expect(ratings()).to.deep.equal(filled);
    expect(pictures()).to.deep.equal(shown);
  });
});
