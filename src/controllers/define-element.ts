/**
 * Registers a custom element under a name, once. Knows no element; where there
 * is no registry (plain Node) it does nothing.
 */

/** Defines `tag`; a name that is taken stays with the copy that took it. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as { readonly customElements?: CustomElementRegistry })
    .customElements;
  if (registry?.get(tag) !== undefined) return;
  registry?.define(tag, element);
}
