import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from '../../src/exchange/csv.ts';

/** Signs that mean something to a spreadsheet or to us, among any others. */
const sign = fc.oneof(
  fc.constantFrom(...`=+-@'";,|\t\r\n sep1`, '＝', '＋', '－', '＠', '\uFEFF', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe('toCsv(rows)', () => {
  it('writes `;`, CRLF, the mark of UTF-8 and quotes where needed', () => {
    const rows = [
      ['Ronde', 'Notitie'],
      ['2026-2027', 'een "echte"; vraag'],
      ['', 'twee\nregels'],
    ];
    expect(toCsv(rows)).toBe(
      '\uFEFFRonde;Notitie\r\n2026-2027;"een ""echte""; vraag"\r\n;"twee\nregels"\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+32 2 553', "'+32 2 553"],
    ['-', "'-"],
    ['@school', "'@school"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ["'=1", "''=1"],
    ["''-", "'''-"],
    ["'s morgens", "'s morgens"],
    ['1=1', '1=1'],
    ['weten we niet', 'weten we niet'],
  ])('[X5] of the cell %j writes %j', (text, written) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
    expect(fromCsv(toCsv([[text]]))).toEqual([[text]]);
  });
});

describe('fromCsv(text)', () => {
  it('[X5] gives back any rows that toCsv wrote', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(fromCsv(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('[X5] lets no cell of what toCsv wrote begin as a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [, written] = /^\uFEFF"?([^]*?)"?\r\n$/.exec(toCsv([[text]])) ?? [];
        expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails otherwise than with a ModelError', () => {
    fc.assert(
      fc.property(cell, fc.array(cell), (first, more) => {
        try {
          expect(Array.isArray(fromCsv([first, ...more].join('')))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ModelError' });
        }
      }),
    );
  });

  it.each([
    ['a;b\r\n1;2\r\n', 'CRLF'],
    ['a;b\n1;2\n', 'LF'],
    ['a;b\r1;2', 'CR, and no end of the last line'],
    ['\uFEFFa;b\n1;2', 'the mark of UTF-8'],
    ['a,b\n1,2', 'commas'],
    ['a\tb\n1\t2', 'tabs'],
    ['sep=,\r\na,b\r\n1,2', 'a line that names the delimiter'],
    ['\uFEFFsep=;\na;b\n1;2', 'such a line behind the mark'],
    ['"a";"b"\n"1";"2"', 'quotes where none are needed'],
    ['a;b\n1;2\n\n\r\n\n', 'empty lines at the end'],
  ])('reads %j: %s', (text) => {
    expect(fromCsv(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('splits at what the first line has most outside quotes', () => {
    expect(fromCsv('"a,b,c";d\n1,5;2')).toEqual([
      ['a,b,c', 'd'],
      ['1,5', '2'],
    ]);
    expect(fromCsv('"twee\nregels, en meer";b')).toEqual([['twee\nregels, en meer', 'b']]);
  });

  it('keeps empty lines in the middle, quotes within a cell, and what follows a quoted part', () => {
    expect(fromCsv('a;b\n\n5" breed;"x"y\n')).toEqual([['a', 'b'], [''], ['5" breed', 'xy']]);
    expect(fromCsv('')).toEqual([]);
    expect(fromCsv('a;')).toEqual([['a', '']]);
  });

  it('refuses a quotation mark that is never closed, with its row', () => {
    expect(() => fromCsv('a;b\n1;"2\n3;4')).toThrow('row 2: a quotation mark is never closed');
  });

  it.each([
    ['empty lines', '\n', 0],
    ['empty cells', ';', 1],
    ['quotation marks', '"', 1],
    ['rows of two', ';\n', 5_000_000],
    ['apostrophes', "'", 1],
    ['carriage returns and quotes', '""\r', 3_333_333],
  ])('reads 10 MB of %s, in time that grows with the length alone [R1]', (_, piece, rows) => {
    expect(fromCsv(piece.repeat(10_000_000 / piece.length))).toHaveLength(rows);
  });
});
