import { describe, expect, it } from 'vitest';
import { assessmentToFragment } from '../../src/exchange/assessment-link.ts';
import { dossierToCsv } from '../../src/exchange/assessment-to-csv.ts';
import { dossierToFile } from '../../src/exchange/dossier-file.ts';
import { fileKind, fileText, type Decode } from '../../src/exchange/file-text.ts';
import { assessmentsOf } from '../../src/model/dossier.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import valid from '../fixtures/records/dossier-1.json';
import { dutchWords } from './dutch-words.ts';

const decode: Decode = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const dossier = parseDossier(valid);

describe('fileText(bytes, decode)', () => {
  const text = 'Één brugfiguur; ça va';
  const utf8 = [...new TextEncoder().encode(text)];
  const utf16 = [...text].map((sign) => sign.charCodeAt(0));
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8]],
    [
      'UTF-16 as Excel writes it',
      [0xff, 0xfe, ...utf16.flatMap((unit) => [unit & 255, unit >> 8])],
    ],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16.flatMap((unit) => [unit >> 8, unit & 255])]],
    ['windows-1252', utf16],
  ])('reads %s', (_, bytes) => {
    expect(fileText(Uint8Array.from(bytes), decode)).toBe(text);
  });

  it('refuses what is no text in any of them', () => {
    expect(() => fileText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), decode)).toThrow(
      'expected a text file',
    );
    expect(fileText(new Uint8Array(), decode)).toBe('');
  });
});

describe('fileKind(text)', () => {
  const [record] = assessmentsOf(dossier);
  const fragment = record ? assessmentToFragment(record, { notes: false }) : '';
  it.each([
    [dossierToFile(dossier), 'dossier'],
    [`\uFEFF\n ${dossierToFile(dossier)}`, 'dossier'],
    [dossierToCsv(dossier, dutchWords).text, 'csv'],
    ['sep=;\na;b', 'csv'],
    ['Ronde\tDimensie\n', 'csv'],
    [fragment, 'link'],
    [` https://school.example/kijk?x=1${fragment}\n`, 'link'],
    [`https://school.example/#a=1&${fragment.slice(1)}`, 'link'],
    ['https://school.example/#a=1', 'unknown'],
    ['PK\u0003\u0004\u0000;,', 'unknown'],
    ['a;b\r\n1;een\u0000notitie', 'csv'],
    ['<table><tr><td>a, b', 'unknown'],
    ['[1, 2]', 'unknown'],
    ['zomaar een zin', 'unknown'],
    ['', 'unknown'],
  ])('of %j is %s', (text, kind) => {
    expect(fileKind(text)).toBe(kind);
  });

  it.each([
    ['#', 'unknown'],
    ['#&', 'unknown'],
    ['#&bk', 'unknown'],
    [' ', 'unknown'],
    [';', 'csv'],
  ])('of 10 MB of %j is %s [R1]', (piece, kind) => {
    expect(fileKind(piece.repeat(10_000_000 / piece.length))).toBe(kind);
  });
});
