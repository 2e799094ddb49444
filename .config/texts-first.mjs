/**
 * A build step for the files for script tags: puts the model's texts in front,
 * where they stand together and compress best. What nobody names still goes.
 */

/** The step as a plugin for Vite; `entry` is the file that the bundle begins with. */
export function textsFirstPlugin(entry) {
  return {
    name: 'betrokken:texts-first',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      return { code: `import '/src/content/nl/index.ts';\n${code}`, map: null };
    },
  };
}
