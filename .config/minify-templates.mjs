/**
 * A build step that takes the needless white space and comments out of Lit's
 * `html`, `svg` and `css` templates. It only ever shortens a run of white space
 * to one space in markup, so that what a template means stays the same. It
 * knows no element and looks at no expression.
 */

const tags = new Set(['html', 'svg', 'css']);

function shortenMarkup(text) {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}

/** Strings stay; comments go; white space stays only where it separates. */
function shortenStyle(text) {
  const piece = /("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g;
  const short = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(piece, (_, quoted, mark, colon) => quoted ?? mark ?? colon ?? ' ');
  return short.replace(/;}/g, '}');
}

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) yield* taggedTemplates(item);
    else if (value !== null && typeof value === 'object') yield* taggedTemplates(value);
  }
}

/** The code with shorter templates; `tree` is its syntax tree with offsets. */
export function minifyTemplates(code, tree) {
  const edits = [];
  for (const { tag, quasi } of taggedTemplates(tree)) {
    const shorten = tag.name === 'css' ? shortenStyle : shortenMarkup;
    for (const { start, end } of quasi.quasis.map((part) => textRange(code, part))) {
      edits.push({ start, end, text: shorten(code.slice(start, end)) });
    }
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
}

/** The offsets of a quasi's own text: parsers differ on whether they count the marks around it. */
function textRange(code, { start, end, value }) {
  const from = code.startsWith(value.raw, start) ? start : start + 1;
  if (!code.startsWith(value.raw, from)) throw new Error(`No template text at ${start} to ${end}`);
  return { start: from, end: from + value.raw.length };
}

/** The step as a plugin for Vite. */
export function minifyTemplatesPlugin() {
  return {
    name: 'betrokken:minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id)) return null;
      return { code: minifyTemplates(code, this.parse(code)), map: null };
    },
  };
}
