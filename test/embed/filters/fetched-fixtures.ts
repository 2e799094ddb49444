/** The fixtures of all filters, in a browser test. */
import { fixtureFolder, type FilterFixture } from './fixtures.ts';

async function read<Value>(name: string): Promise<Value> {
  const response = await fetch(`/${fixtureFolder}/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Value;
}

/** Every fixture that index.json lists. */
export const fixtures: readonly FilterFixture[] = await Promise.all(
  (await read<readonly string[]>('index.json')).map((name) => read<FilterFixture>(name)),
);
