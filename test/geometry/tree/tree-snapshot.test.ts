import { describe, expect, it } from 'vitest';
import { drawnStates } from './plate-states.ts';

describe('treeScene(input) and treePlate(input) draw each state as looked at', () => {
  for (const [name, draw] of Object.entries(drawnStates)) {
    it(`${name} [A6]`, async () => {
      await expect(draw()).toMatchFileSnapshot(`snapshots/${name}.svg`);
    });
  }
});
