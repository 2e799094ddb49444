/** The words that travel with an exported picture: who about whom, the signs, that it is no measurement. */
import type { SceneLegend } from '../../geometry/scene-legend.ts';
import { standingCaution } from '../../content/nl/cautions.ts';
import { raterTexts } from '../../content/nl/sentences.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { directionName, stepWords } from '../../controllers/words/model-words.ts';
import type { Direction } from '../../model/dimension.ts';
import { endSigns, seriesWords } from './radar-content.ts';
import { agreedOn, type RadarModel } from './radar-model.ts';

/** The words of the rings in one line: '1 heel weinig · 2 weinig …'. */
function ringLine(language: LanguageController, { scale }: RadarModel): string {
  return stepWords(language, scale)
    .map((word, index) => `${index + 1} ${word}`)
    .join(' · ');
}

export function svgLegend(
  language: LanguageController,
  model: RadarModel,
): (pairWords: boolean, numerals: boolean) => SceneLegend {
  const voices = model.shown.flatMap(({ series, look }) => {
    const { name: title, who: detail } = seriesWords(language, model, series);
    return look ? [{ look, title, detail }] : [];
  });
  const middles = model.summaries.flatMap((summary) => {
    if (agreedOn(model, summary.key)) return [];
    const n = summary.dimensions[0]?.raters ?? 0;
    const detail = language.itemString(raterTexts.middle, { n });
    return [{ look: summary, title: directionName(language, summary.key as Direction), detail }];
  });
  const signs = endSigns(language, model).map(({ kind, look, text }) => ({
    sign: { key: kind, voice: look.voice, mark: look.mark, kind },
    text,
  }));
  return (pairWords, numerals) => ({
    voices: [...voices, ...middles],
    signs,
    ...(pairWords ? {} : { pairWords: language.string('radar.pair') }),
    notes: [...(numerals ? [ringLine(language, model)] : []), language.itemString(standingCaution)],
  });
}
