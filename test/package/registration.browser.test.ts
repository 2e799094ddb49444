import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/controllers/define-element.ts';

class First extends HTMLElement {}
class Second extends HTMLElement {}

describe('registration', () => {
  it('importing the public names registers nothing [P2]', async () => {
    await import('../../src/index.ts');
    expect(document.createElement('dimension-radar').constructor).to.equal(HTMLElement);
  });

  it('defineElement(tag, element) leaves a name that is taken alone [R3]', () => {
    defineElement('first-comes', First);
    defineElement('first-comes', Second);
    expect(customElements.get('first-comes')).to.equal(First);
  });
});
