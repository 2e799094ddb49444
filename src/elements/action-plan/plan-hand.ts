/**
 * What a person does with the plan, and what stands on the screen beside the
 * record: the action whose editor is open, the one that was begun, the one that
 * was taken out, whose ideas are open. Keeps the focus where the person is.
 * Knows no drawing but where a control stands.
 */
import type { EditPhase } from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { LanguageController } from '../../controllers/language.ts';
import {
  withAccepted,
  withAction,
  withActionBack,
  withActionMoved,
  withFocus,
  withoutAction,
} from '../../model/plan.ts';
import type { Plan, PlanAction, PlanPlace } from '../../model/record.ts';
import type { ActionField, PlanActs, PlanView } from './plan-view.ts';
import { actionTitle } from './plan-words.ts';

/** The element, as far as the hand needs it. */
export interface PlanOwner {
  readonly language: LanguageController;
  readonly root: () => ParentNode & DocumentOrShadowRoot;
  readonly actions: () => readonly PlanAction[];
  readonly canEdit: () => boolean;
  readonly edit: (change: (record: Plan) => Plan, phase: EditPhase) => void;
  /** Draws anew and resolves when that is done. */
  readonly redraw: () => Promise<unknown>;
}

/** An action that was taken out, and where it stood. */
interface Removed {
  readonly action: PlanAction;
  readonly index: number;
}

/** Everything in a control that one may go to, in the order in which it is looked for. */
const fields = 'input, textarea, select, button, summary';

/** What the hand does; the rest of `PlanActs` is the element's own. */
type HandActs = Omit<PlanActs, 'answer' | 'print' | 'commit'>;

export class PlanHand implements HandActs {
  readonly #owner: PlanOwner;
  #begun: PlanAction | undefined;
  #edited: string | undefined;
  #removed: Removed | undefined;
  #ideasAt: PlanPlace | undefined;
  #choosesFocus: boolean | undefined;
  /** Where the focus goes back to. */
  #opener: Element | null = null;
  #said = '';
  #recordId: string | undefined;

  constructor(owner: PlanOwner) {
    this.#owner = owner;
  }

  /** The action that was begun and is still blank. */
  get begun(): PlanAction | undefined {
    return this.#begun;
  }

  /** What is open, and what is said, beside the record. */
  get state(): Pick<PlanView, 'edited' | 'removed' | 'ideasAt' | 'said'> {
    return {
      edited: this.#edited,
      removed: this.#removed?.action,
      ideasAt: this.#ideasAt,
      said: this.#said,
    };
  }

  /** Whether the person opened or folded the choice of a focus; undefined while neither. */
  get choosesFocus(): boolean | undefined {
    return this.#choosesFocus;
  }

  /** Says something politely, after what the change itself said. */
  say(words: string): void {
    this.#said = [this.#said, words].filter(Boolean).join(' ');
  }

  /** Another record is on screen: what was open or taken out in the former one is gone. */
  follow(record: Plan | undefined): void {
    const before = this.#recordId;
    this.#recordId = record?.id;
    if (before === undefined || before === record?.id) return;
    this.#begun = undefined;
    this.#removed = undefined;
    this.#said = '';
    if (!record?.actions.some(({ id }) => id === this.#edited)) this.#edited = undefined;
  }

  readonly add: PlanActs['add'] = (start) => {
    if (!this.#owner.canEdit()) return;
    const isBlank = start === undefined;
    if (!isBlank || !this.#begun) {
      const action: PlanAction = { id: newId(), title: '', touches: {}, ...start };
      this.#begun = isBlank ? action : undefined;
      if (!isBlank) this.#change((record, at) => withAction(record, action, at));
      this.#open(action.id);
    }
    this.#goTo(`.editing :is(${fields})`);
  };

  readonly edit = (id: string, field?: ActionField): void => {
    if (!this.#owner.canEdit()) return;
    this.#open(id);
    const wanted = field ? `.editing [data-field="${field}"]` : '';
    this.#goTo(wanted, `.editing :is(${fields})`);
  };

  #open(id: string): void {
    if (this.#begun?.id !== id) this.#begun = undefined;
    this.#opener = this.#owner.root().activeElement;
    this.#edited = id;
    this.#ideasAt = undefined;
  }

  readonly change = (action: PlanAction, phase: EditPhase): void => {
    if (this.#begun?.id === action.id && this.#owner.canEdit()) this.#begun = undefined;
    this.#change((record, at) => withAction(record, action, at), phase);
  };

  readonly close = (): void => {
    const id = this.#edited;
    this.#edited = undefined;
    this.#begun = undefined;
    this.#goBack(`[data-edit="${id ?? ''}"]`);
  };

  readonly remove = (id: string): void => {
    if (this.#begun?.id === id) {
      this.close();
      return;
    }
    const actions = this.#owner.actions();
    const index = actions.findIndex((each) => each.id === id);
    const action = actions[index];
    if (!action || !this.#owner.canEdit()) return;
    this.#change((record, at) => withoutAction(record, id, at));
    this.#removed = { action, index };
    this.#edited = undefined;
    this.#goTo('[data-act="undo"] button');
  };

  readonly undo = (): void => {
    const removed = this.#removed;
    if (!removed) return;
    const { action, index } = removed;
    this.#change((record, at) => withActionBack(record, action, index, at));
    const title = actionTitle(this.#owner.language, action);
    this.#said = this.#owner.language.string('plan.back', { title });
    this.#goTo(`[data-edit="${action.id}"]`);
  };

  readonly move = (id: string, step: -1 | 1): void => {
    const { language } = this.#owner;
    this.#change((record, at) => withActionMoved(record, id, step, at));
    const actions = this.#owner.actions();
    const index = actions.findIndex((each) => each.id === id);
    const action = actions[index];
    if (!action) return;
    const values = { title: actionTitle(language, action), n: index + 1, m: actions.length };
    this.#said = language.string('plan.moved', values);
    const at = (each: number): string => `.editing [data-move="${each}"]:enabled`;
    this.#goTo(at(step), at(-step));
  };

  readonly setFocus = (place: PlanPlace, isChosen: boolean): void => {
    this.#choosesFocus = true;
    this.#change((record, at) => withFocus(record, place, isChosen, at));
  };

  readonly chooseFocus: PlanActs['chooseFocus'] = (isOpen) => {
    this.#choosesFocus = isOpen;
    this.#goTo(isOpen ? '.focus input:enabled' : '[data-act="focus"] button', '.focus button');
  };

  readonly accept: PlanActs['accept'] = (code, isAccepted) => {
    this.#change((record, at) => withAccepted(record, code, isAccepted, at));
    const at = `[data-warning="${code}"]`;
    this.#goTo(isAccepted ? `.accepted ${at} button` : `${at} [data-act="accept"]`);
  };

  readonly showIdeas = (place: PlanPlace | undefined): void => {
    if (place && !this.#ideasAt) this.#opener = this.#owner.root().activeElement;
    this.#ideasAt = place;
    if (place) this.#goTo('.ideas [tabindex="-1"]', `.ideas :is(${fields})`, '.ideas');
    else this.#goBack();
  };

  #change(change: (record: Plan, now: string) => Plan, phase: EditPhase = 'commit'): void {
    if (!this.#owner.canEdit()) return;
    this.#removed = undefined;
    this.#said = '';
    this.#owner.edit((record) => change(record, now()), phase);
  }

  /** After drawing, the focus goes to the first of these that is there. */
  #goTo(...selectors: readonly string[]): void {
    void this.#owner.redraw().then(() => this.#focus(selectors));
  }

  #focus(selectors: readonly string[]): void {
    const root = this.#owner.root();
    const given = selectors.filter((each) => each !== '');
    const found = given.map((each) => root.querySelector<HTMLElement>(each)).find(Boolean);
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    found?.focus();
  }

  /** The focus goes back to where the editor or the ideas were opened, else to `instead`. */
  #goBack(instead = ''): void {
    const opener = this.#opener;
    this.#opener = null;
    void this.#owner.redraw().then(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else this.#focus([instead, '[data-act="add"]']);
    });
  }
}
