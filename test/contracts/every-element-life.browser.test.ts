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
  for (let i = 0; i < rounds; i += 1) {
    const block = stage(markup);
    gone.push(new WeakRef(block.firstElementChild!));
    if (i % 20 === 0) await settled(block);
    else await (block.firstElementChild as { updateComplete?: Promise<unknown> }).updateComplete;
    block.remove();
    block.replaceChildren();
  }
  return gone;
}

async function collected(refs: readonly WeakRef<Element>[]): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  for (let i = 0; i < 10; i += 1) {
    await nextFrame();
    gc?.();
    await new Promise((turn) => setTimeout(turn));
    if (refs.every((ref) => ref.deref() === undefined)) break;
  }
  return refs.filter((ref) => ref.deref() !== undefined).length;
}

for (const { tag } of elements) {
  describe(`<${tag}>, added and removed ${times} times`, () => {
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
        expect(await collected(refs)).to.equal(0);
      });
    }
  });
}
