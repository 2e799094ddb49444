/**
 * A dossier as a file and back. A file is shared, so it carries dates without
 * the hour. Knows no download and no picker.
 */
import { ModelError } from '../model/model-error.ts';
import { readDossier } from '../model/parse-dossier.ts';
import type { Dossier } from '../model/record.ts';
import { isCurrent } from '../model/version.ts';

/** The longest text that is opened, in UTF-16 units. */
export const maxFileLength = 10_000_000;

/** @throws ModelError with code `size` for more than `maxFileLength`. */
export function checkFileLength(length: number): void {
  if (length > maxFileLength) throw new ModelError('', 'the file is larger than 10 MB', 'size');
}

const longestName = 60;

interface Dated {
  readonly createdAt: string;
  readonly updatedAt: string;
}

function withDatesOnly<Kind extends Dated>(record: Kind): Kind {
  const { createdAt, updatedAt } = record;
  return { ...record, createdAt: createdAt.slice(0, 10), updatedAt: updatedAt.slice(0, 10) };
}

/**
 * The text of the file: indented JSON, times shortened to their date in the
 * dossier and in each record, and without whose turn it is here. Records of a
 * later version stay as they are.
 */
export function dossierToFile(dossier: Dossier): string {
  const shared = {
    ...withDatesOnly(dossier),
    turn: undefined,
    records: dossier.records.map((record) => (isCurrent(record) ? withDatesOnly(record) : record)),
  };
  return `${JSON.stringify(shared, null, 2)}\n`;
}

/**
 * The dossier in a file's text, whole or not at all.
 * @throws ModelError with the path of the first fault; with the empty path when
 * the text is longer than `maxFileLength` or is not JSON.
 */
export function dossierFromFile(text: string): Dossier {
  checkFileLength(text.length);
  return readDossier(text);
}

/**
 * `betrokken-` and the title in plain letters and digits, or the date of the
 * last change, and the extension of its kind.
 */
export function dossierFileName(
  dossier: Pick<Dossier, 'title' | 'updatedAt'>,
  extension: 'json' | 'csv' = 'json',
): string {
  const title = (dossier.title ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  return `betrokken-${title || dossier.updatedAt.slice(0, 10)}.${extension}`;
}
