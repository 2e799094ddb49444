/** In and out of a reflection as files. Runs in plain Node. */
export * from './dossier-file.ts';
