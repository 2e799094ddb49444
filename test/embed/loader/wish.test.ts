import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../src/embed/address.ts';
import { looks } from '../../../src/embed/loader/wish.ts';

describe('looks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['dimension-radar?about=school&scores=1,2,3,4,5,1,2&view=dots', ['about', 'view']],
    ['dimension-radar/?series=[]&scale=4', ['scale']],
    ['checklist-card?checklist=school&moment=after', ['moment']],
    ['checklist-card/index.html?items=["a"]&label=b', ['label']],
    ['betrokkenheidsboom-tree?model={}&view=list', ['view']],
    ['dimension-form?about=parents&scores=1', ['about', 'scores']],
    ['dimension-overview', []],
  ];
  for (const [link, names] of cases) {
    it(`leaves out the data of ${link} [E3]`, () => {
      const address = embedAddress(`https://example.org/ons/embed/${link}`);
      expect(address && looks(address).map(([name]) => name)).toEqual(names);
    });
  }
});
