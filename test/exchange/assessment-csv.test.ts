import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentsFromCsv, type CsvDefaults } from '../../src/exchange/assessment-from-csv.ts';
import { dossierToCsv } from '../../src/exchange/assessment-to-csv.ts';
import { csvColumns } from '../../src/exchange/csv-words.ts';
import { fromCsv, toCsv } from '../../src/exchange/csv.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { assessmentsOf, newDossier } from '../../src/model/dossier.ts';
import { newAssessment } from '../../src/model/assessment.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import { nonScores, scales } from '../../src/model/rating.ts';
import { adopted } from '../../src/model/versions.ts';
import { raterRoles, type Assessment, type Dossier } from '../../src/model/record.ts';
import { checklist } from '../fixtures/checklists.ts';
import { agreement } from '../fixtures/agreements.ts';
import { plan } from '../fixtures/plans.ts';
import { tree } from '../fixtures/trees.ts';
import withNewer from '../fixtures/records/dossier-with-newer.json';
import { assessments, dossiers } from '../model/record-arbitraries.ts';
import { dutchWords } from './dutch-words.ts';

const now = '2026-11-05T10:00:00.000Z';
const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function defaults(more: Partial<CsvDefaults> = {}): CsvDefaults {
  let count = 0;
  return { now, newId: () => uuid((count += 1)), ...more };
}

function dossierOf(...records: readonly Assessment[]): Dossier {
  return { ...newDossier({ id: uuid(99), now }), records };
}

const read = (text: string, more?: Partial<CsvDefaults>): readonly Assessment[] =>
  assessmentsFromCsv(text, dutchWords, defaults(more));

const written = (...records: readonly Assessment[]): string =>
  dossierToCsv(dossierOf(...records), dutchWords).text;

/** A table by hand, with columns by their Dutch names. */
function table(columns: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return toCsv([columns, ...rows]);
}

const small = ['Gaat over', 'Dimensie', 'Score'];

const isBlank = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value) return Object.keys(value).length === 0;
  return value === undefined || value === false;
};

/** Without what is blank, all the way down. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => !isBlank(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, pruned(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => !isBlank(each)));
}

/** All that a table holds of a record: what was answered, about whom, by whom and when. */
function answersOf(record: Assessment): unknown {
  const { inquiry = {}, createdAt, updatedAt } = record;
  const keys = [
    'id',
    'revision',
    'lang',
    'round',
    'about',
    'by',
    'unit',
    'subject',
    'scale',
  ] as const;
  const more = ['prompts', 'notes', 'ask', 'talk', 'why', 'context', 'done'] as const;
  const known = Object.entries(inquiry).map(([dimension, { moment, until, heard }]) => [
    dimension,
    { moment, until, heard },
  ]);
  return {
    ratings: record.ratings,
    ...(pruned({
      ...Object.fromEntries([...keys, ...more].map((key) => [key, record[key]])),
      inquiry: Object.fromEntries(known) as unknown,
      createdAt: createdAt.slice(0, 10),
      updatedAt: updatedAt.slice(0, 10),
    }) as object),
  };
}

const records = assessments.map((each) => parseAssessment(each));

describe('dossierToCsv(dossier, words)', () => {
  it('writes a row for each dimension and for each marked prompt', () => {
    const record: Assessment = {
      ...newAssessment({ id: uuid(7), now, about: 'parents', by: 'team', round: '2026-2027' }),
      subject: 'derde leerjaar',
      ratings: { knowledge: 4, emotional: 'unknown' },
      prompts: { 'parents.knowledge.2': 'mixed' },
      notes: { emotional: '=HYPERLINK("x")' },
      talk: ['emotional'],
      why: 'policy',
      context: ['drukke weken', 'a | b'],
      done: true,
    };
    const rows = fromCsv(written(record));
    expect(rows).toHaveLength(1 + 7 + 1);
    const [names = [], first = [], prompt = [], second = []] = rows;
    const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
    expect(names.slice(0, 3)).toEqual(['Ronde', 'Gaat over', 'Ingevuld door']);
    for (const row of rows.slice(1)) {
      expect(cell(row, 'Ronde')).toBe('2026-2027');
      expect(cell(row, 'Gaat over')).toBe('Ouders');
      expect(cell(row, 'Ingevuld door')).toBe('het schoolteam');
      expect(cell(row, 'Datum')).toBe('2026-11-05');
      expect(cell(row, 'Klaar')).toBe('ja');
    }
    expect([cell(first, 'Dimensie'), cell(first, 'Antwoord'), cell(first, 'Score')]).toEqual([
      'Kennis',
      'veel',
      '4',
    ]);
    expect([cell(first, 'Soort'), cell(prompt, 'Soort')]).toEqual(['dimensie', 'denkvraag']);
    expect(cell(first, 'Waarom nu')).toBe('Wij kiezen samen.');
    expect(cell(first, 'Bodem')).toBe('drukke weken | a \\| b');
    expect([cell(prompt, 'Item'), cell(prompt, 'Antwoord'), cell(prompt, 'Score')]).toEqual([
      'parents.knowledge.2',
      'gemengd',
      '',
    ]);
    expect([cell(second, 'Antwoord'), cell(second, 'Score'), cell(second, 'Bodem')]).toEqual([
      'weten we niet',
      '',
      '',
    ]);
    expect(cell(second, 'Over praten')).toBe('ja');
    expect(written(record)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('[D3] writes the four ways without a number as four words, and never a number', () => {
    const record: Assessment = {
      ...newAssessment({ id: uuid(7), now, about: 'school' }),
      ratings: { knowledge: 'unknown', emotional: 'not-applicable', rational: 'undisclosed' },
    };
    const [names = [], ...rows] = fromCsv(written(record));
    expect(rows.map((row) => row[names.indexOf('Antwoord')]).slice(0, 4)).toEqual([
      'weten we niet',
      'niet van toepassing',
      'zeg ik liever niet',
      'niet ingevuld',
    ]);
    expect(rows.map((row) => row[names.indexOf('Score')]).join('')).toBe('');
  });

  it('says how many records it cannot hold [R7]', () => {
    const dossier = parseDossier(withNewer);
    const { leftOut } = dossierToCsv(dossier, dutchWords);
    expect(leftOut).toBe(dossier.records.length - assessmentsOf(dossier).length);
    expect(leftOut).toBeGreaterThan(0);
  });

  it('holds no record of another type, and says how many it leaves out', () => {
    const look = newAssessment({ id: uuid(7), now, about: 'school' });
    const later = { type: 'checklist', version: 2, id: uuid(8) };
    const others = [tree(3), plan(4), agreement(5), plan(6), plan(9)];
    const records = [look, checklist(1), later, checklist(2), ...others];
    const file = dossierToCsv({ ...parseDossier(withNewer), records }, dutchWords);
    expect(file).toEqual({
      text: written(look),
      leftOut: 8,
      checklists: 2,
      trees: 1,
      agreements: 1,
      plans: 3,
    });
  });

  it('holds a header alone without records', () => {
    expect(fromCsv(written())).toEqual([csvColumns.map((each) => dutchWords.columns[each][0])]);
    expect(read(written())).toEqual([]);
  });
});

describe('assessmentsFromCsv(text, words, defaults)', () => {
  it('[R6] [D3] [X5] gives back the answers of any dossier', () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const dossier = parseDossier(made);
        const back = read(dossierToCsv(dossier, dutchWords).text);
        expect(back.map(answersOf)).toEqual(assessmentsOf(dossier).map(answersOf));
      }),
    );
  });

  it('[R6] gives back what it read, and valid records without history', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 3 }), (some) => {
        const once = read(written(...some));
        expect(read(written(...once))).toEqual(once);
        expect(once.map((record) => parseAssessment(record))).toEqual(once);
        expect(once.every(({ history }) => history.length === 0)).toBe(true);
      }),
    );
  });

  it('[R6] brings nothing new when nothing was changed', () => {
    fc.assert(
      fc.property(records, ({ context, ...any }) => {
        const tidy = parseAssessment({ ...any, ...(pruned({ context }) as object) });
        const [back] = read(written(tidy), { definition: tidy.definition });
        expect(back && adopted(tidy, back, now)).toBeUndefined();
      }),
    );
  });

  it('keeps versions of one record apart, also those of one revision', () => {
    const record = { ...newAssessment({ id: uuid(7), now, about: 'parents' }), revision: 2 };
    const versions = [
      { ...record, ratings: { belief: 1 } },
      { ...record, ratings: { belief: 5 } },
      { ...record, revision: 3, ratings: { belief: 3 } },
    ];
    const back = read(written(...versions));
    expect(back.map(({ id, revision, ratings }) => [id, revision, ratings.belief])).toEqual([
      [uuid(7), 2, 1],
      [uuid(7), 2, 5],
      [uuid(7), 3, 3],
    ]);
  });

  it.each(raterRoles)('reads the word of the role %s back as the role', (by) => {
    const record = newAssessment({ id: uuid(7), now, about: 'parents', by });
    expect(read(written(record))[0]?.by).toBe(by);
    expect(written(record)).not.toContain(`;${by};`);
  });

  it.each([['knowledge'], [''], ['prompt:x'], [' time '], ['constructor'], ['=1']])(
    'keeps a mark at the prompt %j apart from the dimensions',
    (id) => {
      const record: Assessment = {
        ...newAssessment({ id: uuid(7), now, about: 'parents' }),
        ratings: { knowledge: 2 },
        prompts: { [id]: 'weak' },
      };
      const [back] = read(written(record));
      expect(back?.prompts).toEqual({ [id]: 'weak' });
      expect(back?.ratings).toEqual({ knowledge: 2 });
    },
  );

  it.each([
    [['een', 'twee']],
    [['met | streep', '| vooraan', 'achteraan |', '||']],
    [['\\', 'a\\| b', '\\|']],
    [['regel\nnog een', ' spatie ']],
  ])('keeps the context notes %j', (context) => {
    const record = { ...newAssessment({ id: uuid(7), now, about: 'parents' }), context };
    expect(read(written(record))[0]?.context).toEqual(context);
  });

  it('reads what Excel makes of it: rewritten dates, no quotes, no mark, tabs', () => {
    const record: Assessment = {
      ...newAssessment({ id: uuid(7), now: '2026-09-21', about: 'parents', by: 'head' }),
      ratings: { knowledge: 4, time: 'undisclosed' },
      inquiry: { time: { until: '2026-11-02', moment: 'schoolpoort' } },
      notes: { time: 'drie, of vier' },
    };
    const excel = written(record)
      .replace('\uFEFF', '')
      .replaceAll('"', '')
      .replaceAll(/(\d{4})-(\d{2})-(\d{2})/g, (_, y: string, m: string, d: string) =>
        [Number(d), Number(m), y].join('/'),
      )
      .replaceAll(';', '\t')
      .replaceAll('\r\n', '\n');
    expect(excel).toContain('\t2/11/2026\t');
    expect(read(`${excel}${'\t'.repeat(24)}\n`).map(answersOf)).toEqual([answersOf(record)]);
  });

  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2/11/2026', '2026-11-02'],
    ['02-11-26', '2026-11-02'],
    ['2.11.2026', '2026-11-02'],
    ['2/11/2026 0:00', '2026-11-02'],
  ])('reads the date %s as %s', (cell, date) => {
    const text = table([...small, 'Tegen wanneer', 'Datum'], ['Ouders', 'Tijd', '?', cell, cell]);
    const [record] = read(text);
    expect(record?.inquiry?.time?.until).toBe(date);
    expect([record?.createdAt, record?.updatedAt]).toEqual([date, date]);
  });

  it('matches the columns by name, in any order and with others between', () => {
    const text = table(
      ['Kleur', ' score ', 'DIMENSIE', 'Gaat  over', 'Score'],
      ['rood', '3', 'gedrag', 'ouders', '5'],
    );
    expect(read(text)).toEqual([
      {
        ...newAssessment({ id: uuid(1), now, about: 'parents' }),
        ratings: { behaviour: 3 },
      },
    ]);
  });

  it('takes what a file does not say from the defaults', () => {
    const definition = { id: 'own', version: 3, words: {} };
    const [record] = read(table(small, ['School', 'Tijd', '1']), { lang: 'fr', definition });
    expect(record).toMatchObject({ lang: 'fr', definition, about: 'school', scale: 5 });
  });

  it('groups rows without a number by round, direction, rater and group', () => {
    const text = table(
      [...small, 'Ingevuld door', 'Groep', 'Nummer'],
      ['Ouders', 'Kennis', '1', 'een leerkracht', '3A', ''],
      ['School', 'Kennis', '2', 'een leerkracht', '3A', ''],
      ['Ouders', 'Tijd', '3', 'een leerkracht', '3A', ''],
      ['Ouders', 'Kennis', '4', 'Fatima', '3A', ''],
      ['Ouders', 'Kennis', '5', 'een leerkracht', '3A', '2'],
    );
    expect(read(text).map(({ id, about, by, ratings }) => [id, about, by, ratings])).toEqual([
      [uuid(1), 'parents', 'teacher', { knowledge: 1, time: 3 }],
      [uuid(2), 'school', 'teacher', { knowledge: 2 }],
      [uuid(3), 'parents', 'Fatima', { knowledge: 4 }],
      [uuid(4), 'parents', 'teacher', { knowledge: 5 }],
    ]);
  });

  it.each([
    ['4', 'weten we niet', 4],
    ['', 'weten we niet', 'unknown'],
    ['', 'Niet van toepassing', 'not-applicable'],
    ['', 'zeg ik liever niet', 'undisclosed'],
    ['', 'niet ingevuld', undefined],
    ['', '', undefined],
    ['', 'heel veel', 5],
    ['', '3 van 5', 3],
    ['?', '', 'unknown'],
    ['x', '', 'not-applicable'],
    ['~', '', 'undisclosed'],
    ['-', '', undefined],
    [' 2 ', '', 2],
  ])('[D3] reads score %j and answer %j as %j', (score, answer, rating) => {
    const text = table([...small, 'Antwoord'], ['Ouders', 'Kennis', score, answer]);
    expect(read(text)[0]?.ratings.knowledge).toBe(rating);
  });

  it.each(scales)('[D3] reads every word of a scale of %i as its step', (scale) => {
    const answers = [
      ...dutchWords.steps(scale),
      ...nonScores.map((kind) => dutchWords.ratings[kind]?.[0] ?? ''),
    ];
    const rows = answers.map((answer, index) => [
      `${index + 1}`,
      String(scale),
      'School',
      'Tijd',
      answer,
    ]);
    const text = table(['Nummer', 'Schaal', 'Gaat over', 'Dimensie', 'Antwoord'], ...rows);
    expect(read(text).map(({ ratings }) => ratings.time)).toEqual([
      ...dutchWords.steps(scale).map((_, index) => index + 1),
      ...nonScores,
    ]);
  });
});

describe('assessmentsFromCsv(text, words, defaults) refuses whole, with row and column', () => {
  const good = ['Ouders', 'Kennis', '3'];
  const withCell = (column: string, cell: string): string =>
    table([...small, column], [...good, ''], ['Ouders', 'Tijd', '1', cell]);

  it.each([
    ['row 3, Schaal: expected 3 to 6, got 9', withCell('Schaal', '9')],
    [
      'row 3, Tegen wanneer: expected a date as 2/11/2026, got "morgen"',
      withCell('Tegen wanneer', 'morgen'),
    ],
    [
      'row 3, Tegen wanneer: expected a date as 2/11/2026, got "11/22/2026"',
      withCell('Tegen wanneer', '11/22/2026'),
    ],
    ['row 3, Over praten: expected ja, nee, got "misschien"', withCell('Over praten', 'misschien')],
    ['row 3, Nummer: expected a UUID, got "abc"', withCell('Nummer', 'abc')],
    [
      'row 3, Ingevuld als: expected één persoon, een team, een school, got "niemand"',
      withCell('Ingevuld als', 'niemand'),
    ],
    [
      'row 3, Antwoord: expected sterk, gemengd, zwak, weten we niet, got "veel"',
      table(
        ['Gaat over', 'Item', 'Antwoord'],
        ['Ouders', 'parents.time.1', 'zwak'],
        ['Ouders', 'parents.time.2', 'veel'],
      ),
    ],
    [
      'row 3, Notitie: expected nothing beside a guiding question, got "x"',
      table(
        ['Gaat over', 'Item', 'Antwoord', 'Notitie'],
        ['Ouders', 'time', 'veel', 'x'],
        ['Ouders', 'parents.time.2', 'zwak', 'x'],
      ),
    ],
    [
      'row 7, Score: expected 1 to 5, got 9',
      table(
        small,
        ...dimensions.slice(0, 5).map((each) => ['Ouders', dutchWords.dimensions[each], '5']),
        ['Ouders', 'Gedrag', '9'],
      ),
    ],
    ['row 2, Score: expected 1 to 5, got "veel"', table(small, ['Ouders', 'Kennis', 'veel'])],
    [
      'row 2, Antwoord: expected heel weinig, weinig, wisselend, veel, heel veel, got "blauw"',
      table(['Gaat over', 'Dimensie', 'Antwoord'], ['Ouders', 'Kennis', 'blauw']),
    ],
    [
      'row 2, Gaat over: expected Ouders or School, got "iedereen"',
      table(small, ['iedereen', 'Kennis', '1']),
    ],
    ['row 2, Gaat over: expected Ouders or School, got nothing', table(small, ['', 'Kennis', '1'])],
    [
      'row 2, Dimensie: expected Kennis, Emotioneel, Rationeel, Overtuiging, Competentie, Gedrag, Tijd, got "Totaal"',
      table(small, ['Ouders', 'Totaal', '12']),
    ],
    [
      'row 3, Dimensie: expected another than in row 2, or another Nummer, got "Kennis"',
      table(small, good, good),
    ],
    ['row 1: expected a column Gaat over', table(['a', 'b'], ['1', '2'])],
    ['row 1: expected a column Dimensie or Item', table(['Gaat over', 'Score'], ['Ouders', '2'])],
    ['row 1: expected a column Antwoord or Score', table(['Gaat over', 'Item'], ['Ouders', '2'])],
    ['row 1: expected a column Gaat over', ''],
    ['row 2: a quotation mark is never closed', 'Gaat over;Dimensie;Score\nOuders;"Kennis;3'],
  ])('%s', (message, text) => {
    expect(() => read(text)).toThrow(message);
  });

  it('two rows of one record that contradict each other', () => {
    const row = (...cells: readonly string[]): readonly string[] => [uuid(7), ...cells];
    const columns = ['Nummer', ...small, 'Bodem', 'Groep'];
    const first = row('Ouders', 'Kennis', '3', 'drukke weken', '3A');
    const read2 = (...cells: readonly string[]) => read(table(columns, first, row(...cells)));
    expect(() => read2('Ouders', 'Tijd', '1', '', '3B')).toThrow(
      'row 3, Groep: expected "3A" as in row 2, got "3B"',
    );
    expect(() => read2('School', 'Tijd', '1', '', '')).toThrow(
      'row 3, Gaat over: expected Ouders as in row 2, got "School"',
    );
    expect(() => read2('Ouders', 'Tijd', '1', 'x'.repeat(99), '')).toThrow(
      /expected "drukke weken"/,
    );
    expect(read2('', 'Tijd', '1', '', ' 3a')).toHaveLength(1);
  });

  it('names that would reach a prototype [X3]', () => {
    const columns = ['Gaat over', 'Item', 'Antwoord'];
    expect(() => read(table(columns, ['Ouders', '__proto__', 'zwak']))).toThrow(
      'row 2.prompts.__proto__: this name is not allowed',
    );
    const [record] = read(table([...small, 'Ingevuld door'], ['Ouders', 'Tijd', '1', '__proto__']));
    expect(record?.by).toBe('__proto__');
    expect({}).not.toHaveProperty('strong');
  });

  it('a file that is larger than 10 MB, before reading it [R1]', () => {
    expect(() => read(' '.repeat(10_000_001))).toThrow('the file is larger than 10 MB');
  });

  it.each([
    [
      'one long cell and many rows',
      `Ouders;Tijd;1;${'x'.repeat(4_000_000)}\n${'Ouders;Kennis;1;y\n'.repeat(300_000)}`,
      'row 4, Dimensie: expected another than in row 3',
    ],
    ['a long word', `Ouders;${' '.repeat(9_000_000)}x;1;`, 'row 2, Dimensie: expected at most 200'],
    [
      'a long direction',
      `${'\u00a0.'.repeat(4_000_000)}x;Tijd;1;`,
      'row 2, Gaat over: expected at most 200',
    ],
  ])('10 MB of %s, in time that grows with the length alone [R1]', (_, body, fault) => {
    expect(() => read(`Gaat over;Dimensie;Score;Groep\n${body}`)).toThrow(fault);
  });

  it('nothing in 10 MB of rows without meaning [R1]', () => {
    const rows = ';;;\n'.repeat(2_400_000);
    expect(read(`Gaat over;Dimensie;Score;Groep\n${rows}`)).toEqual([]);
  });

  it('damaged tables never fail otherwise than with a ModelError [R1]', () => {
    const text = written({
      ...newAssessment({ id: uuid(7), now, about: 'parents' }),
      ratings: { time: 2 },
    });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(9), fc.string(), (at, gone, put) => {
        try {
          const back = read(text.slice(0, at) + put + text.slice(at + gone));
          expect(back.map((record) => parseAssessment(record))).toEqual(back);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ModelError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
