/**
 * Pointing in the picture: a tap chooses what it falls on; a mouse or pen drags a
 * leaf to another branch, which is ringed while it would take it. A finger scrolls.
 * Knows no record.
 */

export interface PointerTarget {
  /** Id of what is drawn here, if anything is that can be chosen. */
  readonly itemAt: (event: PointerEvent) => string | undefined;
  /** True for a leaf that may be moved. */
  readonly canDrag: (id: string) => boolean;
  /** Id of the branch or strand that would take a leaf here. */
  readonly branchAt: (event: PointerEvent) => string | undefined;
  readonly choose: (id: string) => void;
  /** The branch under a dragged leaf; undefined where none is, and when the drag ends. */
  readonly hover: (branch: string | undefined) => void;
  /** Lets the leaf follow the hand; without an id it falls back. */
  readonly carry: (id: string | undefined, x?: number, y?: number) => void;
  readonly drop: (id: string, branch: string) => void;
}

/** A hand that only presses moves less than this. */
const stillPx = 6;

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly isMoving: boolean;
  readonly branch?: string | undefined;
}

export class TreePointer {
  readonly #target: PointerTarget;
  #drag: Drag | undefined;
  /** The click that ends a drag chooses nothing. */
  #hasDragged = false;

  constructor(target: PointerTarget) {
    this.#target = target;
  }

  readonly handleDown = (event: PointerEvent): void => {
    this.#hasDragged = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const id = this.#target.itemAt(event);
    if (id === undefined || !this.#target.canDrag(id)) return;
    this.#drag = { id, x: event.clientX, y: event.clientY, isMoving: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly handleMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
    const isMoving = drag.isMoving || Math.hypot(x, y) > stillPx;
    if (!isMoving) return;
    this.#target.carry(drag.id, x, y);
    const branch = this.#target.branchAt(event);
    if (!drag.isMoving || branch !== drag.branch) this.#target.hover(branch);
    this.#drag = { ...drag, isMoving, branch };
  };

  readonly handleUp = (): void => {
    const drag = this.#drag;
    this.handleCancel();
    if (!drag?.isMoving) return;
    this.#hasDragged = true;
    if (drag.branch !== undefined) this.#target.drop(drag.id, drag.branch);
  };

  readonly handleCancel = (): void => {
    if (this.#drag?.isMoving) {
      this.#target.carry(undefined);
      this.#target.hover(undefined);
    }
    this.#drag = undefined;
  };

  readonly handleClick = (event: PointerEvent): void => {
    const id = this.#hasDragged ? undefined : this.#target.itemAt(event);
    if (id !== undefined) this.#target.choose(id);
  };
}
