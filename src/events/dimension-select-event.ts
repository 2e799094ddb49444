import type { Dimension } from '../model/dimension.ts';

/** Fired when the user chooses a dimension in a picture or list. Bubbles, composed. */
export class DimensionSelectEvent extends Event {
  static readonly type = 'dimension-select';

  /** Id of the chosen dimension. */
  readonly dimension: Dimension;

  constructor(dimension: Dimension) {
    super(DimensionSelectEvent.type, { bubbles: true, composed: true });
    this.dimension = dimension;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dimension-select': DimensionSelectEvent;
  }
}
