/**
 * The licences of others whose code stands in files of ours. Vite says beside
 * each file that it builds which packages went into it; here that becomes one
 * text for every place that gives such files out. Knows no package by name.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './project.mjs';

/** The name of the text, wherever it stands. */
export const noticesName = 'THIRD-PARTY-NOTICES.txt';

/** Licences under which code may come into what we give out. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
];

const suffix = '.bundled.json';

/** What to tell Vite, so that it writes down what goes into `file`. */
export function bundledOption(file) {
  return { license: { fileName: `${file}${suffix}` } };
}

/** Reads what Vite wrote down in `folder`, by file, and takes those notes away. */
export function takeBundled(folder) {
  const notes = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(suffix));
  const entries = notes.sort().map((name) => {
    const note = join(folder, name);
    const packages = JSON.parse(readFileSync(note, 'utf8'));
    rmSync(note);
    return [name.slice(0, -suffix.length).replaceAll(sep, '/'), packages];
  });
  return Object.fromEntries(entries.filter(([, packages]) => packages.length > 0));
}

/** Throws where a licence is missing or not allowed: such code may not be given out. */
function checked({ name, version, identifier, text }) {
  if (!allowedLicences.includes(identifier) || !text) {
    throw new Error(`${name} ${version}: licence ${identifier ?? 'unknown'} cannot be given out`);
  }
  return { name: `${name} ${version}`, identifier, text: text.replace(/\r\n?/g, '\n').trim() };
}

/** Each licence text once, with the packages that come under it and the files that they are in. */
export function noticeGroups(bundled) {
  const groups = new Map();
  for (const [file, packages] of Object.entries(bundled)) {
    for (const { name, identifier, text } of packages.map(checked)) {
      const group = groups.get(text) ?? { identifier, text, files: new Set(), names: new Set() };
      group.files.add(file);
      group.names.add(name);
      groups.set(text, group);
    }
  }
  return [...groups.values()].map(({ files, names, ...group }) => ({
    ...group,
    files: [...files].sort(),
    names: [...names].sort(),
  }));
}

/** The whole text for files of `folder`. */
export function noticesText(bundled) {
  const parts = noticeGroups(bundled).map(
    ({ names, identifier, files, text }) =>
      `${names.join(', ')} (${identifier})\nIn: ${files.join(', ')}\n\n${text}`,
  );
  const head =
    'Third-party notices\n\nbetrokken comes under the MIT licence. Files of it hold code';
  return [`${head} of others, under these licences.`, ...parts].join('\n\n---\n\n') + '\n';
}

/**
 * Writes the text for what was built in `folder` into the package and into the
 * folders that give files out; answers with the packages in each file.
 */
export function writeNotices(folder) {
  const bundled = takeBundled(folder);
  const text = noticesText(bundled);
  writeFileSync(join(root, noticesName), text);
  for (const place of ['cdn', 'embed']) writeFileSync(join(folder, place, noticesName), text);
  return bundled;
}
