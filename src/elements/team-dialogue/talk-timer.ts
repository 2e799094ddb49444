/** The time that a group takes for one dimension. It may be ignored; nothing hangs on it. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { dialogueTexts } from '../../content/nl/dialogue/steps.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { textButton } from '../../views/control/text-button.ts';

/** Where the time comes from. */
export interface TalkClock {
  /** Milliseconds since any fixed moment; never goes back. */
  readonly now: () => number;
  /** Calls `act` every `ms` milliseconds; returns how to stop. */
  readonly every: (ms: number, act: () => void) => () => void;
}

const pageClock: TalkClock = {
  now: () => performance.now(),
  every: (ms, act) => {
    const id = setInterval(act, ms);
    return () => clearInterval(id);
  },
};

/** Ten minutes, in milliseconds. */
const wholeMs = 600_000;

/**
 * Counts down from ten minutes. Draws only while somebody can see it: on a hidden
 * page time goes on without a tick; away from the page it pauses.
 */
export class TalkTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: TalkClock;
  #leftMs = wholeMs;
  /** When it runs: the moment at which it is over. */
  #endsAt: number | undefined;
  #stopTicks: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, clock: TalkClock = pageClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** True while it counts down. */
  get isRunning(): boolean {
    return this.#endsAt !== undefined;
  }

  /** True when the ten minutes are over. */
  get isOver(): boolean {
    return this.#left() === 0;
  }

  /** True when it was started and not set back. */
  get isBegun(): boolean {
    return this.#left() < wholeMs;
  }

  /** What is left, as '9.05'. */
  get text(): string {
    const seconds = Math.ceil(this.#left() / 1000);
    return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    if (this.isRunning) this.pause();
  }

  /** Starts, or goes on. */
  readonly start = (): void => {
    if (this.isRunning || this.isOver) return;
    this.#endsAt = this.#clock.now() + this.#leftMs;
    this.#handleVisibility();
    this.#host.requestUpdate();
  };

  /** Stops where it is. */
  readonly pause = (): void => {
    this.#leftMs = this.#left();
    this.#endsAt = undefined;
    this.#stop();
    this.#host.requestUpdate();
  };

  /** Back to ten minutes, and waits. */
  readonly again = (): void => {
    this.pause();
    this.#leftMs = wholeMs;
  };

  #left(): number {
    if (this.#endsAt === undefined) return this.#leftMs;
    return Math.max(0, this.#endsAt - this.#clock.now());
  }

  #stop(): void {
    this.#stopTicks?.();
    this.#stopTicks = undefined;
  }

  readonly #tick = (): void => {
    if (this.isOver) this.pause();
    else this.#host.requestUpdate();
  };

  readonly #handleVisibility = (): void => {
    this.#stop();
    if (!this.isRunning || document.hidden) return;
    this.#tick();
    if (this.isRunning) this.#stopTicks = this.#clock.every(1000, this.#tick);
  };
}

function timerButton(language: LanguageController, timer: TalkTimer): TemplateResult | symbol {
  const { isRunning, isBegun, isOver, start, pause } = timer;
  if (isOver) return nothing;
  if (isRunning) return outlineButton(language.text('dialogue.pause'), pause);
  return outlineButton(language.text(isBegun ? 'dialogue.goOn' : 'dialogue.start'), start);
}

/** The time, its button, and that it may be skipped. */
export function timerLine(language: LanguageController, timer: TalkTimer): TemplateResult {
  const { text, isBegun, isRunning, isOver, again } = timer;
  const name = language.string('dialogue.timeLeft', { time: text });
  return html`<div class="timer screen-only">
    <span class="time" role="timer" aria-label=${name}>${text}</span>
    ${timerButton(language, timer)}
    ${
      isBegun && !isRunning
        ? textButton(language.text('dialogue.again'), again)
        : html`<span class="quiet small">${language.item(dialogueTexts.timer)}</span>`
    }
    <p class="quiet small over" role="status">
      ${isOver ? language.text('dialogue.over') : nothing}
    </p>
  </div>`;
}
