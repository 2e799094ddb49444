/** Every engine draws a tree as Node does, to the letter: a saved tree opens elsewhere as it was. */
import { expect } from '@open-wc/testing';
import { drawnStates } from './plate-states.ts';

describe('the drawing of a tree in this engine', () => {
  for (const [name, draw] of Object.entries(drawnStates)) {
    it(`is that of every other one: ${name} [R6]`, async () => {
      const kept = await fetch(`/test/geometry/tree/snapshots/${name}.svg`);
      expect(kept.ok).to.equal(true);
      expect(draw() === (await kept.text())).to.equal(true);
    });
  }
});
