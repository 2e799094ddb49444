/**
 * Where one is in the dialogue, and the moves: from step to step, to a
 * dimension, to what is missing. Knows no answers.
 */
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { DialogueStepId } from './dialogue-view.ts';

/** The element that one moves through. */
interface MovesOwner {
  readonly renderRoot: HTMLElement | DocumentFragment | undefined;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class DialogueMoves {
  /** As a person chose it; undefined until then. */
  step: DialogueStepId | undefined;
  chosen: Dimension | undefined;
  /** Ids of the parts that are folded open. */
  opened: ReadonlySet<string> = new Set();
  /** What is missing is marked. */
  showsMissing = false;

  readonly #owner: MovesOwner;

  constructor(owner: MovesOwner) {
    this.#owner = owner;
  }

  /** Puts a step on screen; the focus stays where it is. */
  readonly show = (step: DialogueStepId): void => this.#set({ step });

  readonly go = (step: DialogueStepId): void => {
    this.show(step);
    this.focusOn('.step-name');
  };

  readonly choose = (chosen: Dimension, isGoing = false): void => {
    this.#set({ chosen });
    if (isGoing) this.go('talk');
  };

  readonly toggle = (part: string): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(part)) opened.add(part);
    this.#set({ opened });
  };

  markMissing(): void {
    this.#set({ showsMissing: true });
  }

  find(selector: string): HTMLElement | undefined {
    return this.#owner.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Where a dimension is rated on screen; undefined when it cannot be. */
  rating(dimension: Dimension): HTMLElement | undefined {
    const radios = `.stage [data-item="dimension.${dimension}"] input[type=radio]`;
    return this.find(`${radios}:checked:enabled`) ?? this.find(`${radios}:enabled`);
  }

  /** The first of `open` that can be rated on screen. */
  firstRating(open: readonly Dimension[] = dimensions): HTMLElement | undefined {
    const [first] = open.flatMap((dimension) => this.rating(dimension) ?? []);
    return first;
  }

  /** Moves the focus to what `selector` finds, once that is drawn. */
  focusOn(selector: string): void {
    void this.#owner.updateComplete.then(() => this.find(selector)?.focus());
  }

  #set(change: Partial<Pick<DialogueMoves, 'step' | 'chosen' | 'opened' | 'showsMissing'>>): void {
    Object.assign(this, change);
    this.#owner.requestUpdate();
  }
}
