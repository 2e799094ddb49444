/** Models of a tree: the built-in one, and any that a host could write. */
import fc from 'fast-check';
import { treeContent } from '../../../src/content/nl/tree/index.ts';
import type { TreeTexts } from '../../../src/content/content-item.ts';
import type { TreeAnswers } from '../../../src/geometry/tree/tree-input.ts';
import { actors, leafKinds, rootStates, type Leaf } from '../../../src/model/record.ts';
import type { TreeModel, TreePlace } from '../../../src/model/tree-model.ts';

const place = ({ name, note }: TreeTexts): TreePlace => ({
  id: name.id,
  name: name.text,
  ...(note && { note: note.text }),
});

/** The built-in tree in Dutch. */
export const builtIn: TreeModel = {
  id: 'tree',
  version: 1,
  isOwn: false,
  roots: treeContent.roots.map(place),
  strands: treeContent.strands.map(({ voice, ...texts }) => ({ ...place(texts), voice })),
  bindings: treeContent.bindings.map(place),
  mains: treeContent.mains.map(({ sides, ...texts }) => ({
    ...place(texts),
    sides: sides.map(place),
  })),
  fruits: treeContent.fruits.map(place),
  weather: [],
  leaves: [],
};

const anyId = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', '__proto__', 'constructor', 'x'),
);
const anyPlace: fc.Arbitrary<TreePlace> = fc.record(
  { id: anyId, name: fc.string({ unit: 'binary', maxLength: 60 }), note: fc.string() },
  { requiredKeys: ['id', 'name'] },
);
const places = (maxLength: number): fc.Arbitrary<readonly TreePlace[]> =>
  fc.array(anyPlace, { maxLength });

/** An own model of any shape, with ids that may well be the same. */
export const anyModel: fc.Arbitrary<TreeModel> = fc
  .record({
    roots: places(9),
    strands: fc.array(
      fc
        .tuple(anyPlace, fc.constantFrom(undefined, ...actors))
        .map(([all, voice]) => ({ ...all, ...(voice && { voice }) })),
      { maxLength: 5 },
    ),
    mains: fc.array(
      fc.tuple(anyPlace, places(12)).map(([main, sides]) => ({ ...main, sides })),
      { maxLength: 5 },
    ),
    fruits: places(6),
  })
  .map((parts) => ({ ...builtIn, id: 'tree.own', isOwn: true, bindings: [], ...parts }));

const anyNumber = fc.oneof(
  fc.nat(400),
  fc.constantFrom(undefined, Number.NaN, -1, 1e9, 0.5, Infinity),
);

/** Leaves on branches of a model and beside them, with numbers of places that may be wrong. */
export function anyLeaves(model: TreeModel): fc.Arbitrary<readonly Leaf[]> {
  const ids = model.mains.flatMap(({ id, sides }) => [id, ...sides.map((side) => side.id)]);
  return fc.array(
    fc
      .record({
        id: fc.oneof(fc.uuid(), anyId),
        branch: fc.constantFrom('nowhere', ...ids),
        text: fc.string(),
        kind: fc.constantFrom(...leafKinds),
        number: anyNumber,
      })
      .map(({ number, ...leaf }) => ({
        ...leaf,
        ...(number !== undefined && { place: number }),
      })),
    { maxLength: 60 },
  );
}

/** States of the roots of a model. */
export function anyStates(model: TreeModel): fc.Arbitrary<TreeAnswers['roots']> {
  return fc
    .array(fc.constantFrom(undefined, ...rootStates), { maxLength: model.roots.length })
    .map((states) =>
      Object.fromEntries(
        states.flatMap((state, i) => (state ? [[model.roots[i]?.id ?? '', state]] : [])),
      ),
    );
}

/** What a team put in the tree, with nothing but these leaves and states. */
export function answers(
  leaves: readonly Leaf[] = [],
  roots: TreeAnswers['roots'] = {},
): TreeAnswers {
  return { leaves, roots, notes: {}, care: [], rings: [] };
}
