/** A fault in data that came from outside, with the path at which it lies. */
export class ModelError extends Error {
  /** Where the fault lies, as in `records.2.ratings.belief`; empty for the whole. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(path === '' ? message : `${path}: ${message}`);
    this.name = 'ModelError';
    this.path = path;
  }
}
