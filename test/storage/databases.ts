/** Databases of the browser, for tests of what is kept on the device. */

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('no answer'));
    };
  });
}

/** Names of the databases that are there. */
export async function databaseNames(): Promise<readonly string[]> {
  const found = await indexedDB.databases();
  return found.map(({ name }) => name ?? '').sort();
}

/** Deletes every database. */
export async function wipedDevice(): Promise<void> {
  for (const name of await databaseNames()) await answered(indexedDB.deleteDatabase(name));
}

/** A database as somebody else opens it. */
export function foreignDatabase(name: string, version: number | undefined): Promise<IDBDatabase> {
  return answered(indexedDB.open(name, version));
}

/** The browser's own factory, but for what is given. */
export function factoryThat(own: Partial<IDBFactory>): IDBFactory {
  return {
    open: (...given) => indexedDB.open(...given),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (one, other) => indexedDB.cmp(one, other),
    ...own,
  };
}

/** A request to open a database that is never answered. */
export function hangingRequest(): IDBOpenDBRequest {
  const request = Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
  const handler = { value: null, writable: true };
  return Object.defineProperties(request, { onupgradeneeded: handler, onerror: handler });
}
