/**
 * Puts a page, its script and its style together in one text of ASCII alone,
 * under a policy that lets nothing else run and nothing be asked. Knows neither
 * the page nor the files that its parts come from.
 */
import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

/** Any character that is not plain ASCII, surrogate pairs as one. */
const beyondAscii = /[^\t\n\x20-\x7e]/gu;

function hexadecimal(character) {
  return character.codePointAt(0).toString(16);
}

/** HTML in ASCII. Its comments are for whoever edits it, and go. */
export function asciiHtml(html) {
  return html
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(beyondAscii, (character) => `&#x${hexadecimal(character)};`);
}

/** A style sheet in ASCII that no HTML parser ends too early. */
export function inlineStyle(css) {
  if (/<\/style|<!--/i.test(css)) throw new Error('The style sheet would end too early in HTML.');
  return css.replace(beyondAscii, (character) => `\\${hexadecimal(character)} `);
}

/**
 * The same program, without what an HTML parser would take for the end of the
 * script or for a comment. In a string, a template or a pattern `\x3c` is `<`;
 * anywhere else it is a fault, and then the build fails here.
 */
export function inlineScript(code) {
  if (/[^\t\n\x20-\x7e]/.test(code)) throw new Error('The script is not in ASCII.');
  const safe = code.replace(/<(?=!--|\/?script)/gi, '\\x3c');
  new Script(safe);
  return safe;
}

/** How a policy names an inline script or style: the digest of exactly its text. */
export function cspHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Text that may stand inside a comment. */
function comment(text) {
  return `<!--\n${asciiHtml(text).replace(/--/g, '- -').trim()}\n-->`;
}

function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${cspHash(script)}`,
    `style-src ${cspHash(style)}`,
    'img-src blob: data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types betrokken',
  ].join('; ');
}

/**
 * The whole page.
 *
 * @param {object} parts
 * @param {string} parts.title
 * @param {string} parts.description
 * @param {string} parts.body HTML
 * @param {string} parts.style CSS
 * @param {string} parts.script a classic script that makes the Trusted Types policy `betrokken`
 * @param {string} parts.notice one line on what this is and whose
 * @param {string} parts.licences the licences in full
 */
export function inlinePage({ title, description, body, style, script, notice, licences }) {
  const inlinedScript = inlineScript(script);
  const inlinedStyle = inlineStyle(style);
  return `<!doctype html>
<html lang="nl" class="bt-root">
<head>
<meta charset="utf-8">
<!-- ${notice} -->
<meta http-equiv="Content-Security-Policy" content="${policy(inlinedScript, inlinedStyle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asciiHtml(title)}</title>
<meta name="description" content="${asciiHtml(description)}">
<link rel="icon" href="data:,">
<style>${inlinedStyle}</style>
</head>
<body class="bt-body">
${asciiHtml(body).trim()}
<script>${inlinedScript}</script>
${comment(licences)}
</body>
</html>
`;
}
