import { describe, expect, it } from 'vitest';
import { radarScene } from '../../src/geometry/radar-layout.ts';
import { sceneToSvg } from '../../src/geometry/scene-svg.ts';
import { drawingStates, exportedScene, plainPaint } from './drawing-states.ts';

const options = {
  paint: plainPaint,
  fontFamily: 'Inter, system-ui, sans-serif',
  title: 'Radar',
  background: '#fffdf9',
};

describe('radarScene(input) draws each state as looked at', () => {
  for (const [name, input] of Object.entries(drawingStates)) {
    it(`${name} [A6]`, async () => {
      const { direction = 'ltr' } = input;
      const svg = sceneToSvg(radarScene(input), { ...options, description: name, direction });
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name}.svg`);
    });
  }

  it('withLegend(scene, legend) says who filled in about whom [D4]', async () => {
    const svg = sceneToSvg(exportedScene(), { ...options, description: 'export' });
    expect(svg).toContain('Dit is de kijk van wie invulde.');
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('snapshots/exported.svg');
  });
});
