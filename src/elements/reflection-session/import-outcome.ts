/** What came of bringing in files, in words: what is new, and what was refused and why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { clipped } from '../../controllers/model-words.ts';
import type { MergeOutcome } from '../../model/merge.ts';
import type { ModelError } from '../../model/model-error.ts';
import { notice } from '../../views/notice.ts';
import type { Refused } from './incoming.ts';

/** What one source brought. */
export interface Came {
  readonly name: string;
  readonly outcome: MergeOutcome;
  /** True for a file without any answers. */
  readonly isEmpty: boolean;
}

/** True when something is new here. */
export function hasChanged({ outcome: { added, updated, forked } }: Came): boolean {
  return added.length + updated.length + forked.length > 0;
}

/** '2 nieuwe', or undefined for none. */
function counted(
  language: LanguageController,
  key: string,
  ids: readonly string[],
): string | undefined {
  const n = ids.length;
  if (n === 0) return undefined;
  return language.string(`open.${key}${n === 1 ? 'One' : 'Many'}`, { n });
}

function cameWords(language: LanguageController, { outcome, isEmpty }: Came): unknown {
  if (isEmpty) return language.text('open.empty');
  const changes = [
    counted(language, 'added', outcome.added),
    counted(language, 'updated', outcome.updated),
    counted(language, 'forked', outcome.forked),
  ].filter((one) => one !== undefined);
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

function faultWords(language: LanguageController, { path, message }: ModelError): unknown {
  if (path !== '') {
    const fault = html`<code part="fault" lang="en" dir="ltr">${message}</code>`;
    return html`${language.text('session.refusedAt')} ${fault}`;
  }
  if (message.includes('later version')) return language.text('open.refusedNewer');
  if (message.includes('link')) return language.text('open.refusedLink');
  return language.text(message.includes('10 MB') ? 'session.refusedSize' : 'session.refusedJson');
}

/** Says why each file was refused, with the path of the fault, and that nothing was lost. */
export function refusedNotices(
  language: LanguageController,
  all: readonly Refused[],
  isNamed: boolean,
): unknown {
  if (all.length === 0) return nothing;
  return all.map(({ name, fault }) =>
    notice({
      kind: 'problem',
      lead: isNamed
        ? language.text('open.refused', { name: clipped(name) })
        : language.text('session.refused'),
      text: html`${faultWords(language, fault)} ${language.text('session.stays')}`,
    }),
  );
}
