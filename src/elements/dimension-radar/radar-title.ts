/** The title of the picture: the host's own, else the direction that is shown, or both. */
import type { LanguageController } from '../../controllers/language.ts';
import { clipped, directionName } from '../../controllers/words/model-words.ts';
import type { RadarModel } from './radar-model.ts';

/**
 * @param label the host's own title
 * @param words what is said of a message: a string, or a text with its mark of language
 */
export function radarTitle<Text>(
  language: LanguageController,
  { shown }: RadarModel,
  label: string | undefined,
  words: (key: string) => Text,
): Text | string {
  if (label) return clipped(label);
  const [about, other] = new Set(shown.map(({ series }) => series.about));
  if (other) return words('radar.titleBoth');
  return about ? directionName(language, about) : words('radar.title');
}
