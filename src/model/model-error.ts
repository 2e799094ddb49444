/**
 * What is wrong as a whole: `size`: longer than may be read. `newer`: of a later
 * version. `link`: a link that is damaged or too long.
 */
export type ModelFault = 'size' | 'newer' | 'link';

/** A fault in data that came from outside, with the path at which it lies. */
export class ModelError extends Error {
  /** Where the fault lies, as in `records.2.ratings.belief`; empty for the whole. */
  readonly path: string;
  /** What is wrong with the whole; undefined for any other fault. */
  readonly code: ModelFault | undefined;

  constructor(path: string, message: string, code?: ModelFault) {
    super(path === '' ? message : `${path}: ${message}`);
    this.name = 'ModelError';
    this.path = path;
    this.code = code;
  }
}
