/** Hostile host styles cannot break an element, and it changes nothing outside itself. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { samplesOf } from '../fixtures/samples.ts';
import { elements } from '../support/manifest.ts';
import { textNodes } from '../support/shadow-text.ts';
import { everyElement, one, settled, shadow, sizeTold, stage } from '../support/stage.ts';

const hostile: Readonly<Record<string, string>> = {
  'all: unset on everything': '* { all: unset; }',
  'div {display: none}': 'div { display: none; }',
  'important on common elements':
    'p, table, td, th, button, input, label, fieldset, ul, li, h2, h3, svg, span { display: none !important; color: red !important; font-size: 3px !important; margin: 40px !important; position: fixed !important; }',
  'inherited text styling':
    'body { text-transform: uppercase; letter-spacing: 1em; word-spacing: 3em; line-height: 4; text-align: center; text-indent: 5em; white-space: nowrap; font-style: italic; font-weight: 900; list-style: square inside; border-spacing: 20px; visibility: visible; cursor: none; word-break: break-all; text-shadow: 0 0 4px red; }',
  'inherited drawing and writing':
    '* { fill: red; fill-opacity: 0.2; stroke: red; stroke-width: 9px; stroke-dasharray: 2 2; text-anchor: end; text-align-last: right; font-feature-settings: "smcp"; font-kerning: none; font-variant: small-caps; text-decoration-skip-ink: none; text-emphasis: dot red; caption-side: bottom; empty-cells: hide; -webkit-text-fill-color: red; -webkit-text-stroke: 3px red; -webkit-text-security: disc; text-rendering: geometricPrecision; text-wrap: nowrap; line-break: anywhere; text-underline-offset: 9px; image-rendering: pixelated; shape-rendering: crispEdges; dominant-baseline: hanging; clip-rule: evenodd; fill-rule: evenodd; paint-order: stroke; marker: none; }',
  'everything hidden and moving':
    '@keyframes blink { to { opacity: 0.4; } } body * { display: none !important; animation: blink 1s infinite alternate; transition: all 9s; } svg { width: 0 !important; height: 0 !important; } [part], [class] { display: none !important; color: red !important; } table, th, td { width: 1px !important; border: 9px solid red !important; }',
  'custom properties of others': ':root { --ink: red; --line: 40px; --gap: 900px; --root: none; }',
  'element rules on our tags':
    ':is(action-plan, team-dialogue, dimension-radar, dimension-form, dimension-overview, reflection-session, checklist-card, betrokkenheidsboom-tree) { display: inline; overflow: visible; float: none; }',
};

/** A block whose own look no host rule reaches. */
function firmStage(markup: string): HTMLElement {
  const block = stage(markup);
  const look = {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: '600px',
    font: '16px / 1.5 sans-serif',
  };
  for (const [name, value] of Object.entries(look))
    block.style.setProperty(name, value, 'important');
  return block;
}

/** What a drawing and its words inherit. */
const drawn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'text-anchor'],
  ...['writing-mode', 'font-feature-settings', 'font-variant-caps', '-webkit-text-fill-color'],
  ...['-webkit-text-stroke-width', '-webkit-text-security', 'text-align-last', 'text-wrap-mode'],
];

/** Place, size and look of everything in the element that is seen. */
function look(element: Element): readonly string[] {
  const { left, top } = element.getBoundingClientRect();
  return [...everyElement(shadow(element))]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const box = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      const { fontSize, fontWeight, textTransform, letterSpacing, visibility, color } = style;
      const drawing = drawn.map((name) => style.getPropertyValue(name)).join(' ');
      const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      return `${each.localName}.${each.getAttribute('class') ?? ''} ${place.join(' ')} ${fontSize} ${fontWeight} ${textTransform} ${letterSpacing} ${visibility} ${color} ${drawing}`;
    });
}

async function withSheet<T>(css: string, then: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return await then();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

async function lookOf(tag: string, markup: string): Promise<readonly string[]> {
  const block = firmStage(markup);
  await settled(block);
  const seen = look(one(block, tag));
  block.remove();
  return seen;
}

/** The first two lines that differ; a diff of both lists would take a failing test minutes. */
function firstDifference(before: readonly string[], after: readonly string[]): string {
  const at = before.slice(0, 400).findIndex((line, index) => line !== after[index]);
  return at < 0 ? 'none' : `${before[at] ?? ''}\nbecame\n${after[at] ?? 'nothing'}`;
}

/** What of the page an element might touch. */
function page(): string {
  const { documentElement, head, adoptedStyleSheets } = document;
  const attributes = [documentElement, document.body].flatMap((each) => [...each.attributes]);
  return [
    head.childElementCount,
    adoptedStyleSheets.length,
    document.body.childElementCount,
    ...attributes.map(({ name, value }) => `${name}=${value}`),
  ].join('\n');
}

/** So high that nothing sticks to its end, however much of the page is seen above. */
before(() => setViewport({ width: 1024, height: 4000 }));
after(() => setViewport({ width: 1024, height: 768 }));

for (const { tag } of elements) {
  describe(`<${tag}> in hostile styles`, function () {
    this.timeout(30_000);

    const clean = new Map<string, readonly string[]>();

    for (const [name, css] of Object.entries(hostile)) {
      it(`[E5] looks the same: ${name}`, async () => {
        for (const sample of samplesOf(tag).filter(({ markup }) => !/<(table|p)\b/.test(markup))) {
          const before = clean.get(sample.markup) ?? (await lookOf(tag, sample.markup));
          clean.set(sample.markup, before);
          expect(before.length).to.be.greaterThan(1);
          const harassed = await withSheet(css, () => lookOf(tag, sample.markup));
          expect(firstDifference(before, harassed), sample.name).to.equal('none');
        }
      });
    }

    it('[E5] no text under 12 px where the page says html{font-size:62.5%}', async () => {
      await withSheet('html { font-size: 62.5%; } body { font-size: 1rem; }', async () => {
        for (const { name, markup } of samplesOf(tag)) {
          const block = stage(markup);
          await settled(block);
          const small = [...textNodes(shadow(one(block, tag)))]
            .filter(
              ({ data, parentElement }) => data.trim() !== '' && parentElement?.checkVisibility(),
            )
            .filter(
              ({ parentElement }) => parseFloat(getComputedStyle(parentElement!).fontSize) < 12,
            )
            .map(({ data }) => data.trim());
          expect(small, name).to.deep.equal([]);
          block.remove();
        }
      });
    });

    const darkHosts = {
      'sets color-scheme': ':root { color-scheme: dark; background: #111; color: #eee; }',
      'only sets colours': ':root { background: #111; color: #eee; }',
    };
    for (const [what, sheet] of Object.entries(darkHosts)) {
      it(`[E5] a dark host that ${what} gets light text on a dark ground`, async () => {
        await withSheet(sheet, async () => {
          const block = stage(`<${tag}></${tag}>`);
          await settled(block);
          await sizeTold(one(block, tag));
          const { color } = getComputedStyle(one(shadow(one(block, tag)), '.root'));
          const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
          expect((red + green + blue) / 3, color).to.be.greaterThan(
            color.startsWith('color(') ? 0.6 : 150,
          );
        });
      });
    }

    it('[E5] a host of light colours keeps dark text, also with quiet words', async () => {
      await withSheet(':root { background: #fff; color: #777; }', async () => {
        const block = stage(`<${tag}></${tag}>`);
        await settled(block);
        await sizeTold(one(block, tag));
        expect(one(shadow(one(block, tag)), '.root').classList.contains('dark')).to.equal(false);
      });
    });

    it('[E5] hidden hides it, whatever the page says', async () => {
      await withSheet(`* { all: unset; } ${tag} { display: block; }`, async () => {
        const block = stage(`<${tag} hidden></${tag}>`);
        await settled(block);
        expect(getComputedStyle(one(block, tag)).display).to.equal('none');
      });
    });

    it('[E5] changes nothing outside itself', async () => {
      const before = page();
      for (const { markup } of samplesOf(tag)) {
        const block = stage(markup);
        await settled(block);
        expect(one(block, tag).getAttribute('style')).to.equal(null);
        block.remove();
      }
      expect(page()).to.equal(before);
    });
  });
}
