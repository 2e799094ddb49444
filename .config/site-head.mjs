/**
 * The head of every page of the site: its name and the ways to the parts of the
 * site. A page of the demo that is written as HTML has the mark below in its place.
 */
import { dirname, relative } from 'node:path/posix';

const mark = '<!-- site-head -->';

const names = { en: 'This site', nl: 'Deze site' };

/** The parts of the site, from its root. */
const parts = [
  { path: 'demo/', text: { en: 'Demo', nl: 'Demo' } },
  { path: 'demo/gids/', text: { en: 'Gids (in Dutch)', nl: 'Gids' } },
  { path: 'demo/guides/', text: { en: 'Guides', nl: 'Guides (Engels)' } },
  { path: 'demo/theming/', text: { en: 'Theming', nl: 'Thema (Engels)' } },
  { path: 'storybook/', text: { en: 'Storybook', nl: 'Storybook' } },
];

/** The relative way from `page` to `path`, both from the root of the site. */
export function wayTo(path, page) {
  const way = relative(dirname(page), path) || '.';
  return path.endsWith('/') ? `${way}/` : way;
}

/** The head of the page at `page`, a path from the root of the site. */
export function siteHead(page, lang) {
  const links = parts.map(({ path, text }) => {
    const isCurrent = path !== 'demo/' && page.startsWith(path);
    return `<a href="${wayTo(path, page)}"${isCurrent ? ' aria-current="true"' : ''}>${text[lang]}</a>`;
  });
  return `<header class="page-head">
      <p class="brand"><a href="${wayTo('demo/', page)}">betrokken</a></p>
      <nav aria-label="${names[lang]}">
        ${links.join('\n        ')}
      </nav>
    </header>`;
}

/** The page with its head where the mark stands. */
function withSiteHead(html, page) {
  const [, lang] = /<html lang="(\w+)"/.exec(html) ?? [];
  return html.replace(mark, () => siteHead(page, lang));
}

/** For the demo server and the build of the site. */
export function siteHeadPlugin() {
  return {
    name: 'betrokken:site-head',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => withSiteHead(html, path.slice(1)),
    },
  };
}

/** For the server of the tests: the same pages. */
export function siteHeadTransform() {
  return {
    name: 'betrokken:site-head',
    transform: ({ body, path, response }) =>
      response.is('html') && path.startsWith('/demo/')
        ? withSiteHead(String(body), path.slice(1))
        : undefined,
  };
}
