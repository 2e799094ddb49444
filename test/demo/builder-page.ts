/** The snippet builder in a frame, worked as a person does: choices, typing, pasting, copying. */
import { shadowText } from '../support/shadow-text.ts';
import { settled } from '../support/stage.ts';

/** Its page, and how a person works it. */
export interface BuilderPage {
  readonly page: Document;
  /** Chooses an option of the field with that id, or types its value. */
  readonly set: (id: string, value: string) => void;
  /** Presses the button with those words. */
  readonly press: (words: string) => void;
  /** Pastes into the field that `selector` finds. */
  readonly paste: (selector: string, data: Readonly<Record<string, string>>) => void;
  /** The text of a form, as its button copies it. */
  readonly form: (name: string) => string;
  /** The words of the live element, drawn. */
  readonly shown: () => Promise<string>;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function found<E extends Element>(page: ParentNode, selector: string): E {
  const element = page.querySelector<E>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Loads a page of the demo into a frame, and waits until its elements are drawn. */
export async function demoPage(path: string, width = '1000'): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.width = width;
  frame.height = '800';
  frame.src = path;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  await settled(frame.contentDocument!.body);
  return frame.contentDocument!;
}

/** Loads the builder, with the embed pages of the build as its folder. */
export async function builderPage(): Promise<BuilderPage> {
  const page = await demoPage('/demo/gids/bouwer.html');
  const inner = page.defaultView as Window & typeof globalThis;
  const set = (id: string, value: string): void => {
    const field = found<Field>(page, `#${id}`);
    field.value = value;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new inner.Event(type, { bubbles: true }));
    }
  };
  set('adres', `${location.origin}/built/embed/`);
  return {
    page,
    set,
    press: (words) => {
      const buttons = [...page.querySelectorAll('button')];
      const button = buttons.find((each) => (each.ariaLabel ?? each.textContent) === words);
      if (!button) throw new Error(`No button ${words}`);
      button.click();
    },
    paste: (selector, data) => {
      const clipboardData = new inner.DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
      const field = found<Field>(page, selector);
      const options = { clipboardData, bubbles: true, cancelable: true };
      field.dispatchEvent(new inner.ClipboardEvent('paste', options));
    },
    form: (name) => found(page, `[data-form=${name}] code`).textContent,
    shown: async () => {
      const preview = found(page, '[data-preview]');
      await settled(preview);
      return shadowText(found(preview, '*'));
    },
  };
}
