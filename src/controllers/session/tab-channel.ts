/**
 * How the tabs of one site hear each other: which of them hold the same
 * reflection, and when one kept or wiped it. A line of codes, never of answers:
 * whoever hears one reads the store. Without BroadcastChannel all stay silent.
 */
import { storePrefix } from '../../storage/record-store.ts';

/** What a tab says of the reflection that it holds. */
export interface TabPresence {
  /** The key under which it is kept. */
  readonly key: string;
  /** Id of the dossier. */
  readonly dossier: string;
  /** True when it is kept on the device, and so in step with other tabs. */
  readonly onDevice: boolean;
}

/**
 * `saved`, `wiped`: on the device. `left`: no longer kept on the device, but not
 * wiped. `wiped-all`: everything of ours, whatever its key.
 */
export type TabNews = 'saved' | 'wiped' | 'left' | 'wiped-all';

const news: readonly unknown[] = ['saved', 'wiped', 'left', 'wiped-all'] satisfies TabNews[];
const kinds: readonly unknown[] = [...news, 'hello', 'here', 'bye'];

interface TabMessage extends TabPresence {
  readonly kind: TabNews | 'hello' | 'here' | 'bye';
  /** Who says it. */
  readonly tab: string;
}

export interface TabChannelOptions {
  /** Makes the channel; may throw. */
  readonly make: (name: string) => BroadcastChannel;
  /** Tells this session from those in other tabs, as a UUID. */
  readonly tab: string;
  readonly presence: () => TabPresence;
  /** Another tab has news of the reflection under our key. */
  readonly heard: (what: TabNews) => void;
  /** `others` has changed. */
  readonly changed: () => void;
}

/** Any script of the site may speak on the channel: what has not our shape is not heard. */
function isMessage(value: unknown): value is TabMessage {
  const { kind, tab, key, dossier, onDevice } = (value ?? {}) as Partial<TabMessage>;
  const isToldBy = [tab, key, dossier].every((text) => typeof text === 'string');
  return kinds.includes(kind) && isToldBy && typeof onDevice === 'boolean';
}

export class TabChannel {
  readonly #options: TabChannelOptions;
  readonly #others = new Map<string, TabPresence>();
  #channel: BroadcastChannel | undefined;
  /** What was last said of this tab. */
  #said = '';

  constructor(options: TabChannelOptions) {
    this.#options = options;
  }

  /** The other tabs that hold a reflection under our key. */
  get others(): readonly TabPresence[] {
    return [...this.#others.values()];
  }

  /** Begins to listen and says hello; does nothing when it listens already. */
  open(): void {
    if (this.#channel) return;
    try {
      this.#channel = this.#options.make(`${storePrefix}tabs`);
      this.#channel.onmessage = ({ data }) => this.#hear(data);
    } catch {
      // The tabs then meet in the store, at their next save.
      return;
    }
    this.announce();
  }

  /** Says goodbye and listens no longer. */
  close(): void {
    this.#send('bye');
    this.#channel?.close();
    this.#channel = undefined;
    this.#said = '';
    this.#others.clear();
  }

  /** Says what this tab holds, when that is another than was said last. */
  announce(): void {
    const { key, dossier, onDevice } = this.#options.presence();
    const saying = JSON.stringify([key, dossier, onDevice]);
    if (saying === this.#said) return;
    const [former] = this.#said === '' ? [key] : (JSON.parse(this.#said) as [string]);
    if (former !== key) {
      this.#send('bye', former);
      this.#others.clear();
    }
    this.#said = saying;
    this.#send('hello');
    this.#options.changed();
  }

  tell(what: TabNews): void {
    this.#send(what);
  }

  #send(kind: TabMessage['kind'], key?: string): void {
    const { tab, presence } = this.#options;
    const message: TabMessage = { ...presence(), ...(key !== undefined && { key }), kind, tab };
    try {
      this.#channel?.postMessage(message);
    } catch {
      // A channel that the browser closed says nothing.
    }
  }

  #hear(message: unknown): void {
    const { tab, presence, heard } = this.#options;
    if (!isMessage(message) || message.tab === tab) return;
    const { kind } = message;
    if (kind === 'wiped-all') heard(kind);
    if (message.key !== presence().key) return;
    if (kind === 'saved' || kind === 'wiped' || kind === 'left') heard(kind);
    if (kind === 'hello') this.#send('here');
    this.#note(message);
  }

  #note({ kind, tab, key, dossier, onDevice }: TabMessage): void {
    if (kind === 'bye') this.#others.delete(tab);
    else this.#others.set(tab, { key, dossier, onDevice: onDevice });
    this.#options.changed();
  }
}
