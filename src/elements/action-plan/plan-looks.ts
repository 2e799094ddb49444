/**
 * How the team sees the dimensions now, beside the plan: what the host gives,
 * else what the session holds. Reads and chooses; draws nothing.
 */
import { isOfGroup, shownAnswers } from '../../analysis/group-size.ts';
import { ratingWords } from '../../controllers/words/dimension-words.ts';
import { readRatings } from '../../controllers/given-scores.ts';
import { jsonAttribute, jsonProperty } from '../../controllers/host-content/json-attribute.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import type { Warn } from '../../controllers/warning.ts';
import { findAgreement } from '../../model/agreement-key.ts';
import { hasAnswers } from '../../model/assessment.ts';
import { directions, isDirection, type Direction } from '../../model/dimension.ts';
import { isEmpty } from '../../model/member.ts';
import {
  defaultScale,
  maybeScale,
  type Rating,
  type Ratings,
  type Scale,
} from '../../model/rating.ts';
import type { Agreement, Assessment, RaterGroup } from '../../model/record.ts';
import type { PlanLook, PlanLooks } from './plan-view.ts';

/** How a dimension is seen now, as a host gives it in the property or the JSON attribute `looks`. */
export interface LookInput {
  /** Whose involvement is seen. */
  readonly about: Direction;
  /** Who looked: a role of the model or free text. */
  readonly by?: string;
  /** Steps of the scale of the scores, 3 to 6. Default 5. */
  readonly scale?: Scale;
  /** Seven tokens in dimension order, as text or array, or ratings by dimension. */
  readonly scores: string | readonly (Rating | string | null)[] | Ratings;
}

type AboutLook = PlanLook & { readonly about: Direction };

function byDirection(looks: readonly AboutLook[]): PlanLooks {
  return Object.fromEntries(
    directions.map((about) => [about, looks.filter((look) => look.about === about)]),
  );
}

/** A look, or a record that holds one: `{about, by, scale, scores}`, `ratings` for `scores`. */
function readLook(input: unknown, warn: Warn): AboutLook | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { about, by, scale, scores, ratings } = input as Readonly<Record<string, unknown>>;
  if (!isDirection(about)) return undefined;
  const known = maybeScale(scale);
  if (scale !== undefined && !known) warn('E101', 'the scale of a look is not 3 to 6');
  const on = known ?? defaultScale;
  const read = readRatings(scores ?? ratings, { scale: on, words: ratingWords(), warn });
  if (!read) return undefined;
  return { about, scale: on, ratings: read, by: typeof by === 'string' ? by : undefined };
}

function readLooks(input: unknown, warn: Warn): PlanLooks | undefined {
  if (input === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(input) ? input : [undefined];
  const looks = list.map((one) => readLook(one, warn));
  const readable = looks.filter((one) => one !== undefined);
  if (readable.length < looks.length) {
    warn('E105', 'looks must be a list of {about, by, scores}; another was left out');
  }
  return readable.length > 0 ? byDirection(readable) : undefined;
}

/** Reads what the host gives, property before attribute, again only when one of them changed. */
export class LooksSource {
  #key: readonly unknown[] = [];
  #looks: PlanLooks | undefined;

  /** The looks, the same object while nothing changed; undefined without any. */
  read(property: unknown, attribute: string | undefined, warn: Warn): PlanLooks | undefined {
    const key = [property, attribute];
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#looks =
        readLooks(jsonProperty('looks', property, warn), warn) ??
        readLooks(jsonAttribute('looks', attribute, warn), warn);
    }
    return this.#looks;
  }
}

function agreed({ dossier, shownRound: round }: SessionView, about: Direction): Agreement[] {
  const groups: readonly RaterGroup[] = ['team', 'parents'];
  return groups
    .map((group) => findAgreement(dossier, { round, about, group }))
    .filter((one) => one !== undefined && !isEmpty(one.ratings)) as Agreement[];
}

function lookOf(record: Agreement | Assessment): PlanLook {
  const { scale, ratings, by, definition } = record;
  return { scale, ratings, by, isAgreed: record.type === 'agreement', words: definition.words };
}

function looksAt(session: SessionView, about: Direction): readonly PlanLook[] {
  const [agreement] = agreed(session, about);
  if (agreement) return [lookOf(agreement)];
  const held = session.assessments.filter((one) => one.about === about && hasAnswers(one));
  const team = held.filter((one) => isOfGroup(one, 'team'));
  const parents = held.filter((one) => isOfGroup(one, 'parents'));
  return (team.length > 0 ? team : shownAnswers('parents', parents)).map(lookOf);
}

/**
 * What a session holds of each direction: what was agreed, that of the team before
 * that of parents, else all assessments that are seen, again of one group alone.
 */
export function sessionLooks(session: SessionView): PlanLooks {
  return Object.fromEntries(directions.map((about) => [about, looksAt(session, about)]));
}
