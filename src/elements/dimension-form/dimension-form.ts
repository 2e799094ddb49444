import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { dimensionsDefinition } from '../../content/nl/dimensions.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import { formMessages } from '../../i18n/nl/form.ts';
import {
  hasAnswers,
  newAssessment,
  openDimensions,
  withDone,
  withWhy,
} from '../../model/assessment.ts';
import { reopened } from '../../model/digest.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import { parseAssessment } from '../../model/parse-assessment.ts';
import { defaultScale } from '../../model/rating.ts';
import type { Assessment, RaterRole, Unit } from '../../model/record.ts';
import {
  CapturingElement,
  type EditPhase,
  type MissingAnswer,
} from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { askedForm, unknownAttributes, type AskedForm, type FormLayout } from './form-asked.ts';
import { formCard } from './form-card.ts';
import { FormMoves } from './form-moves.ts';
import { formPlace, recordIn, type FormKey } from './form-place.ts';
import { stepOf } from './form-step.ts';
import { keptWords, type FormView } from './form-view.ts';
import { withShownWords } from './shown-words.ts';
import { dimensionFormStyles } from './dimension-form.styles.ts';

/**
 * Guides one person or team through the seven dimensions of one direction:
 * questions to think with, a score in words or a way not to score, a note, what
 * to talk about, the soil, a review.
 *
 * ```html
 * <dimension-form about="parents" by="team"></dimension-form>
 * ```
 *
 * @tag dimension-form
 * @summary A form for the seven dimensions of one direction.
 * @csspart root - The wrapper of everything inside.
 * @csspart card - The sheet that one fills in.
 * @csspart head - Title and progress.
 * @csspart progress - The row of steps.
 * @csspart step - A button of the progress.
 * @csspart heading - Any heading.
 * @csspart dimension - One dimension with all that belongs to it.
 * @csspart prompt - A guiding prompt with its marks.
 * @csspart mark - One choice at a prompt.
 * @csspart choice - A step of the scale, or a way not to score.
 * @csspart clear - The button that takes an answer away.
 * @csspart field - A field for text.
 * @csspart notice - A message.
 * @csspart review-row - One dimension in the review.
 * @csspart soil - The context notes in the review.
 * @csspart foot - Back, status, on.
 * @csspart button - A button of the foot.
 * @csspart primary-button - The button that leads on.
 * @csspart status - When the answers were kept.
 * @csspart hidden - How many colleagues' answers are hidden, and the way to see them.
 * @csspart keys - How to type in answers from paper.
 * @cssprop [--dimension-form-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--dimension-form-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--dimension-form-soil=light-dark(#efe6d8, #2b241b)] - Ground of notes on context.
 * @cssprop [--dimension-form-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--dimension-form-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--dimension-form-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--dimension-form-ring=light-dark(#d6cbbc, #4d453d)] - Rings, axes, ticks: help for the eye, never the only sign. Edges of what is disabled.
 * @cssprop [--dimension-form-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--dimension-form-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--dimension-form-parents-tint=light-dark(#faede6, #38271f)] - Pale ground in the voice of parents: a choice, a range.
 * @cssprop [--dimension-form-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @cssprop [--dimension-form-school-tint=light-dark(#e6f1f2, #1c3234)] - Pale ground in the voice of the school: a choice, a range.
 * @cssprop [--dimension-form-caution=light-dark(#8f640f, #dfb35b)] - Edge and sign of what to be careful about.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent<Assessment>} record-change - The user changed the record.
 */
export class DimensionForm extends CapturingElement<Assessment, DimensionFormEventMap> {
  protected static override readonly messages = formMessages;
  static override readonly styles: CSSResultGroup = dimensionFormStyles;

  static override readonly properties = {
    about: {},
    by: {},
    unit: {},
    subject: {},
    scale: {},
    layout: {},
  };

  /** Whose involvement is looked at: `parents` (on the school) or `school` (on the parents). Default `parents`. */
  about: Direction = 'parents';

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by: RaterRole | (string & {}) = '';

  /** Who fills in: a `person` (one alone), a `team` (together) or a `school` (as a whole). */
  unit: Unit | '' = '';

  /** Which group or class it is about, in the filler's words. */
  subject = '';

  /** Number of steps of the scale, 3 to 6. Default 5. */
  scale: number | string = defaultScale;

  /** How it is laid out: `steps` (one step at a time) or `page` (all on one page). Default `steps`. */
  layout: FormLayout = 'steps';

  readonly #moves = new FormMoves({
    host: this,
    record: () => this.record,
    asked: () => this.#asked,
    session: () => this.sessionLink.current,
    draw: () => this.performUpdate(),
    lock: () => this.#change((done, at) => withDone(done, true, at), 'commit'),
    unlock: () => {
      this.#isOwnChange = true;
      this.edit((record) => reopened(record, now()), 'commit');
    },
  });
  /** The record from which the step was last taken up. */
  #resumed: string | undefined;
  /** True while the id of the record changes by the user's own first answer. */
  #isOwnChange = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#moves.markMissing());
  }

  // -- The record

  protected override parseRecord(json: unknown): Assessment {
    return parseAssessment(json);
  }

  protected override emptyRecord(): Assessment {
    const { about, unit, scale } = this.#asked;
    return newAssessment({
      id: newId(),
      now: now(),
      about,
      by: this.by,
      unit,
      subject: this.subject,
      scale,
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
      definition: { ...dimensionsDefinition, words: {} },
    });
  }

  protected override hasAnswers(record: Assessment): boolean {
    return hasAnswers(record);
  }

  protected override sessionRecord(session: SessionView): Assessment | undefined {
    return recordIn(session, this.#key(this.#asked.about));
  }

  #key(about: Direction): FormKey {
    return { about, by: this.by, subject: this.subject };
  }

  protected override missingAnswer(record: Assessment | undefined): MissingAnswer | undefined {
    const [dimension] = openDimensions(record);
    if (dimension === undefined) return undefined;
    const isOnScreen = this.#isOnScreen(dimension);
    const { focus } = this.#moves;
    return {
      message: this.language.string('rating.required'),
      anchor: () => (isOnScreen ? focus.rating(dimension) : focus.find('.goal')),
    };
  }

  protected override firstControl(): HTMLElement | undefined {
    const open = openDimensions(this.record).find((dimension) => this.#isOnScreen(dimension));
    const { focus, step } = this.#moves;
    const { find } = focus;
    return (
      (open && focus.rating(open)) ??
      find('.locked .reopen') ??
      find('.current .rating :checked') ??
      find('.current :is(input, textarea, button:not(.fold))') ??
      find(`#heading-${step}`)
    );
  }

  get #asked(): AskedForm {
    return askedForm(this);
  }

  get #isLocked(): boolean {
    return this.readonly || this.record?.done === true || this.closing !== undefined;
  }

  /** What is done here can be opened again, or followed by the next colleague's. */
  get #isDoneHere(): boolean {
    return this.record?.done === true && !this.readonly && !this.isClosed;
  }

  // -- Changes and moves

  readonly #change = (
    change: (record: Assessment, now: string) => Assessment,
    phase: EditPhase,
  ): void => {
    if (this.#isLocked) return;
    this.#isOwnChange = true;
    const shown = (item: ContentItem): string => this.language.itemString(item);
    this.edit((before) => withShownWords(before, change(before, now()), shown), phase);
  };

  readonly #giveReason: FormView['giveReason'] = (why, isOther, phase) => {
    this.#moves.isOtherReason = isOther;
    this.requestUpdate();
    if (why === (this.record?.why ?? '')) return;
    this.#change((record, at) => withWhy(record, why, at), phase);
  };

  #isOnScreen(dimension: Dimension): boolean {
    if (this.#isLocked) return false;
    return this.#asked.layout === 'page' || stepOf(dimension) === this.#moves.step;
  }

  // -- Drawing

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { record, about, scale, unit, layout } = this;
    for (const given of unknownAttributes({ about, scale, unit, layout })) {
      this.warn('E101', `${given} is not known`);
    }
    if (record?.id !== this.#resumed && !this.#isOwnChange) this.#moves.resume(record);
    this.#resumed = record?.id;
    this.#isOwnChange = false;
    if (this.#isLocked) this.#moves.step = 'review';
  }

  /** Whose look it is: the record's own, else what the attributes ask. */
  #matter(): Pick<FormView, 'record' | 'about' | 'by' | 'scale'> {
    const { record } = this;
    const { about, scale } = record ?? this.#asked;
    return { record, about, scale, by: record ? record.by : this.by };
  }

  #view(): FormView {
    const { language, record, level, isClosed } = this;
    const { acts, step, opened, isOtherReason, showsMissing } = this.#moves;
    const isLocked = this.#isLocked;
    const matter = this.#matter();
    const session = this.sessionLink.current;
    return {
      ...matter,
      ...formPlace(session, this.#key(matter.about), record),
      ...acts,
      words: (item, values) => keptWords(language, record, item, values),
      change: this.#change,
      commit: () => this.announceCommit(),
      giveReason: this.#giveReason,
      language,
      level,
      step,
      opened,
      isOtherReason,
      layout: this.#asked.layout,
      isLocked,
      isFixed: isClosed || isLocked,
      canReopen: this.#isDoneHere,
      canGoNext: this.#isDoneHere && session !== undefined,
      isRequired: this.required,
      missing: this.required && showsMissing ? openDimensions(record) : [],
    };
  }

  protected override renderContent(): TemplateResult {
    return formCard(this.#view(), this.#moves.goToMissing);
  }
}

/** What a `<dimension-form>` fires, by name. */
export type DimensionFormEventMap = RecordEventMap<Assessment>;

declare global {
  interface HTMLElementTagNameMap {
    'dimension-form': DimensionForm;
  }
}
