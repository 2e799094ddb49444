import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import {
  CapturingElement,
  type EditPhase,
  type MissingAnswer,
} from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import { ratingItem } from '../../controllers/words/model-words.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import { RecordChangeEvent } from '../../events/record-change-event.ts';
import { dialogueMessages } from '../../i18n/nl/dialogue.ts';
import { findAgreement } from '../../model/agreement-key.ts';
import {
  hasAgreementAnswers,
  newAgreement,
  withAgreed,
  withAgreementDone,
  withAgreementWhy,
  withAgreementWords,
  withMinority,
  withOpen,
  withSources,
} from '../../model/agreement.ts';
import { reopened } from '../../model/digest.ts';
import type { Direction } from '../../model/dimension.ts';
import { parseAgreement } from '../../model/parse-agreement.ts';
import { defaultScale, type Scale } from '../../model/rating.ts';
import type { Agreement, Assessment, RaterGroup, RaterRole } from '../../model/record.ts';
import { openPrintView } from '../../views/paper/print-view.ts';
import { askedDialogue, type AskedDialogue } from './dialogue-asked.ts';
import { GivenAssessments, KnownFacts } from './dialogue-facts.ts';
import { dialogueFrame, dialogueTitle } from './dialogue-frame.ts';
import { DialogueMoves } from './dialogue-moves.ts';
import { paperDialogue } from './dialogue-paper.ts';
import type { DialogueActs, DialogueStepId, DialogueView } from './dialogue-view.ts';
import { FillHand } from './fill-hand.ts';
import { FillTurn } from './fill-turn.ts';
import { TalkTimer } from './talk-timer.ts';
import { teamDialogueStyles } from './team-dialogue.styles.ts';

/**
 * Lays the answers of several people beside each other: fill in silently, show,
 * talk, agree. Never a mean; what is agreed keeps the view of who sees it in
 * another way.
 *
 * ```html
 * <team-dialogue about="parents"></team-dialogue>
 * ```
 *
 * @tag team-dialogue
 * @summary Several people look, see where they differ, talk, and agree or not yet.
 * @csspart root - The wrapper of everything inside.
 * @csspart card - The sheet with all steps.
 * @csspart head - Title, about whom, and the steps.
 * @csspart heading - Any heading.
 * @csspart views - The four steps.
 * @csspart edit - The list in which one fills in.
 * @csspart choice - A step of the scale, or a way not to score.
 * @csspart clear - The button that takes an answer away.
 * @csspart table - The table of all answers.
 * @csspart panel - What to talk about first, and then.
 * @csspart order - The dimensions to talk about, one after the other.
 * @csspart legend - The key.
 * @csspart notice - A message.
 * @csspart note - 'Dit is de kijk van wie invulde.'
 * @csspart status - How many filled in.
 * @csspart button - A button.
 * @csspart primary-button - The button that goes on.
 * @cssprop [--team-dialogue-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--team-dialogue-sunken=light-dark(#f5efe5, #29251f)] - The panel beside the answers.
 * @cssprop [--team-dialogue-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--team-dialogue-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--team-dialogue-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--team-dialogue-ring=light-dark(#d6cbbc, #4d453d)] - Rings, axes, ticks: help for the eye, never the only sign. Edges of what is disabled.
 * @cssprop [--team-dialogue-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--team-dialogue-parents=light-dark(#a8482a, #f0a184)] - Answers about parents.
 * @cssprop [--team-dialogue-parents-tint=light-dark(#faede6, #38271f)] - Pale ground in the voice of parents: a choice, a range.
 * @cssprop [--team-dialogue-school=light-dark(#155e68, #76c8cc)] - Answers about the school.
 * @cssprop [--team-dialogue-school-tint=light-dark(#e6f1f2, #1c3234)] - Pale ground in the voice of the school: a choice, a range.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While a change of the agreement goes on.
 * @fires {Event} change - A change of the agreement is finished.
 * @fires {RecordChangeEvent<Agreement | Assessment>} record-change - The user changed the agreement. Also when a colleague is done filling in here; the record is then an `Assessment`.
 */
export class TeamDialogue extends CapturingElement<Agreement, TeamDialogueEventMap> {
  protected static override readonly messages = dialogueMessages;
  static override readonly styles: CSSResultGroup = teamDialogueStyles;

  static override readonly properties: PropertyDeclarations = {
    about: {},
    group: {},
    step: {},
    least: {},
    by: {},
    scale: {},
    assessments: { attribute: false },
    defaultAssessments: { attribute: 'assessments' },
  };

  /** Whose involvement is talked about: `parents` (on the school) or `school` (on the parents). Default `parents`. */
  about: Direction = 'parents';

  /** Whose answers: `team` (of who works with the children) or `parents` (records with `by: "parent"`). They never stand together. Default `team`. */
  group: RaterGroup = 'team';

  /** The step on screen until a person chooses another: `fill` (each alone), `show` (the answers beside each other), `talk` (one dimension at a time) or `agree` (what goes into the record). Default `fill` while fewer than two answers are in, then `show`. */
  step?: DialogueStepId;

  /** From how many answers on they are shown singly. Default 5 for parents, 1 for a team. Hides on the page only: who has the data can read it. */
  least?: number | string;

  /** Who fills in and writes down: a role as `teacher` or `team`, or free text. */
  by: RaterRole | (string & {}) = '';

  /** Steps of the scale, 3 to 6, that is filled in and compared. Default: that of most answers, else 5. */
  scale?: number | string;

  /** The answers, in the place of those of the session: `Assessment` records. Attribute and property take the same as JSON text. */
  assessments: readonly Assessment[] | string | undefined;

  /** The answers as JSON, from the attribute `assessments`. */
  defaultAssessments?: string;

  readonly #given = new GivenAssessments();
  readonly #known = new KnownFacts();
  readonly #moves = new DialogueMoves(this);
  readonly #timer = new TalkTimer(this);
  readonly #turn = new FillTurn({
    session: () => this.sessionLink.current,
    key: () => this.#turnKey,
  });
  readonly #fillHand = new FillHand({
    turn: this.#turn,
    moves: this.#moves,
    language: this.language,
    scale: () => this.#scale,
    key: () => this.#turnKey,
    session: () => this.sessionLink.current,
    isClosed: () => super.isClosed || this.readonly || this.#givenAssessments !== undefined,
    drawn: () => this.requestUpdate(),
    finished: (record) => this.dispatchEvent(new RecordChangeEvent(record)),
  });

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#moves.markMissing());
  }

  // -- Whose answers

  get #asked(): AskedDialogue {
    return askedDialogue(this, (code, detail) => this.warn(code, detail));
  }

  get #givenAssessments(): readonly Assessment[] | undefined {
    const { assessments, defaultAssessments } = this;
    return this.#given.read(assessments, defaultAssessments, (code, detail) =>
      this.warn(code, detail),
    );
  }

  /** A parent answers as one; whoever works with them never does. */
  get #turnKey() {
    const { about, group } = this.#asked;
    const isMixed = this.by === 'parent' || this.by === 'pupil';
    const by = group === 'parents' ? 'parent' : isMixed ? undefined : this.by || undefined;
    return { about, group, by };
  }

  get #answers(): readonly Assessment[] {
    return this.#known.answers(this.#givenAssessments ?? this.#turn.visible, this.#asked);
  }

  // -- The record

  protected override parseRecord(json: unknown): Agreement {
    return parseAgreement(json);
  }

  protected override emptyRecord(): Agreement {
    const { about, group } = this.#asked;
    return newAgreement({
      id: newId(),
      now: now(),
      about,
      group,
      scale: this.#scale,
      by: this.by,
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
      sources: this.#answers,
    });
  }

  protected override hasAnswers(record: Agreement): boolean {
    return hasAgreementAnswers(record);
  }

  protected override sessionRecord({ dossier, shownRound }: SessionView): Agreement | undefined {
    const { about, group } = this.#asked;
    return findAgreement(dossier, { round: shownRound, about, group });
  }

  protected override joinsPageSession(): boolean {
    return this.#givenAssessments === undefined && super.joinsPageSession();
  }

  /** The scale on which is agreed: of the record, else as asked, else of the answers. */
  get #scale(): Scale {
    const { scale } = this.#known.facts(this.#answers, this.#asked).spread;
    return this.#asked.scale ?? scale ?? defaultScale;
  }

  protected override missingAnswer(record: Agreement | undefined): MissingAnswer | undefined {
    const [first] = this.#known.coverage(record, this.#answers).untouched;
    if (first === undefined) return undefined;
    return {
      message: this.language.string('dialogue.required'),
      anchor: () => this.#anchorOf(first),
    };
  }

  #anchorOf(dimension: DialogueView['chosen']): HTMLElement | undefined {
    const rated = this.#step === 'agree' ? this.#moves.rating(dimension) : undefined;
    return rated ?? this.#moves.find('.goal');
  }

  protected override firstControl(): HTMLElement | undefined {
    const { untouched } = this.#known.coverage(this.record, this.#answers);
    const open = this.#step === 'agree' ? untouched : [];
    return (
      this.#moves.firstRating(open) ??
      this.#moves.firstRating() ??
      this.#moves.find('.stage :is(input, button):enabled') ??
      this.#moves.find('.view')
    );
  }

  /** The browser comes here too, when an agreement on a step that is not on screen is missing. */
  readonly #goToMissing = (): void => {
    const [first] = this.#known.coverage(this.record, this.#answers).untouched;
    if (first === undefined) return;
    this.#moves.step = 'agree';
    this.#moves.markMissing();
    this.performUpdate();
    this.#moves.rating(first)?.focus();
  };

  // -- Changes

  get #isDone(): boolean {
    return this.record?.done === true;
  }

  #change(change: (record: Agreement, now: string) => Agreement, phase: EditPhase): void {
    if (this.#isDone) return;
    this.edit((before) => {
      const record = change(before, now());
      const items = Object.values(record.ratings).map((one) => ratingItem(one, record.scale));
      return withAgreementWords(record, (id) => {
        const item = items.find((one) => one.id === id);
        return item && this.language.itemString(item);
      });
    }, phase);
  }

  readonly #acts: DialogueActs = {
    ...this.#fillHand.acts,
    go: this.#moves.go,
    show: this.#moves.show,
    choose: this.#moves.choose,
    toggle: this.#moves.toggle,
    agree: (dimension, rating) =>
      this.#change((record, at) => withAgreed(record, dimension, rating, at), 'commit'),
    leaveOpen: (dimension, isOpen) =>
      this.#change((record, at) => withOpen(record, dimension, isOpen, at), 'commit'),
    why: (dimension, text, phase) =>
      this.#change((record, at) => withAgreementWhy(record, dimension, text, at), phase),
    minority: (dimension, text, phase) =>
      this.#change((record, at) => withMinority(record, dimension, text, at), phase),
    commit: () => this.announceCommit(),
    takeSources: () =>
      this.#change((record, at) => withSources(record, this.#answers, at), 'commit'),
    close: () => this.#close(),
    reopen: () => this.edit((record) => reopened(record, now()), 'commit'),
    print: () => openPrintView([paperDialogue(this.#view())], dialogueTitle(this.language)),
  };

  #close(): void {
    const { untouched } = this.#known.coverage(this.record, this.#answers);
    if (this.required && untouched.length > 0) this.#goToMissing();
    else this.#change((record, at) => withAgreementDone(record, true, at), 'commit');
  }

  // -- Drawing

  get #step(): DialogueStepId {
    const enough = this.#givenAssessments ? 1 : 2;
    const usual = this.#answers.length < enough ? 'fill' : 'show';
    return this.#moves.step ?? this.#asked.step ?? usual;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('step') && this.hasUpdated) this.#moves.step = undefined;
    super.willUpdate(changed);
  }

  #agreement(): Pick<DialogueView, 'record' | 'coverage' | 'added' | 'missing' | 'isDone'> {
    const { record } = this;
    const answers = this.#answers;
    const coverage = this.#known.coverage(record, answers);
    const isMarked = this.required && this.#moves.showsMissing;
    return {
      record,
      coverage,
      added: record ? answers.filter(({ id }) => !record.sources.includes(id)).length : 0,
      missing: new Set(isMarked ? coverage.untouched : []),
      isDone: this.#isDone,
    };
  }

  #fill(): DialogueView['fill'] {
    const { own, count, hidden } = this.#turn;
    return {
      isGiven: this.#givenAssessments !== undefined,
      own,
      count,
      hidden,
      scale: own?.scale ?? this.#scale,
      isFixed: this.#fillHand.isFixed,
    };
  }

  /** What may be changed of the agreement, and why not. */
  #lock(): Pick<DialogueView, 'isFixed' | 'isRead' | 'canReopen' | 'closing'> {
    const { closing, isClosed, readonly } = this;
    const isDone = this.#isDone;
    return {
      closing,
      isFixed: isClosed || readonly || isDone,
      isRead: readonly || closing !== undefined || isDone,
      canReopen: isDone && !readonly && !isClosed,
    };
  }

  #view(): DialogueView {
    const { language, level, record, required, by } = this;
    const { chosen, opened } = this.#moves;
    const facts = this.#known.facts(this.#answers, this.#asked);
    const { shownRound, dossier } = this.sessionLink.current ?? {};
    return {
      ...this.#acts,
      ...facts,
      ...this.#agreement(),
      ...this.#lock(),
      language,
      level,
      about: this.#asked.about,
      step: this.#step,
      scale: record?.scale ?? this.#scale,
      chosen: chosen ?? facts.points[0]?.dimension ?? 'knowledge',
      by,
      opened,
      isRequired: required,
      round: shownRound,
      versions: dossier?.records.filter(({ id }) => id === record?.id).length ?? 0,
      fill: this.#fill(),
      timer: this.#timer,
    };
  }

  protected override renderContent(): TemplateResult {
    return dialogueFrame(this.#view(), this.#goToMissing);
  }
}

/** What a `<team-dialogue>` fires, by name; a colleague who is done filling in gives an assessment. */
export type TeamDialogueEventMap = RecordEventMap<Agreement | Assessment>;

declare global {
  interface HTMLElementTagNameMap {
    'team-dialogue': TeamDialogue;
  }
}
