/**
 * The tree against the same content as one HTML string, at two sizes: the first
 * drawing, and one leaf more, for which the string is written anew.
 */
import '../../src/elements/betrokkenheidsboom-tree/define.ts';
import type { BetrokkenheidsboomTree } from '../../src/elements/betrokkenheidsboom-tree/betrokkenheidsboom-tree.ts';
import { builtInTree } from '../../src/controllers/words/tree-model-words.ts';
import type { Tree } from '../../src/model/record.ts';
import { hungTree } from '../fixtures/grown-trees.ts';
import type { BenchCase, Contender } from './measure.ts';
import { markupOf, showMarkup } from './same-content.ts';

const model = builtInTree({ itemString: ({ text }) => text });

function addTree(host: HTMLElement, record: Tree): BetrokkenheidsboomTree {
  const tree = document.createElement('betrokkenheidsboom-tree');
  tree.session = 'none';
  tree.editable = true;
  tree.record = record;
  host.append(tree);
  return tree;
}

/** The picture is drawn when the width of its box is known, a frame after the rest. */
async function drawn(tree: BetrokkenheidsboomTree): Promise<void> {
  await tree.updateComplete;
  while (!tree.shadowRoot?.querySelector('svg.scene *')) {
    await new Promise((done) => requestAnimationFrame(done));
    await tree.updateComplete;
  }
}

interface Shown {
  readonly markup: string;
  readonly sheets: readonly CSSStyleSheet[];
}

async function capture(record: Tree): Promise<Shown> {
  const host = document.createElement('div');
  document.body.append(host);
  const tree = addTree(host, record);
  await drawn(tree);
  const markup = markupOf(tree);
  const sheets = tree.shadowRoot?.adoptedStyleSheets ?? [];
  host.remove();
  return { markup, sheets };
}

async function casesOf(count: number): Promise<readonly BenchCase[]> {
  const more = hungTree(model, count + 1);
  const record = { ...more, leaves: more.leaves.slice(0, count) };
  const before = await capture(record);
  const after = await capture(more);
  let root: ShadowRoot | undefined;
  let tree: BetrokkenheidsboomTree | undefined;
  const first: readonly Contender[] = [
    {
      name: 'the same content, by hand',
      run: (host) => void showMarkup(host, before.markup, before.sheets),
    },
    {
      name: '<betrokkenheidsboom-tree>',
      ceiling: 2,
      run: (host) => drawn(addTree(host, record)),
    },
  ];
  const adding: readonly Contender[] = [
    {
      name: 'the same content, by hand',
      prepare: (host) => {
        root = showMarkup(host, before.markup, before.sheets);
      },
      run: () => {
        if (root) root.innerHTML = after.markup;
      },
    },
    {
      name: '<betrokkenheidsboom-tree>',
      ceiling: 2,
      prepare: async (host) => {
        tree = addTree(host, record);
        await drawn(tree);
      },
      run: async () => {
        if (!tree) return;
        tree.record = more;
        await tree.updateComplete;
      },
    },
  ];
  return [
    { name: `The first tree of ${count} leaves`, contenders: first },
    { name: `One leaf more on a tree of ${count}`, contenders: adding },
  ];
}

export const treeCases: readonly BenchCase[] = [...(await casesOf(60)), ...(await casesOf(300))];
