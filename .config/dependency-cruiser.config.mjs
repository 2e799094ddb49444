/** The lint of imports: the layer table of layers.mjs as rules for dependency-cruiser. */
import { layerRules } from './layers.mjs';

export default {
  forbidden: layerRules(),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
