/** A web `Storage` for Node; with `fault` every method throws it. */
export class FakeStorage implements Storage {
  [name: string]: unknown;

  readonly #texts = new Map<string, string>();
  readonly #fault: unknown;

  constructor(fault?: unknown) {
    this.#fault = fault;
  }

  get length(): number {
    return this.#all().size;
  }

  clear(): void {
    this.#all().clear();
  }

  getItem(key: string): string | null {
    return this.#all().get(key) ?? null;
  }

  key(index: number): string | null {
    return this.keys()[index] ?? null;
  }

  removeItem(key: string): void {
    this.#all().delete(key);
  }

  setItem(key: string, value: string): void {
    this.#all().set(key, value);
  }

  keys(): readonly string[] {
    return [...this.#all().keys()];
  }

  #all(): Map<string, string> {
    if (this.#fault !== undefined) throw this.#fault as Error;
    return this.#texts;
  }
}
