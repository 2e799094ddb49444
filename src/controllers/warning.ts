/**
 * Coded warnings on the console: bad input never throws, it says once an
 * element what was wrong, with a code that the docs explain.
 */

/** Each code and what it stands for. */
export const warningCodes = {
  E101: 'an attribute or property has a value that is not known; the default is used',
  E102: 'ratings must be seven; the text was refused whole',
  E103: 'a rating could not be read and counts as not answered',
  E104: 'text is not valid JSON',
  E105: 'series or items are not in the documented shape',
  E106: 'no element with the id that `from` names',
  E107: 'a table, list or other content holds no dimension that can be read',
  E108: 'a value is not a record that this element can show',
  E109: 'no session with the id that `session` names',
  E110: 'a list holds no items, or more than 200, of which the first 200 are used',
  E111: 'an item of a tree is none of its parts: it is drawn as a branch, or left out',
  E112: 'a tree names a part twice; both are taken together',
  E113: 'an item of a tree has no words; what it holds takes its place',
  E114: 'an item without leaves stands beside branches with leaves; it is drawn as a branch',
  E115: 'a tree is nested too deeply; what lies below a leaf hangs beside it',
  E116: 'a tree has too many items; the first ones are drawn',
  E117: 'an id in a tree is used twice or cannot be used; its words give it another',
  E118: 'a part or an item of a tree is not in the documented shape',
  E201: 'a stored dossier could not be read and was left where it is',
  E202: 'storage is closed or full; answers stay on the screen only',
  E203: 'the picture could not be made into an image here',
  E301: 'a file for script tags found its elements on the page already and did nothing',
  E302: 'the loader could not fetch an element; the page stays as it was',
  E303: 'the fragment of an embed page holds no answers that its element can show',
  E304: 'what an embed page names as an origin for results is none; nothing is sent there',
  E305: 'a frame sent what is no record; it is not passed on',
  E306: 'the script with the element of an embed page could not be loaded',
  E307: 'a selector on the script tag of the loader cannot be used; it counts as not there',
  E310: 'the page refuses our Trusted Types policy; nothing is defined, and what stands on it stays as it is',
} as const;

export type WarningCode = keyof typeof warningCodes;

/** Says what was wrong with what the host gave. */
export type Warn = (code: WarningCode, detail: string) => void;

/** Characters of what was found that a warning repeats. */
const longest = 200;

const issued = new WeakMap<Element, Set<string>>();

/** Warns once an element and code; `detail` says what was found. */
export function issueWarning(element: Element, code: WarningCode, detail: string): void {
  let codes = issued.get(element);
  if (!codes) issued.set(element, (codes = new Set()));
  if (codes.has(code)) return;
  codes.add(code);
  const short = detail.length > longest ? `${detail.slice(0, longest)}…` : detail;
  console.warn(`[betrokken ${code}] <${element.localName}>: ${short}`);
}
