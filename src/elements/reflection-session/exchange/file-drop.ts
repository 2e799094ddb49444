/**
 * Files, texts and links that are dropped on the bar or a panel. Shows where
 * they may land by an attribute; what is dropped is for who takes it in.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Source } from './incoming.ts';

/** What a drag may carry that can be opened. */
const droppable: readonly string[] = ['Files', 'text/uri-list', 'text/plain'];

export interface DropOwner {
  /** True while something may be dropped. */
  readonly isOpen: () => boolean;
  /** What a dropped text is called. */
  readonly textName: () => string;
  readonly take: (sources: readonly Source[]) => void;
}

export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: DropOwner;
  /** What the drag is over: an element inside is entered before its parent is left. */
  readonly #over = new Set<EventTarget>();

  constructor(host: ReactiveControllerHost & HTMLElement, owner: DropOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    root?.addEventListener('dragenter', this.#handleEnter);
    root?.addEventListener('dragover', this.#handleOver);
    root?.addEventListener('dragleave', this.#handleLeave);
    root?.addEventListener('drop', this.#handleDrop);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** The wrapper of the bar and the panels; what is slotted is not ours. */
  get #root(): Element | undefined {
    return this.#host.shadowRoot?.querySelector('.root') ?? undefined;
  }

  #isOurs(event: DragEvent): boolean {
    const root = this.#root;
    const { dataTransfer } = event;
    if (!root || !dataTransfer || !this.#owner.isOpen()) return false;
    const path = event.composedPath();
    const isText = path[0] instanceof HTMLTextAreaElement && !dataTransfer.types.includes('Files');
    // A text that is dragged into a field goes into the field.
    return (
      path.includes(root) && !isText && dataTransfer.types.some((type) => droppable.includes(type))
    );
  }

  #mark(): void {
    const isOver = [...this.#over].some((target) => target instanceof Node && target.isConnected);
    this.#root?.toggleAttribute('data-dragged', isOver);
  }

  #end(): void {
    this.#over.clear();
    this.#mark();
  }

  readonly #handleEnter = (event: Event): void => {
    const [target] = event.composedPath();
    if (!target || !this.#isOurs(event as DragEvent)) return;
    event.preventDefault();
    this.#over.add(target);
    this.#mark();
  };

  readonly #handleOver = (event: Event): void => {
    const { dataTransfer } = event as DragEvent;
    if (!this.#isOurs(event as DragEvent) || !dataTransfer) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
  };

  readonly #handleLeave = (event: Event): void => {
    const [target] = event.composedPath();
    if (target) this.#over.delete(target);
    this.#mark();
  };

  readonly #handleDrop = (event: Event): void => {
    const { dataTransfer } = event as DragEvent;
    const isOurs = this.#isOurs(event as DragEvent);
    this.#end();
    if (!isOurs || !dataTransfer) return;
    // Without this the browser leaves the page for the file.
    event.preventDefault();
    const files = [...dataTransfer.files];
    const text = dataTransfer.getData('text/plain');
    if (files.length > 0) this.#owner.take(files);
    else if (text.trim() !== '') this.#owner.take([{ name: this.#owner.textName(), text }]);
  };
}
