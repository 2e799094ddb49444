/**
 * Where one is in the form, and the moves: from step to step, to what is
 * missing, to 'Klaar' and to the next colleague. Knows no answers but what is open.
 */
import type { SessionView } from '../../controllers/session/session.ts';
import { openDimensions } from '../../model/assessment.ts';
import { dimensions } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';
import type { AskedForm } from './form-asked.ts';
import { FormFocus, type FocusOwner } from './form-focus.ts';
import { resumeStep, stepOf, type FormStep } from './form-step.ts';
import { PaperTyping } from './paper-typing.ts';

/** The form that one moves through. */
interface MovesOwner {
  readonly host: FocusOwner & { requestUpdate(): void; readonly required: boolean };
  readonly record: () => Assessment | undefined;
  readonly asked: () => AskedForm;
  readonly session: () => SessionView | undefined;
  /** Draws what is to be drawn at once. */
  readonly draw: () => void;
  /** Locks the record, and opens it again as its next revision. */
  readonly lock: () => void;
  readonly unlock: () => void;
}

export class FormMoves {
  /** The step on screen. */
  step: FormStep = 'why';
  /** Ids of the parts that are folded open in a narrow place. */
  opened: ReadonlySet<string> = new Set();
  /** 'Something else' is chosen at 'why now', also before a word is written. */
  isOtherReason = false;
  /** What is missing is marked. */
  showsMissing = false;

  readonly focus: FormFocus;
  readonly #owner: MovesOwner;
  readonly #typing: PaperTyping;

  constructor(owner: MovesOwner) {
    this.#owner = owner;
    this.focus = new FormFocus(owner.host);
    this.#typing = new PaperTyping(
      {
        scale: () => (owner.record() ?? owner.asked()).scale,
        show: (step) => this.#show({ step }),
      },
      this.focus,
    );
  }

  /** What the parts of the form may ask. */
  get acts() {
    const { go, toggle, focusOn, finish, reopen, next, showFormer } = this;
    const { to: typeFrom, handleKey } = this.#typing;
    return { go, toggle, focusOn, finish, reopen, next, showFormer, typeFrom, handleKey };
  }

  /** Takes up a record, or begins anew without one. */
  resume(record: Assessment | undefined): void {
    this.#show({ step: resumeStep(record), isOtherReason: false, showsMissing: false });
  }

  markMissing(): void {
    this.#show({ showsMissing: true });
  }

  readonly go = (step: FormStep): void => {
    this.#typing.leave();
    this.#show({ step });
    this.focus.step(step, this.#owner.asked().layout === 'page' ? 'heading' : 'card');
  };

  readonly toggle = (part: string): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(part)) opened.add(part);
    this.#show({ opened });
  };

  readonly focusOn = (selector: string): void => this.focus.soon(() => this.focus.find(selector));

  /** The browser comes here too, when an answer on a hidden step is missing. */
  readonly goToMissing = (): void => {
    const [dimension] = openDimensions(this.#owner.record());
    if (dimension === undefined) return;
    this.#show({ step: stepOf(dimension), showsMissing: true });
    this.#owner.draw();
    this.focus.rating(dimension)?.focus();
  };

  readonly finish = (): void => {
    const { host, record, lock, session } = this.#owner;
    if (host.required && openDimensions(record()).length > 0) {
      this.goToMissing();
      return;
    }
    lock();
    if (this.#typing.isAtEnd && session()) this.focusOn('.next-colleague');
    else this.go('review');
  };

  readonly reopen = (): void => {
    this.#owner.unlock();
    this.go('review');
  };

  readonly next = (): void => {
    const isTyping = this.#typing.isAtEnd;
    this.#owner.session()?.nextColleague();
    this.#owner.draw();
    if (isTyping) this.#typing.to(dimensions[0]);
    else this.go('why');
  };

  readonly showFormer = (): void => {
    this.#owner.session()?.showFormer();
    this.focusOn(`#heading-${this.step}`);
  };

  #show(
    change: Partial<Pick<FormMoves, 'step' | 'opened' | 'isOtherReason' | 'showsMissing'>>,
  ): void {
    Object.assign(this, change);
    this.#owner.host.requestUpdate();
  }
}
