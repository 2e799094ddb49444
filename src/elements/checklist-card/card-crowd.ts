/**
 * Tells a card whether it is one of many on the page: those far from the screen
 * then need not be laid out. Knows nothing else of cards.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many cards are laid out wherever they are: where cards are few, each is soon looked at. */
const fewCards = 3;

/** How many cards are on the page. */
let onPage = 0;

export class CardCrowd implements ReactiveController {
  #isOneOfMany = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True when a few cards were on the page before this one. */
  get isOneOfMany(): boolean {
    return this.#isOneOfMany;
  }

  hostConnected(): void {
    this.#isOneOfMany = onPage >= fewCards;
    onPage += 1;
  }

  hostDisconnected(): void {
    onPage -= 1;
  }
}
