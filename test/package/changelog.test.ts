import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changelogEntries, changelogFault } from '../../.config/changelog.mjs';
import { root } from './built-package.ts';

const written = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-03-01

### Added

- A dot plot.

## [1.0.0] - 2026-01-01

### Fixed
`;

interface Entry {
  readonly version?: string;
  readonly date?: string;
  readonly text: string;
}

describe('changelogFault(text, version)', () => {
  it('lets a version with a date and a line pass', () => {
    expect(changelogFault(written, '1.1.0')).toBe('');
  });

  it.each([
    ['has no entry', written, '1.2.0', 'no entry for 1.2.0'],
    ['says nothing', written, '1.0.0', 'says nothing of 1.0.0'],
    ['has no date', written.replace(' - 2026-03-01', ''), '1.1.0', 'no date'],
    ['has no real date', written.replace('2026-03-01', 'soon'), '1.1.0', 'no date'],
    ['has a heading of its own', written.replace('### Added', '### News'), '1.1.0', '"News"'],
    [
      'leaves something out',
      written.replace('## [1.1.0]', '- A pie.\n\n## [1.1.0]'),
      '1.1.0',
      'under Unreleased',
    ],
  ])('says that an entry %s', (_, text, version, fault) => {
    expect(changelogFault(text, version)).toContain(fault);
  });
});

describe('CHANGELOG.md', () => {
  const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [first, ...others] = changelogEntries(text) as readonly Entry[];

  it('begins with what waits for a release, and has only headings of Keep a Changelog', () => {
    expect(first?.version).toBe('Unreleased');
    const ready = text.replace('## [Unreleased]', '## [Unreleased]\n\n## [9.9.9] - 2026-01-01');
    if (first?.text) expect(changelogFault(ready, '9.9.9')).toBe('');
  });

  it('gives every version a date', () => {
    expect(others.filter(({ date = '' }) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
  });
});
