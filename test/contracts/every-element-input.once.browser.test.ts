/** What each element of the manifest must stand, whatever it is given. */
import { expect } from '@open-wc/testing';
import { escaped } from '../fixtures/answers.ts';
import { repeated, takeOutcome } from '../support/faults.ts';
import { elements } from '../support/manifest.ts';
import { one, setField, settled, shadow, stage, type Fields } from '../support/stage.ts';

const strings = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '1e9',
  '-1',
  '0',
  '{',
  '[1,',
  '{"a":1}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '{"__proto__":{"polluted":true}}',
  '__proto__',
  'constructor',
  '"><script>document.title = "hit"</script>',
  '<img src=x onerror="document.title = \'hit\'">',
  '\u0000\ud800\u202e',
  'é'.repeat(5000),
];

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < levels; i += 1) value = { a: value };
  return value;
}

const cyclic: Fields = {};
cyclic['self'] = cyclic;

const values: readonly unknown[] = [
  undefined,
  null,
  NaN,
  1e9,
  -1,
  0.5,
  true,
  false,
  '',
  'x',
  [],
  [null],
  {},
  { scores: [1] },
  [{ scores: { knowledge: 99, toString: 1 } }],
  new Date(NaN),
  () => 1,
  cyclic,
  deep(20_000),
  JSON.parse('{"__proto__": {"polluted": true}, "type": "assessment"}'),
];

const children: readonly string[] = [
  'losse tekst',
  '<table></table>',
  '<table><tr></tr></table>',
  '<table><tr><td>Kennis<td>9<td>x<td>??</table>',
  '<table><tr><td colspan=1000>Kennis<td rowspan=1000>3</table>',
  '<table><caption>Kennis</caption><tr><th>Kennis<tr><th>Kennis<tr><th>Tijd<td>3,5</table>',
  '<ul><li><ul><li></ul></ul>',
  '<script type="application/json">{"a":</script>',
  '<svg><foreignObject><p>x</p></foreignObject></svg>',
  `${'<div>'.repeat(400)}x`,
  '<input name="x" value="y"><select></select>',
];

/** The element is there, drawn, and says something. */
function expectSane(element: Element): void {
  expect(one(shadow(element), '.root')).to.exist;
  expect(element.getBoundingClientRect().width, 'width').to.be.greaterThan(0);
  expect((Object.prototype as Fields)['polluted'], 'prototype').to.equal(undefined);
  expect(document.title).to.equal('Tests');
}

function expectCalm(label: string): void {
  const { unexpected, codes } = takeOutcome();
  expect(unexpected, label).to.deep.equal([]);
  expect(repeated(codes), `${label}: repeated warnings`).to.deep.equal([]);
}

for (const { tag, attributes, properties } of elements) {
  describe(`<${tag}>, whatever it is given`, function () {
    this.timeout(60_000);

    for (const name of [...attributes.map((each) => each.name), 'lang', 'class']) {
      it(`[R1] attribute ${name}: no throw, a sane element`, async () => {
        const block = stage(
          strings.map((text) => `<${tag} ${name}="${escaped(text)}"></${tag}>`).join(''),
        );
        await settled(block);
        for (const child of block.children) expectSane(child);
        expect(takeOutcome().unexpected, name).to.deep.equal([]);
      });
    }

    it('[R1] one element that is given everything after another warns once a code', async () => {
      const block = stage(`<${tag}></${tag}>`);
      const given = one(block, tag);
      await settled(block);
      for (const { name } of attributes) {
        for (const text of strings) {
          given.setAttribute(name, text);
          await (given as { updateComplete?: Promise<unknown> }).updateComplete;
        }
        given.removeAttribute(name);
      }
      for (const property of properties) {
        for (const value of values) {
          setField(given, property, value);
          await (given as { updateComplete?: Promise<unknown> }).updateComplete;
        }
      }
      await settled(block);
      expectSane(given);
      expectCalm('attributes and properties');
    });

    for (const property of properties) {
      it(`[R1] property ${property}: wrong types, broken and deep values`, async () => {
        const block = stage();
        const given = values.map((value) => ({ value, element: document.createElement(tag) }));
        for (const moment of ['before', 'after'] as const) {
          for (const { value, element } of given) {
            const label = `${moment}: ${property} = ${typeof value} ${Object.prototype.toString.call(value)}`;
            expect(() => setField(element, property, value), label).to.not.throw();
            if (!element.isConnected) block.append(element);
          }
          await settled(block);
          for (const { element } of given) expectSane(element);
          expect(takeOutcome().unexpected, `${moment} it is in place`).to.deep.equal([]);
        }
      });
    }

    it('[R1] children', async () => {
      for (const child of children) {
        const block = stage(`<${tag}>${child}</${tag}>`);
        await settled(block);
        expectSane(one(block, tag));
        expectCalm(child.slice(0, 60));
        block.remove();
      }
    });

    it('[R1] ten million characters in an attribute', async () => {
      const long = '[{"'.padEnd(10_000_000, 'a ');
      for (const { name } of attributes) {
        const given = document.createElement(tag);
        given.setAttribute(name, long);
        const block = stage();
        block.append(given);
        await settled(block);
        expectSane(given);
        expectCalm(name);
        block.remove();
      }
    });
  });
}
