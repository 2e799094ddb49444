/** The letters of branches and the numbers of roots, as picture and list both show them. */
import { treeBranches, type TreeModel } from '../../model/tree-model.ts';

/** By item id: A, B, … for branches, clockwise from the lower left, and 1, 2, … for roots. */
export function treeLetters(model: TreeModel): ReadonlyMap<string, string> {
  const { mains, roots } = model;
  const clockwise = mains.flatMap((main, i) => {
    const own = treeBranches({ ...model, mains: [main] });
    return i < mains.length / 2 ? own : [...own].reverse();
  });
  return new Map([
    ...clockwise.map(({ id }, i): [string, string] => [id, letter(i)]),
    ...roots.map(({ id }, i): [string, string] => [id, `${i + 1}`]),
  ]);
}

/** A … Z, AA … */
function letter(index: number): string {
  const before = index < 26 ? '' : letter(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}
