/** The plan in a narrow place: a card a row, nothing lost, nothing wider than the place. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fourActions, fourLooks } from '../../fixtures/four-actions.ts';
import { axeFaults } from '../../support/axe.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import { planWith, pressAt } from './plan-page.ts';

describe('<action-plan> at 320 px', () => {
  after(() => setViewport({ width: 1280, height: 720 }));

  it('folds each action to a card with the names of what it touches [A6]', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await planWith('', fourActions(), fourLooks);
    const row = one(shadow(element), 'tr.action:nth-of-type(4)');
    const names = [...row.querySelectorAll<HTMLElement>('.in-fold')].filter((each) =>
      each.checkVisibility(),
    );
    expect(names.map((each) => each.textContent.trim())).to.deep.equal(['kennis', 'gedrag']);
    const now = [...shadow(element).querySelectorAll<HTMLElement>('tr.now .in-fold')];
    expect(now.filter((each) => each.checkVisibility()).length).to.equal(7);
    await pressAt(element, '[data-edit]');
    expect(document.documentElement.scrollWidth).to.equal(320);
    const card = one(shadow(element), '.card');
    expect(card.scrollWidth - card.clientWidth).to.equal(0);
    await settled(element.parentElement!);
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});
