/** axe-core on one element, as the accessibility suite wants it. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
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

/** Every violation, and every ARIA rule that axe could not decide; empty when all is well. */
export async function axeFaults(element: Element): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(element, {
    rules,
    resultTypes: ['violations', 'incomplete'],
  });
  const undecided = incomplete.filter(({ tags }) => tags.includes('cat.aria'));
  return [...violations, ...undecided].map(line);
}
