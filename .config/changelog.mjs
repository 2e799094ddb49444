/**
 * Reads CHANGELOG.md, which has the form of Keep a Changelog: a heading a version,
 * with its date. A parser for the whole of Markdown would be more than three
 * questions need.
 */

const headings = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/** Every version in the file, newest first, with its date and its text. */
export function changelogEntries(text) {
  const parts = text.split(/^## /m).slice(1);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const [, version, rest] = /^\[?([^\]\s]+)\]?(?:\s+[-–]\s+(.*))?$/.exec(title.trim()) ?? [];
    return { version, date: rest, text: lines.join('\n').trim() };
  });
}

/** What keeps the file from going out with `version`, or nothing. */
export function changelogFault(text, version) {
  const entries = changelogEntries(text);
  const entry = entries.find((one) => one.version === version);
  if (!entry) return `CHANGELOG.md has no entry for ${version}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(entry.date ?? '')) return `CHANGELOG.md gives ${version} no date`;
  const found = [...entry.text.matchAll(/^### (.*)$/gm)].map(([, title]) => title);
  const stray = found.find((title) => !headings.includes(title));
  if (stray) return `CHANGELOG.md: "${stray}" is no heading of Keep a Changelog`;
  if (!/^- \S/m.test(entry.text)) return `CHANGELOG.md says nothing of ${version}`;
  const waiting = entries.find((one) => one.version === 'Unreleased');
  if (waiting?.text) return 'CHANGELOG.md still has something under Unreleased';
  return '';
}
