/**
 * The buttons of the bar behind 'Meer': open or closed. Closes when the focus
 * or the pointer goes elsewhere, and on Escape. Knows no button.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class SessionMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  hostDisconnected(): void {
    this.close();
  }

  close(): void {
    document.removeEventListener('pointerdown', this.#handlePointer);
    this.#set(false);
  }

  readonly toggle = (): void => {
    if (this.#isOpen) {
      this.close();
      return;
    }
    document.addEventListener('pointerdown', this.#handlePointer);
    this.#set(true);
  };

  /** For the buttons' wrapper: closes when the focus leaves it. */
  readonly handleFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const actions = event.currentTarget as Element;
    if (to instanceof Node && !actions.contains(to)) this.close();
  };

  /** For the buttons' wrapper: Escape closes, and the opener has the focus again. */
  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.more')?.focus();
  };

  #set(isOpen: boolean): void {
    if (this.#isOpen === isOpen) return;
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  readonly #handlePointer = (event: Event): void => {
    const actions = this.#host.shadowRoot?.querySelector('.actions');
    if (actions && !event.composedPath().includes(actions)) this.close();
  };
}
