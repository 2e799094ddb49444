/**
 * A tap or drag in the picture as an answer: a mouse or pen drags along a ring,
 * a finger taps, so that a page still scrolls. Knows no record.
 */
import type { RadarScene } from '../../geometry/radar-layout.ts';
import { ratingAt, type PointedRating } from '../../geometry/rating-at.ts';

export interface PointerTarget {
  readonly scene: () => RadarScene | undefined;
  readonly point: (rating: PointedRating) => void;
  readonly finish: () => void;
}

export class RadarPointer {
  readonly #target: PointerTarget;
  #isDown = false;
  #last: PointedRating | undefined;

  constructor(target: PointerTarget) {
    this.#target = target;
  }

  /** True while a pointer is down: ring words then stay where they are. */
  get isDown(): boolean {
    return this.#isDown;
  }

  readonly handleDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.#isDown = true;
    this.#last = undefined;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#move(event);
  };

  readonly handleMove = (event: PointerEvent): void => {
    if (this.#isDown) this.#move(event);
  };

  readonly handleUp = (): void => {
    if (!this.#isDown) return;
    this.#isDown = false;
    if (this.#last) this.#target.finish();
  };

  /** A finger's tap arrives as a click; a mouse was handled while it was down. */
  readonly handleClick = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' || event.pointerType === 'pen') return;
    const rating = this.#at(event);
    if (!rating) return;
    this.#target.point(rating);
    this.#target.finish();
  };

  #move(event: PointerEvent): void {
    const rating = this.#at(event);
    if (!rating) return;
    // A drag stays on the axis where it began.
    if (this.#last && rating.dimension !== this.#last.dimension) return;
    if (rating.value === this.#last?.value) return;
    this.#last = rating;
    this.#target.point(rating);
  }

  #at(event: PointerEvent): PointedRating | undefined {
    const scene = this.#target.scene();
    if (!scene) return undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * scene.width;
    const y = ((event.clientY - box.top) / box.height) * scene.height;
    return ratingAt(scene.frame, x, y);
  }
}
