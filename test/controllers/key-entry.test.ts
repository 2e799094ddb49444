import { describe, expect, it } from 'vitest';
import { keyStroke, type KeyStroke } from '../../src/controllers/key-entry.ts';

const values = new Map([
  ['1', '1'],
  ['3', '3'],
  ['?', 'unknown'],
  ['x', 'not-applicable'],
]);

/** Key, code, with Shift, what it asks for. */
const cases: readonly (readonly [string, string, boolean, KeyStroke | undefined])[] = [
  ['1', 'Digit1', false, { value: '1' }],
  ['1', 'Numpad1', false, { value: '1' }],
  ['3', 'Digit3', true, { value: '3' }],
  ['&', 'Digit1', false, { value: '1' }],
  ['"', 'Digit3', false, { value: '3' }],
  ['!', 'Digit1', true, undefined],
  ['2', 'Digit2', false, undefined],
  ['é', 'Digit2', false, undefined],
  ['End', 'Numpad1', false, undefined],
  ['?', 'Slash', true, { value: 'unknown' }],
  ['?', 'KeyM', true, { value: 'unknown' }],
  ['x', 'KeyX', false, { value: 'not-applicable' }],
  ['X', 'KeyX', true, { value: 'not-applicable' }],
  ['Enter', 'Enter', false, { move: 1 }],
  ['Enter', 'NumpadEnter', false, { move: 1 }],
  ['Backspace', 'Backspace', false, { move: -1 }],
  ['ArrowDown', 'ArrowDown', false, undefined],
  ['Tab', 'Tab', false, undefined],
  [' ', 'Space', false, undefined],
  ['a', 'KeyQ', false, undefined],
  ['Dead', 'Equal', false, undefined],
  ['', '', false, undefined],
];

describe('keyStroke(pressed, values) [A2]', () => {
  for (const [key, code, shiftKey, asked] of cases) {
    it(`${shiftKey ? 'Shift and ' : ''}${key || 'no key'} at ${code || 'no code'} asks for ${JSON.stringify(asked)}`, () => {
      expect(keyStroke({ key, code, shiftKey }, values)).toEqual(asked);
    });
  }
});
