/** Catches what is printed: windows are blocked, and the frame in their place prints nothing. */
import { one, settled } from './stage.ts';

/** The document that `act` printed, and how often it was asked to print. */
export async function printed(act: () => void): Promise<{
  readonly frame: HTMLIFrameElement;
  readonly sheet: Document;
  readonly times: number;
}> {
  const { open } = window;
  window.open = () => null;
  let times = 0;
  const { append } = document.body;
  document.body.append = (...nodes: (Node | string)[]) => {
    append.apply(document.body, nodes);
    const view = document.querySelector('iframe')?.contentWindow;
    if (view) view.print = () => (times += 1);
  };
  try {
    act();
  } finally {
    Reflect.deleteProperty(document.body, 'append');
    window.open = open;
  }
  const frame = one<HTMLIFrameElement>(document, 'iframe');
  await settled();
  if (!frame.contentDocument) throw new Error('The frame has no document');
  return { frame, sheet: frame.contentDocument, times };
}

/** Ends the printing, which takes the frame away. */
export function endPrint(frame: HTMLIFrameElement): void {
  frame.contentWindow?.dispatchEvent(new Event('afterprint'));
}
