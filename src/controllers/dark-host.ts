/**
 * Follows a host that is dark by its colours alone: light words, and no word on
 * `color-scheme`. Dark words of ours would drown there. Looks when the element
 * is laid out and whenever its size changes, as the answer costs nothing then.
 */
import type { LitElement, ReactiveController } from 'lit';

/** Words of more luminance are meant for a dark ground: on white they have a contrast under 2.4. */
const lightest = 0.4;

/** Relative luminance as WCAG defines it, 0 to 1; undefined for a colour that is not in `rgb()`. */
function luminance(color: string): number | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1).map(Number);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export class DarkHost implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#watch();
  }

  hostUpdated(): void {
    if (!this.#observer && this.#host.isConnected) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #watch(): void {
    this.#observer = new ResizeObserver(() => this.#follow());
    this.#observer.observe(this.#host);
  }

  #follow(): void {
    const { color, colorScheme } = getComputedStyle(this.#host);
    const isDark = colorScheme === 'normal' && (luminance(color) ?? 0) > lightest;
    this.#host.renderRoot.firstElementChild?.classList.toggle('dark', isDark);
  }
}
