/** The ideas for a dimension, and what becomes of one that is taken over. */
import { expect } from '@open-wc/testing';
import { directions, dimensions } from '../../../src/model/dimension.ts';
import {
  parentsIdeas,
  planStrategies,
  planTips,
  schoolIdeas,
} from '../../../src/content/nl/plan/index.ts';
import { plan } from '../../fixtures/plans.ts';
import { axeFaults } from '../../support/axe.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import { focused, planWith, pressAt, recordOf } from './plan-page.ts';

const byDirection = { parents: parentsIdeas, school: schoolIdeas } as const;

/** Ids of all items in the list that is open. */
function shownIds(element: Element): readonly string[] {
  const items = shadow(element).querySelectorAll<HTMLElement>('.ideas .idea');
  return [...items].map(({ dataset }) => dataset['item'] ?? '');
}

describe('the ideas of a plan', () => {
  it('are a strategy, ideas and tips for each of the fourteen places [D6]', async () => {
    for (const about of directions) {
      for (const dimension of dimensions) {
        const focus = [{ about, dimension }];
        const element = await planWith('', plan(6, { focus }));
        await pressAt(element, '[data-ideas], .focus button');
        const tips = planTips.filter(({ touches }) => touches[about]?.includes(dimension));
        expect(shownIds(element)).to.deep.equal([
          ...byDirection[about][dimension].map(({ item }) => item.id),
          ...tips.map(({ id }) => id),
        ]);
        const strategy = one(
          shadow(element),
          `[data-item="${planStrategies[about][dimension].id}"]`,
        );
        expect(strategy.textContent.trim()).to.not.equal('');
        element.parentElement?.remove();
      }
    }
  });

  it('begin with whom to ask where nobody knows [D5]', async () => {
    const focus = [{ about: 'parents', dimension: 'belief' }] as const;
    const looks = [{ about: 'parents', by: 'team', scores: '3 3 3 ? 3 3 3' }];
    const element = await planWith('', plan(6, { focus }), looks);
    await pressAt(element, '.focus button');
    const text = one(shadow(element), '.ideas').textContent;
    expect(text).to.contain('weten we niet').and.contain('Wie kunnen jullie dit vragen?');
  });

  it('become an action to make one’s own, once [A1] [A2] [D11]', async () => {
    const focus = [{ about: 'parents', dimension: 'knowledge' }] as const;
    const element = await planWith('', plan(6, { focus }));
    await pressAt(element, '.focus button');
    expect(await axeFaults(element)).to.deep.equal([]);
    const [, idea] = parentsIdeas.knowledge;
    const id = idea?.item.id ?? '';
    const take = `[data-item="${id}"] button`;
    expect(one(shadow(element), take).getAttribute('aria-label')).to.contain(idea?.item.text);
    await pressAt(element, take);
    const record = recordOf(element);
    expect(record.actions[0]).to.deep.include({
      title: idea?.item.text.replace(/\.$/, ''),
      touches: idea?.touches,
      suggestion: id,
      kind: 'open-class',
      pupil: idea?.pupil?.text,
    });
    expect(record.definition.words[id]).to.equal(idea?.item.text);
    expect(focused()?.getAttribute('data-field')).to.equal('title');
    expect(one(shadow(element), '.origin').textContent).to.contain(idea?.item.text);
    await pressAt(element, '[data-act=done]');
    await pressAt(element, '.focus button');
    await settled(element.parentElement!);
    expect(one(shadow(element), `[data-item="${id}"]`).textContent).to.contain('staat in het plan');
    expect(shadow(element).querySelectorAll(take).length).to.equal(0);
  });
});
