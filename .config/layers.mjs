/**
 * The layers as one table: what lives where and what it may import. The lint
 * of imports and its own test are both made from this table.
 */

/** The folders that run in a worker: no DOM, no Lit. */
const core = ['model', 'content', 'analysis', 'geometry', 'exchange', 'storage'];
const shared = [...core, 'i18n', 'theme', 'events'];

/** @type {readonly {folder: string, mayImport: readonly string[]}[]} */
export const layers = [
  { folder: 'model', mayImport: [] },
  { folder: 'content', mayImport: ['model'] },
  { folder: 'analysis', mayImport: ['model'] },
  { folder: 'geometry', mayImport: ['model', 'analysis'] },
  { folder: 'exchange', mayImport: ['model'] },
  { folder: 'storage', mayImport: ['model'] },
  { folder: 'i18n', mayImport: ['model'] },
  { folder: 'theme', mayImport: ['model'] },
  { folder: 'events', mayImport: ['model'] },
  { folder: 'controllers', mayImport: shared },
  { folder: 'views', mayImport: [...shared, 'controllers'] },
  { folder: 'elements', mayImport: [...shared, 'controllers', 'views'] },
  { folder: 'embed', mayImport: [...shared, 'controllers', 'views', 'elements'] },
];

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const any = (folders) => `^src/(${folders.join('|')})/`;

function layerRule({ folder, mayImport }) {
  const allowed = any([folder, ...mayImport]);
  return error(
    `layer-${folder}`,
    `src/${folder}/ may import only ${mayImport.join(', ') || 'nothing above it'}`,
    { path: `^src/${folder}/` },
    { path: '^src/', pathNot: allowed },
  );
}

/**
 * The rules for dependency-cruiser.
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export function layerRules() {
  return [
    ...layers.map(layerRule),
    error('no-cycle', 'No import may lead back to itself', {}, { circular: true }),
    error(
      'element-alone',
      'An element imports no other element: share through src/views/',
      { path: '^src/elements/([^/]+)/' },
      { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    ),
    error(
      'd3-in-geometry',
      'Only src/geometry/ draws with d3',
      { path: '^src/', pathNot: '^src/geometry/' },
      { path: '(^|/)d3-[a-z]+' },
    ),
    error(
      'core-without-packages',
      'The core needs no package but d3 in src/geometry/ and idb in src/storage/',
      { path: any(core) },
      { path: 'node_modules/', pathNot: 'node_modules/(d3-|idb/)' },
    ),
    error(
      'idb-in-storage',
      'Only src/storage/ opens a database',
      { path: '^src/', pathNot: '^src/storage/' },
      { path: '(^|/)idb(/|$)' },
    ),
    error(
      'few-packages',
      'The library needs lit, idb and single d3 modules, nothing else',
      { path: '^src/' },
      {
        path: 'node_modules/',
        pathNot: 'node_modules/(lit|lit-html|lit-element|@lit|idb|d3-[a-z]+)/',
      },
    ),
    error(
      'nothing-built-in',
      'The library runs in a browser: no module of Node',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
    ),
    error('resolves', 'Every import must lead somewhere', {}, { couldNotResolve: true }),
    error(
      'index-is-last',
      'Nothing imports the public entry but define.ts',
      { path: '^src/', pathNot: '^src/define\\.ts$' },
      { path: '^src/(index|define)\\.ts$' },
    ),
    error(
      'named-by-noun',
      'Name a file after what it holds, not utils, helpers, common or types',
      {},
      { path: '/(utils|helpers|common|types)[.]ts$' },
    ),
  ];
}
