/**
 * The page around a guide: head, ways to the rest of the site, the list of guides,
 * foot. Everything works without script. Knows no Markdown and no server.
 */
import { siteHead, wayTo } from './site-head.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const texts = {
  en: {
    guides: 'Guides',
    skip: 'To the text',
    foot: 'Nothing on these pages is sent anywhere.',
    next: 'Next',
  },
  nl: {
    guides: 'Gids',
    skip: 'Naar de tekst',
    foot: 'Op deze pagina’s gaat er niets naar een andere plek.',
    next: 'Verder',
  },
};

function guideList({ page, guides, headings }) {
  const items = guides.map(({ path, title }) => {
    if (path !== page) return `<li><a href="${wayTo(path, page)}">${escaped(title)}</a></li>`;
    const inside = headings
      .filter(({ level }) => level === 2)
      .map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`)
      .join('');
    const link = `<a href="${wayTo(path, page)}" aria-current="page">${escaped(title)}</a>`;
    return `<li>${link}${inside ? `<ul>${inside}</ul>` : ''}</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}

function nextLink({ page, guides, lang }) {
  const next = guides[guides.findIndex(({ path }) => path === page) + 1];
  if (!next || next.path === guides[0].path) return '';
  return `<p class="next"><a href="${wayTo(next.path, page)}">${texts[lang].next}: ${escaped(next.title)}</a></p>`;
}

/**
 * The whole page at `page`, a path from the root of the site: `guides` are those of
 * its folder as `{path, title}`, in order; `body`, `title`, `summary` and `headings`
 * are what the guide became.
 */
export function guidePage(guide) {
  const { page, lang, guides, title, summary, body } = guide;
  const words = texts[lang];
  const list = guideList(guide);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' ws:; frame-src 'self'"
    />
    <title>${escaped(title)} · betrokken</title>
    <meta name="description" content="${escaped(summary)}" />
    <link rel="icon" href="${wayTo('demo/icon.svg', page)}" type="image/svg+xml" />
    <link rel="stylesheet" href="${wayTo('demo/demo.css', page)}" />
    <link rel="stylesheet" href="${wayTo('demo/guides.css', page)}" />
    <script type="module" src="${wayTo('demo/guides.ts', page)}"></script>
  </head>
  <body class="guide-page">
    <a class="skip" href="#text">${words.skip}</a>
    ${siteHead(page, lang)}
    <div class="guide-frame">
      <details class="guide-menu">
        <summary>${words.guides}</summary>
        ${list}
      </details>
      <nav class="guide-nav" aria-label="${words.guides}">
        ${list}
      </nav>
      <main id="text" class="guide" tabindex="-1">
${body}
${nextLink(guide)}
      </main>
    </div>
    <footer class="page-foot">
      <div><p>${words.foot}</p></div>
    </footer>
  </body>
</html>
`;
}
