/**
 * Answering with single keys, for a pile of paper: a key chooses, Enter goes on,
 * Backspace goes back. Acts only while a radio button of a question has the
 * focus, and does what a click on another one would. Knows no question.
 */

/** What a keystroke asks for: the value of a radio button, or a step on or back. */
export type KeyStroke = { readonly value: string } | { readonly move: 1 | -1 };

/** What of a keystroke counts. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

const moves = new Map<string, 1 | -1>([
  ['Enter', 1],
  ['Backspace', -1],
]);

/**
 * What a key asks for, or undefined when it means nothing here. The row of
 * digits also counts without Shift where it types `&é"'(` (azerty).
 *
 * @param values the value that each key chooses; letters in lower case
 */
export function keyStroke(
  { key, code, shiftKey }: PressedKey,
  values: ReadonlyMap<string, string>,
): KeyStroke | undefined {
  const move = moves.get(key);
  if (move) return { move };
  const digit = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  const value = values.get(key.toLowerCase()) ?? (digit && values.get(digit));
  return value === undefined ? undefined : { value };
}

/** What takes keys. */
export interface KeyEntryOwner {
  /** The value that each key chooses at the question of this radio button; undefined: it takes no keys. */
  readonly valuesAt: (radio: HTMLInputElement) => ReadonlyMap<string, string> | undefined;
  /** Goes to the question after (1) or before (-1) that of `radio`. */
  readonly move: (radio: HTMLInputElement, by: 1 | -1) => void;
}

/** A shortcut of the browser, the page or a keyboard that is still composing; AltGr only types. */
function isForOthers(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (isComposing || defaultPrevented || metaKey) return true;
  return (ctrlKey || altKey) && !event.getModifierState('AltGraph');
}

/** Chooses as a click does; the focus goes along, so that a screen reader says it once. */
function choose(radio: HTMLInputElement, value: string): void {
  const root = radio.getRootNode() as ParentNode;
  const group = root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(radio.name)}"]`);
  const chosen = [...group].find((each) => each.value === value);
  chosen?.focus();
  chosen?.click();
}

/** A listener for `keydown` in the shadow root of the owner. */
export function keyEntry(owner: KeyEntryOwner): (event: KeyboardEvent) => void {
  return (event) => {
    const radio = event.target as HTMLInputElement;
    const values = radio.type === 'radio' && !isForOthers(event) && owner.valuesAt(radio);
    const stroke = values && keyStroke(event, values);
    if (!stroke) return;
    event.preventDefault();
    // A key that answers is no shortcut of the page, which sees no radio button here.
    event.stopPropagation();
    if (event.repeat) return;
    if ('move' in stroke) owner.move(radio, stroke.move);
    else choose(radio, stroke.value);
  };
}
