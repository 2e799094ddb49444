/** Our classes under other names, and in registries of a vendor's own where the browser has them. */
import { expect } from '@open-wc/testing';
import * as betrokken from '../../../src/index.ts';
import { fillIn } from '../../support/fill-in.ts';
import { samplesOf } from '../../fixtures/samples.ts';
import { elements } from '../../support/manifest.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { everyElement, one, settled, shadow, stage } from '../../support/stage.ts';

type Scoped = ShadowRootInit & { readonly customElementRegistry: CustomElementRegistry };

/** The class of a tag, by its public name. */
function classOf(tag: string): CustomElementConstructor {
  const name = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (betrokken as unknown as Readonly<Record<string, CustomElementConstructor>>)[name]!;
}

/** A root whose tags are those of a registry of its own, or undefined where there is none. */
function scopedRoot(host: HTMLElement): ShadowRoot | undefined {
  try {
    const customElementRegistry = new CustomElementRegistry();
    const init: Scoped = { mode: 'open', customElementRegistry };
    const root = host.attachShadow(init);
    // Another class: in one registry a class has one name.
    for (const { tag } of elements) {
      customElementRegistry.define(`eigen-${tag}`, class extends classOf(tag) {});
      customElementRegistry.define(tag, class extends classOf(tag) {});
    }
    const isScoped =
      (root as { readonly customElementRegistry?: unknown }).customElementRegistry ===
      customElementRegistry;
    return isScoped ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Our tags under each other's name, as `eigen-dimension-radar`. */
function renamed(markup: string, prefix: string): string {
  const tags = elements.map(({ tag }) => tag).join('|');
  return markup.replaceAll(new RegExp(`(</?)(${tags})\\b`, 'g'), `$1${prefix}$2`);
}

before(() => betrokken.defineElements({ prefix: 'acme-' }));

describe('defineElements({prefix})', () => {
  for (const { tag } of elements) {
    it(`[R3] [P2] <acme-${tag}> shows what <${tag}> shows`, async () => {
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(`<div>${markup}</div><div>${renamed(markup, 'acme-')}</div>`);
        await settled(block);
        const plain = one(block, tag);
        const prefixed = one(block, `acme-${tag}`);
        expect(prefixed.constructor).to.not.equal(plain.constructor);
        expect(shadowText(prefixed), name).to.equal(shadowText(plain));
        expect(shadowText(prefixed), name).to.not.equal('');
        block.remove();
      }
    });
  }

  it('[R3] prefixed and plain elements share the page session', async () => {
    const block = stage(
      '<acme-dimension-form about="parents" by="team"></acme-dimension-form><dimension-radar></dimension-radar>',
    );
    await settled(block);
    await fillIn(one(block, 'acme-dimension-form'), 2);
    expect(shadowText(one(block, 'dimension-radar'))).to.match(/Ouders → school/);
    expect(shadowText(one(block, 'dimension-radar'))).to.not.contain('Hier komt een beeld');
  });
});

describe('a registry of its own, where the browser has them', () => {
  for (const { tag } of elements) {
    it(`[R3] <${tag}> is what it is in the page's registry`, async () => {
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(`<div>${markup}</div><div class="scoped"></div>`);
        const root = scopedRoot(one(block, '.scoped'));
        (root ?? one(block, '.scoped')).innerHTML = markup;
        await settled(block);
        const [plain, scoped] = [...everyElement(block)].filter(
          ({ localName }) => localName === tag,
        );
        if (root) expect(scoped!.constructor).to.not.equal(plain!.constructor);
        expect(shadowText(scoped!), name).to.equal(shadowText(plain!));
        expect(shadowText(scoped!), name).to.not.equal('');
        block.remove();
      }
    });
  }

  it('[R3] elements in it share the page session, and a session around the host', async () => {
    const block = stage(
      '<dimension-form about="parents" by="team"></dimension-form><div class="scoped"></div>' +
        '<reflection-session keep="none"><dimension-form about="school" by="team"></dimension-form><div class="within"></div></reflection-session>',
    );
    const radars = ['.scoped', '.within'].map((selector) => {
      const host = one(block, selector);
      const root = scopedRoot(host) ?? host;
      root.innerHTML = '<dimension-radar></dimension-radar>';
      return one(root, 'dimension-radar');
    });
    await settled(block);
    for (const form of block.querySelectorAll('dimension-form')) await fillIn(form, 2);
    const [page, within] = radars.map(shadowText);
    expect(page).to.match(/Ouders → school/);
    expect(within).to.match(/School → ouders/);
    expect(`${page} ${within}`).to.not.contain('Hier komt een beeld');
    expect(within).to.not.match(/Ouders → school/);
  });

  it('no element of ours has another custom element in it, which a registry might not know', async () => {
    for (const { tag } of elements) {
      for (const { markup } of samplesOf(tag)) {
        const block = stage(markup);
        await settled(block);
        const inside = [...everyElement(shadow(one(block, tag)))].map(({ localName }) => localName);
        expect(inside.filter((name) => name.includes('-'))).to.deep.equal([]);
        block.remove();
      }
    }
  });
});
