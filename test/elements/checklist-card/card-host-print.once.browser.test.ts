/** A page of cards that is printed from the browser's menu. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { nextFrame, one, settled, shadow, stage } from '../../support/stage.ts';
import './card-page.ts';

describe('A page with <checklist-card> on paper', () => {
  it('has each card whole, however far it is [A7]', async () => {
    const block = stage('<checklist-card session="none"></checklist-card>'.repeat(20));
    await settled(block);
    await emulateMedia({ media: 'print' });
    try {
      await nextFrame();
      const last = one(block, 'checklist-card:last-child');
      const question = one(shadow(last), '.item:last-child');
      expect(question.getBoundingClientRect().height).to.be.above(0);
      expect(question.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
