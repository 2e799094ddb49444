/** The draft of every element that takes part in forms, while one stays on the page, and what takes its place. */
import { expect } from '@open-wc/testing';
import { clearEverything } from '../../src/controllers/session/page-session.ts';
import type { CapturingElement } from '../../src/controllers/capturing-element.ts';
import type { ModelRecord } from '../../src/model/record.ts';
import '../../src/elements/reflection-session/define.ts';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import { escaped } from '../fixtures/answers.ts';
import { formSamples } from '../fixtures/samples.ts';
import { takeOutcome } from '../support/faults.ts';
import { formElements } from '../support/manifest.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

type Capturing = CapturingElement<ModelRecord>;

async function inForm(tag: string, attributes = 'name="a"', form = '<form id="f">') {
  const { attributes: own } = formSamples[tag]!;
  const block = stage(`${form}<${tag} ${own} ${attributes}></${tag}></form>`);
  await settled(block);
  return one<Capturing>(block, tag);
}

/** Presses a radio button that is not on, and returns the value that the element then has. */
async function answer(element: Element): Promise<string> {
  const { firstItem, choice } = formSamples[element.localName]!;
  const radios = [...everyElement(shadow(element))].filter(
    (each) =>
      each.matches(`${choice ?? 'input[type=radio]'}:not(:checked):enabled`) &&
      (choice !== undefined || firstItem.test((each as HTMLInputElement).name)),
  );
  (radios.at(-1) as HTMLElement).click();
  await settled();
  return (element as Capturing).value;
}

/** As a reload does it: the element goes, another comes. */
async function again(element: Capturing, attributes?: string, form?: string): Promise<Capturing> {
  element.closest('div')?.replaceChildren();
  return inForm(element.localName, attributes, form);
}

const drafts = (): number => sessionStorage.length;

for (const { tag } of formElements) {
  const { complete, attributes: own } = formSamples[tag]!;

  describe(`the draft of <${tag}>`, () => {
    it('[F3] comes back in an element with the same name, and in no other', async () => {
      const first = await inForm(tag);
      const value = await answer(first);
      const other = await again(first, 'name="b"');
      expect(other.value).to.equal('');
      const same = await again(other);
      expect(same.value).to.equal(value);
      expect((await again(same, 'name="a"', '<form id="g">')).value).to.equal('');
    });

    it('[F3] needs a name', async () => {
      await answer(await inForm(tag, 'session="none"'));
      expect(drafts()).to.equal(0);
    });

    it('[F3] [R2] comes back when a framework makes the element, in any order', async () => {
      const value = await answer(await inForm(tag));
      const orders: readonly ((element: Capturing, form: HTMLElement) => void)[] = [
        (element) => (element.name = 'a'),
        (element, form) => form.append(element),
        (element) => {
          for (const each of own.split(' ').filter(Boolean)) {
            const [name = '', text = ''] = each.split('=');
            element.setAttribute(name, text.replaceAll('"', ''));
          }
        },
      ];
      for (const order of [
        [0, 1, 2],
        [1, 0, 2],
        [2, 1, 0],
      ]) {
        const form = one(stage('<form id="f"></form>'), 'form');
        const element = document.createElement(tag) as Capturing;
        for (const at of order) {
          orders[at]?.(element, form);
          if (at === 1) await settled(form);
        }
        await settled(form);
        expect(element.value, order.join()).to.equal(value);
        form.remove();
      }
    });

    it('[F3] follows the name', async () => {
      const first = await inForm(tag, 'name="b"');
      const value = await answer(first);
      const element = await again(first);
      element.name = 'b';
      await settled();
      expect(element.value).to.equal(value);
      element.name = 'c';
      await settled();
      expect(element.value).to.equal('');
    });

    it('[F3] replaces the default of an attribute until reset', async () => {
      const given = `name="a" value="${escaped(complete)}"`;
      const first = await inForm(tag, given);
      const value = await answer(first);
      const element = await again(first, given);
      expect(element.value).to.equal(value);
      element.form?.reset();
      await settled();
      expect(element.value).to.equal(complete);
      expect(drafts()).to.equal(0);
      expect((await again(element, given)).value).to.equal(complete);
    });

    it('[F3] goes when the host sets a value, before or after connection', async () => {
      const first = await inForm(tag);
      await answer(first);
      first.value = complete;
      expect(drafts()).to.equal(0);
      await answer(first);
      expect(drafts()).to.equal(1);
      const element = document.createElement(tag) as Capturing;
      element.name = 'a';
      element.value = complete;
      first.replaceWith(element);
      await settled();
      expect(element.value === '' ? element.record : JSON.parse(element.value)).to.deep.equal(
        JSON.parse(complete),
      );
      expect(drafts()).to.equal(0);
    });

    it('[F3] is not taken up while readonly, and comes when that ends', async () => {
      const first = await inForm(tag);
      const value = await answer(first);
      const element = await again(first, 'name="a" readonly');
      expect(element.value).to.equal('');
      element.readonly = false;
      await settled();
      expect(element.value).to.equal(value);
      element.readonly = true;
      await settled();
      expect(element.value).to.equal(value);
    });

    it('[F3] is not kept in a session', async () => {
      const block = stage(
        `<reflection-session keep="none"><${tag} ${own} name="a"></${tag}></reflection-session>`,
      );
      await settled(block);
      await answer(one(block, tag));
      expect(drafts()).to.equal(0);
    });

    it('[F3] [X4] goes with "Wis alles", and stays away until the next answer', async () => {
      const element = await inForm(tag);
      const value = await answer(element);
      clearEverything();
      element.requestUpdate();
      await settled();
      expect(drafts()).to.equal(0);
      expect(element.value).to.equal(value);
      await answer(element);
      expect(drafts()).to.equal(1);
    });

    it('[F3] of what the browser kept and the draft the later answer stays', async () => {
      const first = await inForm(tag);
      const value = await answer(first);
      const element = await again(first);
      element.formStateRestoreCallback(
        complete.replace(/"updatedAt":"[^"]+"/, '"updatedAt":"2020-01-01"'),
      );
      expect(element.value).to.equal(value);
      const later = complete.replace(/"updatedAt":"[^"]+"/, '"updatedAt":"2999-01-01T00:00:00Z"');
      element.formStateRestoreCallback(later);
      expect(element.value).to.equal(later);
    });

    it('[R5] a draft that cannot be read is left aside', async () => {
      const first = await inForm(tag);
      await answer(first);
      for (const text of ['{', 'null', '{"type":"assessment"}', '']) {
        sessionStorage.setItem(sessionStorage.key(0)!, text);
        expect((await again(first)).value).to.equal('');
      }
    });

    it('[R5] [E7] storage that is full or closed loses nothing on screen and warns once', async () => {
      const { getItem, setItem, removeItem } = Storage.prototype;
      const refuse = (): never => {
        throw new DOMException('closed', 'QuotaExceededError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
      try {
        const element = await inForm(tag);
        await answer(element);
        expect(await answer(element)).to.not.equal('');
        element.form?.reset();
        await settled();
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem, removeItem });
      }
      expect(takeOutcome()).to.deep.equal({ unexpected: [], codes: ['E202'] });
    });

    it('[R2] keeps a record that it is given as it leaves its session', async () => {
      const block = stage(
        `<reflection-session keep="none"><${tag} ${own}></${tag}></reflection-session>`,
      );
      await settled(block);
      const element = one<Capturing>(block, tag);
      element.session = 'none';
      element.value = complete;
      await settled(block);
      expect(JSON.parse(element.value)).to.deep.equal(JSON.parse(complete));
      const session = one<ReflectionSession>(block, 'reflection-session');
      expect(session.dossier.records).to.deep.equal([]);
    });
  });
}
