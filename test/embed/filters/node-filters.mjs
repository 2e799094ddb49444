/**
 * Filters that run in Node: sanitize-html, as a site that knows nothing of us
 * has it, and as one that lets our tags through.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sanitizeHtml from 'sanitize-html';
import { root } from '../../../.config/project.mjs';
import { snippets } from './snippets.mjs';

/** The version of an installed package. */
export function installedVersion(name, folder = root) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

const ours = ['dimension-radar', 'checklist-card', 'betrokkenheidsboom-tree'];

const settings = {
  default: {},
  'our tags allowed': {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, ...ours],
    allowedAttributes: {
      ...sanitizeHtml.defaults.allowedAttributes,
      '*': ['id', 'lang'],
      ...Object.fromEntries(ours.map((tag) => [tag, ['from']])),
    },
  },
};

/** What sanitize-html makes of every snippet, one entry for each of its settings. */
export function runInNode() {
  const version = installedVersion('sanitize-html');
  return Object.entries(settings).map(([name, options]) => ({
    filter: 'sanitize-html',
    version,
    settings: name,
    results: snippets.map(({ html }) => sanitizeHtml(html, options)),
  }));
}
