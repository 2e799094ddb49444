/**
 * A build step for the files for script tags: takes the `source` of every text
 * of the model out. A page shows texts, not where their meaning comes from; the
 * modules of the package keep it.
 */

function* sources(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* sources(item);
    return;
  }
  if (node.type === 'ObjectExpression') {
    yield* node.properties.filter(({ key }) => key?.name === 'source');
  }
  for (const value of Object.values(node)) yield* sources(value);
}

/** The code without the members called `source`; `tree` is its syntax tree with offsets. */
export function stripSources(code, tree) {
  return [...sources(tree)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const after = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
      return text.slice(0, start) + text.slice(end + after);
    }, code);
}

/** The step as a plugin for Vite. */
export function stripSourcesPlugin() {
  return {
    name: 'betrokken:strip-sources',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/]content[\\/]\w+[\\/].*\.ts$/.test(id)) return null;
      return { code: stripSources(code, this.parse(code)), map: null };
    },
  };
}
