/** Every custom property that the manifest lists takes effect, and no element listens to another. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { colorTokens } from '../../src/theme/tokens.ts';
import { treeTokens } from '../../src/theme/tree-tokens.ts';
import { statesOf } from '../support/acts.ts';
import { elements } from '../support/manifest.ts';
import { paintedColors, pointAtAll, readTokens } from '../support/painted.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

/** Every token by its number, of which its colours here are made. */
const tokens = Object.entries({ ...colorTokens, ...treeTokens });

type Owner = 'own' | 'shared';

function color(owner: Owner, at: number): string {
  return `rgb(${owner === 'own' ? 1 : 7}, 3, ${at + 1})`;
}

function dress(element: HTMLElement, owner: Owner): void {
  const prefix = owner === 'own' ? element.localName : 'betrokken';
  for (const [at, [name]] of tokens.entries()) {
    element.style.setProperty(`--${prefix}-${name}`, color(owner, at));
  }
}

/** The tokens of which the colour is among those that are painted. */
function tokensIn(all: string, owner: Owner): readonly string[] {
  return tokens.filter((_, at) => all.includes(color(owner, at))).map(([name]) => name);
}

/** How many round corners there are. */
function roundCorners(element: Element): number {
  const radii = [...everyElement(shadow(element))].map(
    (each) => getComputedStyle(each).borderStartStartRadius,
  );
  return radii.filter((radius) => radius !== '0px').length;
}

/** Whether a host that wants square corners gets some. */
function turnsSquare(element: HTMLElement): boolean {
  const before = roundCorners(element);
  element.style.setProperty('--betrokken-roundness', '0');
  const after = roundCorners(element);
  element.style.removeProperty('--betrokken-roundness');
  return after < before;
}

/** A colour that is on its way is none of both. */
before(() => emulateMedia({ reducedMotion: 'reduce' }));
after(() => emulateMedia({ reducedMotion: 'no-preference' }));

for (const { tag, cssProperties } of elements) {
  describe(`<${tag}> and its custom properties`, function () {
    this.timeout(60_000);
    const documented = cssProperties
      .map(({ name }) => name.replace(`--${tag}-`, ''))
      .filter((name) => !name.startsWith('--betrokken-'))
      .sort();

    it('[T1] each documented one is seen in some state, and so is its shared token, over which it wins; no other is seen', async () => {
      const seen = { own: new Set<string>(), shared: new Set<string>(), both: new Set<string>() };
      const read = new Set<string>();
      let count = 0;
      let isRound = false;
      for await (const { name: state, element } of statesOf(tag)) {
        if (['readonly', 'disabled'].includes(state)) continue;
        count += 1;
        isRound ||= turnsSquare(element);
        // What is under a pointer looks alike in all states: the first few tell, or one of the others.
        const isOpen = count < 4 || documented.some((name) => !seen.own.has(name));
        for (const look of ['as it lies', ...(isOpen ? ['pointed at'] : [])]) {
          if (look === 'pointed at') pointAtAll(element);
          element.removeAttribute('style');
          dress(element, 'shared');
          for (const name of tokensIn(paintedColors(element), 'shared')) seen.shared.add(name);
          dress(element, 'own');
          const painted = paintedColors(element);
          for (const name of tokensIn(painted, 'own')) seen.own.add(name);
          for (const name of tokensIn(painted, 'shared')) seen.both.add(name);
        }
        for (const name of readTokens(element)) read.add(name);
      }
      expect([...seen.own].sort(), 'own').to.deep.equal(documented);
      expect([...seen.shared].sort(), 'shared').to.deep.equal(documented);
      const listed = cssProperties.map(({ name }) => name);
      expect(isRound, 'corners').to.equal(listed.includes('--betrokken-roundness'));
      expect([...seen.both], 'shared beside own').to.deep.equal([]);
      expect(documented.filter((name) => !read.has(name))).to.deep.equal([]);
    });

    it('[T1] --betrokken-min-font-size is the floor of its text', async () => {
      const block = stage(`<div><${tag}></${tag}></div>`);
      block.style.fontSize = '5px';
      await settled(block);
      const element = one(block, tag);
      const size = (): string => getComputedStyle(one(shadow(element), '.root')).fontSize;
      expect(size()).to.equal('14px');
      element.style.setProperty('--betrokken-min-font-size', '19px');
      expect(size()).to.equal('19px');
    });
  });
}
