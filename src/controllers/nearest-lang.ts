/**
 * The language of the place where an element stands: the `lang` of the nearest
 * ancestor, across shadow roots, and news when one of them changes. One observer
 * a root serves all elements under it. Knows no texts.
 */

/** What `node` stands in, across shadow roots. By the prototype: a field may hide a property of its form. */
export function parentAcross(node: Node): Node | null {
  const parent = Reflect.get(Node.prototype, 'parentNode', node);
  return parent ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The nearest `lang`, from `element` itself upwards; empty when none is set. */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue;
    const lang = node.getAttribute('lang') ?? node.getAttribute('xml:lang');
    if (lang !== null) return lang;
  }
  return '';
}

interface RootWatch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, RootWatch>();

function watchRoot(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang'] });
    watch = { observer, listeners };
    watches.set(root, watch);
  }
  const { listeners, observer } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Calls `listener` when a `lang` changes in any root above `element`; returns how to stop. */
export function watchLang(element: Element, listener: () => void): () => void {
  const stops: (() => void)[] = [];
  let root = element.getRootNode();
  for (;;) {
    stops.push(watchRoot(root, listener));
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  return () => {
    for (const stop of stops) stop();
  };
}
