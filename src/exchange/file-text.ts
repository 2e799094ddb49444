/**
 * The text of a file that a person brings, and what it seems to be. Tells
 * encodings apart by what spreadsheets write; the decoder itself is passed in.
 */
import { ModelError } from '../model/model-error.ts';
import { hasLink } from './assessment-link.ts';

/** The encodings that are tried, by the names of the Encoding Standard. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes all of `bytes`, or throws where they are not in `encoding`. */
export type Decode = (bytes: Uint8Array, encoding: FileEncoding) => string;

/** What a text seems to be, by its beginning; whether it really is shows on reading it. */
export type FileKind = 'dossier' | 'csv' | 'link' | 'unknown';

function likelyEncodings([first, second]: Uint8Array): readonly FileEncoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'windows-1252'];
}

/**
 * The text in `bytes`: UTF-16 with its mark ('Unicode-tekst' of Excel), else
 * UTF-8, else windows-1252, in which Excel writes a plain CSV. Without the mark.
 *
 * @param decode as `(bytes, encoding) => new TextDecoder(encoding, {fatal: true}).decode(bytes)`
 * @throws ModelError when it is no text in any of them.
 */
export function fileText(bytes: Uint8Array, decode: Decode): string {
  for (const encoding of likelyEncodings(bytes)) {
    try {
      return decode(bytes, encoding).replace(/^\uFEFF/, '');
    } catch {
      // Not in this one: the next is tried.
    }
  }
  throw new ModelError('', 'expected a text file');
}

/** True for a web address, or its fragment alone, that carries an assessment. */
function isLink(text: string): boolean {
  const place = text.indexOf('#');
  return place >= 0 && !/\s/.test(text) && hasLink(text.slice(place));
}

/** What `text` seems to be. Pictures, spreadsheets and prose without a `;`, `,` or tab are unknown. */
export function fileKind(text: string): FileKind {
  const start = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const [line = ''] = start.split(/[\r\n]/, 1);
  // A file that is no text shows it at once; a note further on may hold any character.
  if (line.includes('\0')) return 'unknown';
  if (start.startsWith('{')) return 'dossier';
  if (isLink(text.trim())) return 'link';
  return /^[^<[]*[;,\t]/.test(line) ? 'csv' : 'unknown';
}
