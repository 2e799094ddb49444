/**
 * What a person brings: a file, a text or a link, read into what can be merged,
 * whole or refused with the path of the fault. Knows no session and no screen.
 */
import { assessmentsFromCsv } from '../../../exchange/assessment-from-csv.ts';
import { assessmentFromFragment } from '../../../exchange/assessment-link.ts';
import type { CsvWords } from '../../../exchange/csv-words.ts';
import { checkFileLength, dossierFromFile } from '../../../exchange/dossier-file.ts';
import { fileKind, fileText, type Decode } from '../../../exchange/file-text.ts';
import { newDossier } from '../../../model/dossier.ts';
import { mergeDossiers } from '../../../model/merge.ts';
import { ModelError, type ModelFault } from '../../../model/model-error.ts';
import type { Assessment, Definition, Dossier, Round } from '../../../model/record.ts';
import { normaliseRoundLabel } from '../../../model/round.ts';
import { isAssessment, isCurrent, isNewer } from '../../../model/version.ts';
import { adopted, versionsOf } from '../../../model/versions.ts';

/** A file, or a text that was pasted. */
export type Source = File | { readonly name: string; readonly text: string };

/** What texts are read with. */
export interface Reading {
  readonly csvWords: CsvWords;
  /** The item set that answers without one are taken to answer. */
  readonly definition: Definition;
  /** BCP 47, for answers that do not say it. */
  readonly lang: string;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What was read: a dossier with its history, or answers without. */
export type Brought =
  | { readonly name: string; readonly dossier: Dossier }
  | { readonly name: string; readonly answers: readonly Assessment[] };

/**
 * Why something is not taken in: what is wrong with the whole, a fault `at` a path,
 * `text` of another kind, or a later version that is `here` and can take in nothing.
 */
export type Reason = ModelFault | 'at' | 'text' | 'here';

/** What is not taken in. */
export interface Refused {
  readonly name: string;
  readonly reason: Reason;
  readonly isLink?: boolean;
  /** What was thrown while it was read. */
  readonly fault?: ModelError;
}

/** What could not be read. */
type Unread = Refused & { readonly fault: ModelError };

const decode: Decode = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

async function textOf(source: Source): Promise<string> {
  if ('text' in source && typeof source.text === 'string') return source.text;
  const file = source as File;
  // No character takes more than 4 bytes: what is larger is too long, and is not read.
  checkFileLength(file.size / 4);
  return fileText(new Uint8Array(await file.arrayBuffer()), decode);
}

function answersIn(text: string, reading: Reading): readonly Assessment[] {
  const { csvWords, definition, lang, now, newId } = reading;
  return assessmentsFromCsv(text, csvWords, { now: now(), newId, lang, definition });
}

function answerIn(link: string, { definition, lang, now }: Reading): readonly Assessment[] {
  const fragment = link.trim().replace(/^[^#]*/, '');
  const record = assessmentFromFragment(fragment, { now: now(), lang, definition });
  return record ? [record] : [];
}

function brought(name: string, text: string, reading: Reading): Brought {
  checkFileLength(text.length);
  switch (fileKind(text)) {
    case 'dossier':
      return { name, dossier: dossierFromFile(text) };
    case 'csv':
      return { name, answers: answersIn(text, reading) };
    case 'link':
      return { name, answers: answerIn(text, reading) };
    default:
      throw new ModelError('', 'expected JSON or a table');
  }
}

function refused(name: string, thrown: unknown, isLink = false): Unread {
  const fault = thrown instanceof ModelError ? thrown : new ModelError('', String(thrown));
  const usual = fault.path === '' ? 'text' : 'at';
  return { name, fault, isLink, reason: fault.code ?? (isLink ? 'link' : usual) };
}

/** Reads a text; a fault is given back, never thrown. */
export function readText(name: string, text: string, reading: Reading): Brought | Unread {
  try {
    return brought(name, text, reading);
  } catch (thrown) {
    return refused(name, thrown, fileKind(text) === 'link');
  }
}

/** Reads `source`; a fault is given back, never thrown. */
export async function readSource(source: Source, reading: Reading): Promise<Brought | Unread> {
  const { name } = source;
  try {
    return readText(name, await textOf(source), reading);
  } catch (thrown) {
    return refused(name, thrown);
  }
}

/** Begun on the day of its first answers, so that an old round does not become the current one. */
function roundsOf(records: readonly Assessment[]): readonly Round[] {
  const byLabel = new Map<string, Round>();
  for (const { round, createdAt } of records) {
    if (!round) continue;
    const label = normaliseRoundLabel(round);
    const from = createdAt.slice(0, 10);
    const known = byLabel.get(label);
    if (!known || from < known.from) byLabel.set(label, { label, from });
  }
  return [...byLabel.values()];
}

/** The versions to add for `answer`: none when `here` has what it says in any version. */
function adoptedBy(here: Dossier, answer: Assessment, now: string): readonly Assessment[] {
  const versions = versionsOf(here, answer.id).filter(isAssessment);
  if (versions.length === 0) return [answer];
  const next = versions.map((version) => adopted(version, answer, now));
  const [first] = next;
  return first && next.every((version) => version !== undefined) ? [first] : [];
}

/** Answers as a dossier that can be merged into `here`. */
export function asDossier(brought: Brought, here: Dossier, now: string): Dossier {
  if ('dossier' in brought) return brought.dossier;
  const { answers } = brought;
  const known = new Set(here.rounds.map(({ label }) => normaliseRoundLabel(label)));
  const { type, version, id, createdAt, updatedAt } = here;
  return {
    ...{ type, version, id, createdAt, updatedAt },
    rounds: roundsOf(answers).filter(({ label }) => !known.has(label)),
    records: answers.flatMap((answer) => adoptedBy(here, answer, now)),
  };
}

/** All that was brought as one dossier, to take the place of another. */
export function asOne(all: readonly Brought[], { now, newId }: Reading): Dossier {
  const [first, ...others] = [...all].sort(
    (one, other) => Number('dossier' in other) - Number('dossier' in one),
  );
  const start: Dossier =
    first && 'dossier' in first
      ? first.dossier
      : { ...newDossier({ id: newId(), now: now() }), rounds: [] };
  const rest = first && 'dossier' in first ? others : all;
  const whole = rest.reduce(
    (dossier, each) => mergeDossiers(dossier, asDossier(each, dossier, now())),
    start,
  );
  return whole.rounds.length > 0
    ? whole
    : { ...whole, rounds: newDossier({ id: whole.id, now: now() }).rounds };
}

/** True for what a later version made as a whole: it can be looked at, not merged. */
export function isLater(brought: Brought): boolean {
  return 'dossier' in brought && isNewer(brought.dossier);
}

/** How many records in it belong to no round. */
export function withoutRound(brought: Brought): number {
  const records =
    'dossier' in brought ? brought.dossier.records.filter(isCurrent) : brought.answers;
  return records.filter(({ round }) => !round).length;
}
