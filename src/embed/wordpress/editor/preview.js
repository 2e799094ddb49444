/**
 * Shows an element of ours in the editor: the real one, which reads the blocks that
 * the editor is writing in. Its module is loaded into whatever document the block
 * stands in. Where that fails, the blocks are there and nothing else is.
 */
(function (wp) {
  const { createElement: el, useEffect, useRef } = wp.element;
  const assets = new URL('../assets/elements/', document.currentScript.src);
  const { search } = new URL(document.currentScript.src);

  /** Loads the module of `tag` into `page`, once. */
  function load(tag, page) {
    const id = `betrokken-${tag}-js`;
    if (page.getElementById(id)) return;
    const script = page.createElement('script');
    script.id = id;
    script.type = 'module';
    script.src = new URL(`${tag}.js${search}`, assets).href;
    page.head.append(script);
  }

  /** Gives `element` exactly these attributes: true is a flag, empty is none. */
  function give(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === '' || value === false || value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : value);
    }
  }

  /** The element `tag`, to look at: it takes no part in a session and cannot be used. */
  function Preview({ tag, attributes }) {
    const place = useRef(null);
    useEffect(() => {
      const page = place.current.ownerDocument;
      const element = page.createElement(tag);
      give(element, { session: 'none', ...attributes });
      place.current.append(element);
      load(tag, page);
      return () => element.remove();
    }, [tag]);
    useEffect(() => {
      give(place.current.firstElementChild, attributes);
    }, [JSON.stringify(attributes)]);
    return el(
      wp.components.Disabled,
      null,
      el('div', { className: 'betrokken-preview', ref: place }),
    );
  }

  wp.betrokken.Preview = Preview;
})(window.wp);
