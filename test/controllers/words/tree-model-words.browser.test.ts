import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../../src/controllers/language.ts';
import { builtInTree, treeTextsOf } from '../../../src/controllers/words/tree-model-words.ts';
import { registerContent } from '../../../src/i18n/locale-registry.ts';
import { treeBranches, treeItemIds, treePlaces } from '../../../src/model/tree-model.ts';
import { one, settled, stage } from '../../support/stage.ts';

class TreeSpeaker extends LitElement {
  readonly language = new LanguageController(
    this,
    {},
    () => this.getAttribute('carer') ?? undefined,
  );
}
customElements.define('x-tree-speaker', TreeSpeaker);

async function speaker(attributes: string): Promise<LanguageController> {
  const block = stage(
    `<div ${attributes}><x-tree-speaker carer="guardian"></x-tree-speaker></div>`,
  );
  await settled(block);
  return one<TreeSpeaker>(block, 'x-tree-speaker').language;
}

describe('builtInTree(language)', () => {
  it('has every part with its words, and no first leaves or lines', async () => {
    const model = builtInTree(await speaker('lang="nl"'));
    expect([model.id, model.version, model.isOwn, model.leaves]).to.deep.equal([
      ...['tree', 1, false, []],
    ]);
    expect([model.roots.length, model.strands.length, model.bindings.length]).to.deep.equal([
      ...[5, 3, 2],
    ]);
    expect(treeBranches(model).map(({ name }) => name)).to.deep.equal([
      ...['Opvoeden thuis', 'Leren thuis', 'Meebeslissen', 'Meehelpen', 'Samen praten'],
    ]);
    expect([model.fruits.length, model.weather.length]).to.deep.equal([3, 2]);
    expect([model.soil, ...model.weather].map((ground) => ground?.lines)).to.deep.equal([
      ...[[], [], []],
    ]);
    const ids = treeItemIds(model);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('says the word for parent that is asked for [D8]', async () => {
    const model = builtInTree(await speaker('lang="nl"'));
    expect(model.strands[0]?.name).to.equal('voogden');
    expect(model.mains[1]?.note).to.equal('hoe voogden op school meedoen');
    expect(JSON.stringify(model)).to.not.match(/\{\w+\}/);
  });

  it('speaks a language that was registered, and Dutch where it has no words', async () => {
    registerContent('qt', { 'tree.roots.trust': 'Trusto', 'tree.mains.home.note': '{carers}!' });
    const { roots, mains } = builtInTree(await speaker('lang="qt"'));
    expect(roots.map(({ name }) => name))
      .to.include('Trusto')
      .and.to.include('Open houding');
    expect(mains[0]?.note).to.equal('voogden!');
  });
});

describe('treeTextsOf(id)', () => {
  it('gives the texts behind each part of the built-in tree, and none of others', async () => {
    const model = builtInTree(await speaker('lang="nl"'));
    for (const { id, note, remark } of treePlaces(model)) {
      const texts = treeTextsOf(id);
      expect(texts?.name.id).to.equal(id);
      expect([texts?.note, texts?.remark].map(Boolean)).to.deep.equal([note, remark].map(Boolean));
    }
    expect(treeTextsOf('item.1')).to.equal(undefined);
  });
});
