/**
 * A field for each main colour of the theme, light and dark: the picker of the
 * browser, and the same as text to paste a brand colour in. Knows no contrast.
 */
import { schemes, type Scheme } from './theme.ts';

/** The colours that a vendor chooses; the rest follows from them. */
const choices: readonly (readonly [token: string, name: string, about: string])[] = [
  ['page', 'Page', 'Your own page behind the elements, and the paper of the tree.'],
  ['surface', 'Sheets', 'Cards, fields and buttons.'],
  ['sunken', 'Panels', 'Notices, panels, and what the pointer is on.'],
  ['ink', 'Text', 'Also primary buttons and the outline of focus.'],
  ['ink-quiet', 'Second text', 'Hints, captions, small print.'],
  ['line', 'Edges', 'Of fields and buttons, and the outer ring.'],
  ['parents', 'Voice of parents', 'Always a solid line and a circle.'],
  ['school', 'Voice of the school', 'Always a dashed line and a square.'],
  ['pupil', 'Voice of the pupil', 'Always a dotted line and a triangle.'],
  ['caution', 'Caution', 'Sign and edge of what to be careful about.'],
  ['problem', 'Problem', 'Words and edge of what is wrong.'],
];

const schemeNames: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };

/** The two inputs of one colour. */
interface ColorField {
  readonly picker: HTMLInputElement;
  readonly text: HTMLInputElement;
  /** Where a colour is offered. */
  readonly offer: HTMLElement;
}

/** The name under which the page speaks of a token. */
export function nameOf(token: string): string {
  if (token === 'ink-hover') return 'Text under the pointer';
  const words = token.replaceAll('-', ' ');
  const own = choices.find(([name]) => name === token)?.[1];
  return own ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  fields: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
}

/** Six digits, as a picker writes them; undefined where the text is no colour in hex. */
function fullHex(text: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** A button that takes `color` for `token`, with a dot of it. */
export function colorButton(
  color: string,
  token: string,
  scheme: Scheme,
  take: () => void,
): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    textContent: `Use ${color}`,
    ariaLabel: `Use ${color} for ${nameOf(token).toLowerCase()}, ${scheme}`,
  });
  button.style.setProperty('--advised', color);
  button.addEventListener('click', take);
  return button;
}

/** Fields for all main colours; `choose` hears what a person picked or wrote. */
export class ColorFields {
  readonly #fields = new Map<string, ColorField>();

  constructor(place: Element, choose: (scheme: Scheme, token: string, color: string) => void) {
    for (const [token, name, about] of choices) {
      const cells = schemes.map((scheme) => {
        const field = this.#field(`${name}, ${scheme}`, (color) => choose(scheme, token, color));
        this.#fields.set(`${scheme} ${token}`, field);
        const inputs = element('div', {}, field.picker, field.text);
        return element(
          'div',
          { className: 'color' },
          element('span', { textContent: schemeNames[scheme] }),
          inputs,
          field.offer,
        );
      });
      const row = element(
        'fieldset',
        { className: 'color-row' },
        element('legend', { textContent: name }),
        element('p', { className: 'hint', textContent: about }),
        element('div', { className: 'pair' }, ...cells),
      );
      place.append(row);
    }
  }

  #field(label: string, choose: (color: string) => void): ColorField {
    const picker = element('input', { type: 'color', ariaLabel: `${label}: pick` });
    const text = element('input', {
      ariaLabel: `${label}: as text`,
      spellcheck: false,
      autocomplete: 'off',
    });
    picker.addEventListener('input', () => choose(picker.value));
    text.addEventListener('input', () => {
      const color = fullHex(text.value);
      text.setCustomValidity(color === undefined ? 'Write a colour as #a8482a.' : '');
      if (color !== undefined) choose(color);
    });
    text.addEventListener('change', () => {
      text.value = picker.value;
      text.setCustomValidity('');
    });
    return { picker, text, offer: element('p', { className: 'advice' }) };
  }

  /** Offers `color`, which goes with the other scheme's; undefined takes the offer away. */
  offer(scheme: Scheme, token: string, color: string | undefined, take: () => void): void {
    const field = this.#fields.get(`${scheme} ${token}`);
    if (!field) return;
    const hadFocus = field.offer.contains(document.activeElement);
    const offered =
      color === undefined ? [] : ['The same hue:', colorButton(color, token, scheme, take)];
    field.offer.replaceChildren(...offered);
    if (hadFocus) field.picker.focus();
  }

  /** Shows `color`; leaves a text alone in which a person is writing. */
  show(scheme: Scheme, token: string, color: string): void {
    const field = this.#fields.get(`${scheme} ${token}`);
    if (!field) return;
    field.picker.value = fullHex(color) ?? '#000000';
    if (document.activeElement !== field.text) field.text.value = field.picker.value;
  }

  /** Every colour that has a field. */
  get shown(): readonly (readonly [Scheme, string])[] {
    return schemes.flatMap((scheme) => choices.map(([token]) => [scheme, token] as const));
  }
}
