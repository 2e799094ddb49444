/**
 * The drawn radar of one element: builds the drawing's input from the model and
 * the room that there is, and keeps the `<svg>` equal to it.
 */
import { dimensions, directions, type Dimension } from '../../model/dimension.ts';
import type { AxisName, RadarInput } from '../../geometry/radar-input.ts';
import { radarScene, type RadarScene } from '../../geometry/radar-layout.ts';
import { measureText } from '../../geometry/text-measure.ts';
import { raterTexts } from '../../content/nl/sentences.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionName, namesOf, stepWords } from '../../controllers/words/model-words.ts';
import { measureIn, type BoxSize } from '../../controllers/picture-box.ts';
import { SceneRenderer, type SceneParts } from '../../views/picture/scene-renderer.ts';
import { agreedOn, drawnSeries, openDimensionsOf, type RadarModel } from './radar-model.ts';

const parts: SceneParts = {
  ring: 'ring',
  'ring-outer': 'ring',
  axis: 'axis',
  'axis-focus': 'axis',
  line: 'line',
  marker: 'marker',
  sign: 'sign',
  'sign-glyph': 'sign',
  name: 'name',
};

export interface PictureState {
  readonly singles: boolean;
  readonly focus?: Dimension | undefined;
  readonly hold?: boolean;
}

/** Under a name: that a group does not agree yet, or '4 van 6' where some raters gave no number. */
function raterNote(
  language: LanguageController,
  model: RadarModel,
  index: number,
): string | undefined {
  const dimension = dimensions[index] as Dimension;
  const isOpen = directions.some((about) => openDimensionsOf(model, about).includes(dimension));
  const notes = model.summaries.flatMap(({ key, dimensions: summary }) => {
    if (agreedOn(model, key)) return [];
    const { values, raters } = summary[index] ?? { values: [], raters: 0 };
    if (values.length === raters) return [];
    return [language.itemString(raterTexts.count, { n: values.length, m: raters })];
  });
  const all = isOpen ? [language.string('radar.open'), ...notes] : notes;
  return all.length > 0 ? all.join(' · ') : undefined;
}

/** The seven names as the axes show them. */
export function axisNames(language: LanguageController, model: RadarModel): readonly AxisName[] {
  return dimensions.map((dimension, index) => {
    const note = raterNote(language, model, index);
    return {
      name: dimensionName(language, dimension),
      verb: language.itemString(namesOf(dimension).verb),
      ...(note && { note }),
    };
  });
}

/** What is drawn, without the room in which. */
export function pictureInput(
  language: LanguageController,
  model: RadarModel,
  singles: boolean,
): Omit<RadarInput, 'width' | 'em' | 'measure'> {
  return {
    scale: model.scale,
    names: axisNames(language, model),
    scaleWords: stepWords(language, model.scale),
    pairWords: language.string('radar.pair'),
    series: drawnSeries(model),
    summaries: model.summaries,
    singles,
  };
}

export class RadarPicture {
  #renderer: SceneRenderer | undefined;
  #svg: SVGSVGElement | undefined;
  #scene: RadarScene | undefined;

  /** The scene as drawn last. */
  get scene(): RadarScene | undefined {
    return this.#scene;
  }

  /** Lays the model out in this room. */
  layOut(
    size: BoxSize,
    language: LanguageController,
    model: RadarModel,
    state: PictureState,
  ): void {
    this.#scene = radarScene(
      {
        ...pictureInput(language, model, state.singles),
        width: size.width,
        em: size.em,
        measure: measureIn(size.family) ?? measureText,
        direction: size.rtl ? 'rtl' : 'ltr',
        focus: state.focus,
        hold: state.hold ?? false,
      },
      this.#scene,
    );
  }

  /** Makes the drawing equal to what was laid out. */
  draw(svg: SVGSVGElement): void {
    if (svg !== this.#svg) {
      this.#svg = svg;
      this.#renderer = new SceneRenderer(svg, parts);
    }
    if (this.#scene) this.#renderer?.draw(this.#scene);
  }
}
