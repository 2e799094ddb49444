import type { PropertyValues, TemplateResult } from 'lit';
import { maybeDirection, type Dimension, type Direction } from '../../model/dimension.ts';
import { hasAnswers, newAssessment, openDimensions } from '../../model/assessment.ts';
import { parseAssessment } from '../../model/parse-assessment.ts';
import { defaultScale, maybeScale, type Rating, type Scale } from '../../model/rating.ts';
import type { Assessment, RaterRole } from '../../model/record.ts';
import {
  CapturingElement,
  type EditPhase,
  type MissingAnswer,
} from '../../controllers/capturing-element.ts';
import { ContentSource } from '../../controllers/host-content/content-source.ts';
import { newId, now } from '../../controllers/environment.ts';
import { dimensionName, ratingWord } from '../../controllers/words/model-words.ts';
import { PictureBox } from '../../controllers/picture-box.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import { withShownRating } from '../../controllers/shown-rating.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import { DimensionSelectEvent } from '../../events/dimension-select-event.ts';
import type { PointedRating } from '../../geometry/rating-at.ts';
import { radarMessages } from '../../i18n/nl/radar.ts';
import { savePicture, svgToPng } from '../../views/picture/picture-file.ts';
import { pictureContents, type PictureContents } from './picture-contents.ts';
import { exportSvg } from './radar-export.ts';
import { svgLegend } from './radar-export-legend.ts';
import { radarModel, type RadarModel } from './radar-model.ts';
import { radarFigure } from './radar-figure.ts';
import { pictureInput, RadarPicture } from './radar-picture.ts';
import { RadarPointer } from './radar-pointer.ts';
import { contextOf, talkOf } from './radar-record.ts';
import type { SeriesInput, ShownSeries } from './radar-series.ts';
import { radarTitle } from './radar-title.ts';
import { radarViews, type RadarView } from './radar-view.ts';
import { SeriesSource } from './series-source.ts';
import { dimensionRadarStyles } from './dimension-radar.styles.ts';

/**
 * One or more series on the seven dimensions, as radar, dots or table; can be edited.
 *
 * ```html
 * <dimension-radar about="parents" by="team" scores="3,4,3,?,2,4,3"></dimension-radar>
 * ```
 *
 * @tag dimension-radar
 * @summary Shows one or more series on the seven dimensions as radar, dot plot or table.
 * @slot - An editor's table: each column after the first is a series.
 * @csspart root - The wrapper of everything.
 * @csspart figure - The figure with its head, view, table and words.
 * @csspart heading - The headings.
 * @csspart views - The choice of views.
 * @csspart chart - The drawing.
 * @csspart ring - A ring of the drawing.
 * @csspart axis - An axis of the drawing.
 * @csspart name - The name at an axis.
 * @csspart line - The line of a series.
 * @csspart marker - The mark of a value.
 * @csspart sign - The sign of an answer without a number.
 * @csspart dots - The dots view.
 * @csspart edit - The list with which one edits.
 * @csspart choice - A step of the scale, or a way not to score.
 * @csspart clear - The button that takes an answer away.
 * @csspart table - The table that is equal to the picture.
 * @csspart legend - The key.
 * @csspart legend-entry - One entry of the key.
 * @csspart note - 'Dit is de kijk van wie invulde.'
 * @csspart in-words - The sentences with their heading.
 * @csspart sentence - One sentence with what it is about.
 * @csspart soil - The notes on context.
 * @csspart save - The buttons that save the picture.
 * @cssprop [--dimension-radar-surface=light-dark(#fffdf9, #1e1b18)] - Controls, and the halo round marks and ring words.
 * @cssprop [--dimension-radar-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--dimension-radar-soil=light-dark(#efe6d8, #2b241b)] - The band of notes on context.
 * @cssprop [--dimension-radar-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--dimension-radar-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text.
 * @cssprop [--dimension-radar-line=light-dark(#857869, #8f8377)] - The outer ring and the edges of controls.
 * @cssprop [--dimension-radar-ring=light-dark(#d6cbbc, #4d453d)] - Rings and axes.
 * @cssprop [--dimension-radar-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--dimension-radar-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--dimension-radar-parents-tint=light-dark(#faede6, #38271f)] - Pale ground in the voice of parents: a choice, a range.
 * @cssprop [--dimension-radar-parents-mid=light-dark(#c96f4f, #c9775a)] - The third rater, another round, and the edge of a range, for parents.
 * @cssprop [--dimension-radar-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @cssprop [--dimension-radar-school-deep=light-dark(#0c3b42, #bfeaec)] - The second rater on the involvement of the school.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While the user changes an answer.
 * @fires {Event} change - When the user has changed an answer.
 * @fires {RecordChangeEvent<Assessment>} record-change - After the user changed an answer; carries the record.
 * @fires {DimensionSelectEvent} dimension-select - When the user chooses a dimension.
 */
export class DimensionRadar extends CapturingElement<Assessment, DimensionRadarEventMap> {
  static override styles = dimensionRadarStyles;
  protected static override readonly messages = radarMessages;

  static override readonly properties = {
    about: {},
    label: {},
    by: {},
    scale: {},
    view: { reflect: true },
    editable: { type: Boolean, reflect: true },
    controls: { type: Boolean, reflect: true },
    from: {},
    defaultScores: { attribute: 'scores' },
    defaultSeries: { attribute: 'series' },
    singles: { state: true },
    focused: { state: true },
    said: { state: true },
    cannotMakePng: { state: true },
  };

  /** Whose involvement: `parents` (on the school) or `school` (on the parents). Default `parents`; from a session both, unless set. */
  about?: Direction;
  /** Title of the figure. */
  label?: string;
  /** Who filled in: a role of the model (`team`, `teacher`, `parent` …) or free text. */
  by?: RaterRole | (string & {});
  /** Steps of the scale, 3 to 6. Default 5. */
  scale: number | string = defaultScale;
  /** How the series are shown: `radar` (a star on seven axes), `dots` (a line a dimension) or `table` (numbers and words). Default `radar`. */
  view: RadarView = 'radar';
  /** Lets the user change the answers of the first series. */
  editable = false;
  /** Shows the choice of views and the buttons that save the picture. */
  controls = false;
  /** Id of a table elsewhere on the page that holds the series. */
  from?: string;
  /** Default scores, from the attribute `scores`: seven tokens as `3,4,?,x,-,~,2`. */
  defaultScores?: string;
  /** Default series, from the JSON attribute `series`. */
  defaultSeries?: string;

  private singles = false;
  private focused: Dimension | undefined;
  private said = '';
  private cannotMakePng = false;

  readonly #content = new ContentSource(this, 'table');
  readonly #source = new SeriesSource();
  readonly #picture = new RadarPicture();
  readonly #box = new PictureBox(this, () => this.requestUpdate(), true);
  readonly #pointer = new RadarPointer({
    scene: () => this.#picture.scene,
    point: (rating) => this.#handlePoint(rating),
    finish: () => this.announceCommit(),
  });
  #series: readonly SeriesInput[] | string | undefined;
  #scores: string | undefined;
  #model: RadarModel | undefined;

  /** The series to show, in the place of attributes, content and session; also as JSON text. */
  get series(): readonly SeriesInput[] | string | undefined {
    return this.#series;
  }

  set series(series: readonly SeriesInput[] | string | undefined) {
    this.#series = series;
    this.discardAnswer();
  }

  /** The scores of one series, in the place of attributes, content and session. */
  get scores(): string | undefined {
    return this.#scores ?? this.defaultScores;
  }

  set scores(scores: string | undefined) {
    this.#scores = scores;
    this.discardAnswer();
  }

  // -- What is shown

  get #scale(): Scale {
    const scale = maybeScale(this.scale);
    if (scale === undefined) this.warn('E101', `scale "${String(this.scale)}" is not 3 to 6`);
    return scale ?? defaultScale;
  }

  get #about(): Direction | undefined {
    const { about } = this;
    if (about && !maybeDirection(about))
      this.warn('E101', `about "${about}" is not parents or school`);
    return maybeDirection(about);
  }

  #own(): readonly ShownSeries[] | undefined {
    const given = {
      series: this.#series,
      scores: this.#scores,
      seriesAttribute: this.defaultSeries,
      scoresAttribute: this.defaultScores,
      table: this.#content.block,
      tableVersion: this.#content.version,
      about: this.#about,
      by: this.by,
      scale: this.#scale,
    };
    return this.#source.read(given, (code, detail) => this.warn(code, detail));
  }

  get #contents(): PictureContents {
    return pictureContents({
      own: this.#own(),
      session: this.sessionLink.current,
      about: this.#about,
      edited: this.editable ? (this.record ?? this.emptyRecord()) : undefined,
    });
  }

  // -- What the form contract asks

  protected override parseRecord(json: unknown): Assessment {
    return parseAssessment(json);
  }

  protected override emptyRecord(): Assessment {
    return newAssessment({
      id: newId(),
      now: now(),
      about: this.#about ?? 'parents',
      by: this.by,
      scale: this.#scale,
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
    });
  }

  protected override contentKey(): unknown {
    return this.editable ? this.#own()?.[0] : undefined;
  }

  protected override contentRecord(): Assessment | undefined {
    const [first] = (this.editable && this.#own()) || [];
    if (!first) return undefined;
    const { about, by, scale, ratings } = first;
    return { ...this.emptyRecord(), about, ...(by && { by }), scale, ratings };
  }

  protected override hasAnswers(record: Assessment): boolean {
    return this.editable && hasAnswers(record);
  }

  protected override missingAnswer(record: Assessment | undefined): MissingAnswer | undefined {
    if (!this.editable) return undefined;
    const [missing] = openDimensions(record);
    if (!missing) return undefined;
    return {
      message: this.language.string('rating.required'),
      anchor: () => this.#radioOf(missing),
    };
  }

  protected override sessionRecord(session: SessionView): Assessment | undefined {
    if (!this.editable) return undefined;
    return session.own({ about: this.#about ?? 'parents', by: this.by });
  }

  protected override joinsPageSession(): boolean {
    return this.#own() === undefined && super.joinsPageSession();
  }

  protected override firstControl(): HTMLElement | undefined {
    const [open = 'knowledge'] = openDimensions(this.record);
    return this.#radioOf(open);
  }

  #radioOf(dimension: Dimension): HTMLElement | undefined {
    const row = this.renderRoot.querySelector(`.edit-row[data-item="dimension.${dimension}"]`);
    return row?.querySelector<HTMLElement>('input:checked, input') ?? undefined;
  }

  // -- Life

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('from')) this.#content.refresh();
    if (!radarViews.includes(this.view)) {
      this.warn('E101', `view "${this.view}" is not radar, dots or table`);
      this.view = 'radar';
    }
    this.#model = this.#currentModel();
    this.#box.foresee();
    const { size } = this.#box;
    if (!size || this.view !== 'radar') return;
    const state = { singles: this.singles, focus: this.focused, hold: this.#pointer.isDown };
    this.#picture.layOut(size, this.language, this.#model, state);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#box.watch(this.renderRoot.querySelector('.ruler') ?? undefined);
    const svg = this.renderRoot.querySelector<SVGSVGElement>('svg.scene');
    if (svg) this.#picture.draw(svg);
  }

  // -- Files

  /** The full picture with its key as a self-contained SVG, 640 wide, light, whatever is on screen. */
  toSVG(): string {
    const { language } = this;
    const model = this.#currentModel();
    return exportSvg({
      host: this,
      radar: pictureInput(language, model, false),
      legend: svgLegend(language, model),
      title: radarTitle(language, model, this.label, (key) => language.string(key)),
      description: language.string('radar.picture'),
      lang: language.locale,
    });
  }

  /** The same as a PNG of twice that size. Rejects with E203 where the page's policy forbids it. */
  async toPNG(): Promise<Blob> {
    return svgToPng(this.toSVG());
  }

  #currentModel(): RadarModel {
    const { series } = this.#contents;
    return radarModel(series, series[0]?.scale ?? this.#scale);
  }

  // -- What the user does

  #choose(dimension: Dimension, rating: Rating | undefined, phase: EditPhase): void {
    this.edit((record) => withShownRating(this.language, record, dimension, rating), phase);
  }

  #handlePoint({ dimension, value }: PointedRating): void {
    this.#handleSelect(dimension);
    if (!this.editable || this.isClosed || this.readonly) return;
    this.#choose(dimension, value, 'input');
    const word = ratingWord(this.language, value, this.#model?.scale ?? this.#scale);
    this.said = `${dimensionName(this.language, dimension)}: ${value} ${word}`;
  }

  #handleSelect(dimension: Dimension | undefined): void {
    if (dimension && dimension !== this.focused)
      this.dispatchEvent(new DimensionSelectEvent(dimension));
    if (this.editable) this.focused = dimension;
  }

  async #handleSave(kind: 'svg' | 'png'): Promise<void> {
    try {
      await savePicture(this.toSVG(), this.language.string('radar.fileName'), kind);
    } catch (error) {
      this.cannotMakePng = true;
      this.warn('E203', (error as Error).message);
    }
  }

  // -- Drawing

  protected override renderContent(): TemplateResult {
    const { language } = this;
    const model = this.#model ?? radarModel([], defaultScale);
    const { records, refusals } = this.#contents;
    return radarFigure(language, {
      model,
      title: radarTitle(language, model, this.label, (key) => language.text(key)),
      level: this.level,
      view: this.view,
      scene: this.#picture.scene,
      size: this.#box.size,
      pointer: this.#pointer,
      editable: this.editable,
      isClosed: this.isClosed || this.readonly,
      controls: this.controls,
      singles: this.singles,
      canMakePng: !this.cannotMakePng,
      said: this.said,
      soil: contextOf(records),
      talk: talkOf(records),
      refusals,
      onView: (view) => {
        this.view = view;
      },
      onSingles: (singles) => {
        this.singles = singles;
      },
      onChoose: (dimension, rating) => this.#choose(dimension, rating, 'commit'),
      onFocus: (dimension) => this.#handleSelect(dimension),
      onSave: (kind) => void this.#handleSave(kind),
    });
  }
}

/** What a `<dimension-radar>` fires, by name. */
export interface DimensionRadarEventMap extends RecordEventMap<Assessment> {
  /** The user chose a dimension; carries it. Bubbles, composed. */
  'dimension-select': DimensionSelectEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'dimension-radar': DimensionRadar;
  }
}
