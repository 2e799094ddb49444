import { describe, expect, it } from 'vitest';
import { radarScene } from '../../src/geometry/radar-layout.ts';
import { sceneToSvg } from '../../src/geometry/scene-svg.ts';
import { base, parentsSeries, plainPaint } from './drawing-states.ts';

const hostile = '"><script>alert(1)</script>&\u0000\ud800';
const options = {
  paint: plainPaint,
  fontFamily: 'Inter, "A & B"',
  title: hostile,
  description: hostile,
};

describe('sceneToSvg(scene, options)', () => {
  const names = base.names.map(() => ({ name: hostile, verb: hostile }));
  const svg = sceneToSvg(
    radarScene({ ...base, names, series: [parentsSeries('12345?x')] }),
    options,
  );

  it('never lets a text become markup [X3]', () => {
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
    expect(svg).not.toMatch(/[\u0000\ud800]/u);
  });

  it('is self-contained: no style, no id, no reference', () => {
    expect(svg).not.toMatch(/ (?:style|id|class|href)=|url\(|<style|foreignObject/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="\d+"/);
    expect(svg).toContain('<title>');
    expect(svg).toContain('<desc>');
  });
});
