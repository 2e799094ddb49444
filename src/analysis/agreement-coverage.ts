/**
 * How far a group came: what it agreed, what it left open, what it did not talk
 * about, and which of the answers changed after it. Knows no words and no clock.
 */
import { recordDigest } from '../model/digest.ts';
import { dimensions, type Dimension } from '../model/dimension.ts';
import type { Agreement, Assessment } from '../model/record.ts';

/** Where an agreement stands; dimensions in their order, ids in that of the sources. */
export interface AgreementCoverage {
  /** With a rating, also one that is no number: not knowing can be agreed too. */
  readonly agreed: readonly Dimension[];
  /** 'We zijn het nog niet eens'. */
  readonly open: readonly Dimension[];
  /** Neither of both: not yet talked about. */
  readonly untouched: readonly Dimension[];
  /** Where a view that was not followed is kept. */
  readonly minority: readonly Dimension[];
  /** Agreed without saying why. */
  readonly unexplained: readonly Dimension[];
  /** Ids of the sources that are another version now than when they were gathered. */
  readonly changed: readonly string[];
  /** Ids of the sources that are not among the assessments. */
  readonly missing: readonly string[];
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** As far as both say it: files carry dates without hours. */
function isLater(one: string, other: string): boolean {
  const [first, second] = [one, other].map((time) => time.replace('Z', '')) as [string, string];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
}

function hasChanged(
  { seen = {}, updatedAt }: Agreement,
  id: string,
  versions: readonly Assessment[],
): boolean {
  const digest = Object.hasOwn(seen, id) ? seen[id] : undefined;
  return versions.every((version) =>
    digest === undefined ? isLater(version.updatedAt, updatedAt) : recordDigest(version) !== digest,
  );
}

/** One pass: raters may be many. */
function versionsById(assessments: readonly Assessment[]): ReadonlyMap<string, Assessment[]> {
  const found = new Map<string, Assessment[]>();
  for (const one of assessments) {
    const versions = found.get(one.id);
    if (versions) versions.push(one);
    else found.set(one.id, [one]);
  }
  return found;
}

/**
 * Where `agreement` stands beside `assessments`, all that are at hand. A source
 * changed when none of its versions is the one that was gathered; where the
 * agreement does not say which that was, when it was edited after the agreement.
 */
export function agreementCoverage(
  agreement: Agreement,
  assessments: readonly Assessment[] = [],
): AgreementCoverage {
  const { ratings, open = [], why = {}, minority = {}, sources } = agreement;
  const where = (holds: (dimension: Dimension) => boolean): readonly Dimension[] =>
    dimensions.filter(holds);
  const agreed = where((each) => ratings[each] !== undefined && !open.includes(each));
  const byId = versionsById(assessments);
  const versionsOf = (id: string): readonly Assessment[] => byId.get(id) ?? [];
  const gathered = [...new Set(sources)];
  const here = gathered.filter((id) => byId.has(id));
  return {
    agreed,
    open: where((each) => open.includes(each)),
    untouched: where((each) => !agreed.includes(each) && !open.includes(each)),
    minority: where((each) => isSaid(minority[each])),
    unexplained: agreed.filter((each) => !isSaid(why[each])),
    changed: here.filter((id) => hasChanged(agreement, id, versionsOf(id))),
    missing: gathered.filter((id) => !byId.has(id)),
  };
}
