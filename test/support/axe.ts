/** axe-core on one element, as the accessibility suite wants it. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(context: Node, options: RunOptions): Promise<AxeResults>;
}

const { axe } = globalThis as unknown as { readonly axe: Axe };

/** Rules about a whole page say nothing of an element. */
const rules = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'landmark-one-main': { enabled: false },
};

function line({ id, nodes }: AxeResults['violations'][number]): string {
  const [node] = nodes;
  return `${id}: ${String(node?.target)} ${node?.html.slice(0, 160) ?? ''} ${node?.failureSummary ?? ''}`;
}

/** Every violation, and every ARIA rule that axe could not decide. */
function faults({ violations, incomplete }: AxeResults): readonly string[] {
  const undecided = incomplete.filter(({ tags }) => tags.includes('cat.aria'));
  return [...violations, ...undecided].map(line);
}

const resultTypes: NonNullable<RunOptions['resultTypes']> = ['violations', 'incomplete'];

/** Every violation, and every ARIA rule that axe could not decide; empty when all is well. */
export async function axeFaults(element: Element): Promise<readonly string[]> {
  return faults(await axe.run(element, { rules, resultTypes }));
}

/** The same of a whole page in a frame of this origin, also by the rules for pages. */
export async function axePageFaults(page: Document): Promise<readonly string[]> {
  const script = page.createElement('script');
  const loaded = new Promise((done) => script.addEventListener('load', done));
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await loaded;
  const inside = page.defaultView as unknown as { readonly axe: Axe };
  return faults(await inside.axe.run(page, { resultTypes }));
}
