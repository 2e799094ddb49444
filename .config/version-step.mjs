/**
 * Which step of Semantic Versioning a change of the public face asks for. Pure:
 * knows no file. What a user has to follow is `major`, what they may use is
 * `minor`, the rest is `patch`.
 */
import semver from 'semver';

/** The steps, small to large. */
const steps = ['patch', 'minor', 'major'];

/** The members of a union, split at the bars that stand in no bracket. */
export function unionMembers(type = '') {
  const found = [''];
  let depth = 0;
  for (const sign of type) {
    if ('([{<'.includes(sign)) depth += 1;
    if (')]}>'.includes(sign)) depth -= 1;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return new Set(found.map((one) => one.trim()).filter(Boolean));
}

/** `string` takes every word. */
function covers(members, one) {
  const takesWords = members.has('string') || members.has('(string & {})');
  return members.has(one) || (takesWords && /^'|^\(string & \{\}\)$|^string$/.test(one));
}

/** How `to` compares with `from`: 'same', 'wider', 'narrower' or 'other'. */
export function compareTypes(from, to) {
  const [before, after] = [unionMembers(from), unionMembers(to)];
  const isWider = [...before].every((one) => covers(after, one));
  const isNarrower = [...after].every((one) => covers(before, one));
  if (isWider && isNarrower) return 'same';
  return isWider ? 'wider' : isNarrower ? 'narrower' : 'other';
}

/**
 * What is given to us may become wider, what we give may become narrower. A
 * method is compared as a whole: who calls it may lean on every part.
 */
function typeStep(name, readonly, comparison) {
  if (/ method /.test(name)) return 'major';
  const isGiven = / event /.test(name) || readonly;
  return comparison === (isGiven ? 'narrower' : 'wider') ? 'minor' : 'major';
}

function change(name, step, what) {
  return { name, step, what };
}

function factChanges(name, from, to) {
  const changes = [];
  const comparison = compareTypes(from.type, to.type);
  if (comparison !== 'same') {
    const step = typeStep(name, from.readonly, comparison);
    changes.push(change(name, step, `type ${comparison}: ${from.type} → ${to.type}`));
  }
  if (Boolean(from.readonly) !== Boolean(to.readonly)) {
    const what = to.readonly ? 'can no longer be set' : 'can be set';
    changes.push(change(name, to.readonly ? 'major' : 'minor', what));
  }
  if (from.default !== to.default) {
    // A look may change; what an attribute does when it is left out may not.
    const step = / custom property /.test(name) ? 'minor' : 'major';
    changes.push(change(name, step, `default: ${from.default} → ${to.default}`));
  }
  if (from.version !== to.version) {
    // Newer records are kept whole and older ones migrated; what goes back loses something.
    const step = to.version > from.version ? 'minor' : 'major';
    changes.push(change(name, step, `version: ${from.version} → ${to.version}`));
  }
  return changes;
}

/** Every change between two faces, each with the step that it asks for. */
export function faceChanges(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    if (!(name in after)) return [change(name, 'major', 'removed')];
    if (!(name in before)) return [change(name, 'minor', 'added')];
    return factChanges(name, before[name], after[name]);
  });
}

/** The largest step that one of the changes asks for. */
export function largestStep(changes) {
  return steps[Math.max(0, ...changes.map(({ step }) => steps.indexOf(step)))];
}

/**
 * The least version after `version`. Before 1.0.0 a break takes the middle number
 * and an addition the last, which is how `^0.1.0` reads it.
 */
export function leastVersion(version, step) {
  const early = { major: 'minor', minor: 'patch', patch: 'patch' };
  return semver.inc(version, semver.major(version) === 0 ? early[step] : step);
}

/** What is wrong with `version` after the release `last`, or nothing. */
export function versionFault(version, last, changes) {
  if (!semver.valid(version)) return `${version} is no version`;
  if (!last) return '';
  const least = leastVersion(last, largestStep(changes));
  if (semver.gte(version, least)) return '';
  return `${version} is too low: what changed since ${last} asks for ${least} or higher`;
}

/** The changes as lines, grouped by step, largest first. */
export function changeLines(changes) {
  return steps.toReversed().flatMap((step) => {
    const own = changes.filter((one) => one.step === step);
    return own.length > 0 ? [`${step}:`, ...own.map(({ name, what }) => `  ${name}: ${what}`)] : [];
  });
}
