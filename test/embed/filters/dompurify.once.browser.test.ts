/** Runs DOMPurify in every engine, so that its fixtures stay what it really does. */
import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { dompurifySettings } from './dompurify-settings.mjs';
import { fixtures } from './fetched-fixtures.ts';
import { snippets } from './snippets.mjs';

describe('DOMPurify', () => {
  for (const [name, settings] of Object.entries(dompurifySettings)) {
    it(`(${name}) does today what the fixture says [E1]`, () => {
      const fixture = fixtures.find(
        (each) => each.filter === 'DOMPurify' && each.settings === name,
      );
      expect(fixture?.version).to.equal(DOMPurify.version);
      const results = snippets.map(({ html }) => DOMPurify.sanitize(html, settings));
      expect(results).to.deep.equal(fixture?.results.map(({ html }) => html));
    });
  }
});
