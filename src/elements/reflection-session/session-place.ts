/**
 * Where the reflection of a session element is kept: on the screen only, in the
 * tab, with the host, or on the device once the person chose that there; and
 * what is said to other tabs about it. Draws nothing.
 *
 * The choice lies on the device itself: a dossier that is kept there under our
 * key means that it was made. Until that is known, and whenever the device does
 * not answer, the tab keeps.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from '../../controllers/session/dossier-keeper.ts';
import { newId, now } from '../../controllers/environment.ts';
import { onClearEverything } from '../../controllers/session/page-session.ts';
import { TabChannel, type TabNews } from '../../controllers/session/tab-channel.ts';
import { VersionedSession } from '../../controllers/session/versioned-session.ts';
import { mergeDossiers } from '../../model/merge.ts';
import type { Dossier } from '../../model/record.ts';
import { after, type MaybePromise, type RecordStore } from '../../storage/record-store.ts';
import { storeFault, type StoreFault } from '../../storage/store-error.ts';
import { loadDossier, updateDossier } from '../../storage/stored-dossier.ts';
import { browserSurroundings, type PlaceSurroundings } from './place-surroundings.ts';

/** What the host asks for. */
export type WantedPlace = RecordStore | 'tab' | 'device' | 'none';

export class SessionPlace implements ReactiveController {
  readonly session: VersionedSession;
  readonly #around: PlaceSurroundings;
  readonly #channel: TabChannel;
  #wanted: { readonly kind: WantedPlace; readonly key: string } | undefined;
  #onDevice = false;
  /** What lies in the tab goes once it is kept on the device. */
  #leavesTab = false;
  #isWipedElsewhere = false;
  #stopListening: readonly (() => void)[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    surroundings: Partial<PlaceSurroundings> = {},
  ) {
    this.#around = { ...browserSurroundings(), ...surroundings };
    const { makeChannel, patienceMs } = this.#around;
    this.session = new VersionedSession({
      now,
      newId,
      patienceMs,
      finished: (job, fault) => this.#finished(job, fault),
    });
    this.#channel = new TabChannel({
      make: makeChannel,
      tab: newId(),
      presence: () => ({
        key: this.#wanted?.key ?? '',
        dossier: this.session.dossier.id,
        onDevice: this.#onDevice,
      }),
      heard: (what) => this.#hear(what),
      changed: () => this.#meetOthers(),
    });
    host.addController(this);
  }

  /** What keeps it now. */
  get keeps(): 'tab' | 'device' | 'host' | 'none' {
    const kind = this.#wanted?.kind ?? 'tab';
    if (typeof kind !== 'string') return 'host';
    return kind === 'device' && !this.#onDevice ? 'tab' : kind;
  }

  /** True when the host offers to keep on the device. */
  get canKeepOnDevice(): boolean {
    return this.#wanted?.kind === 'device';
  }

  /** True once the person chose it, here or on an earlier visit. */
  get keepsOnDevice(): boolean {
    return this.#onDevice;
  }

  /** True while another tab holds this reflection and is not in step with this one. */
  get otherTabOpen(): boolean {
    return this.session.status.otherTab === true;
  }

  // -- Going there

  /** Brings the session to where the host wants it; does nothing when it is there. */
  go(kind: WantedPlace, key: string): void {
    const former = this.#wanted;
    if (former?.key === key && former.kind === kind) return;
    this.#wanted = { kind, key };
    this.#onDevice = false;
    this.#leavesTab = false;
    this.#setProblem(undefined);
    const store = kind === 'tab' || kind === 'device' ? this.#around.tab() : kind;
    const place = store === 'none' ? undefined : { store, key };
    if (former && former.key !== key) this.session.moveTo(place);
    else this.session.keepAt(place);
    if (kind === 'device') this.#lookOnDevice({ store: this.#around.device, key });
    this.#announce();
  }

  /**
   * Keeps on the device from now on. Until that is done, and when it fails, the
   * tab keeps; then the status has the problem.
   * @returns whether it is kept there
   */
  async keepOnDevice(): Promise<boolean> {
    const wanted = this.#wanted;
    if (wanted?.kind !== 'device' || this.#onDevice) return this.#onDevice;
    const place = { store: this.#around.device, key: wanted.key };
    const mine = this.session.dossier;
    // Never awaited: where the browser asks the person first, it may take for ever.
    quietly(() => this.#around.persist());
    const fault = await this.#withPatience(() =>
      updateDossier(place.store, place.key, (kept) => (kept ? together(kept, mine) : mine)),
    );
    if (wanted !== this.#wanted || this.#onDevice) return this.#onDevice;
    this.#setProblem(fault);
    if (fault) return false;
    this.#goToDevice(place, mine);
    return true;
  }

  /**
   * Removes it from the device and goes on in the tab.
   * @returns whether nothing is left there; when not, the status has the problem
   */
  async stopKeepingOnDevice(): Promise<boolean> {
    if (!this.#onDevice) return true;
    this.#channel.tell('left');
    return this.#goOnInTab();
  }

  // -- While the element is in the page

  hostConnected(): void {
    const hide = (): void => this.#channel.close();
    const show = (event: PageTransitionEvent): void => {
      this.#channel.open();
      if (event.persisted && this.#onDevice) this.session.refresh();
    };
    addEventListener('pagehide', hide);
    addEventListener('pageshow', show);
    this.#stopListening = [
      () => removeEventListener('pagehide', hide),
      () => removeEventListener('pageshow', show),
      this.session.subscribe(() => this.#announce()),
      onClearEverything(() => this.#clearDevice()),
    ];
    // While it was out of the page it heard no other tab.
    if (this.#onDevice) this.session.refresh();
    this.#announce();
  }

  hostDisconnected(): void {
    for (const stop of this.#stopListening) stop();
    this.#channel.close();
    this.#meetOthers();
  }

  // -- The device

  #lookOnDevice(place: Place): void {
    const wanted = this.#wanted;
    void after(
      () => loadDossier(place.store, place.key),
      ({ dossier, fault }) => {
        if (wanted !== this.#wanted || this.#onDevice) return;
        const isHere = this.session.dossier.records.length > 0;
        // One of a later version is shown, but not in the place of what is here.
        const isTaken = dossier !== undefined && (!fault || !isHere);
        if (isTaken) this.#goToDevice(place);
        // A device that is closed keeps nothing that anyone chose to keep there: the tab does.
        else if (fault === 'garbage' || fault === 'newer') this.#setProblem(fault);
      },
      () => undefined,
    );
  }

  /** @param base what is on the device already of what is here */
  #goToDevice(place: Place, base?: Dossier): void {
    this.#onDevice = true;
    this.#leavesTab = true;
    this.session.bringTo(place, base);
    this.#announce();
    this.#channel.tell('saved');
  }

  /** Leaves nothing on the device. */
  #goOnInTab(): MaybePromise<boolean> {
    const key = this.#wanted?.key ?? '';
    this.#onDevice = false;
    this.#leavesTab = false;
    this.session.keepAt({ store: this.#around.tab(), key });
    this.#announce();
    return this.#removeFromDevice();
  }

  /** Gives whether it is gone from there. */
  #removeFromDevice(): MaybePromise<boolean> {
    const key = this.#wanted?.key ?? '';
    const finish = (problem?: StoreFault): boolean => {
      this.#setProblem(problem);
      return !problem;
    };
    return after(
      () => this.#around.device.remove(key),
      () => finish(),
      (fault) => finish(storeFault(fault)),
    );
  }

  #clearDevice(): void {
    this.#channel.tell('wiped-all');
    quietly(() => this.#around.device.clearAll());
  }

  /** Says that there is a problem as long as the device does not answer. */
  async #withPatience<Value>(ask: () => MaybePromise<Value>): Promise<Value> {
    const wanted = this.#wanted;
    const say = (problem: StoreFault | undefined): void => {
      if (wanted === this.#wanted) this.#setProblem(problem);
    };
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      say('blocked');
    }, this.#around.patienceMs);
    const answer = await ask();
    clearTimeout(timer);
    if (isSilent) say(undefined);
    return answer;
  }

  #setProblem(problem: StoreFault | undefined): void {
    this.session.surroundings = { ...this.session.surroundings, problem };
  }

  #finished(job: 'save' | 'remove', fault: StoreFault | undefined): void {
    const isEcho = this.#isWipedElsewhere;
    if (job === 'remove') this.#isWipedElsewhere = false;
    if (fault || this.#wanted?.kind !== 'device') return;
    if (job === 'remove') this.#wiped(isEcho);
    else if (this.#onDevice) this.#savedOnDevice();
  }

  #savedOnDevice(): void {
    const key = this.#wanted?.key ?? '';
    if (this.#leavesTab) {
      this.#leavesTab = false;
      quietly(() => this.#around.tab().remove(key));
    }
    if (this.#channel.others.length > 0) this.session.published();
    this.#channel.tell('saved');
  }

  /** 'Wis' takes the choice along: whoever comes next makes it anew. */
  #wiped(isEcho: boolean): void {
    if (this.#onDevice && !isEcho) this.#channel.tell('wiped');
    void (this.#onDevice ? this.#goOnInTab() : this.#removeFromDevice());
  }

  // -- Other tabs

  #announce(): void {
    const keeps = this.keeps;
    if (!this.#wanted || keeps === 'none' || keeps === 'host') this.#channel.close();
    else {
      this.#channel.open();
      this.#channel.announce();
    }
  }

  #hear(what: TabNews): void {
    if (what === 'wiped-all' || (what === 'wiped' && this.#onDevice)) {
      this.#isWipedElsewhere = true;
      this.session.clear();
    } else if (this.#onDevice && what === 'saved') this.session.refresh();
    else if (this.#onDevice && what === 'left') void this.#goOnInTab();
  }

  /** Another tab with the same reflection may go on from the same versions. */
  #meetOthers(): void {
    const { id } = this.session.dossier;
    const same = this.#channel.others.filter(({ dossier }) => dossier === id);
    if (same.length > 0) this.session.published();
    const otherTab = same.some(({ onDevice }) => !(onDevice && this.#onDevice));
    this.session.surroundings = { ...this.session.surroundings, otherTab };
  }
}

/** Does what may fail without a word: nothing of a person's depends on it. */
function quietly(action: () => unknown): void {
  void after(action, nothing, nothing);
}

function nothing(): undefined {
  return undefined;
}

function together(kept: Dossier, mine: Dossier): Dossier {
  const { turn } = mine;
  return { ...mergeDossiers(kept, mine), ...(turn && { turn }) };
}
