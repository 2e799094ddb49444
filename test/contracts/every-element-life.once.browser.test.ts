/** Elements that come and go leave nothing behind. */
import { standing } from '../support/page-hooks.ts';
import { expect } from '@open-wc/testing';
import { samplesOf } from '../fixtures/samples.ts';
import { canEmulate } from '../support/engine.ts';
import { elements } from '../support/manifest.ts';
import { nextFrame, settled, stage } from '../support/stage.ts';

const times = 200;

async function comeAndGo(markup: string, rounds: number): Promise<readonly WeakRef<Element>[]> {
  const gone: WeakRef<Element>[] = [];
  for (let left = rounds; left > 0; left -= 10) {
    const block = stage(markup.repeat(Math.min(left, 10)));
    gone.push(...[...block.children].map((element) => new WeakRef(element)));
    await settled(block);
    block.remove();
    block.replaceChildren();
  }
  return gone;
}

async function collected(refs: readonly WeakRef<Element>[]): Promise<number> {
  // From a task of its own: on the stack of a running test the engine takes old numbers for elements.
  const { gc } = globalThis as { gc?: (how: { type: string; execution: string }) => Promise<void> };
  for (let i = 0; i < 20; i += 1) {
    await nextFrame();
    await gc?.({ type: 'major', execution: 'async' });
    await new Promise((turn) => setTimeout(turn));
    if (refs.every((ref) => ref.deref() === undefined)) break;
  }
  return refs.filter((ref) => ref.deref() !== undefined).length;
}

for (const { tag } of elements) {
  describe(`<${tag}>, added and removed ${times} times`, function () {
    this.timeout(60_000);

    const all = samplesOf(tag);
    const share = Math.ceil(times / all.length);

    it('[R4] leaves no listener and no observer', async () => {
      for (const { markup } of all) await comeAndGo(markup, 1);
      await nextFrame();
      const before = standing();
      for (const { markup } of all) await comeAndGo(markup, share);
      await nextFrame();
      expect(standing()).to.deep.equal(before);
    });

    if (canEmulate.garbageCollection) {
      it('[R4] leaves no element', async () => {
        const refs: WeakRef<Element>[] = [];
        for (const { markup } of all) refs.push(...(await comeAndGo(markup, share)));
        // The engine may still hold the one that it handled last.
        expect(await collected(refs)).to.be.at.most(1);
      });
    }
  });
}
