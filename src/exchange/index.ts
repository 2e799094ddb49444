/** Reflections in and out: files, and the tables of content editors. Runs in plain Node. */
export * from './dossier-file.ts';
export * from './rating-table.ts';
