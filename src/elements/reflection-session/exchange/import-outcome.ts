/** What came of bringing in files, in words: what is new, and what was refused and why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language.ts';
import { clipped } from '../../../controllers/words/model-words.ts';
import type { MergeOutcome } from '../../../model/merge.ts';
import { notice } from '../../../views/words/notice.ts';
import type { Refused } from './incoming.ts';

/** What one source brought. */
export interface Came {
  readonly name: string;
  readonly outcome: MergeOutcome;
  /** True for a file without any answers. */
  readonly isEmpty: boolean;
}

const kinds = ['added', 'updated', 'forked'] as const;

/** True when something is new here. */
export function hasChanged({ outcome }: Came): boolean {
  return kinds.some((kind) => outcome[kind].length > 0);
}

function cameWords(language: LanguageController, { outcome, isEmpty }: Came): unknown {
  if (isEmpty) return language.text('open.empty');
  const changes = kinds
    .filter((kind) => outcome[kind].length > 0)
    .map((kind) => language.string(`open.${kind}`, { n: outcome[kind].length }));
  if (changes.length === 0) return language.text('open.nothingNew');
  return language.text('open.came', { changes: changes.join(', ') });
}

/** A line for each source, with its name when there are several. */
export function cameLines(language: LanguageController, all: readonly Came[]): TemplateResult {
  const [only] = all;
  if (only && all.length === 1) return html`<p>${cameWords(language, only)}</p>`;
  return html`<ul>
    ${all.map((one) => html`<li><b>${clipped(one.name)}</b> ${cameWords(language, one)}</li>`)}
  </ul>`;
}

function reasonWords(language: LanguageController, { reason, fault }: Refused): unknown {
  const words = language.text(`refused.${reason}`);
  if (reason !== 'at') return words;
  return html`${words}
    <code class="mono" part="fault" lang="en" dir="ltr">${fault?.message}</code>`;
}

/** Says why each file was refused, with the path of the fault, and that nothing was lost. */
export function refusedNotices(
  language: LanguageController,
  all: readonly Refused[],
  isNamed: boolean,
): unknown {
  if (all.length === 0) return nothing;
  return all.map((one) => {
    const key = one.isLink ? 'refused.linkTitle' : 'refused.title';
    const name = clipped(one.name);
    return notice({
      kind: 'problem',
      lead: language.text(isNamed ? 'refused.named' : key, { name }),
      text: html`${reasonWords(language, one)} ${language.text('session.stays')}`,
    });
  });
}
