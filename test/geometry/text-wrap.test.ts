import { describe, expect, it } from 'vitest';
import { measureText, tableMeasure } from '../../src/geometry/text-measure.ts';
import { wrapText } from '../../src/geometry/text-wrap.ts';

const width = (line: string): number => line.length;

describe('wrapText(text, maxWidth, width)', () => {
  const cases: readonly (readonly [string, number, readonly string[]])[] = [
    ['Kennis', 10, ['Kennis']],
    ['Wat het kost en opbrengt', 14, ['Wat het kost', 'en opbrengt']],
    ['Wat ouders weten over school', 10, ['Wat ouders', 'weten over', 'school']],
    ['Betrokkenheid', 5, ['Betrokkenheid']],
    ['Ouder\u00adbetrokken\u00adheid', 11, ['Ouder-', 'betrokken-', 'heid']],
    ['Ouder\u00adbetrokken\u00adheid', 40, ['Ouderbetrokkenheid']],
    ['een\u00adtwee drie', 7, ['eentwee', 'drie']],
    ['  a \n b ', 9, ['a b']],
    ['', 9, ['']],
  ];
  for (const [text, most, lines] of cases) {
    it(`breaks ${JSON.stringify(text)} at ${most} into ${JSON.stringify(lines)}`, () => {
      expect(wrapText(text, most, width).lines).toEqual(lines);
    });
  }

  it('cuts a text without end', () => {
    const { lines } = wrapText('woord '.repeat(100_000), 20, width);
    expect(lines.length).toBe(3);
    expect(lines.join(' ').length).toBeLessThanOrEqual(97);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

describe('measureText(text, sizePx, weight)', () => {
  // Widths of Inter as Chromium measures them, per 100 px.
  const inter: readonly (readonly [string, number, number])[] = [
    ['Emotioneel', 400, 525],
    ['Overtuiging', 600, 572],
    ['Wat het kost en opbrengt', 400, 1198],
    ['tijd nemen', 400, 494],
    ['heel weinig', 400, 532],
  ];
  for (const [text, weight, px] of inter) {
    it(`is within 8 % of Inter for '${text}'`, () => {
      expect(Math.abs(measureText(text, 100, weight) / px - 1)).toBeLessThan(0.08);
    });
  }

  it('grows with size, weight and factor, and counts marks as nothing', () => {
    expect(measureText('e\u0301', 16, 400)).toBe(measureText('e', 16, 400));
    expect(measureText('e', 32, 400)).toBe(2 * measureText('e', 16, 400));
    expect(tableMeasure(1.1)('abc', 16, 400)).toBeCloseTo(1.1 * measureText('abc', 16, 400));
  });
});
