import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { dimensionsDefinition } from '../../content/nl/dimensions.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { Values } from '../../i18n/fill.ts';
import { formMessages } from '../../i18n/nl/form.ts';
import {
  hasAnswers,
  newAssessment,
  openDimensions,
  withDone,
  withWhy,
} from '../../model/assessment.ts';
import { reopened } from '../../model/digest.ts';
import {
  dimensions,
  maybeDirection,
  type Dimension,
  type Direction,
} from '../../model/dimension.ts';
import { parseAssessment } from '../../model/parse-assessment.ts';
import { defaultScale, maybeScale, type Scale } from '../../model/rating.ts';
import { units, type Assessment, type Unit } from '../../model/record.ts';
import {
  CapturingElement,
  type EditPhase,
  type MissingAnswer,
} from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { Words } from '../../controllers/language.ts';
import type { SessionView } from '../../controllers/session.ts';
import { formCard } from './form-card.ts';
import { resumeStep, stepOf, type FormStep } from './form-step.ts';
import type { FormView } from './form-view.ts';
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
 * @cssprop [--dimension-form-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--dimension-form-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--dimension-form-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--dimension-form-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent} record-change - The user changed the record.
 */
export class DimensionForm extends CapturingElement<Assessment> {
  protected static override readonly messages = formMessages;
  static override readonly styles: CSSResultGroup = dimensionFormStyles;

  static override readonly properties = {
    about: {},
    by: {},
    unit: {},
    subject: {},
    scale: {},
    layout: {},
    step: { state: true },
    opened: { state: true },
    isOtherReason: { state: true },
    showsMissing: { state: true },
  };

  /** Whose involvement is looked at: `parents` (on the school) or `school` (on the parents). Default `parents`. */
  about = 'parents';

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by = '';

  /** Whether a `person`, a `team` or a `school` fills in. */
  unit = '';

  /** Which group or class it is about, in the filler's words. */
  subject = '';

  /** Number of steps of the scale, 3 to 6. Default 5. */
  scale: number | string = defaultScale;

  /** One step at a time (`steps`), or all on one page (`page`). Default `steps`. */
  layout = 'steps';

  private step: FormStep = 'why';
  private opened: ReadonlySet<string> = new Set();
  private isOtherReason = false;
  private showsMissing = false;

  /** The record from which the step was last taken up. */
  #resumed: string | undefined;
  /** True while the id of the record changes by the user's own first answer. */
  #isOwnChange = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.showsMissing = true));
  }

  // -- The record

  protected override parseRecord(json: unknown): Assessment {
    return parseAssessment(json);
  }

  protected override emptyRecord(): Assessment {
    return newAssessment({
      id: newId(),
      now: now(),
      about: this.#asked,
      by: this.by,
      unit: this.#unit,
      subject: this.subject,
      scale: this.#scale,
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
      definition: { ...dimensionsDefinition, words: {} },
    });
  }

  protected override hasAnswers(record: Assessment): boolean {
    return hasAnswers(record);
  }

  protected override sessionRecord(session: SessionView): Assessment | undefined {
    return this.#inSession(session, this.#asked);
  }

  /** The record of this round, rater and subject about `about`. */
  #inSession(session: SessionView, about: Direction): Assessment | undefined {
    const by = this.by || undefined;
    const subject = this.subject || undefined;
    return session.own({ about, by, subject });
  }

  protected override missingAnswer(record: Assessment | undefined): MissingAnswer | undefined {
    const [dimension] = openDimensions(record);
    if (dimension === undefined) return undefined;
    return {
      message: this.language.string('rating.required'),
      anchor: () =>
        this.#find(this.#isOnScreen(dimension) ? `#rating-${dimension} input` : '.goal'),
    };
  }

  protected override firstControl(): HTMLElement | undefined {
    const open = openDimensions(this.record).find((dimension) => this.#isOnScreen(dimension));
    return (
      (open && this.#find(`#rating-${open} input`)) ??
      this.#find('.locked .reopen') ??
      this.#find('.current .rating :checked') ??
      this.#find('.current :is(input, textarea, button:not(.fold))') ??
      this.#find(`#heading-${this.step}`)
    );
  }

  // -- What the attributes ask

  get #asked(): Direction {
    return maybeDirection(this.about) ?? 'parents';
  }

  get #scale(): Scale {
    return maybeScale(this.scale) ?? defaultScale;
  }

  get #unit(): Unit | undefined {
    return units.find((unit) => unit === this.unit);
  }

  get #isLocked(): boolean {
    return this.readonly || this.record?.done === true;
  }

  #warnOfBadInput(): void {
    const { about, scale, unit, layout } = this;
    const bad = (name: string, value: unknown): void =>
      this.warn('E101', `${name} "${String(value)}" is not known`);
    if (!maybeDirection(about)) bad('about', about);
    if (!maybeScale(scale)) bad('scale', scale);
    if (unit && !this.#unit) bad('unit', unit);
    if (layout !== 'steps' && layout !== 'page') bad('layout', layout);
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
    this.isOtherReason = isOther;
    if (why === (this.record?.why ?? '')) return;
    this.#change((record, at) => withWhy(record, why, at), phase);
  };

  readonly #go = (step: FormStep): void => {
    this.step = step;
    void this.updateComplete.then(() => this.#showStep());
  };

  readonly #toggle = (part: string): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(part)) opened.add(part);
    this.opened = opened;
  };

  readonly #focusOn = (selector: string): void => {
    void this.updateComplete.then(() => this.#find(selector)?.focus());
  };

  readonly #finish = (): void => {
    if (this.required && openDimensions(this.record).length > 0) {
      this.showsMissing = true;
      this.#goToMissing();
      return;
    }
    this.#change((done, at) => withDone(done, true, at), 'commit');
    this.#go('review');
  };

  readonly #reopen = (): void => {
    this.#isOwnChange = true;
    this.edit((record) => reopened(record, now()), 'commit');
    this.#go('review');
  };

  readonly #acts = {
    words: ((item, values) => this.#words(item, values)) as FormView['words'],
    change: this.#change,
    commit: () => this.announceCommit(),
    go: this.#go,
    toggle: this.#toggle,
    giveReason: this.#giveReason,
    focusOn: this.#focusOn,
    finish: this.#finish,
    reopen: this.#reopen,
  };

  /** The browser focuses the goal when an answer on a hidden step is missing. */
  readonly #goToMissing = (): void => {
    const [dimension] = openDimensions(this.record);
    if (dimension === undefined) return;
    this.step = stepOf(dimension);
    this.showsMissing = true;
    this.performUpdate();
    this.#find(`#rating-${dimension} input`)?.focus();
  };

  #showStep(): void {
    const heading = this.#find(`#heading-${this.step}`);
    heading?.focus({ preventScroll: true });
    const top = this.layout === 'page' ? heading : this.#find('.card');
    if ((top?.getBoundingClientRect().top ?? 0) < 0) top?.scrollIntoView({ block: 'start' });
    else heading?.scrollIntoView({ block: 'nearest' });
  }

  #find(selector: string): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #isOnScreen(dimension: Dimension): boolean {
    if (this.#isLocked) return false;
    return this.layout === 'page' || stepOf(dimension) === this.step;
  }

  // -- Drawing

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#warnOfBadInput();
    const { record } = this;
    if (record?.id !== this.#resumed && !this.#isOwnChange) this.#resume(record);
    this.#resumed = record?.id;
    this.#isOwnChange = false;
    if (this.#isLocked) this.step = 'review';
  }

  #resume(record: Assessment | undefined): void {
    this.step = resumeStep(record);
    this.isOtherReason = false;
    this.showsMissing = false;
  }

  /** Unknowns on the parents' profile of the same round and rater. */
  #evidence(about: Direction): readonly Dimension[] {
    const session = this.sessionLink.current;
    const parents = about === 'school' && session && this.#inSession(session, 'parents');
    return parents ? dimensions.filter((one) => parents.ratings[one] === 'unknown') : [];
  }

  /** Whose look it is: the record's own, else what the attributes ask. */
  #matter(): Pick<FormView, 'record' | 'about' | 'by' | 'scale'> {
    const { record } = this;
    const { about, scale } = record ?? { about: this.#asked, scale: this.#scale };
    return { record, about, scale, by: record ? record.by : this.by };
  }

  /** What the session says of keeping, unless it shows that itself. */
  #keeping(): Pick<FormView, 'savedAt' | 'problem'> {
    const { shows, status } = this.sessionLink.current ?? {};
    return {
      savedAt: shows?.saved ? undefined : status?.savedAt,
      problem: shows?.problem ? undefined : status?.problem,
    };
  }

  #view(): FormView {
    const { language, record, level, step, opened, isOtherReason, isClosed } = this;
    const isLocked = this.#isLocked;
    const matter = this.#matter();
    return {
      ...matter,
      ...this.#keeping(),
      ...this.#acts,
      language,
      level,
      step,
      opened,
      isOtherReason,
      layout: this.layout === 'page' ? 'page' : 'steps',
      isLocked,
      isFixed: isClosed || isLocked,
      canReopen: !this.readonly && !isClosed && record?.done === true,
      isRequired: this.required,
      missing: this.required && this.showsMissing ? openDimensions(record) : [],
      evidence: this.#evidence(matter.about),
    };
  }

  /** An answered text as the record keeps it, else as it is today. */
  #words(item: ContentItem, values?: Values): Words {
    const { record, language } = this;
    const kept = record?.definition.words[item.id];
    if (kept === undefined) return language.item(item, values);
    return record?.lang === language.locale
      ? kept
      : html`<span lang=${record?.lang ?? nothing}>${kept}</span>`;
  }

  protected override renderContent(): TemplateResult {
    return formCard(this.#view(), this.#goToMissing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dimension-form': DimensionForm;
  }
}
