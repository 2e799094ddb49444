import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { CapturingElement, type MissingAnswer } from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import { ListSource } from '../../controllers/list-source.ts';
import type { SessionView } from '../../controllers/session.ts';
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
import type { Activity, Checklist, Moment } from '../../model/record.ts';
import { openPrintView } from '../../views/print-view.ts';
import { cardQuestions, questionText } from './asked-questions.ts';
import { CardActivity, type ActivityWanted } from './card-activity.ts';
import { CardListSource, type AskedList } from './card-list.ts';
import { card } from './card.ts';
import { paperCard } from './card-paper.ts';
import { cardTyping } from './card-typing.ts';
import type { CardActs, CardList, CardShown, CardView } from './card-view.ts';
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
 * @cssprop [--checklist-card-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--checklist-card-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--checklist-card-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--checklist-card-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent} record-change - The user changed the record.
 */
export class ChecklistCard extends CapturingElement<Checklist> {
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
  checklist = '';

  /** What is asked first: what the activity will do (`before`) or what it did (`after`). Default `before`. */
  moment = 'before';

  /** What the activity is called. Without it there is a field for it. */
  activity = '';

  /** What kind of activity: `policy`, `project`, `action`, `open-class`, `parent-talk`, `info-meeting`, `school-gate`, or free text. */
  kind = '';

  /** When it is, as an ISO date. */
  date = '';

  /** Id of the action in a plan that it belongs to. */
  action = '';

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by = '';

  /** Title of an own list. Default: its heading. */
  label = '';

  /** Id of the list on the page that is asked. */
  from?: string;

  /** The own list: texts, or objects with `text` and perhaps `id`. The attribute takes the same as JSON. */
  items: unknown;

  /** The own list as JSON, from the attribute `items`. */
  defaultItems?: string;

  readonly #content = new ListSource(this);
  readonly #lists = new CardListSource();
  readonly #activities = new CardActivity();
  /** What the person put on screen; undefined: the attribute `moment` says. */
  #shown: CardShown | undefined;
  #lastMoment: Moment | undefined;
  #openNotes: ReadonlySet<string> = new Set();
  #showsMissing = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.#showsMissing = true;
      this.requestUpdate();
    });
  }

  // -- The list and the moment

  get #list(): AskedList {
    const { items, defaultItems, checklist, label } = this;
    const { list, heading, version } = this.#content;
    const given = { items, itemsAttribute: defaultItems, checklist, label, list, heading, version };
    return this.#lists.read(given, (code, detail) => this.warn(code, detail));
  }

  /** The moment of which the answers are captured. */
  get #moment(): Moment {
    return this.#lastMoment ?? (this.moment === 'after' ? 'after' : 'before');
  }

  get #wanted(): ActivityWanted {
    return { list: this.#list, moment: this.#moment, title: this.activity };
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
    const session = this.sessionLink.current;
    const title = this.activity || this.#activities.title;
    const other = session && title && this.#activities.other(session, this.#wanted, title);
    return newChecklist({
      id: newId(),
      now: now(),
      definition: { id, version, words: {} },
      moment: this.#moment,
      activity: { ...(other ? other.activity : title && { title }), ...this.#given },
      action: this.action,
      by: this.by,
      lang: this.language.locale,
      round: session?.round,
      ...(isOwn && { items: items.map((item) => item.id) }),
    });
  }

  protected override hasAnswers(record: Checklist): boolean {
    return hasChecklistAnswers(record);
  }

  protected override sessionRecord(session: SessionView): Checklist | undefined {
    return this.#activities.record(session, this.#wanted);
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
    const moment = this.#moment;
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
    const session = this.sessionLink.current;
    const title = this.#title;
    const other = session && title && this.#activities.other(session, this.#wanted, title);
    if (change.title !== undefined) this.#activities.renamed(change.title, this.record?.id);
    this.#change((record, at) => withActivity(record, change, at), false);
    if (session && other && !this.isClosed) session.put(withActivity(other, change, now()));
  }

  get #title(): string {
    return this.activity || (this.record?.activity?.title ?? this.#activities.title);
  }

  #show(shown: CardShown): void {
    if (!this.activity) this.#activities.choose(this.#title);
    this.#shown = shown;
    if (shown !== 'both') this.#lastMoment = shown;
    this.requestUpdate();
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
    show: (shown) => this.#show(shown),
    chooseActivity: (title) => {
      const session = this.sessionLink.current;
      if (title !== undefined) this.#activities.choose(title);
      else if (session) this.#activities.begin(session, this.#wanted);
      this.requestUpdate();
    },
    adopt: ({ id }, to) => this.#change((record, at) => withAnswerMoved(record, id, to, at), true),
    print: () => {
      openPrintView([paperCard(this.#view())], this.#title || this.#cardList.title);
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
    if (changed.has('moment')) {
      this.#shown = undefined;
      this.#lastMoment = undefined;
    }
    super.willUpdate(changed);
    if (this.moment !== 'before' && this.moment !== 'after') {
      this.warn('E101', `moment "${this.moment}" is not before or after`);
    }
  }

  get #cardList(): CardList {
    const { id, title, intro, about, hasActivity, answers } = this.#list;
    const { language, record } = this;
    const words = typeof title === 'object' ? language.itemString(title) : title;
    const { questions } = this.#questions(record, this.#moment);
    return {
      id,
      title: words ?? language.string('checklist.own'),
      intro: intro ? language.itemString(intro) : '',
      about,
      hasActivity,
      answers,
      questions,
    };
  }

  #questions(record: Checklist | undefined, moment: Moment): ReturnType<typeof cardQuestions> {
    return cardQuestions({ language: this.language, list: this.#list, moment, record });
  }

  #view(): CardView {
    const { language, level, record, isClosed, required } = this;
    const session = this.sessionLink.current;
    const moment = this.#moment;
    const wanted = this.#wanted;
    const { hasActivity } = wanted.list;
    const other = hasActivity
      ? session && this.#activities.other(session, wanted, this.#title)
      : undefined;
    const otherMoment = moment === 'before' ? 'after' : 'before';
    const given = this.#given;
    return {
      ...this.#acts,
      language,
      level,
      list: this.#cardList,
      record,
      moment,
      shown: this.#shown === 'both' && other ? 'both' : moment,
      moments: {
        ...(record && { [moment]: record }),
        ...(other && { [otherMoment]: other }),
      },
      canSwitch: session !== undefined && hasActivity,
      activity: { ...other?.activity, ...record?.activity, ...given },
      given: Object.keys(given) as readonly (keyof Activity)[],
      activities: session && hasActivity ? this.#activities.titles(session, wanted) : [],
      openNotes: this.#openNotes,
      missing: new Set(required && this.#showsMissing ? this.#open(record) : []),
      stranded: this.#questions(record, moment).stranded,
      isFixed: isClosed || this.readonly,
      isRead: this.readonly || this.closing !== undefined,
      isRequired: required,
    };
  }

  protected override renderContent(): TemplateResult {
    return card(this.#view());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-card': ChecklistCard;
  }
}
