/**
 * Answers in the fragment of an embed page, which no server gets to see:
 * `#bk=…` for one assessment, `#record=…` for any other record or a whole
 * dossier, as JSON in the letters of an address. Knows no page and no element.
 */
import {
  assessmentFromFragment,
  assessmentToFragment,
  hasLink,
  type LinkDefaults,
} from '../../exchange/assessment-link.ts';
import { maybeText, textToBase64url } from '../../exchange/base64url.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { ModelError } from '../../model/model-error.ts';
import { parseDossier } from '../../model/parse-dossier.ts';
import { parseRecord } from '../../model/parse-record.ts';
import type { Dossier, ModelRecord, StoredRecord } from '../../model/record.ts';
import { isNewer } from '../../model/version.ts';

/** What a fragment can carry. */
export type Answers = ModelRecord | Dossier;

/** The longest fragment that is written or read, in characters: what every engine takes. */
export const maxFragmentLength = 500_000;

const key = 'record=';

function parts(fragment: string): readonly string[] {
  return fragment.replace(/^#/, '').split('&');
}

/** True when `fragment` carries answers, whole or damaged. */
export function hasAnswers(fragment: string): boolean {
  return hasLink(fragment) || parts(fragment).some((part) => part.startsWith(key));
}

function readJson(base64url: string): Json {
  try {
    return JSON.parse(maybeText(base64url) ?? '') as Json;
  } catch {
    throw new ModelError('', 'the link is damaged', 'link');
  }
}

function ofThisVersion(answers: StoredRecord | Dossier): Answers {
  if (!isNewer(answers)) return answers as Answers;
  throw new ModelError('', 'the link was made with a later version', 'newer');
}

/**
 * The answers in a fragment, `location.hash`; undefined when it carries none.
 * @throws ModelError when they are damaged, too long, or from a later version.
 */
export function answersFromFragment(fragment: string, defaults: LinkDefaults): Answers | undefined {
  const part = parts(fragment).find((each) => each.startsWith(key));
  if (part === undefined) return assessmentFromFragment(fragment, defaults);
  if (part.length > maxFragmentLength) throw new ModelError('', 'the link is too long', 'link');
  const json = readJson(part.slice(key.length));
  const isDossier = isJsonObject(json) && json.type === 'dossier';
  return ofThisVersion(isDossier ? parseDossier(json) : parseRecord(json));
}

/** The fragment that carries `answers` with all that was written; empty when they are too many. */
export function answersToFragment(answers: Answers): string {
  if (answers.type === 'assessment') {
    try {
      return assessmentToFragment(answers, { notes: true });
    } catch {
      // Too long for a link that one sends on; it may still fit below.
    }
  }
  const fragment = `#${key}${textToBase64url(JSON.stringify(answers))}`;
  return fragment.length > maxFragmentLength ? '' : fragment;
}
