/** Reflections in and out: files, spreadsheets, links, and the tables of content editors. Runs in plain Node. */
export * from './assessment-from-csv.ts';
export * from './assessment-link.ts';
export * from './assessment-to-csv.ts';
export * from './csv.ts';
export { csvColumns, type CsvColumn, type CsvWords, type Spellings } from './csv-words.ts';
export * from './dossier-file.ts';
export * from './file-text.ts';
export * from './rating-table.ts';
