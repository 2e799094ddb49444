/** Finds what the form drew, and moves the focus there. Knows where things stand, not what they mean. */
import type { Dimension } from '../../model/dimension.ts';
import type { FormStep } from './form-step.ts';

/** The element whose drawing it is. */
export interface FocusOwner {
  readonly renderRoot: HTMLElement | DocumentFragment | undefined;
  readonly updateComplete: Promise<boolean>;
}

export class FormFocus {
  readonly #owner: FocusOwner;

  constructor(owner: FocusOwner) {
    this.#owner = owner;
  }

  readonly find = (selector: string): HTMLElement | undefined =>
    this.#owner.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;

  /** Of the score of a dimension what is chosen, else the first step; undefined when it cannot be chosen. */
  rating(dimension: Dimension): HTMLElement | undefined {
    const radios = `#rating-${dimension} input`;
    return this.find(`${radios}:checked:enabled`) ?? this.find(`${radios}:enabled`);
  }

  /** Moves the focus to what `find` finds, once that is drawn. */
  soon(find: () => HTMLElement | undefined): void {
    void this.#owner.updateComplete.then(() => find()?.focus());
  }

  /** Goes to the heading of a step, once drawn, and brings it into view from its top. */
  step(step: FormStep, top: 'card' | 'heading'): void {
    void this.#owner.updateComplete.then(() => {
      const heading = this.find(`#heading-${step}`);
      heading?.focus({ preventScroll: true });
      const above = top === 'heading' ? heading : this.find('.card');
      if ((above?.getBoundingClientRect().top ?? 0) < 0) above?.scrollIntoView({ block: 'start' });
      else heading?.scrollIntoView({ block: 'nearest' });
    });
  }
}
