/**
 * Counts the listeners and observers that stand on the page. Import it before
 * anything else: it wraps the platform's own methods, and counts from then on.
 */

const listeners = new Map<EventTarget, Map<string, number>>();
const observing = new Set<WeakRef<object>>();
const refs = new WeakMap<object, WeakRef<object>>();

function refOf(observer: object): WeakRef<object> {
  let ref = refs.get(observer);
  if (!ref) refs.set(observer, (ref = new WeakRef(observer)));
  return ref;
}

function key(type: string, options: unknown): string {
  const capture =
    typeof options === 'boolean'
      ? options
      : (options as { capture?: boolean } | undefined)?.capture;
  return `${type}${capture === true ? ' capture' : ''}`;
}

/** Only what outlives an element is watched: a listener on a node of its own goes with it. */
function outlives(target: EventTarget): boolean {
  return !(target instanceof Node) || target === document || target === document.body;
}

/** Holds no handler: it would hold the element that it belongs to. */
const handlers = new WeakMap<EventTarget, WeakMap<object, Set<string>>>();

function known(target: EventTarget, handler: object): Set<string> {
  let byHandler = handlers.get(target);
  if (!byHandler) handlers.set(target, (byHandler = new WeakMap()));
  let types = byHandler.get(handler);
  if (!types) byHandler.set(handler, (types = new Set()));
  return types;
}

function count(target: EventTarget, type: string, step: number): void {
  const types = listeners.get(target) ?? new Map<string, number>();
  types.set(type, (types.get(type) ?? 0) + step);
  listeners.set(target, types);
}

const noHandler = {};

const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...given) {
  const target = this ?? globalThis;
  const [type, handler, options] = given;
  const types = known(target, handler ?? noHandler);
  const isOnce = typeof options === 'object' && (options?.once ?? options?.signal) !== undefined;
  if (handler !== null && outlives(target) && !isOnce && !types.has(key(type, options))) {
    types.add(key(type, options));
    count(target, key(type, options), 1);
  }
  add.apply(target, given);
};

EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...given) {
  const target = this ?? globalThis;
  const [type, handler, options] = given;
  if (known(target, handler ?? noHandler).delete(key(type, options)))
    count(target, key(type, options), -1);
  remove.apply(target, given);
};

for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  const { prototype } = Observer as { prototype: { observe: unknown; disconnect: unknown } };
  const observe = prototype.observe as (...given: unknown[]) => void;
  const disconnect = prototype.disconnect as () => void;
  prototype.observe = function (this: object, ...given: unknown[]) {
    observing.add(refOf(this));
    observe.apply(this, given);
  };
  prototype.disconnect = function (this: object) {
    observing.delete(refOf(this));
    disconnect.apply(this);
  };
}

/** How many listeners stand on window, document and other lasting things, and how many observers observe. */
export function standing(): { readonly listeners: number; readonly observers: number } {
  const sums = [...listeners.values()].flatMap((types) => [...types.values()]);
  return {
    listeners: sums.reduce((sum, each) => sum + each, 0),
    observers: observing.size,
  };
}
