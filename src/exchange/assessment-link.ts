/**
 * One assessment in the fragment of a web address, which no server gets to see:
 * `#bk=` and at most 56 letters for its scores; notes only when they are
 * chosen. Holds none of the words that were on screen. Knows no clock, no page.
 *
 * The letters: version, direction (capital when done), scale, unit, seven
 * ratings, the id, then revision, rater, round, perhaps the notes, and a check.
 */
import { dimensions, type Direction } from '../model/dimension.ts';
import { fnv1a } from '../model/fnv.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { ModelError } from '../model/model-error.ts';
import { parseAssessment } from '../model/parse-assessment.ts';
import type { NonScore, Rating } from '../model/rating.ts';
import type { Assessment, Definition, RaterRole, Unit } from '../model/record.ts';
import { schoolYear } from '../model/round.ts';
import { bytesToBase64url, maybeBytes, maybeText, textToBase64url } from './base64url.ts';

/** The longest fragment that is written or read, in characters. */
export const maxLinkLength = 100_000;

/** What goes into a link. */
export interface LinkChoice {
  /** True to take along all that was written: notes, questions, context, group and marks at prompts. */
  readonly notes: boolean;
}

/** What a link does not say itself. */
export interface LinkDefaults {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** BCP 47. */
  readonly lang: string;
  readonly definition: Definition;
}

const key = 'bk=';
const version = '1';

const ratingLetters: Readonly<Record<NonScore | 'unanswered', string>> = {
  unknown: 'u',
  'not-applicable': 'x',
  undisclosed: 'n',
  unanswered: '-',
};

const directionLetters: Readonly<Record<Direction, string>> = { parents: 'p', school: 's' };

const unitLetters: Readonly<Record<Unit, string>> = { person: 'p', team: 't', school: 's' };

const raterLetters: Readonly<Record<RaterRole, string>> = {
  teacher: 't',
  head: 'h',
  childcare: 'c',
  policy: 'b',
  educator: 'e',
  'bridge-figure': 'f',
  parent: 'p',
  pupil: 'l',
  team: 's',
};

/** What was written, and by what else the record could be recognised. */
const written = [
  'subject',
  'prompts',
  'notes',
  'ask',
  'inquiry',
  'talk',
  'why',
  'context',
] as const satisfies readonly (keyof Assessment)[];

function keyWith<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string,
): Key | undefined {
  return (Object.keys(letters) as Key[]).find((each) => letters[each] === letter);
}

/** 32 bits in seven letters: any single wrong letter shows. */
function checkOf(text: string): string {
  return Number.parseInt(fnv1a(text).slice(-8), 16).toString(36).padStart(7, '0');
}

// -- Writing

/** Empty, one letter for a role, or `_` and the free text. */
function nameField(text: string | undefined, letter?: string): string {
  if (text === undefined) return '';
  // JSON writes half a surrogate pair as an escape, which UTF-8 could not hold.
  return letter ?? `_${textToBase64url(JSON.stringify(text).slice(1, -1))}`;
}

function raterField(by: string | undefined): string {
  const letters: Readonly<Record<string, string>> = raterLetters;
  return nameField(by, by !== undefined && Object.hasOwn(letters, by) ? letters[by] : undefined);
}

function yearRound(year: string): string {
  return schoolYear(`20${year}-09-01`);
}

/** '26' for the school year 2026-2027. */
function roundField(round: string | undefined): string {
  const [, year] = /^20(\d\d)-\d{4}$/.exec(round ?? '') ?? [];
  return nameField(round, year && yearRound(year) === round ? year : undefined);
}

function uuidField(id: string): string {
  const pairs = id.replaceAll('-', '').match(/../g) ?? [];
  return bytesToBase64url(pairs.map((pair) => Number.parseInt(pair, 16)));
}

function ratingLetter(rating: Rating | undefined): string {
  return typeof rating === 'number' ? String(rating) : ratingLetters[rating ?? 'unanswered'];
}

/** What does not fit into single letters, as JSON; empty without any. */
function restField(record: Assessment, { notes }: LinkChoice): string {
  const chosen = notes ? written.map((name) => [name, record[name]] as const) : [];
  // An id with capitals would come back without them.
  const id = record.id === record.id.toLowerCase() ? undefined : record.id;
  const rest = [...chosen, ['id', id] as const].filter(([, value]) => value !== undefined);
  return rest.length > 0 ? textToBase64url(JSON.stringify(Object.fromEntries(rest))) : '';
}

/**
 * `#bk=…`: the scores of `record`, at most 60 characters for a rater of the
 * model in a school year, and with `notes` all that was written besides.
 * @throws ModelError when what was written is too long for a link.
 */
export function assessmentToFragment(record: Assessment, choice: LinkChoice): string {
  const { about, done, scale, unit, ratings, id, revision, by, round } = record;
  const direction = directionLetters[about];
  const head = [
    version,
    done ? direction.toUpperCase() : direction,
    scale,
    unit ? unitLetters[unit] : '-',
    ...dimensions.map((dimension) => ratingLetter(ratings[dimension])),
    uuidField(id),
    revision.toString(36),
  ].join('');
  const rest = restField(record, choice);
  const body = [head, raterField(by), roundField(round), ...(rest ? [rest] : [])].join('.');
  const fragment = `#${key}${body}.${checkOf(body)}`;
  if (fragment.length > maxLinkLength) {
    throw new ModelError('', 'what was written is too long for a link');
  }
  return fragment;
}

// -- Reading

const payloadPattern =
  /^.(?<side>[psPS])(?<scale>[3-6])(?<unit>[-pts])(?<ratings>[1-6uxn-]{7})(?<uuid>[\w-]{22})(?<revision>[1-9a-z][0-9a-z]*)\.(?<by>[\w-]*)\.(?<round>[\w-]*)(?:\.(?<rest>[\w-]+))?\.[0-9a-z]{7}$/;

type Field = 'side' | 'scale' | 'unit' | 'ratings' | 'uuid' | 'revision' | 'by' | 'round';
type Fields = Readonly<Record<Field, string>> & { readonly rest?: string };

function damaged(): never {
  throw new ModelError('', 'the link is damaged', 'link');
}

/** The text of a field, `known` for one without `_`. */
function readName(
  field: string,
  known: (letter: string) => string | undefined,
): string | undefined {
  if (field === '') return undefined;
  if (!field.startsWith('_')) return known(field) ?? damaged();
  return readText(`"${maybeText(field.slice(1)) ?? damaged()}"`);
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return damaged();
  }
}

function readText(json: string): string {
  const text = readJson(json);
  return typeof text === 'string' ? text : damaged();
}

function readRest(field: string | undefined): JsonObject {
  if (field === undefined) return {};
  const rest = readJson(maybeText(field) ?? damaged());
  return isJsonObject(rest) ? rest : damaged();
}

function readId(field: string): string {
  const hex = (maybeBytes(field) ?? []).map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function readRatings(letters: string): Readonly<Record<string, unknown>> {
  const entries = dimensions.map((dimension, index) => {
    const letter = letters[index] ?? '-';
    return [dimension, keyWith(ratingLetters, letter) ?? Number(letter)] as const;
  });
  return Object.fromEntries(entries.filter(([, rating]) => rating !== 'unanswered'));
}

/** The id in its small letters, unless the rest has it with its capitals. */
function readWholeId(uuid: string, id: unknown): string {
  const small = readId(uuid);
  if (id === undefined) return small;
  return typeof id === 'string' && id.toLowerCase() === small ? id : damaged();
}

function readPayload(payload: string, { now, lang, definition }: LinkDefaults): Assessment {
  const fields = (payloadPattern.exec(payload)?.groups ?? damaged()) as unknown as Fields;
  const { side, by, round } = fields;
  const rest = readRest(fields.rest);
  const known = written.filter((name) => Object.hasOwn(rest, name));
  const value = {
    type: 'assessment',
    version: 1,
    id: readWholeId(fields.uuid, rest.id),
    revision: Number.parseInt(fields.revision, 36),
    createdAt: now,
    updatedAt: now,
    definition,
    lang,
    history: [],
    round: readName(round, (year) => (/^\d\d$/.test(year) ? yearRound(year) : undefined)),
    about: keyWith(directionLetters, side.toLowerCase()),
    by: readName(by, (letter) => keyWith(raterLetters, letter)),
    unit: keyWith(unitLetters, fields.unit),
    scale: Number(fields.scale),
    ratings: readRatings(fields.ratings),
    ...Object.fromEntries(known.map((name) => [name, rest[name]])),
    done: side === side.toUpperCase() || undefined,
  };
  return parseAssessment(value, 'link');
}

function partsOf(fragment: string): readonly string[] {
  return fragment.replace(/^#/, '').split('&');
}

const isOurs = (part: string): boolean => part.startsWith(key);

/** True when `fragment`, with or without its `#`, carries an assessment, whole or damaged. */
export function hasLink(fragment: string): boolean {
  return partsOf(fragment).some(isOurs);
}

/**
 * The assessment in the fragment of an address (`location.hash`), alone or
 * between other keys; undefined when there is none in it. Its id and revision
 * are those of the record that was linked, so that opening a link twice adds
 * nothing; its dates are `now`, for a link carries none.
 * @throws ModelError when it is damaged, too long, or from a later version.
 */
export function assessmentFromFragment(
  fragment: string,
  defaults: LinkDefaults,
): Assessment | undefined {
  const part = partsOf(fragment).find(isOurs);
  if (part === undefined) return undefined;
  if (part.length > maxLinkLength) throw new ModelError('', 'the link is too long', 'link');
  const payload = part.slice(key.length);
  const [, later] = /^([2-9])[\w.-]+$/.exec(payload) ?? [];
  if (later) throw new ModelError('', 'the link was made with a later version', 'newer');
  const end = payload.lastIndexOf('.');
  if (!payload.startsWith(version) || checkOf(payload.slice(0, end)) !== payload.slice(end + 1)) {
    damaged();
  }
  return readPayload(payload, defaults);
}

/** `fragment` without what we put in it; empty when nothing else was there. */
export function withoutLink(fragment: string): string {
  const others = partsOf(fragment).filter((part) => !isOurs(part));
  if (others.length === 0) return '';
  return `${fragment.startsWith('#') ? '#' : ''}${others.join('&')}`;
}
