/**
 * A build step that takes the needless white space and comments out of Lit's
 * `html`, `svg` and `css` templates. In markup it shortens a run of white space
 * to one space, and takes it out where a block or a shape begins or ends: there
 * it is never seen, and each would be a text node. Quotes go where none are
 * needed. It looks at no expression.
 */

const tags = new Set(['html', 'svg', 'css']);

/** What our style sheets never set in line with text. */
const blocks =
  'div|p|ul|ol|li|dl|dt|dd|h[1-6]|fieldset|legend|table|thead|tbody|tfoot|tr|th|td|figure|option|optgroup|g|path|circle|rect|line';
const aroundBlock = new RegExp(`\\s*(</?(?:${blocks})(?=[\\s/>])[^>]*>)\\s*`, 'g');

/** An attribute of one word needs no quotes. */
function unquote(tag) {
  return tag.replace(/="([\w-]+)"(?=[\s>])/g, '=$1');
}

function shortenMarkup(text) {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(aroundBlock, '$1')
    .replace(/(<svg\b[^>]*>) | (?=<\/svg>)/g, '$1')
    .replace(/<[a-z][^>]*>/g, unquote);
}

/** A mark where an expression stands, so that a tag is seen whole. */
const gap = '\0';

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
    const ranges = quasi.quasis.map((part) => textRange(code, part));
    const texts = ranges.map(({ start, end }) => code.slice(start, end));
    const short =
      tag.name === 'css' ? texts.map(shortenStyle) : shortenMarkup(texts.join(gap)).split(gap);
    ranges.forEach((range, index) => edits.push({ ...range, text: short[index] }));
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
