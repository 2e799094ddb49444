/**
 * Which token the elements set on which other, found by reading their styles, and
 * why. The tests judge these pairs for every theme, the theming page for the one
 * that a vendor makes. Knows no colour.
 */

/** What stands on what: words ask for 4.5 : 1, signs and edges that mean something for 3 : 1. */
export interface ContrastPair {
  readonly kind: 'text' | 'mark';
  /** Name of the token in front, without `--betrokken-`. */
  readonly front: string;
  /** Name of the token behind it. */
  readonly ground: string;
  /** Where the elements do so. */
  readonly where: string;
}

interface PairSet {
  readonly kind: ContrastPair['kind'];
  readonly fronts: readonly string[];
  readonly grounds: readonly string[];
  readonly where: string;
}

/** Elements without a sheet of their own lie on the page of the host: here, the token `page`. */
const grounds = ['page', 'surface', 'sunken', 'soil'];
const leaves = ['leaf-0', 'leaf-1', 'leaf-2', 'leaf-3', 'leaf-4'];

const sharedSets: readonly PairSet[] = [
  { kind: 'text', fronts: ['ink'], grounds, where: 'words, and the outline of focus' },
  { kind: 'text', fronts: ['ink-quiet'], grounds, where: 'second words' },
  {
    kind: 'text',
    fronts: ['ink'],
    grounds: ['parents-tint', 'school-tint', 'pupil-tint'],
    where: 'a chosen tile of the scale, and its word',
  },
  {
    kind: 'text',
    fronts: ['ink'],
    grounds: ['caution-tint', 'problem-tint'],
    where: 'the words of a notice',
  },
  { kind: 'text', fronts: ['surface'], grounds: ['ink', 'ink-hover'], where: 'primary buttons' },
  {
    kind: 'text',
    fronts: ['surface'],
    grounds: ['parents', 'school'],
    where: 'the digit of a chosen step beside the radar',
  },
  {
    kind: 'text',
    fronts: ['problem'],
    grounds: ['page', 'surface', 'sunken'],
    where: 'the line that says what is wrong',
  },
  {
    kind: 'text',
    fronts: ['parents', 'school', 'pupil'],
    grounds: ['page'],
    where: 'the names of the voices in the tree',
  },
  { kind: 'mark', fronts: ['line'], grounds, where: 'edges of controls, the outer ring, bars' },
  {
    kind: 'mark',
    fronts: ['parents', 'parents-deep', 'school', 'school-deep', 'pupil'],
    grounds: ['page', 'surface', 'sunken'],
    where: 'lines and marks of the voices',
  },
  {
    kind: 'mark',
    fronts: ['parents-mid', 'school-mid'],
    grounds: ['page', 'surface'],
    where: 'the mark of a third rater, of another round; the edge of a range',
  },
  {
    kind: 'mark',
    fronts: ['parents', 'parents-mid'],
    grounds: ['parents-tint'],
    where: 'marks on a range, its edge, a sign on a chosen tile',
  },
  {
    kind: 'mark',
    fronts: ['school', 'school-mid'],
    grounds: ['school-tint'],
    where: 'marks on a range, its edge, a sign on a chosen tile',
  },
  {
    kind: 'text',
    fronts: ['ink-quiet'],
    grounds: ['caution-tint'],
    where: 'facts in a column of the plan that has the focus',
  },
  {
    kind: 'mark',
    fronts: ['parents', 'school', 'pupil'],
    grounds: ['caution-tint'],
    where: 'signs in a column of the plan that has the focus',
  },
  { kind: 'mark', fronts: ['pupil'], grounds: ['pupil-tint'], where: 'a sign on its own ground' },
  {
    kind: 'mark',
    fronts: ['caution'],
    grounds: ['caution-tint', 'surface'],
    where: 'the sign of a notice, the edge of an example',
  },
  {
    kind: 'mark',
    fronts: ['problem'],
    grounds: ['problem-tint', 'surface'],
    where: 'the sign of a notice, the edge of a field',
  },
];

const treeSets: readonly PairSet[] = [
  {
    kind: 'text',
    fronts: ['ink'],
    grounds: ['disc', 'soil-pale', 'soil-middle', 'soil-dark', 'sun', 'mist'],
    where: 'the words in the picture of the tree',
  },
  {
    kind: 'text',
    fronts: ['ink-quiet', 'parents', 'school', 'pupil'],
    grounds: ['disc'],
    where: 'second words and the names of the voices in the picture of the tree',
  },
  { kind: 'text', fronts: ['ink-quiet'], grounds: ['soil-pale'], where: 'notes in the soil' },
  {
    kind: 'mark',
    fronts: ['bark'],
    grounds: ['page', 'disc', 'soil-pale', 'soil-middle', 'soil-dark'],
    where: 'wood and roots',
  },
  { kind: 'mark', fronts: leaves, grounds: ['page', 'disc', 'surface'], where: 'leaves' },
  {
    kind: 'mark',
    fronts: ['leaf-behind-0', 'leaf-behind-1', 'leaf-behind-2'],
    grounds: ['page', 'disc'],
    where: 'leaves behind the wood',
  },
  {
    kind: 'mark',
    fronts: ['strand-parents', 'strand-school', 'strand-pupil'],
    grounds: ['page'],
    where: 'the strands of the trunk, each in a seam of paper',
  },
  {
    kind: 'mark',
    fronts: ['chance-edge', 'fruit-edge', 'hurdle'],
    grounds: ['page', 'disc', 'surface'],
    where: 'buds, fruits and prickly leaves',
  },
  { kind: 'mark', fronts: ['hurdle-edge'], grounds: ['hurdle'], where: 'the vein of its leaf' },
  { kind: 'mark', fronts: ['raffia-line'], grounds: ['raffia', 'page'], where: 'the bindings' },
  { kind: 'mark', fronts: ['line'], grounds: ['disc'], where: 'lines that lead to words' },
];

/** Grounds that also stand in front, on what is then easier to change. */
const changedBehind = ['surface', 'hurdle-edge'];

/** The token of a pair that gives way where the contrast is too low, and the one that stays. */
export function givingWay({
  front,
  ground,
}: ContrastPair): readonly [changed: string, kept: string] {
  const behind = ground === 'ink-hover' ? 'ink' : ground;
  return changedBehind.includes(front) ? [behind, front] : [front, ground];
}

function pairsOf(sets: readonly PairSet[]): readonly ContrastPair[] {
  return sets.flatMap(({ kind, fronts, grounds: behind, where }) =>
    fronts.flatMap((front) => behind.map((ground) => ({ kind, front, ground, where }))),
  );
}

/** The pairs of the tokens that every element shares. */
export const sharedPairs: readonly ContrastPair[] = pairsOf(sharedSets);

/** The pairs in which a token that only the tree has takes part. */
export const treePairs: readonly ContrastPair[] = pairsOf(treeSets);

/** Tokens that no eye has to make out, each with the reason. */
export const unjudged: Readonly<Record<string, string>> = {
  ring: 'rings, axes and ticks: every value stands beside them in words; edges of what is disabled',
  hairline: 'dividers: the room between the parts says the same',
  rays: 'decoration round the words in the sun',
  pebble: 'decoration in the soil',
  chance: 'fill of a bud, of which the edge is judged',
  fruit: 'fill of a fruit, of which the edge is judged',
  'disc-edge': 'seen on paper alone',
  'weather-edge': 'seen on paper alone',
  'soil-edge': 'seen on paper alone',
};
