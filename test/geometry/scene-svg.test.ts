import { describe, expect, it } from 'vitest';
import { radarScene } from '../../src/geometry/radar-layout.ts';
import {
  lineSample,
  markSample,
  pairSample,
  signSample,
} from '../../src/geometry/scene-samples.ts';
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
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/[\u0000\ud800]/u);
  });

  it('is self-contained: no style, no id, no reference', () => {
    expect(svg).not.toMatch(/ (?:style|id|class|href)=|url\(|<style|foreignObject/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="\d+"/);
    expect(svg).toContain('<title>');
    expect(svg).toContain('<desc>');
  });
});

describe('samples for keys', () => {
  it('show the same signs as the picture, within their box', () => {
    const look = parentsSeries('-------');
    const sign = { ...look, kind: 'unknown' } as const;
    const scenes = [
      lineSample(look, 16),
      markSample(look, 16),
      signSample(sign, 16),
      pairSample(16),
    ];
    expect(scenes.map(({ width, height }) => [width, height])).toEqual([
      [44, 20],
      [16, 16],
      [20, 20],
      [20, 20],
    ]);
    expect(scenes.map(({ shapes }) => shapes.length)).toEqual([2, 1, 2, 1]);
    expect(lineSample(look, 16, false).shapes.map(({ role }) => role)).toEqual(['line']);
  });
});
