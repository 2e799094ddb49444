import { describe, expect, it } from 'vitest';
import { sceneToSvg } from '../../../src/geometry/scene-svg.ts';
import type { TreeScene } from '../../../src/geometry/tree/tree-scene.ts';
import {
  grown,
  lightPaint,
  nothing,
  onPaper,
  onScreen,
  ownTree,
  printPaint,
  wholeTree,
} from './plate-states.ts';

const growing = grown(wholeTree, 20);

const states: Readonly<Record<string, () => TreeScene>> = {
  young: () => onPaper(wholeTree, nothing),
  growing: () => onPaper(wholeTree, growing),
  'full-150': () => onPaper(wholeTree, grown(wholeTree, 150, 4)),
  own: () => onPaper(ownTree, grown(ownTree, 9, 0)),
  'rtl-young': () => onPaper(wholeTree, nothing, 'rtl'),
  'narrow-320': () => onScreen(wholeTree, growing, { width: 320 }),
  'narrow-320-large-text': () => onScreen(wholeTree, nothing, { width: 320, em: 32 }),
  print: () => onPaper(wholeTree, growing),
};

describe('treeScene(input) and treePlate(input) draw each state as looked at', () => {
  for (const [name, draw] of Object.entries(states)) {
    it(`${name} [A6]`, async () => {
      const svg = sceneToSvg(draw(), {
        paint: name === 'print' ? printPaint : lightPaint,
        fontFamily: 'Inter, system-ui, sans-serif',
        title: 'Boom',
        description: name,
        direction: name.startsWith('rtl') ? 'rtl' : 'ltr',
      });
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name}.svg`);
    });
  }
});
