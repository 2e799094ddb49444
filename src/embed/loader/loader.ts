/** Placed once on a site: recognises what can become an element, and fetches elements when needed. */
export {};
