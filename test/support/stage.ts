/**
 * A place on the page for what a test puts there, and how to wait until our
 * elements in it have drawn themselves. Emptied after each test.
 */

interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

const stages: HTMLElement[] = [];

/** Puts `markup` into a new block of the page, parsed as a page is. */
export function stage(markup = ''): HTMLElement {
  const block = document.createElement('div');
  document.body.append(block);
  block.innerHTML = markup;
  stages.push(block);
  return block;
}

/** The first element with this tag in `root`. */
export function one<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** The properties of an element, as untyped as a host may treat them. */
export type Fields = Record<string, unknown>;

/** Sets a property as a host may, without knowing its type. */
export function setField(element: Element, name: string, value: unknown): void {
  (element as unknown as Fields)[name] = value;
}

/** Also of another frame, where `instanceof` says no. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** `root` and every element in it, through open shadow roots. */
export function* everyElement(root: ParentNode): Generator<Element> {
  if (isElement(root)) yield root;
  if (isElement(root) && root.shadowRoot) yield* everyElement(root.shadowRoot);
  for (const child of root.children) yield* everyElement(child);
}

/** The shadow root of an element. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** Resolves with the next frame, or soon after where a hidden page draws none. */
export function nextFrame(): Promise<void> {
  return new Promise((drawn) => {
    const timer = setTimeout(drawn, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      drawn();
    });
  });
}

/** Resolves once the size of `element` was told to those who asked for it before. */
export function sizeTold(element: Element): Promise<void> {
  return new Promise((told) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      told();
    });
    observer.observe(element);
  });
}

async function updated(root: ParentNode): Promise<void> {
  const all = [...everyElement(root)] as Updating[];
  await Promise.all(all.map((element) => element.updateComplete));
}

/** Resolves when all elements in `root` have drawn, also what they draw after measuring. */
export async function settled(root: ParentNode = document.body): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await updated(root);
    await nextFrame();
  }
  await updated(root);
}

/** Stages `markup`, waits until it is drawn and returns its first element. */
export async function staged<E extends HTMLElement = HTMLElement>(markup: string): Promise<E> {
  const block = stage(markup);
  await settled(block);
  return one<E>(block, '*');
}

afterEach(() => {
  for (const block of stages.splice(0)) block.remove();
});
