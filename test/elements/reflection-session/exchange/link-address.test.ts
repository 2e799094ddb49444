import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../../../src/elements/reflection-session/exchange/link-address.ts';

/** Address of the page, its base, what goes before the answers. */
const cases: readonly (readonly [string, string, string])[] = [
  ['https://school.be/reflectie?x=1#deel', 'https://cdn.be/', 'https://school.be/reflectie?x=1'],
  ['http://school.be/#a#b', 'http://school.be/', 'http://school.be/'],
  ['about:srcdoc', 'https://school.be/pagina#deel', 'https://school.be/pagina'],
  ['file:///C:/Users/Naam/betrokken.html', 'file:///C:/Users/Naam/betrokken.html', ''],
  ['about:srcdoc', 'file:///media/stick/pagina.html', ''],
  ['blob:null/1', 'about:blank', ''],
];

describe('linkAddress(page, base)', () => {
  for (const [page, base, address] of cases) {
    it(`[E8] ${page} in ${base} gives ${address || 'no address'}`, () => {
      expect(linkAddress(page, base)).toBe(address);
    });
  }
});
