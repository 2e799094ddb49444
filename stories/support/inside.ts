/**
 * What a play function asks of one element: finds what a person sees in its
 * shadow root, by part, by name or by selector, and operates it with pointer
 * and keys. Waits until the element has drawn. Knows no element.
 */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Attributes } from './attributes.ts';

/** A story whose arguments are the attributes of its element. */
export type Story = StoryObj<Attributes>;

type Spy = ReturnType<typeof fn>;

interface Drawn extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  const label = (element as Partial<HTMLInputElement>).labels?.[0];
  return plain(element.getAttribute('aria-label') ?? (label ?? element).textContent);
}

/** One element of a story, from the inside. */
export class Inside {
  readonly host: Drawn;

  constructor(host: Drawn) {
    this.host = host;
  }

  get #root(): ShadowRoot {
    const root = this.host.shadowRoot;
    if (!root) throw new Error(`<${this.host.localName}> has no shadow root`);
    return root;
  }

  /** Every element that a person sees and `selector` finds. */
  all(selector: string): readonly HTMLElement[] {
    const found = [...this.#root.querySelectorAll<HTMLElement>(selector)];
    return found.filter((element) => element.checkVisibility());
  }

  /** Every visible element of this part. */
  parts(name: string): readonly HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  /** The first of them, once it is there. */
  one(selector: string): Promise<HTMLElement> {
    return waitFor(() => {
      const [first] = this.all(selector);
      if (!first) throw new Error(`<${this.host.localName}> shows no ${selector}`);
      return first;
    });
  }

  part(name: string): Promise<HTMLElement> {
    return this.one(`[part~="${name}"]`);
  }

  /** What a person reads now. */
  get text(): string {
    return plain(this.#root.querySelector<HTMLElement>('[part~="root"]')?.innerText);
  }

  /** Waits until the element says all of this, whatever its capitals. */
  async says(...words: readonly string[]): Promise<void> {
    for (const each of words) {
      await waitFor(() => expect(this.text.toLowerCase()).toContain(each.toLowerCase()));
    }
  }

  /** Waits until the element says none of this. */
  async saysNot(...words: readonly string[]): Promise<void> {
    for (const each of words) {
      await waitFor(() => expect(this.text.toLowerCase()).not.toContain(each.toLowerCase()));
    }
  }

  /** The visible button, field or item with exactly this name. */
  named(
    name: string,
    selector = 'button, a, summary, input, select, textarea',
  ): Promise<HTMLElement> {
    return waitFor(() => {
      const found = this.all(selector).find((element) => nameOf(element) === name);
      if (!found) throw new Error(`<${this.host.localName}> shows no '${name}'`);
      return found;
    });
  }

  /** Presses the button with this name. */
  async press(name: string): Promise<void> {
    await this.click(await this.named(name, 'button, summary'));
  }

  /** Clicks what the selector finds, or its label where a label covers it. */
  async click(what: string | HTMLElement): Promise<void> {
    const element = typeof what === 'string' ? await this.one(what) : what;
    await userEvent.click((element as Partial<HTMLInputElement>).labels?.[0] ?? element);
    await this.host.updateComplete;
  }

  /** Fills the field with this name. */
  async write(name: string, text: string): Promise<void> {
    const field = await this.named(name, 'input, textarea');
    await userEvent.click(field);
    await userEvent.keyboard(text);
    await this.host.updateComplete;
  }

  /** Presses keys where the focus is, as `'{ArrowDown}'`. */
  async keys(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await this.host.updateComplete;
  }

  /** Counts the events of this type from now on. */
  hears(type: string): Spy {
    const spy = fn();
    this.host.addEventListener(type, () => void spy());
    return spy;
  }
}

/** The first element of this tag, once it has drawn. */
export async function inside(canvas: ParentNode, tag: string): Promise<Inside> {
  const host = await waitFor(() => {
    const found = canvas.querySelector<Drawn>(tag);
    if (!found?.shadowRoot?.querySelector('[part~="root"]')) throw new Error(`no <${tag}> yet`);
    return found;
  });
  await host.updateComplete;
  return new Inside(host);
}

/** A play function that looks inside the element of this tag. */
export function on(
  tag: string,
  act: (element: Inside, canvas: HTMLElement) => Promise<void>,
): NonNullable<Story['play']> {
  return async ({ canvasElement }) => act(await inside(canvasElement, tag), canvasElement);
}

/** Sends the form around the element, and expects that the element holds it back with this message. */
export async function submitInVain(
  element: Inside,
  canvas: HTMLElement,
  message: string,
): Promise<void> {
  const button = canvas.querySelector('form > button');
  if (!button) throw new Error('the story has no form with a button');
  await userEvent.click(button);
  const host = element.host as HTMLElement & { readonly validationMessage: string };
  await expect(host.matches(':invalid')).toBe(true);
  await expect(host.validationMessage).toBe(message);
}
