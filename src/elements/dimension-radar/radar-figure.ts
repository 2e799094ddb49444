/** The whole figure of a radar as one template over its state: head, view, table, words, files. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RadarScene } from '../../geometry/radar-layout.ts';
import { directions, type Dimension } from '../../model/dimension.ts';
import type { Rating } from '../../model/rating.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import type { BoxSize } from '../../controllers/picture-box.ts';
import type { RoundRefusal } from '../../controllers/session/session-view.ts';
import { editRows } from '../../views/rating/edit-rows.ts';
import { heading } from '../../views/words/heading.ts';
import { inWords, type InWordsInput } from '../../views/picture/in-words.ts';
import {
  interpretation,
  numberedNames,
  radarDots,
  radarLegend,
  radarTable,
  ringWordsLine,
  roundRefusals,
  soilBand,
} from './radar-content.ts';
import { saveChoice, viewChoice } from './radar-controls.ts';
import { openDimensionsOf, type RadarModel } from './radar-model.ts';
import { axisNames } from './radar-picture.ts';
import type { RadarPointer } from './radar-pointer.ts';
import { hasAnyRating } from './radar-series.ts';
import type { RadarView } from './radar-view.ts';

/** Everything that the figure shows, and where the user's acts go. */
export interface RadarFigure {
  readonly model: RadarModel;
  readonly title: Words;
  readonly level: number;
  readonly view: RadarView;
  readonly scene: RadarScene | undefined;
  readonly size: BoxSize | undefined;
  readonly pointer: RadarPointer;
  readonly editable: boolean;
  /** Disabled or readonly. */
  readonly isClosed: boolean;
  readonly controls: boolean;
  readonly singles: boolean;
  readonly canMakePng: boolean;
  /** What a screen reader hears after a tap in the picture. */
  readonly said: string;
  readonly soil: readonly string[];
  readonly talk: readonly Dimension[];
  /** What another round could not add to the picture, and why. */
  readonly refusals: readonly RoundRefusal[];
  readonly onView: (view: RadarView) => void;
  readonly onSingles: (singles: boolean) => void;
  readonly onChoose: (dimension: Dimension, rating: Rating | undefined) => void;
  readonly onFocus: (dimension: Dimension | undefined) => void;
  readonly onSave: (kind: 'svg' | 'png') => void;
}

function drawing(language: LanguageController, figure: RadarFigure): TemplateResult {
  const { pointer, editable } = figure;
  return html`<svg
    class="scene ${editable ? 'live' : ''}"
    part="chart"
    role="img"
    aria-label=${language.string('radar.picture')}
    @pointerdown=${pointer.handleDown}
    @pointermove=${pointer.handleMove}
    @pointerup=${pointer.handleUp}
    @pointercancel=${pointer.handleUp}
    @click=${pointer.handleClick}
  ></svg>`;
}

function singlesCheck(language: LanguageController, figure: RadarFigure): unknown {
  if (figure.model.summaries.length === 0) return nothing;
  const handleChange = (event: Event): void =>
    figure.onSingles((event.target as HTMLInputElement).checked);
  return html`<label class="check screen-only">
    <input type="checkbox" ?checked=${figure.singles} @change=${handleChange} />
    <span>${language.text('radar.singles')}</span>
  </label>`;
}

/** Says which series stand in the table only. */
function tableOnly(language: LanguageController, key: string | false): unknown {
  return key ? html`<p class="quiet small">${language.text(key)}</p>` : nothing;
}

function notes(language: LanguageController, figure: RadarFigure): TemplateResult {
  const { model, singles, scene } = figure;
  const pair = figure.view === 'radar' && scene !== undefined && !scene.pairWords;
  return html`<div class="notes">
    ${singlesCheck(language, figure)} ${radarLegend(language, model, { singles, pair })}
    ${tableOnly(language, model.hasOtherScale && 'radar.otherScale')}
    ${tableOnly(language, model.hasTooMany && 'radar.tooMany')}
    ${roundRefusals(language, figure.refusals)} ${interpretation(language)}
  </div>`;
}

/** What an empty picture is for. */
function emptyLine(language: LanguageController): TemplateResult {
  return html`<p class="empty">${language.text('radar.empty')}</p>`;
}

function pictureColumn(
  language: LanguageController,
  figure: RadarFigure,
  isEmpty: boolean,
): TemplateResult {
  const { scene, model, editable } = figure;
  return html`<div class="chart-column">
    <div class="picture">
      <div class="ruler"></div>
      ${drawing(language, figure)}
    </div>
    ${scene?.ringWords === 'numerals' ? ringWordsLine(language, model.scale) : nothing}
    ${scene?.mode === 'numbered' ? numberedNames(axisNames(language, model)) : nothing}
    ${isEmpty && !editable ? emptyLine(language) : notes(language, figure)}
  </div>`;
}

function dotsColumn(
  language: LanguageController,
  figure: RadarFigure,
  isEmpty: boolean,
): TemplateResult {
  const { size, model } = figure;
  const widthInEm = size ? size.width / size.em : 40;
  return html`<div class="chart-column">
    <div class="picture">
      <div class="ruler"></div>
      ${radarDots(language, model, widthInEm)}
    </div>
    ${isEmpty ? emptyLine(language) : notes(language, figure)}
  </div>`;
}

function editColumn(language: LanguageController, figure: RadarFigure): TemplateResult {
  const [first] = figure.model.shown;
  return editRows(language, {
    about: first?.series.about ?? 'parents',
    scale: figure.model.scale,
    ratings: first?.series.ratings ?? {},
    disabled: figure.isClosed,
    onChoose: figure.onChoose,
    onFocus: figure.onFocus,
  });
}

function body(language: LanguageController, figure: RadarFigure, isEmpty: boolean): unknown {
  const { view, editable } = figure;
  if (view === 'table') return nothing;
  return html`<div class="body">
    ${view === 'radar' ? pictureColumn(language, figure, isEmpty) : nothing}
    ${editable ? editColumn(language, figure) : nothing}
    ${view === 'dots' && !editable ? dotsColumn(language, figure, isEmpty) : nothing}
  </div>`;
}

/** The dimensions on which a group does not agree yet, by direction. */
function openOf(model: RadarModel): NonNullable<InWordsInput['open']> {
  return directions.map((about) => ({ about, list: openDimensionsOf(model, about) }));
}

export function radarFigure(language: LanguageController, figure: RadarFigure): TemplateResult {
  const { model, view, level, editable, controls } = figure;
  const isEmpty = !hasAnyRating(model.shown.map(({ series }) => series));
  const beside = view === 'table' ? '' : 'beside';
  return html`<figure class="figure ${view} ${editable ? 'editable' : ''}" part="figure">
    <figcaption class="head">
      ${heading(level, figure.title)}
      ${controls ? viewChoice(language, view, figure.onView) : nothing}
    </figcaption>
    ${body(language, figure, isEmpty)}
    ${
      isEmpty
        ? nothing
        : html`<div class="table-box ${beside}">${radarTable(language, model)}</div>`
    }
    ${view === 'table' ? notes(language, figure) : nothing}
    ${inWords(language, { ...model, level: Math.min(6, level + 1), talk: figure.talk, open: openOf(model) })}
    ${soilBand(language, figure.soil)}
    ${controls && !isEmpty ? saveChoice(language, figure) : nothing}
    <p class="visually-hidden" role="status">${figure.said}</p>
  </figure>`;
}
