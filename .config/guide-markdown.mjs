/**
 * Markdown → HTML of one guide: headings that can be linked to, tables that scroll,
 * code with the real thing beneath it where a block says `live`, links to other
 * guides as links to their pages. Knows no layout and no server.
 */
import { dirname, join, relative } from 'node:path/posix';
import MarkdownIt from 'markdown-it';

/** The id of a heading, as code hosts make it. */
export function slugOf(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** The text of an inline token, without its marks. */
function plainText({ children }) {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** Fills in the hash of each built file where a block has `sha384-…`; else it stays so. */
export function fillIntegrity(code, integrity) {
  return code.replace(/src="([^"]*\.js)"(\s+)integrity="sha384-…"/g, (whole, src, space) => {
    const name = src.split('/').at(-1);
    const file = Object.keys(integrity).find((key) => key.split('/').at(-1) === name);
    return file ? `src="${src}"${space}integrity="${integrity[file]}"` : whole;
  });
}

/** What a live example runs: all but its scripts, which the page has already. */
export function liveHtml(code) {
  return code.replace(/<script\b.*?<\/script>\s*/gs, '').replace(/<meta\b[^>]*>\s*/g, '');
}

/** Path of a page of the site for a Markdown file of the repository, both from its root. */
export function pagePath(file) {
  if (file === 'README.md') return 'demo/readme.html';
  return /^demo\/(guides|gids)\/[\w-]+\.md$/.test(file)
    ? file.replace(/\.md$/, '.html')
    : undefined;
}

/** The address of `href` on the page of `file`: guides become pages, the rest stays a file. */
function pageHref(href, file) {
  if (/^([a-z]+:|#|\/)/i.test(href)) return href;
  const [path, anchor] = href.split('#');
  const target = join(dirname(file), path);
  const address = pagePath(target) ?? (href.endsWith('/') ? `${target}` : target);
  const from = dirname(pagePath(file) ?? file);
  const way = relative(from, address) + (address.endsWith('/') ? '/' : '');
  return anchor === undefined ? way : `${way}#${anchor}`;
}

function addHeadings(md) {
  md.core.ruler.push('betrokken_headings', (state) => {
    const seen = new Map();
    state.env.headings = [];
    state.tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const inline = state.tokens[index + 1];
      const text = plainText(inline);
      const slug = slugOf(text);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const id = count > 0 ? `${slug}-${count}` : slug;
      token.attrSet('id', id);
      state.env.headings.push({ level: Number(token.tag.slice(1)), text, id });
      if (token.tag === 'h1' || inline.children.some(({ type }) => type === 'link_open')) return;
      const open = new state.Token('link_open', 'a', 1);
      open.attrs = [
        ['class', 'anchor'],
        ['href', `#${id}`],
      ];
      inline.children = [open, ...inline.children, new state.Token('link_close', 'a', -1)];
    });
  });
}

/** Each table scrolls by itself, by keyboard too, and is named after its heading. */
function addTables(md) {
  md.core.ruler.push('betrokken_tables', (state) => {
    let heading = '';
    state.tokens.forEach((token, index) => {
      if (token.type === 'heading_open') heading = plainText(state.tokens[index + 1]);
      if (token.type === 'table_open') token.meta = { label: heading };
    });
  });
  md.renderer.rules.table_open = (tokens, index) => {
    const label = md.utils.escapeHtml(tokens[index].meta.label);
    return `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table>\n`;
  };
  md.renderer.rules.table_close = () => '</table></div>\n';
}

function addCode(md) {
  md.renderer.rules.fence = (tokens, index, _options, env) => {
    const [lang = '', ...flags] = tokens[index].info.trim().split(/\s+/);
    const code = fillIntegrity(tokens[index].content.trimEnd(), env.integrity);
    const shown = md.utils.escapeHtml(code);
    const figure = `<figure class="snippet"><pre><code data-lang="${lang}">${shown}</code></pre></figure>\n`;
    if (!flags.includes('live')) return figure;
    return `${figure}<div class="live-example">\n${liveHtml(code)}\n</div>\n`;
  };
}

function addLinks(md) {
  const rewrite = (type, name) => (tokens, index, options, env, self) => {
    const token = tokens[index];
    const href = token.attrGet(name);
    token.attrSet(name, pageHref(href, env.file));
    if (type === 'link_open') env.links.push(href);
    return type === 'image'
      ? `<img src="${token.attrGet('src')}" alt="${md.utils.escapeHtml(token.content)}" loading="lazy">`
      : self.renderToken(tokens, index, options);
  };
  md.renderer.rules.link_open = rewrite('link_open', 'href');
  md.renderer.rules.image = rewrite('image', 'src');
}

function addGenerated(md) {
  const fallback = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, index, options, env, self) => {
    const [, name] = /^<!-- generated: ([\w-]+) -->/.exec(tokens[index].content) ?? [];
    if (name === undefined) return fallback(tokens, index, options, env, self);
    const generate = env.generated[name];
    if (!generate) throw new Error(`${env.file}: nothing is generated as '${name}'`);
    return generate(env);
  };
}

const markdown = new MarkdownIt({ html: true });
for (const add of [addHeadings, addTables, addCode, addLinks, addGenerated]) add(markdown);

/**
 * HTML of `source`, the text of `file` (a path from the root of the repository).
 * `integrity` is the content of `dist/integrity.json`; `generated` makes the HTML of
 * `<!-- generated: name -->`, with `env.headings` to add to.
 */
export function renderGuide(source, { file, integrity = {}, generated = {} }) {
  const env = { file, integrity, generated, links: [], headings: [] };
  const body = markdown.render(source, env);
  const title = env.headings.find(({ level }) => level === 1)?.text ?? file;
  const [, summary = ''] = /<p>(.*?)<\/p>/s.exec(body) ?? [];
  return {
    body,
    title,
    summary: summary.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '),
    headings: env.headings,
    links: env.links,
  };
}

/** Markdown in a description, as one line of HTML. */
export function inlineMarkdown(text) {
  return markdown.renderInline(text, { file: 'README.md', links: [] });
}
