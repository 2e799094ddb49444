import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerRules, layers } from '../../.config/layers.mjs';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

let violations: readonly string[] = [];

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    baseDir: join(import.meta.dirname, '../fixtures/layers'),
    ruleSet: { forbidden: layerRules() },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  });
  if (typeof output === 'string') throw new Error(output);
  violations = (output.summary.violations as readonly Violation[]).map(
    ({ rule, from }) => `${rule.name} ${from}`,
  );
});

describe('layerRules()', () => {
  it.each([
    ['layer-model', 'src/model/model.ts'],
    ['layer-views', 'src/views/view.ts'],
    ['d3-in-geometry', 'src/analysis/analysis.ts'],
    ['core-without-packages', 'src/content/content.ts'],
    ['no-cycle', 'src/geometry/a.ts'],
    ['nothing-built-in', 'src/storage/store.ts'],
    ['element-alone', 'src/elements/card/card.ts'],
    ['few-packages', 'src/controllers/control.ts'],
    ['resolves', 'src/controllers/control.ts'],
    ['named-by-noun', 'src/views/other.ts'],
    ['index-is-last', 'src/views/other.ts'],
  ])('refuses %s', (rule, file) => {
    expect(violations).toContain(`${rule} ${file}`);
  });

  it('lets an import that the table allows pass', () => {
    expect(violations.filter((line) => line.endsWith('elements/radar/radar.ts'))).toEqual([]);
  });

  it('never lets two layers import each other', () => {
    const mayImport = new Map(layers.map((layer) => [layer.folder, layer.mayImport]));
    for (const [folder, above] of mayImport) {
      for (const other of above) expect(mayImport.get(other)).not.toContain(folder);
    }
  });
});
