/** The title of the picture: the host's own, else the direction that is shown, or both. */
import type { LanguageController } from '../../controllers/language.ts';
import { clipped, directionName } from '../../controllers/model-words.ts';
import type { RadarModel } from './radar-model.ts';

/** @param label the host's own title */
export function radarTitle(
  language: LanguageController,
  { shown }: RadarModel,
  label: string | undefined,
): string {
  if (label) return clipped(label);
  const [about, other] = new Set(shown.map(({ series }) => series.about));
  if (other) return language.string('radar.titleBoth');
  return about ? directionName(language, about) : language.string('radar.title');
}
