/** Strings that want to be markup stay strings, wherever they come in. */
import { expect } from '@open-wc/testing';
import { answers, bothDirections, escaped } from '../fixtures/answers.ts';
import { registerLocale } from '../../src/i18n/locale-registry.ts';
import { takeOutcome } from '../support/faults.ts';
import { elements } from '../support/manifest.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

const hostile =
  '"\'><x-hit></x-hit><img src="x:" onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>{{hit}}${hit}';

function expectNoMarkup(root: ParentNode): void {
  const made = [...everyElement(root)].filter(
    (each) =>
      ['x-hit', 'img', 'script', 'iframe'].includes(each.localName) ||
      [...each.attributes].some(({ name }) => name.startsWith('on')),
  );
  expect(made.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
  expect((globalThis as { hit?: number }).hit).to.equal(undefined);
}

/** A record in which every text, and every key that may be free, is hostile. */
function hostileRecord(): unknown {
  const all = answers();
  return {
    ...all,
    definition: {
      id: hostile,
      version: 1,
      words: { 'parents.knowledge.1': hostile, [hostile]: hostile },
    },
    by: hostile,
    subject: hostile,
    notes: { emotional: hostile },
    ask: { rational: hostile },
    why: hostile,
    context: [hostile],
    [hostile]: hostile,
  };
}

for (const { tag, attributes } of elements) {
  describe(`<${tag}> and hostile strings`, () => {
    it('[X3] in every attribute', async () => {
      const all = attributes.map(({ name }) => `${name}="${escaped(hostile)}"`);
      const block = stage(
        [...all, all.join(' ')].map((each) => `<${tag} ${each}></${tag}>`).join(''),
      );
      await settled(block);
      expectNoMarkup(block);
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });

    it('[X3] in JSON, and a prototype that is asked to change', async () => {
      const json = JSON.stringify(hostileRecord()).replace(
        '"scale":5',
        '"scale":5,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      );
      const series = `[{"label":${JSON.stringify(hostile)},"by":${JSON.stringify(hostile)},"scores":"1,2,3,4,5,1,2","__proto__":{"polluted":1}}]`;
      for (const value of [JSON.stringify(hostileRecord()), json]) {
        const block = stage(
          `<${tag} editable value="${escaped(value)}" series="${escaped(series)}"></${tag}><${tag} series="${escaped(series)}"></${tag}>`,
        );
        await settled(block);
        expectNoMarkup(block);
        block.remove();
      }
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });

    it('[X3] in a session that it shows', async () => {
      const block = stage(
        `<reflection-session keep="none" controls><${tag}></${tag}></reflection-session>`,
      );
      await settled(block);
      const session = one(block, 'reflection-session') as unknown as {
        dossier: unknown;
        readonly round: string;
      };
      session.dossier = {
        ...bothDirections(),
        title: hostile,
        records: [{ ...(hostileRecord() as object), round: session.round }],
        rounds: [{ label: session.round, from: '2026-11-20' }],
      };
      await settled(block);
      expectNoMarkup(block);
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });

    it('[X3] in table cells, which stay what the host made of them', async () => {
      const text = document.createTextNode(hostile);
      const block = stage(`<${tag}><table><tr><td>x<td>Ouders<tr><td>Kennis<td>3</table></${tag}>`);
      for (const cell of block.querySelectorAll('td')) cell.append(text.cloneNode());
      await settled(block);
      expectNoMarkup(shadow(one(block, tag)));
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });

    it('[X3] in a list, its heading and its markup, which stay what the host made of them', async () => {
      const block = stage(
        `<${tag}><h3>x</h3><ol><li>x</li><li><a href="javascript:globalThis.hit=1">x</a></ol></${tag}>` +
          `<${tag} items="${escaped(JSON.stringify([hostile, { id: hostile, text: hostile }]))}"></${tag}>`,
      );
      for (const each of block.querySelectorAll('h3, li, a')) each.append(hostile);
      await settled(block);
      for (const each of block.querySelectorAll(tag)) {
        expectNoMarkup(shadow(each));
        expect(shadow(each).querySelectorAll('[href^="javascript:"]').length).to.equal(0);
      }
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });

    it('[X3] in translations', async () => {
      const { messages } = customElements.get(tag) as unknown as {
        readonly messages: Readonly<Record<string, string>>;
      };
      registerLocale('qae', {
        messages: Object.fromEntries(Object.keys(messages).map((key) => [key, hostile])),
        content: { 'dimension.knowledge.name': hostile, 'direction.parents.name': hostile },
        carers: [{ id: 'parent', singular: hostile, plural: hostile, possessive: hostile }],
      });
      const block = stage(`<div lang="qae"><${tag} editable controls></${tag}></div>`);
      await settled(block);
      expectNoMarkup(block);
      expect(takeOutcome().unexpected).to.deep.equal([]);
    });
  });
}
