import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ChecklistName } from '../../content/content-item.ts';
import { CapturingElement, type MissingAnswer } from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { ListItemInput } from '../../controllers/host-content/list-content.ts';
import { ListSource } from '../../controllers/host-content/list-source.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import { checklistMessages } from '../../i18n/nl/checklist.ts';
import {
  hasChecklistAnswers,
  newChecklist,
  openItems,
  withActivity,
  withAnswer,
  withAnswerMoved,
  withItemNote,
} from '../../model/checklist.ts';
import { parseChecklist } from '../../model/parse-checklist.ts';
import {
  moments,
  type Activity,
  type ActivityKind,
  type Checklist,
  type Moment,
  type RaterRole,
} from '../../model/record.ts';
import { openPrintView } from '../../views/paper/print-view.ts';
import { shownList, questionText } from './asked-questions.ts';
import { CardActivity } from './card-activity.ts';
import { CardCrowd } from './card-crowd.ts';
import { CardListSource, type AskedList } from './card-list.ts';
import { card } from './card.ts';
import { paperCard } from './card-paper.ts';
import { cardTyping } from './card-typing.ts';
import type { CardActs, CardView } from './card-view.ts';
import { checklistCardStyles } from './checklist-card.styles.ts';
import { withShownWords } from './shown-words.ts';

/**
 * Holds an activity against a list of questions, before it and after it: a
 * built-in checklist, or the list that stands inside the element.
 *
 * ```html
 * <checklist-card checklist="parents" activity="Samen in de klas"></checklist-card>
 * ```
 *
 * @tag checklist-card
 * @summary A checklist about an activity with parents, or about the team.
 * @csspart root - The wrapper of everything inside.
 * @csspart card - The sheet that one fills in.
 * @csspart head - Title, what it is about, and the moments.
 * @csspart heading - Any heading.
 * @csspart views - The choice of a moment, or both.
 * @csspart activity - The fields that describe the activity.
 * @csspart field - A field for text, a kind or a date.
 * @csspart question - One question with all that belongs to it.
 * @csspart choice - One answer.
 * @csspart offered - An answer that is offered to the question now in its place.
 * @csspart stranded - The answers whose question is no longer on the list.
 * @csspart keys - How to type in answers from paper.
 * @csspart strip - The seven dimensions, each with its sign.
 * @csspart compare - Both moments side by side.
 * @csspart notice - A message.
 * @csspart sentences - What the answers say in words.
 * @csspart foot - How much is filled in, and the button to print.
 * @csspart status - How much is filled in.
 * @csspart button - A button.
 * @cssprop [--checklist-card-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--checklist-card-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--checklist-card-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--checklist-card-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--checklist-card-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--checklist-card-ring=light-dark(#d6cbbc, #4d453d)] - Rings, axes, ticks: help for the eye, never the only sign. Edges of what is disabled.
 * @cssprop [--checklist-card-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--checklist-card-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--checklist-card-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent<Checklist>} record-change - The user changed the record.
 */
export class ChecklistCard extends CapturingElement<Checklist, ChecklistCardEventMap> {
  protected static override readonly messages = checklistMessages;
  static override readonly styles: CSSResultGroup = checklistCardStyles;

  static override readonly properties: PropertyDeclarations = {
    checklist: {},
    moment: {},
    activity: {},
    kind: {},
    date: {},
    action: {},
    by: {},
    label: {},
    from: {},
    items: { attribute: false },
    defaultItems: { attribute: 'items' },
  };

  /** Which of the model's lists: `parents`, `school`, `communication`, `signs-parents`, `signs-teachers`, `signs-children`, `attitudes`, `tips`. Default `parents`, unless a list is given. */
  checklist: ChecklistName | '' = '';

  /** What is asked first: `before` (what the activity will do) or `after` (what it did). Default `before`. */
  moment: Moment = 'before';

  /** What the activity is called. Without it there is a field for it. */
  activity = '';

  /** What kind of activity: `policy`, `project`, `action`, `open-class`, `parent-talk`, `info-meeting`, `school-gate`, or free text. */
  kind: ActivityKind | (string & {}) = '';

  /** When it is, as an ISO date. */
  date = '';

  /** Id of the action in a plan that it belongs to: the checklist that the plan shows there is the one on the card. */
  action = '';

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by: RaterRole | (string & {}) = '';

  /** Title of an own list. Default: its heading. */
  label = '';

  /** Id of the list on the page that is asked. */
  from?: string;

  /** The own list: texts, or objects with `text` and perhaps `id`. Attribute and property take the same as JSON text. */
  items: readonly ListItemInput[] | string | undefined;

  /** The own list as JSON, from the attribute `items`. */
  defaultItems?: string;

  readonly #content = new ListSource(this);
  readonly #lists = new CardListSource();
  readonly #crowd = new CardCrowd(this);
  readonly #activity = new CardActivity({
    list: () => this.#list,
    session: () => this.sessionLink.current,
    record: () => this.record,
    given: () => this.#given,
    asked: () => (this.moment === 'after' ? 'after' : 'before'),
    action: () => this.action,
  });
  #openNotes: ReadonlySet<string> = new Set();
  #showsMissing = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.#showsMissing = true;
      this.requestUpdate();
    });
  }

  // -- The list and the activity

  get #list(): AskedList {
    const { items, defaultItems: itemsAttribute, checklist, label } = this;
    const { list, heading, version } = this.#content;
    const given = { items, itemsAttribute, checklist, label, list, heading, version };
    return this.#lists.read(given, (code, detail) => this.warn(code, detail));
  }

  /** What attributes say of the activity. */
  get #given(): Activity {
    const { activity: title, kind, date } = this;
    return { ...(title && { title }), ...(kind && { kind }), ...(date && { date }) };
  }

  // -- The record

  protected override parseRecord(json: unknown): Checklist {
    return parseChecklist(json);
  }

  protected override emptyRecord(): Checklist {
    const { id, version, items, isOwn } = this.#list;
    return newChecklist({
      id: newId(),
      now: now(),
      definition: { id, version, words: {} },
      moment: this.#activity.moment,
      activity: this.#activity.start,
      action: this.action,
      by: this.by,
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
      ...(isOwn && { items: items.map((item) => item.id) }),
    });
  }

  protected override hasAnswers(record: Checklist): boolean {
    return hasChecklistAnswers(record);
  }

  protected override sessionRecord(session: SessionView): Checklist | undefined {
    return this.#activity.recordIn(session);
  }

  protected override joinsPageSession(): boolean {
    return super.joinsPageSession() && !this.#list.isOwn;
  }

  protected override missingAnswer(record: Checklist | undefined): MissingAnswer | undefined {
    const [id] = this.#open(record);
    if (id === undefined) return undefined;
    return {
      message: this.language.string('checklist.required'),
      anchor: () => this.#control(id),
    };
  }

  #open(record: Checklist | undefined): readonly string[] {
    return openItems(
      record,
      this.#list.items.map(({ id }) => id),
    );
  }

  #control(id: string): HTMLElement | undefined {
    const question = `[data-item="${CSS.escape(id)}"]`;
    return this.renderRoot?.querySelector<HTMLElement>(`${question} input:enabled`) ?? undefined;
  }

  protected override firstControl(): HTMLElement | undefined {
    const [open] = this.#open(this.record);
    const first = open === undefined ? undefined : this.#control(open);
    return first ?? this.renderRoot?.querySelector<HTMLElement>('input, button') ?? undefined;
  }

  // -- Changes

  #change(change: (record: Checklist, now: string) => Checklist, isCommit: boolean): void {
    const { moment } = this.#activity;
    const list = this.#list;
    const shown = (id: string): string | undefined => {
      const asked = list.items.find((item) => item.id === id);
      if (asked) return questionText({ language: this.language, moment }, asked);
      const answer = list.answers.find(({ item }) => item.id === id);
      return answer && this.language.itemString(answer.item);
    };
    this.edit(
      (record) => withShownWords(change(record, now()), list, shown),
      isCommit ? 'commit' : 'input',
    );
  }

  /** The other moment of the activity keeps in step with what it is called. */
  #describe(change: Activity): void {
    const other = this.#activity.otherOf(this.#activity.title);
    if (change.title !== undefined) this.#activity.renamed(change.title);
    this.#change((record, at) => withActivity(record, change, at), false);
    if (other && !this.isClosed) this.sessionLink.current?.put(withActivity(other, change, now()));
  }

  readonly #acts: CardActs = {
    answer: (id, value) => this.#change((record, at) => withAnswer(record, id, value, at), true),
    note: (id, text, phase) =>
      this.#change((record, at) => withItemNote(record, id, text, at), phase === 'commit'),
    toggleNote: (id) => {
      const open = new Set(this.#openNotes);
      if (!open.delete(id)) open.add(id);
      this.#openNotes = open;
      this.requestUpdate();
    },
    describe: (change, phase) => {
      this.#describe(change);
      if (phase === 'commit') this.announceCommit();
    },
    show: (shown) => {
      this.#activity.show(shown);
      this.requestUpdate();
    },
    chooseActivity: (title) => {
      this.#activity.choose(title);
      this.requestUpdate();
    },
    adopt: ({ id }, to) => this.#change((record, at) => withAnswerMoved(record, id, to, at), true),
    print: () => {
      const view = this.#view();
      openPrintView([paperCard(view)], this.#activity.title || view.list.title);
    },
    commit: () => this.announceCommit(),
  };

  // -- Drawing

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const handleKey = cardTyping(() => this.#list.answers);
    root.addEventListener('keydown', (event) => handleKey(event as KeyboardEvent));
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('from')) this.#content.refresh();
    if (changed.has('moment')) this.#activity.followAttribute();
    super.willUpdate(changed);
    if (!moments.includes(this.moment)) {
      this.warn('E101', `moment "${this.moment}" is not before or after`);
    }
  }

  #view(): CardView {
    const { language, level, record, required, closing } = this;
    const { view } = this.#activity;
    const { shownRound, dossier } = this.sessionLink.current ?? {};
    return {
      ...this.#acts,
      ...view,
      ...shownList({ language, list: this.#list, moment: view.moment, record }),
      language,
      level,
      record,
      openNotes: this.#openNotes,
      missing: new Set(required && this.#showsMissing ? this.#open(record) : []),
      isOneOfMany: this.#crowd.isOneOfMany,
      isFixed: this.isClosed || this.readonly,
      isRead: this.readonly || closing !== undefined,
      isRequired: required,
      closing,
      round: shownRound,
      versions: dossier?.records.filter(({ id }) => id === record?.id).length,
    };
  }

  protected override renderContent(): TemplateResult {
    return card(this.#view());
  }
}

/** What a `<checklist-card>` fires, by name. */
export type ChecklistCardEventMap = RecordEventMap<Checklist>;

declare global {
  interface HTMLElementTagNameMap {
    'checklist-card': ChecklistCard;
  }
}
