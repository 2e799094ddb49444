/** Stores for a session's JSON. Uses no global: runs in plain Node. */
export * from './device-store.ts';
export * from './journal.ts';
export * from './memory-store.ts';
export * from './record-store.ts';
export * from './store-error.ts';
export * from './stored-dossier.ts';
export * from './tab-store.ts';
