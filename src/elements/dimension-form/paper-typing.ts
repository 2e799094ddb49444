/**
 * Typing in answers that stand on paper: one key an answer, Enter to the next
 * dimension, at the end to 'Klaar' and to the next colleague. Knows no markup
 * but the radio buttons, and no record.
 */
import { keyEntry } from '../../controllers/key-entry.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { NonScore, Scale } from '../../model/rating.ts';
import type { FormFocus } from './form-focus.ts';
import { stepOf, type FormStep } from './form-step.ts';

/** The `z` of 'zeg ik liever niet' stands beside `~`, which is a dead key on azerty. */
const nonScoreKeys: readonly (readonly [string, NonScore])[] = [
  ['?', 'unknown'],
  ['x', 'not-applicable'],
  ['~', 'undisclosed'],
  ['z', 'undisclosed'],
];

/** The value of the radio button that each key chooses. */
export function ratingKeys(scale: Scale): ReadonlyMap<string, string> {
  const digits = Array.from({ length: scale }, (_, index) => String(index + 1));
  return new Map([...digits.map((digit) => [digit, digit] as const), ...nonScoreKeys]);
}

/** What is typed into. */
interface TypingOwner {
  readonly scale: () => Scale;
  /** Puts a step on screen, without moving the focus. */
  readonly show: (step: FormStep) => void;
}

function dimensionOf(radio: HTMLInputElement): Dimension | undefined {
  return dimensions.find((dimension) => radio.name === `rating-${dimension}`);
}

export class PaperTyping {
  readonly #owner: TypingOwner;
  readonly #focus: FormFocus;
  #isAtEnd = false;

  constructor(owner: TypingOwner, focus: FormFocus) {
    this.#owner = owner;
    this.#focus = focus;
  }

  /** True since Enter led past the last dimension: the next colleague is typed in too. */
  get isAtEnd(): boolean {
    return this.#isAtEnd;
  }

  readonly handleKey = keyEntry({
    valuesAt: (radio) => (dimensionOf(radio) ? ratingKeys(this.#owner.scale()) : undefined),
    move: (radio, by) => {
      const from = dimensionOf(radio);
      const place = from ? dimensions.indexOf(from) + by : -1;
      if (place === dimensions.length) this.#end();
      else this.to(dimensions[place]);
    },
  });

  /** Goes to the score of a dimension; none is before the first. */
  readonly to = (dimension: Dimension | undefined): void => {
    this.leave();
    if (!dimension) return;
    this.#owner.show(stepOf(dimension));
    this.#focus.soon(() => this.#focus.rating(dimension));
  };

  /** One goes another way. */
  leave(): void {
    this.#isAtEnd = false;
  }

  #end(): void {
    this.#isAtEnd = true;
    this.#owner.show('review');
    this.#focus.soon(() => this.#focus.find('.foot .primary'));
  }
}
