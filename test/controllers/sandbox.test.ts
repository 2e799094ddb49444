import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOriginless } from '../../src/controllers/sandbox.ts';

/** What the page is, its origin, its protocol, whether it stands in a frame, and the answer. */
const cases: readonly (readonly [string, string, string, boolean, boolean])[] = [
  ['a page of a site', 'https://school.be', 'https:', false, false],
  ['a frame with an origin', 'https://school.be', 'https:', true, false],
  ['a sandboxed frame', 'null', 'https:', true, true],
  ['a page that its own server sandboxes', 'null', 'https:', false, true],
  ['a page from disk', 'null', 'file:', false, false],
  ['a frame of a page from disk, perhaps sandboxed', 'null', 'file:', true, true],
];

describe('isOriginless()', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  for (const [name, origin, protocol, isFramed, answer] of cases) {
    it(`[E7] [E8] is ${answer} for ${name}`, () => {
      vi.stubGlobal('origin', origin);
      vi.stubGlobal('location', { protocol });
      const self = {};
      vi.stubGlobal('self', self);
      vi.stubGlobal('parent', isFramed ? {} : self);
      expect(isOriginless()).toBe(answer);
    });
  }
});
